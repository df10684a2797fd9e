import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { toMime } from '../../../adapters/mime.ts';
import type { LinkPurpose, MintedLink } from '../../../domain/links/link.ts';
import {
  COURSE_MAIL_KINDS,
  INTAKE_MAIL_KINDS,
  isReminder,
  MAIL_KINDS,
  OFFER_MAIL_KINDS,
  REMINDER_KINDS,
  type MailKind,
} from '../../../domain/mail/mail.ts';
import type { RecordAtSending } from '../../../domain/mail/mail-store.ts';
import type { Language } from '../../../domain/practice/languages.ts';
import { writeLetter } from '../../../functions/dispatch-mail/write-letter.ts';
import { COUNSELOR, VIDEO } from '../../emails/a-view.ts';
import {
  aCourseAtSending,
  aSession,
  COURSE_ID,
  NOW,
  weekly,
} from '../../emails/course-at-sending.ts';
import { addressesIn } from '../../emails/reading.ts';
import { aLetterhead, TELLING, webAddress } from '../../support/letterhead.ts';
import { anIntakeAtSending } from '../../support/mail.ts';
import { anOffer } from '../../support/offers.ts';

const letterhead = aLetterhead();
const { staff, mail, phone } = letterhead.practice;
const client = 'ana.ruiz@example.org';

const minted = (purpose: LinkPurpose): MintedLink => ({
  token: purpose.charAt(0).toUpperCase().repeat(43),
  link: { hash: 'f'.repeat(64), purpose, recordId: COURSE_ID, expiresAt: NOW },
});
/** As the dispatcher mints them (domain/links/links-for.ts). */
const linksOf = (kind: MailKind): readonly MintedLink[] =>
  kind === 'opening-offer'
    ? [minted('offer')]
    : kind === 'draft-link'
      ? [minted('draft')]
      : kind === 'intake-received'
        ? [minted('receipt')]
        : isReminder(kind)
          ? [minted('session'), minted('unsubscribe')]
          : kind === 'session-changed'
            ? [minted('session')]
            : [minted('course')];

const COURSE_ALONE: readonly MailKind[] = ['course-booked', 'schedule-changed'];
const about = (kind: MailKind, number = 1) =>
  COURSE_ALONE.includes(kind)
    ? ({ record: 'course', id: COURSE_ID, version: 1 } as const)
    : ({ record: 'session', id: `${COURSE_ID}-0${number}`, version: 1 } as const);

const DAY: RecordAtSending = {
  record: 'counselor',
  counselor: { id: 'sub-counselor', name: COUNSELOR, email: 'maya@practice.example' },
  day: {
    date: '2026-12-01',
    sessions: [{ session: aSession(), initials: 'AR' }],
    failed: [],
    notReminded: [],
  },
};

const isAboutOffer = (kind: MailKind) => OFFER_MAIL_KINDS.some((each) => each === kind);
const anOfferAtSending = (language: Language): RecordAtSending => {
  const offer = anOffer();
  const asks = offer.asks.map((ask) => ({ ...ask, language }));
  return {
    record: 'offer',
    offer: { ...offer, asks },
    client: { email: client, mayEmail: true },
    requestStatus: 'waitlisted',
  };
};
const aDraftAtSending = (language: Language): RecordAtSending => ({
  record: 'draft',
  draft: {
    ...{ id: 'a-draft', language, generation: 0, linksAsked: 1, mailTo: client },
    goodUntil: new Date('2026-12-15T17:00:00Z'),
    opened: true,
  },
});
const isAboutIntake = (kind: MailKind) => INTAKE_MAIL_KINDS.some((each) => each === kind);
function written(
  kind: MailKind,
  { language = 'en', record }: { language?: Language; record?: RecordAtSending } = {},
  now = NOW,
) {
  const atSending =
    record ??
    (isAboutIntake(kind)
      ? anIntakeAtSending({ language })
      : kind === 'morning-digest'
        ? DAY
        : isAboutOffer(kind)
          ? anOfferAtSending(language)
          : kind === 'draft-link'
            ? aDraftAtSending(language)
            : aCourseAtSending({ course: { language } }));
  return writeLetter({ kind, about: about(kind) }, atSending, letterhead, linksOf(kind), now);
}

