import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toMime } from '../../adapters/mime.nodemailer.ts';
import type { Letter } from '../../domain/mail/mailer.ts';
import { leanMail } from '../../infra/lean-mail.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lean-mail-'));
let lean: typeof toMime;
beforeAll(async () => {
  const outfile = path.join(folder, 'mime.cjs');
  const adapter = path.resolve(import.meta.dirname, '../../adapters/mime.nodemailer.ts');
  const options = { bundle: true, platform: 'node', format: 'cjs' } as const;
  await build({ ...options, plugins: [leanMail], entryPoints: [adapter], outfile });
  const bundled = createRequire(import.meta.url)(outfile) as { toMime: typeof toMime };
  lean = bundled.toMime;
});
afterAll(() => rmSync(folder, { recursive: true }));

const NOON = new Date('2026-12-01T17:00:00Z');
const aLetter = (more: Partial<Letter> = {}): Letter => ({
  from: { name: 'Consejería – recepción', address: 'office@example.org' },
  replyTo: 'desk@example.org',
  to: ['ana@example.org', 'ben@example.org'],
  subject: 'Su cita de mañana',
  text: `Hasta mañana.\n${'Una línea larga. '.repeat(20)}\n`,
  html: '<p>Hasta mañana.</p>\n',
  ...more,
});
const calendar = (method: 'PUBLISH' | 'REQUEST' | 'CANCEL') => ({
  calendar: { method, content: `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n` },
});

/** Marks that are drawn by lot for each mail. */
const DRAWN = /--_NmP-[\w-]+|<[\w-]+@example\.org>|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const comparable = (mime: Buffer) => mime.toString().replace(DRAWN, 'drawn');

describe('a mail written by the bundle is the same as one written by the whole of nodemailer', () => {
  test.for([
    ['plain', aLetter()],
    ['with a schedule', aLetter(calendar('PUBLISH'))],
    ['with an appointment', aLetter(calendar('REQUEST'))],
    ['with a cancelled appointment', aLetter(calendar('CANCEL'))],
    ['that can be turned off', aLetter({ unsubscribe: 'https://intake.example.org/off?token=a' })],
  ] as const)('%s', async ([, letter]) => {
    const [bundled, whole] = await Promise.all([lean(letter, NOON), toMime(letter, NOON)]);
    expect(comparable(bundled)).toBe(comparable(whole));
    expect(bundled.length).toBeGreaterThan(300);
  });
});
