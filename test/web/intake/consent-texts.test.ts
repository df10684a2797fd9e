import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONSENT_TEXT_VERSION } from '../../../schemas/intake.request.ts';
import english from '../../../web/intake/messages.en.ts';
import spanish from '../../../web/intake/messages.es.ts';

const docs = readFileSync(new URL('../../../docs/consents.md', import.meta.url), 'utf8');
/** What stands under each version's heading. */
const versions = new Map(
  docs
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part]),
);
const CONSENTS = [
  'consents.privacy',
  'consents.notMonitored',
  'consents.email',
  'consents.details',
] as const;

test.for([english, spanish])('what is on the page stands under its version in docs', (messages) => {
  const current = versions.get(CONSENT_TEXT_VERSION) ?? '';
  for (const consent of CONSENTS) expect(current).toContain(messages.questions[consent].ask);
  expect(current).toContain(messages.questions['consents.email'].hint);
});

test('every version is kept, each with its words', () => {
  expect([...versions.keys()]).toEqual(['2026-11-28', '2026-11-24']);
  expect(versions.get('2026-11-24')).toContain('a short email when you have my answers');
});
