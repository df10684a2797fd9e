import { describe, expect, test } from 'vitest';
import type { AppointmentsView } from '../../emails/appointments-view.ts';
import { courseBooked } from '../../emails/course-booked.ts';
import type { RenderedMail } from '../../emails/layout.ts';
import { reminder } from '../../emails/reminder.ts';
import { openingOffer } from '../../emails/opening-offer.ts';
import { scheduleChanged } from '../../emails/schedule-changed.ts';
import { sessionCancelled } from '../../emails/session-cancelled.ts';
import { sessionChanged } from '../../emails/session-changed.ts';
import { sessionMissed } from '../../emails/session-missed.ts';
import type { Language } from '../../domain/practice/languages.ts';
import { anOffer } from '../support/offers.ts';
import { aPractice, TELLING } from '../support/letterhead.ts';
import { aView, COUNSELOR, EVERYTHING, NOTHING, PAGE, VIDEO } from './a-view.ts';
import { aSession, NOW, weekly } from './course-at-sending.ts';
import { addressesIn, wordsOf, wordsOfText } from './reading.ts';

const practice = aPractice();
const one = aSession();
const KINDS: readonly (readonly [string, (view: AppointmentsView) => RenderedMail])[] = [
  ['course-booked', courseBooked],
  ['schedule-changed', scheduleChanged],
  ['session-changed', (view) => sessionChanged(view, { ...one, sequence: 3 })],
  ['a new session', (view) => sessionChanged(view, one)],
  ['session-cancelled', (view) => sessionCancelled(view, { ...one, state: 'cancelled' })],
  ['session-missed', (view) => sessionMissed(view, { ...one, state: 'missed' })],
  ['reminder', (view) => reminder(view, one)],
];
const SETTINGS: readonly (readonly [string, Partial<AppointmentsView>])[] = [
  ['', {}],
  [' with details', { detail: { counselor: COUNSELOR } }],
  [' from another zone', { course: { ...aView().course, clientTimeZone: 'America/Phoenix' } }],
  [' when the page can do nothing', { pageMay: () => NOTHING }],
  [
    ' with two kinds of place',
    {
      detail: { counselor: COUNSELOR },
      sessions: weekly(12).map((session) =>
        session.number > 6 ? { ...session, place: { kind: 'video', link: VIDEO } } : session,
      ),
    },
  ],
];
const anOffered = (language: Language, clientTimeZone?: string) => {
  const offer = anOffer();
  const [first] = offer.asks;
  if (!first) throw new Error('An offer without an ask');
  const ask = { ...first, language, clientTimeZone };
  return openingOffer({ practice, offer, ask, page: OFFER_PAGE });
};
const OFFER_PAGE = PAGE.replace('/visit#', '/offer#');
const offers = (['en', 'es'] as const).map((language) => ({
  name: `opening-offer (${language})`,
  mail: anOffered(language, 'America/Phoenix'),
}));
const everyMail = KINDS.flatMap(([kind, write]) =>
  SETTINGS.flatMap(([setting, overrides]) =>
    (['en', 'es'] as const).map((language) => ({
      name: `${kind}${setting} (${language})`,
      mail: write(aView({ ...overrides, language })),
    })),
  ),
);

describe.for([...everyMail, ...offers])('$name', ({ mail: { subject, html, text } }) => {
  test('says the same as HTML and as text', () => {
    expect(wordsOf(html)).toBe(wordsOfText(text));
  });

  test('says nothing of what kind of practice wrote, why, or to whom', () => {
    const everything = [subject, text, html].join('\n');
    expect(everything).not.toMatch(TELLING);
    expect(everything).not.toContain(practice.name);
    expect(everything).not.toMatch(/ana\.ruiz|undefined|null|\[object|NaN/i);
  });

  test('fetches nothing, so that nobody learns that it was opened', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe|video|object|form)|url\(|@import|src=/i);
  });

  test('names a number to call, and ends with help for a bad moment', () => {
    expect(text).toContain(practice.phone);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/911.*988/);
  });

  test('leads to the page of the client, and nowhere else of ours', () => {
    for (const address of addressesIn(html)) expect([PAGE, OFFER_PAGE, VIDEO]).toContain(address);
  });
});

