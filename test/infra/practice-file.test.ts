import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import practiceJson from '../../practice.json' with { type: 'json' };
import { switchPrices } from '../../infra/cost/switch-prices.ts';
import { readPracticeFile } from '../../infra/practice-file.ts';
import { practiceSettings } from '../../schemas/practice.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-file-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function complaintsAbout(text: string): readonly string[] {
  const file = path.join(folder, 'practice.json');
  writeFileSync(file, text);
  const read = readPracticeFile(file);
  return read.kind === 'invalid' ? read.complaints : [];
}

const changed = (changes: object): string => JSON.stringify({ ...practiceJson, ...changes });

describe('reading the settings of a practice', () => {
  it('takes the ones in the repository', () => {
    expect(complaintsAbout(JSON.stringify(practiceJson))).toEqual([]);
  });

  it.each([
    [{ mail: { ...practiceJson.mail, sender: 'office' } }, 'mail.sender must be an email address'],
    [{ phone: undefined }, 'phone is missing'],
    [{ phone: 7706099164 }, 'phone must be text in quotes'],
    [{ phone: 'call us' }, 'phone must be a telephone number'],
    [{ name: ' ' }, 'name must not be empty'],
    [{ name: 'x'.repeat(81) }, 'name must be of length 80 or less'],
    [{ minimumAge: 8 }, 'minimumAge must be 12 or more'],
    [{ minimumAge: 17.5 }, 'minimumAge must be a whole number'],
    [{ languages: ['en', 'fr'] }, 'languages.1 must be one of en, es'],
    [{ timeZone: 'Georgia' }, 'timeZone must be an IANA time zone such as America/New_York'],
    [
      { webAddress: 'intake' },
      'webAddress must be a web address such as https://intake.example.org',
    ],
    [
      { crisisLinesCheckedOn: '24/11/2026' },
      'crisisLinesCheckedOn must be a date such as 2026-11-24',
    ],
    [{ colour: 'green' }, 'colour is not a setting'],
    [
      { switches: { ...practiceJson.switches, customerManagedKey: 'no' } },
      'switches.customerManagedKey must be true or false',
    ],
    [
      {
        domain: {
          certificateArn: 'mine',
          apiHost: 'api.example.org',
          apiCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/api',
        },
      },
      'domain.certificateArn must be the ARN of a certificate',
    ],
  ])('%j: says that %s', (changes, complaint) => {
    expect(complaintsAbout(changed(changes))).toEqual([`practice.json: ${complaint}`]);
  });

  it('gives each bad field a line of its own', () => {
    const bad = { phone: undefined, minimumAge: 'eighteen', colour: 'green', size: 3 };
    expect(complaintsAbout(changed(bad))).toHaveLength(4);
  });

  it('says so when the file is no JSON, or not there', () => {
    expect(complaintsAbout('{ "name": }')[0]).toMatch(/^practice\.json: is not JSON/);
    expect(readPracticeFile(path.join(folder, 'none.json'))).toMatchObject({ kind: 'invalid' });
  });
});

describe('the monthly cost of the switches', () => {
  it('is told for each, whether on or off', () => {
    const lines = (on: boolean) =>
      switchPrices({
        ...practiceSettings.parse(practiceJson),
        switches: { customerManagedKey: on, webApplicationFirewall: on },
      });
    expect(lines(false)).toEqual([
      expect.stringMatching(/^customer-managed key: off \(about \$1 a month/),
      expect.stringMatching(/^web application firewall: off \(about \$7 a month/),
    ]);
    expect(lines(true)).toEqual([
      expect.stringContaining('key: on'),
      expect.stringContaining('firewall: on'),
    ]);
  });
});