const SUBJECTS = [
  ...['We have your form', 'Recibimos su formulario'],
  ...['A new form is waiting', 'An urgent form is waiting', 'An urgent form is still waiting'],
  'An urgent form was taken back',
  ...['Your appointment', 'Your appointments', 'Your new appointment'],
  ...['Your appointment has changed', 'Your appointments as they are now'],
  ...['Your appointment is cancelled', 'A reminder of your appointment'],
  ...['Su cita', 'Sus citas', 'Su nueva cita', 'Su cita cambió', 'Sus citas como están ahora'],
  ...['Su cita está cancelada', 'Recordatorio de su cita'],
  ...['A client changed an appointment', 'Your day ahead'],
  ...['Our answer to your form', 'Nuestra respuesta a su formulario'],
  ...['A time for an appointment', 'Una hora para una cita', 'An opening was not filled'],
  ...['Your link to go on', 'Su enlace para continuar'],
];

const everyMail = MAIL_KINDS.flatMap((kind) =>
  (['en', 'es'] as const).map((language) => ({ kind, language })),
);

describe.for(everyMail)('a letter of kind $kind ($language)', ({ kind, language }) => {
  const letter = written(kind, { language });

  test('comes from the neutral sender by its name in the mail’s language, with a reply address that people read', () => {
    const isSpanish = /<html lang="es">/.test(letter.html);
    expect(letter).toMatchObject({
      from: { name: isSpanish ? 'La recepción' : 'The front desk', address: mail.sender },
      replyTo: mail.replyTo,
    });
  });

  test('says nothing telling in any header or part', async () => {
    const { headerLines, text, html } = await simpleParser(toMime(letter, NOW));
    const headers = headerLines.map(({ line }) => line).join('\n');
    const everything = [headers, text, html, letter.calendar?.content].join('\n');

    expect(everything).not.toMatch(TELLING);
    expect(everything).not.toContain(letterhead.practice.name);
  });

  test('has one of the known subjects', () => {
    expect(SUBJECTS).toContain(letter.subject);
  });
});

const LETTERS = ['letter-accepted', 'letter-waitlisted', 'letter-referred'] as const;
const TO_CLIENT = COURSE_MAIL_KINDS.filter((kind) => kind !== 'client-changed');

describe('a letter goes to whom it concerns, and nobody else', () => {
  test.for([
    ['intake-received', [client]],
    ['intake-notice', staff.notices],
    ['urgent-intake', [staff.onCall]],
    ['urgent-intake-backup', [staff.backup]],
    ['intake-withdrawn', [staff.onCall]],
    ...LETTERS.map((kind): [MailKind, string[]] => [kind, [client]]),
    ['client-changed', ['maya@practice.example']],
    ['morning-digest', ['maya@practice.example']],
    ['opening-offer', [client]],
    ['offer-news', staff.notices],
    ['draft-link', [client]],
    ...TO_CLIENT.map((kind): [MailKind, string[]] => [kind, [client]]),
  ] as const)('%s', ([kind, to]) => {
    expect(written(kind).to).toEqual(to);
  });

  test('client-changed of a counselor who is gone is told to staff, with a course to hand over', () => {
    const { counselor, ...course } = aCourseAtSending({});
    const record = { ...course, counselor: { ...counselor, gone: true } } as const;
    expect(written('client-changed', { record }).to).toEqual(staff.notices);
  });

  test('only letters to the client know the address of the client', () => {
    const toClient: readonly MailKind[] = [
      'intake-received',
      'opening-offer',
      'draft-link',
      ...LETTERS,
      ...TO_CLIENT,
    ];
    for (const kind of MAIL_KINDS.filter((any) => !toClient.includes(any))) {
      expect(JSON.stringify(written(kind))).not.toContain(client);
    }
  });
});

describe('where and with whom', () => {
  const sessions = weekly(4, { place: { kind: 'video', link: VIDEO } });
  const upcoming = TO_CLIENT.filter(
    (kind) => !['session-cancelled', 'session-missed'].includes(kind),
  );

  test.for(TO_CLIENT)('stands nowhere in %s for a client who did not agree to it', (kind) => {
    const letter = JSON.stringify(written(kind, { record: aCourseAtSending({ sessions }) }));
    expect(letter).not.toContain('video.example.org');
    expect(letter).not.toContain(COUNSELOR);
  });

  test.for(upcoming)('stands in %s for a client who did', (kind) => {
    const record = aCourseAtSending({ sessions, client: { mayDetail: true } });
    const { text, html, calendar } = written(kind, { record });
    expect(text).toContain(VIDEO);
    expect(html).toContain(COUNSELOR);
    if (calendar) expect(calendar.content.replaceAll('\r\n ', '')).toContain(`LOCATION:${VIDEO}`);
  });
});