describe('where and with whom', () => {
  const detail = { counselor: COUNSELOR };
  const atOffice = practice.address.join('\n');

  test('is in no mail to a client who did not agree to it', () => {
    const video = aSession({ place: { kind: 'video', link: VIDEO } });
    for (const [, write] of KINDS) {
      const { text, html } = write(aView({ sessions: [one, video] }));
      expect(text + html).not.toContain(COUNSELOR);
      expect(text + html).not.toContain('Buford');
      expect(text + html).not.toContain('video.example.org');
    }
  });

  test('is said once when every appointment is in one place', () => {
    const { text } = courseBooked(aView({ detail }));
    expect(text).toContain(`Where\n${atOffice}\n\nWith\n${COUNSELOR}\n`);
    expect(text.split('Where')).toHaveLength(2);
  });

  const byVideo = (number: number, link = VIDEO) =>
    aSession({
      number,
      start: { date: `2026-12-${17 + number}`, time: '18:00' },
      place: { kind: 'video', link },
    });

  test('is said of each when some are elsewhere, and the link of all of them once', () => {
    const { text, html } = courseBooked(aView({ detail, sessions: [one, byVideo(2), byVideo(3)] }));
    expect(text).toContain('6:00 PM Eastern Time\nAt our office\n');
    expect(text).toContain('6:00 PM Eastern Time\nBy video\n\n');
    expect(text).toContain(`Where\n${atOffice}\n\nBy video\n${VIDEO}\n`);
    expect(addressesIn(html)).toEqual([VIDEO, PAGE]);
  });

  test('is said of each with its link when every one has its own', () => {
    const other = 'https://video.example.org/room/9';
    const sessions = [byVideo(2), byVideo(3, other)];
    const { text, html } = courseBooked(aView({ detail, sessions }));
    expect(text).toContain(`6:00 PM Eastern Time\nBy video\n${VIDEO}\n`);
    expect(text).toContain(`6:00 PM Eastern Time\nBy video\n${other}\n`);
    expect(text).not.toContain('Where');
    expect(addressesIn(html)).toEqual([VIDEO, other, PAGE]);
  });

  test('names nobody when another counselor holds one of them', () => {
    const handedOver = [one, aSession({ number: 2, counselorId: 'sub-another' })];
    expect(courseBooked(aView({ detail, sessions: handedOver })).text).not.toContain(COUNSELOR);
  });
});

describe('the link', () => {
  test('is a button that says what the page can still do', () => {
    const button = (may: Partial<typeof EVERYTHING>, session = one) =>
      /\n(.*):\nhttps:\S+\/visit#/.exec(
        reminder(aView({ pageMay: () => ({ ...NOTHING, ...may }) }), session).text,
      )?.[1];

    expect(button(EVERYTHING)).toBe('Confirm or change your appointment');
    expect(button({ confirm: true })).toBe('Confirm your appointment');
    expect(button({ move: true, cancel: true })).toBe('See or change your appointment');
  });

  test.for(KINDS.slice(0, 4))(
    'is left out of %s where it would lead to nothing but "too late", and the mail says whom to call',
    ([, write]) => {
      const { text, html } = write(aView({ pageMay: () => NOTHING }));
      expect(addressesIn(html)).toEqual([]);
      expect(text).toContain(
        `If you need another time, or cannot come, please call us at ${practice.phone}.`,
      );
    },
  );

  test('comes with the time until which it changes anything', () => {
    const { text } = reminder(aView(), one);
    expect(text).toContain(
      `You can ask for another time there, or cancel, until 24 hours before the appointment. After that, please call us at ${practice.phone}.`,
    );
    const appointments = { ...practice.appointments, noticeHours: 0 };
    expect(reminder(aView({ practice: { ...practice, appointments } }), one).text).toContain(
      'until the appointment begins.',
    );
  });

  test('offers no cancelling where only a call can cancel', () => {
    const { text } = reminder(aView({ pageMay: () => ({ ...EVERYTHING, cancel: false }) }), one);
    expect(text).toContain('You can ask for another time there until 24 hours before');
    expect(text).not.toContain('or cancel');
  });

  test('in a mail without one, the client is asked to call', () => {
    const { text, html } = courseBooked(aView({ page: undefined }));
    expect(addressesIn(html)).toEqual([]);
    expect(text).toContain(`please call us at ${practice.phone}`);
  });
});

describe('a reminder', () => {
  test('says how to get no more of them, and that the appointments stay', () => {
    const { text, html } = reminder(aView({ pageMay: () => NOTHING }), one);
    expect(text).toContain('Your appointments stay as they are.\n\nTurn reminders off:\nhttps://');
    expect(addressesIn(html)).toEqual([PAGE]);
  });

  test('thanks whoever has confirmed', () => {
    expect(reminder(aView(), { ...one, confirmedAt: NOW }).text).toContain(
      'You have confirmed it.',
    );
    expect(reminder(aView(), one).text).not.toContain('confirmed it');
  });

  test('never says how far off the appointment is: it may go out early or late', () => {
    for (const language of ['en', 'es'] as const) {
      const { text } = reminder(aView({ language }), one);
      expect(text).not.toMatch(/tomorrow|today|next week|in \d|mañana|hoy|próxima semana/i);
    }
  });
});

