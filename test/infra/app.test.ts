import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import practiceJson from '../../practice.json' with { type: 'json' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-app-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('synthesizing a practice whose settings are wrong', () => {
  it('says so in one line for each field, and makes nothing', () => {
    const practiceFile = path.join(folder, 'practice.json');
    const mail = { ...practiceJson.mail, sender: 'nobody' };
    writeFileSync(practiceFile, JSON.stringify({ ...practiceJson, mail, phone: '' }));

    const outdir = path.join(folder, 'out');
    const build = path.join(folder, 'build');
    const app = path.resolve(import.meta.dirname, '../../infra/app.ts');
    const { status, stderr } = spawnSync(process.execPath, [app], {
      env: { ...process.env, PRACTICE_FILE: practiceFile, CDK_OUTDIR: outdir, BUILD_DIR: build },
    });

    expect(status).toBe(1);
    expect(stderr.toString()).toBe(
      'practice.json: phone must be a telephone number\n' +
        'practice.json: mail.sender must be an email address\n',
    );
    expect([outdir, build].filter(existsSync)).toEqual([]);
  });
});
