import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../domain/intake/intake.ts';
import { LANGUAGES, type Language } from '../../domain/practice/languages.ts';
import { decisionLetter } from '../../emails/decision-letter.ts';
import { draftLink } from '../../emails/draft-link.ts';
import { intakeNotice } from '../../emails/intake-notice.ts';
import { intakeReceived } from '../../emails/intake-received.ts';
import { urgentIntakeBackup } from '../../emails/urgent-intake-backup.ts';
import { urgentIntake } from '../../emails/urgent-intake.ts';
import { aPractice, TELLING, webAddress } from '../support/letterhead.ts';
import { wordsOf, wordsOfText } from './reading.ts';

const practice = aPractice();
const view = { webAddress, senderName: 'The front desk', escalateAfterMinutes: 15 };

const RECEIPT = `${webAddress}/receipt#${'R'.repeat(43)}`;
const PAGE = `${webAddress}/#${'D'.repeat(43)}`;
function aDraftLink(language: Language, opened = true) {
  const draft = { language, goodUntil: new Date('2026-12-16T03:30:00Z'), opened };
  return draftLink({ practice, draft, page: PAGE });
}

const mails = [
  ['intake-received in English', intakeReceived({ language: 'en', practice, page: RECEIPT })],
  ['intake-received in Spanish', intakeReceived({ language: 'es', practice, page: RECEIPT })],
  ...LANGUAGES.map(
    (language) => [`the link to finish later in ${language}`, aDraftLink(language)] as const,
  ),
  ...LANGUAGES.map(
    (language) => [`the link of a call in ${language}`, aDraftLink(language, false)] as const,
  ),
  ...LANGUAGES.flatMap((language) =>
    OUTCOMES.map(
      (outcome) =>
        [
          `the letter about ${outcome} in ${language}`,
          decisionLetter({ outcome, language, practice }),
        ] as const,
    ),
  ),
  ['intake-notice', intakeNotice(view)],
  ['urgent-intake', urgentIntake(view)],
  ['urgent-intake-backup', urgentIntakeBackup(view)],
] as const;

describe.for(mails)('%s', ([, { subject, html, text }]) => {
  test('says nothing of what kind of practice wrote, or why', () => {
    expect([subject, text, html].join('\n')).not.toMatch(TELLING);
    expect([subject, text, html].join('\n')).not.toContain(practice.name);
  });

  test('fetches nothing, so that nobody learns that it was opened', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe|video|object|form)|url\(|@import|src=/i);
  });

  test('says the same as HTML and as text', () => {
    expect(wordsOf(html)).toBe(wordsOfText(text));
  });

  test('names its language, and fits any screen', () => {
    expect(html).toMatch(/<html lang="(en|es)">/);
    expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"');
  });
});

describe('the confirmation to the client', () => {
  test('thanks, and says what happens next and whom to call', () => {
    const { subject, text } = intakeReceived({ language: 'en', practice, page: RECEIPT });

    expect(subject).toBe('We have your form');
    expect(text).toContain('Thank you, we have your form\n');
    expect(text).toContain('What happens next:');
    expect(text).toContain(`please call us at ${practice.phone}.`);
  });

  test('speaks Spanish to someone who filled in the form in Spanish', () => {
    const { subject, text } = intakeReceived({ language: 'es', practice, page: RECEIPT });

    expect(subject).toBe('Recibimos su formulario');
    expect(text).toContain(`llámenos al ${practice.phone}`);
    expect(text).toContain(
      'llame al 988 y oprima 2, envíe AYUDA por mensaje de texto al 988 o envíe AYUDA por mensaje de texto al 741741.',
    );
  });

  test('ends with where to turn in a bad moment, by number and not by name', () => {
    const { text } = intakeReceived({ language: 'en', practice, page: RECEIPT });

    expect(text).toContain('In an emergency, call 911.');
    expect(text).toContain('day or night: call or text 988 or text HOME to 741741.');
  });

  test('has every way to reach each line that the practice has set', () => {
    const name = { en: 'Line', es: 'Línea' };
    const crisisLines = [
      { name, call: '111' },
      { name, text: { to: '222' } },
      { name, call: '333', text: { to: '444', keyword: { en: 'HELLO' } } },
      { name, call: '555', press: { en: '5' }, text: { to: '555' } },
      { name, chat: 'https://line.example.org' },
    ];
    const { text } = intakeReceived({
      language: 'en',
      practice: aPractice({ crisisLines }),
      page: RECEIPT,
    });

    expect(text).toContain(
      'call 111, text 222, call 333, text HELLO to 444, call 555 and press 5, text 555, or write at https://line.example.org.',
    );
  });
});

