import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailedCalendar } from '../../../emails/calendar/calendar-file.ts';
import { aSession, NOW } from '../course-at-sending.ts';
import { readCalendar } from './read-calendar.ts';

const CASES = 1_000;

/** Strings that try to end a line, a value or the event, and to begin another. */
const attack = fc.constantFrom(
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:eve\r\n',
  '\nATTENDEE:mailto:eve@example.net\n',
  '\rMETHOD:CANCEL\r',
  '\r\n ',
  '\\n',
  '\\',
  '";X-EVE="1',
  "^'^n^^",
  ':mailto:eve@example.net',
  ';,:="',
  '\u2028\u2029\u0085\u0000\u000b\u007f',
  '\ud800',
  '\udfff\ud83d',
  '👩‍👩‍👧‍👦'.repeat(9),
  'ñ'.repeat(80),
  '漢'.repeat(40),
);
const hostile = fc
  .array(fc.oneof(attack, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

/** What a reader must find: every character but controls and line ends, which part words. */
function legible(text: string): string {
  const visible = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || /\s/u.test(character) ? ' ' : character;
  });
  return visible.join('').replace(/ +/g, ' ').trim();
}

/** A name comes without the three characters that programs do not agree about. */
const inOneParameter = (name: string) => legible(name.replace(/["\\^]/g, ' '));

const NAMES = [
  ...['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location'],
  ...['organizer', 'attendee', 'status', 'class'],
].toSorted();

test(`whatever its words are, a file holds one appointment, says each word whole and folds every line (${CASES} cases)`, () => {
  const session = aSession({ sequence: 4 });
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, place, box) => {
      const file = mailedCalendar({
        ...{ method: 'REQUEST', sessions: [session], title: place, now: NOW },
        organizer: { name, address: `desk${box}@practice.example` },
        attendee: `ana${box}@example.org`,
        placeOf: () => place,
      });
      const { method, events } = readCalendar(file);

      expect(method).toBe('REQUEST');
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        ...{ uid: session.uid, sequence: 4, startsAt: session.startsAt, status: 'CONFIRMED' },
        ...{ summary: legible(place), location: legible(place) || null },
        organizer: {
          name: inOneParameter(name) || inOneParameter(`desk${box}@practice.example`),
          address: legible(`desk${box}@practice.example`),
        },
        attendees: [legible(`ana${box}@example.org`)],
      });
      // Each once, and nothing else; an empty place is not said at all.
      const says = events[0]?.says.toSorted();
      expect(says).toEqual(legible(place) ? NAMES : NAMES.filter((said) => said !== 'location'));
      const lines = file.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
    { numRuns: CASES },
  );
});