describe('a schedule', () => {
  test('lists what is to come, in order, and nothing that has been', () => {
    const sessions = weekly(12).toReversed();
    const { text } = courseBooked(aView({ sessions, now: new Date('2026-12-10T12:00:00Z') }));
    const dates = [...text.matchAll(/^Tuesday, (.*)$/gm)].map(([, date]) => date);
    expect(dates).toHaveLength(10);
    expect(dates.slice(0, 2)).toEqual(['December 15, 2026', 'December 22, 2026']);
    expect(dates.at(-1)).toBe('February 16, 2027');
  });

  test('speaks of one appointment where there is one', () => {
    const { subject, text } = courseBooked(aView({ sessions: [one] }));
    expect(subject).toBe('Your appointment');
    expect(text).toContain('Your appointment is set\n');
  });

  test('that changed says which dates are off, apart from those that stay', () => {
    const sessions = weekly(4).map((session) =>
      session.number === 2 ? { ...session, state: 'cancelled' as const } : session,
    );
    const { text } = scheduleChanged(aView({ sessions }));
    const [stays, off] = text.split('\nCancelled\n');
    expect(stays?.match(/^Tuesday/gm)).toHaveLength(3);
    expect(off).toContain('Tuesday, December 8, 2026\n6:00 PM Eastern Time');
    expect(stays).not.toContain('December 8');
  });

  test('says how things stand where another counselor took over and every date stayed', () => {
    const { text, subject } = scheduleChanged(aView({ sessions: weekly(4) }));
    expect(subject).toBe('Your appointments as they are now');
    expect(text).toContain('These are your dates from now on.');
    expect(text).not.toMatch(/have changed/);
  });

  test('is signed in the language of its reader', () => {
    const mail = { ...practice.mail, senderNameIn: { es: 'La recepción' } };
    const signed = (language: Language) =>
      scheduleChanged(aView({ language, practice: { ...practice, mail } })).text;
    expect(signed('es')).toContain('La recepción');
    expect(signed('es')).not.toContain('The front desk');
    expect(signed('en')).toContain('The front desk');
  });

  test('with nothing left says so, and offers no page', () => {
    const sessions = weekly(2).map((session) => ({ ...session, state: 'cancelled' as const }));
    const { text, html } = scheduleChanged(aView({ sessions }));
    expect(text).toContain('no others are planned for now');
    expect(addressesIn(html)).toEqual([]);
  });
});

describe('what became of one appointment', () => {
  test('cancelled: says which, that the others stay, and how to get another time', () => {
    const { text } = sessionCancelled(aView(), { ...one, state: 'cancelled' });
    expect(text).toContain('Tuesday, December 1, 2026\n6:00 PM Eastern Time');
    expect(text).toContain('Your other appointments stay as they are.');
    expect(text).toContain('If you would like another time, please call us');
    expect(sessionCancelled(aView({ sessions: [] }), one).text).not.toContain('other appointments');
  });

  test('missed: no blame, and the next one', () => {
    const { text } = sessionMissed(aView({ now: new Date('2026-12-02T00:00:00Z') }), {
      ...one,
      state: 'missed',
    });
    expect(text).toContain('These things happen');
    expect(text).toContain('Your next appointment\n\nTuesday, December 8, 2026\n');
    expect(text).not.toMatch(/fee|charge|policy|must/i);
  });

  test('added or changed: the words tell which', () => {
    expect(sessionChanged(aView(), one).subject).toBe('Your new appointment');
    expect(sessionChanged(aView(), { ...one, sequence: 1 }).subject).toBe(
      'Your appointment has changed',
    );
  });
});

describe('who calls, in a calendar file that others may see', () => {
  const filesOf = (mail: Partial<typeof practice.mail>) => {
    const view = aView({ practice: { ...practice, mail: { ...practice.mail, ...mail } } });
    return [courseBooked(view), sessionChanged(view, one)].map(({ calendar }) =>
      calendar.content.replaceAll('\r\n ', ''),
    );
  };

  test('is the neutral sender, and never whom answers go to', () => {
    const mail = { sender: 'office@desk.example', replyTo: 'dr.telling@therapy.example' };
    for (const file of filesOf(mail)) {
      expect(file).toContain('mailto:office@desk.example');
      expect(file).not.toContain('telling');
    }
  });

  test('is another address where the practice names one', () => {
    for (const file of filesOf({ calendarOrganizer: 'calendar@desk.example' })) {
      expect(file).toContain('mailto:calendar@desk.example');
    }
  });
});

describe('an opening that is offered', () => {
  test('names the time on both clocks, until when to answer, and one page to answer on', () => {
    const { text, html } = anOffered('en', 'America/Phoenix');
    expect(text).toContain('Tuesday, December 8, 2026');
    expect(text).toContain('6:00 PM Eastern Time');
    expect(text).toContain('4:00 PM Mountain Standard Time');
    expect(text).toContain('Please answer by Wednesday, December 2, 2026, 12:00 PM Eastern Time');
    expect(addressesIn(html)).toEqual([OFFER_PAGE]);
  });

  test('says the same in Spanish', () => {
    const { text } = anOffered('es');
    expect(text).toContain('Martes, 8 de diciembre de 2026');
    expect(text).toContain('miércoles, 2 de diciembre de 2026, 12:00 p.m., hora oriental');
  });
});
