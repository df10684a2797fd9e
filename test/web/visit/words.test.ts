import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schemas/practice.ts';
import { WORDS } from '../../../web/visit/words/spoken.ts';
import { settings } from '../intake/practice.ts';

type Says = (...asked: readonly string[]) => string;

/** Every sentence of a language; what takes an argument is asked with one. */
function sentencesOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [(node as Says)('2', '2')];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(sentencesOf) : [];
}
const spoken = LANGUAGES.map((language) => ({ language, all: sentencesOf(WORDS[language]) }));

describe.each(spoken)('the page in $language', ({ language, all }) => {
  test('tells nobody what kind of practice it is', () => {
    const telling =
      /therap|terap|counsel|consej|\bIPT\b|depress|depres|suicid|mental|session|sesi[oó]n|patient|paciente/i;
    expect(all.filter((sentence) => telling.test(sentence))).toEqual([]);
    expect(all.filter((sentence) => sentence.includes(settings.name))).toEqual([]);
  });

  test('leaves nothing unsaid', () => {
    const { mark, ...others } = WORDS[language];
    expect(sentencesOf(others).filter((sentence) => sentence.trim() === '')).toEqual([]);
    expect(mark.confirmed).not.toBe('');
    expect(mark.cancelled).not.toBe('');
  });

  test('counts one as one', () => {
    const { undo, done, move, all: schedule, call } = WORDS[language];
    const counted = [undo.left, done.cancelled, move.times, schedule.past, call.why['too-late']];
    for (const says of counted) expect(says(1)).not.toBe(says(2).replace('2', '1'));
  });
});

test('no two languages share a sentence of more than three words', () => {
  const [first, ...others] = spoken.map(({ all }) => all);
  const long = (first ?? []).filter((sentence) => sentence.split(' ').length > 3);
  for (const other of others) {
    expect(long.filter((sentence) => other.includes(sentence))).toEqual([]);
  }
});
