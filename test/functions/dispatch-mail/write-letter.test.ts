import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { toMime } from '../../../adapters/mime.nodemailer.ts';
import { MAIL_KINDS } from '../../../domain/mail/mail.ts';
import { writeLetter } from '../../../functions/dispatch-mail/write-letter.ts';
import { aLetterhead, TELLING } from '../../support/letterhead.ts';
import { anIntakeAtSending, NOON } from '../../support/mail.ts';

const letterhead = aLetterhead();
const { staff, mail } = letterhead.practice;
const client = 'ana.ruiz@example.org';

const everyMail = MAIL_KINDS.flatMap((kind) =>
  (['en', 'es'] as const).map((language) => ({ kind, language })),
);

describe.for(everyMail)('a letter of kind $kind ($language)', ({ kind, language }) => {
  const letter = writeLetter({ kind }, anIntakeAtSending({ language }), letterhead);

  test('comes from the neutral sender, with a reply address that people read', () => {
    expect(letter).toMatchObject({
      from: { name: mail.senderName, address: mail.sender },
      replyTo: mail.replyTo,
    });
  });

  test('says nothing telling in any header or part', async () => {
    const { headerLines, text, html } = await simpleParser(await toMime(letter, NOON));
    const headers = headerLines.map(({ line }) => line).join('\n');

    expect([headers, text, html].join('\n')).not.toMatch(TELLING);
  });

  test('has one of the known subjects', () => {
    expect([
      'We have your form',
      'Recibimos su formulario',
      'A new form is waiting',
      'An urgent form is waiting',
      'An urgent form is still waiting',
    ]).toContain(letter.subject);
  });
});

test.for([
  ['intake-received', [client]],
  ['intake-notice', staff.notices],
  ['urgent-intake', [staff.onCall]],
  ['urgent-intake-backup', [staff.backup]],
] as const)('a letter of kind %s goes to whom it concerns, and nobody else', ([kind, to]) => {
  expect(writeLetter({ kind }, anIntakeAtSending(), letterhead).to).toEqual(to);
});

test('only the letter to the client knows the address of the client', () => {
  for (const kind of MAIL_KINDS.filter((any) => any !== 'intake-received')) {
    const letter = writeLetter({ kind }, anIntakeAtSending(), letterhead);
    expect(JSON.stringify(letter)).not.toContain(client);
  }
});