describe('a calendar', () => {
  test.for([
    ['course-booked', 'PUBLISH', 12],
    ['schedule-changed', 'PUBLISH', 12],
    ['session-changed', 'REQUEST', 1],
    ['session-cancelled', 'CANCEL', 1],
  ] as const)('goes with %s by %s', ([kind, method, events]) => {
    const { calendar } = written(kind);
    expect(calendar?.method).toBe(method);
    expect(calendar?.content).toContain(`\r\nMETHOD:${method}\r\n`);
    expect(calendar?.content.match(/BEGIN:VEVENT/g)).toHaveLength(events);
  });

  test('knows no token, no address of a page, and no number of the appointment', () => {
    for (const kind of TO_CLIENT) {
      const content = written(kind).calendar?.content.replaceAll('\r\n ', '') ?? '';
      expect(content).not.toMatch(/https?:|visit|SSSS|CCCC|unsubscribe|#/);
    }
  });

  test.for([...REMINDER_KINDS, 'session-missed', 'client-changed', 'morning-digest'] as const)(
    'does not go with %s, which changes nothing in one',
    (kind) => {
      expect(written(kind).calendar).toBeUndefined();
    },
  );
});

describe('links', () => {
  test.for([
    ['course-booked', 'course'],
    ['schedule-changed', 'course'],
    ['session-changed', 'session'],
    ['session-missed', 'course'],
    ['reminder-72h', 'session'],
  ] as const)(
    'in %s lead to the page by the token of a %s, in the fragment alone',
    ([kind, purpose]) => {
      const page = `${webAddress}/visit#${minted(purpose).token}`;
      const { text, html } = written(kind);
      expect(new Set(addressesIn(html))).toEqual(new Set([page]));
      expect(text).toContain(`:\n${page}\n`);
    },
  );

  test('stay under the path that the pages live at', () => {
    const elsewhere = { ...letterhead, webAddress: 'https://example.org/office/' };
    const letter = writeLetter(
      { kind: 'reminder-72h', about: about('reminder-72h') },
      ...([aCourseAtSending(), elsewhere, linksOf('reminder-72h'), NOW] as const),
    );
    expect(letter.text).toContain('\nhttps://example.org/office/visit#SSSS');
    expect(letter.unsubscribe).toMatch(/^https:\/\/example\.org\/office\/api\/unsubscribe\/U{43}$/);
  });

  test.for(MAIL_KINDS)(
    'let %s be turned off by one click if it is a reminder, and only then',
    (kind) => {
      expect(written(kind).unsubscribe).toBe(
        isReminder(kind)
          ? `${webAddress}/api/unsubscribe/${minted('unsubscribe').token}`
          : undefined,
      );
    },
  );
});

describe('what the page could still do decides about the button', () => {
  const button = (kind: MailKind, hoursBefore: number, sessions = weekly(12)) => {
    const starts = sessions[0]?.startsAt.getTime() ?? 0;
    const now = new Date(starts - hoursBefore * 3_600_000);
    const { text } = written(kind, { record: aCourseAtSending({ sessions }) }, now);
    return { said: /\n(.*):\nhttps:\S+\/visit#/.exec(text)?.[1], text };
  };

  test('a day and more before, it confirms and changes', () => {
    expect(button('reminder-24h', 24).said).toBe('Confirm or change your appointment');
  });

  test('within the notice, it confirms, and the mail says whom to call to change', () => {
    const { said, text } = button('reminder-24h', 23.9);
    expect(said).toBe('Confirm your appointment');
    expect(text).toContain(`If you need another time, or cannot come, please call us at ${phone}.`);
  });

  test('within the notice of an appointment that is confirmed there is none', () => {
    const sessions = weekly(12).map((session) => ({ ...session, confirmedAt: NOW }));
    const { said, text } = button('reminder-24h', 23.9, sessions);
    expect(said).toBe('Turn reminders off');
    expect(text).toContain(`please call us at ${phone}`);
  });

  test('the last appointment of all is moved by link, and cancelled by a call alone', () => {
    const { said, text } = button('reminder-24h', 30, weekly(1));
    expect(said).toBe('Confirm or change your appointment');
    expect(text).not.toContain('or cancel');
  });

  test('when a course is over, nothing is to be done by link', () => {
    const record = aCourseAtSending({ course: { status: 'completed' } });
    expect(addressesIn(written('course-booked', { record }).html)).toEqual([]);
  });
});

describe('a fault, and no letter, is', () => {
  test('a mail about another kind of record than its own', () => {
    expect(() => written('course-booked', { record: anIntakeAtSending() })).toThrow(
      /course-booked/,
    );
    expect(() => written('reminder-24h', { record: DAY })).toThrow(/reminder-24h/);
    expect(() => written('intake-received', { record: aCourseAtSending() })).toThrow(/intake/);
  });

  test('a mail about an appointment that its course does not have', () => {
    const record = aCourseAtSending({ sessions: weekly(12).slice(1) });
    expect(() => written('session-changed', { record })).toThrow(/does not have/);
  });
});