describe('the link to finish later', () => {
  test('is the one address in the mail', () => {
    const { html, text } = aDraftLink('en');
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${PAGE}"`]);
    expect(text).toContain(PAGE);
  });

  test('says until which day at the practice the form is kept', () => {
    expect(aDraftLink('en').text).toContain('until December 15, 2026');
    expect(aDraftLink('es').text).toContain('hasta el 15 de diciembre de 2026');
  });

  test('tells somebody who did not ask for it that nothing need be done', () => {
    expect(aDraftLink('en').text).toContain('You can ignore this email.');
    expect(aDraftLink('es').text).toContain('Puede ignorar este correo.');
  });
});

describe('the letter about a decision', () => {
  const letters = LANGUAGES.flatMap((language) =>
    OUTCOMES.map((outcome) => decisionLetter({ outcome, language, practice })),
  );

  test('has one subject for every answer, so that a lock screen tells nothing', () => {
    const subjects = letters.map(({ subject }) => subject);
    expect([...new Set(subjects)]).toEqual([
      'Our answer to your form',
      'Nuestra respuesta a su formulario',
    ]);
  });

  test('gives a number to call, and help for a bad moment, whatever the answer is', () => {
    for (const { text } of letters) {
      expect(text.split(practice.phone).length).toBeGreaterThan(2);
      expect(text).toContain('911');
      expect(text).toContain('988');
    }
  });
});

describe('mails to the staff', () => {
  test('lead to the console, and to nothing more', () => {
    for (const mail of [intakeNotice(view), urgentIntake(view), urgentIntakeBackup(view)]) {
      expect(mail.html.match(/href="[^"]*"/g)).toEqual([`href="${webAddress}/staff"`]);
      expect(mail.text).toContain(`${webAddress}/staff\n`);
    }
  });

  test('find the console when its address has a path or ends in a slash', () => {
    const mail = intakeNotice({ ...view, webAddress: 'https://example.org/intake/' });
    expect(mail.text).toContain('https://example.org/intake/staff\n');
  });

  test('write an address with signs of HTML in it as one link', () => {
    const mail = intakeNotice({ ...view, webAddress: 'https://example.org/a&b"c' });
    expect(mail.html).toContain('href="https://example.org/a&amp;b%22c/staff"');
  });

  test('ask for the first alert to be acknowledged, and say what follows', () => {
    expect(urgentIntake(view).text).toContain('Please sign in now.');
    expect(urgentIntake({ ...view, escalateAfterMinutes: 1 }).text).toContain('within 1 minute,');
  });

  test('tell the backup for how long nobody has answered', () => {
    expect(urgentIntakeBackup(view).text).toContain('Nobody has acknowledged it in 15 minutes.');
  });
});

test('whatever a practice writes into its settings stays text', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('"><script>alert(1)</script>', "' onmouseover='x", '</title><b>', '&lt;'),
  );
  fc.assert(
    fc.property(hostile, hostile, (senderName, phone) => {
      const settings = aPractice({ phone, mail: { ...practice.mail, senderName } });
      const { html } = intakeReceived({ language: 'en', practice: settings, page: RECEIPT });
      const tags = (page: string) => page.match(/<[^>]*>/g)?.filter((tag) => !tag.includes('span'));
      expect(tags(html)).toEqual(
        tags(intakeReceived({ language: 'en', practice, page: RECEIPT }).html),
      );
    }),
  );
});
