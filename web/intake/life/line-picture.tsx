import type { LifeEvent } from '../../../schemas/timeline.ts';
import { LifeLine } from '../../shared/life-line/life-line.tsx';
import { onsetOnLine } from '../../shared/life-line/line-layout.ts';
import type { LifeWords } from './life-words.ts';
import type { OnsetTold } from './onset-field.tsx';
import { monthText, type LifeProps } from './steps.ts';
import { toldEvents } from './told.ts';

type Props = Pick<LifeProps, 'scene' | 'words' | 'today' | 'answer'> & {
  readonly onset: OnsetTold;
};

/** The line as it stands, with the whole of it in words for those who do not see it. */
export function LinePicture({ scene, words, today, answer, onset }: Props) {
  const told = toldEvents(answer);
  const { dates } = scene.words;
  const began = onsetOnLine(told.onset, onset.value, today);
  const isBefore = began === 'before';
  const says = told.events
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map((event) => `${sayEvent(event, words, dates)}.`);
  const since = isBefore ? words.line.beganBefore : words.line.began;
  const when = told.onset === undefined ? onset.says : monthText(told.onset, dates);
  return (
    <LifeLine
      events={told.events}
      onset={began}
      today={today}
      words={{
        title: words.line.picture,
        now: words.line.now,
        onset: since,
        kind: (kind) => words.line.kinds[kind],
        month: (month) => monthText(month, dates, 'short'),
        says: began === null ? says : [...says, `${since}${when === '' ? '' : `: ${when}`}.`],
      }}
    />
  );
}

export const sayEvent = (
  { month, kind, label }: LifeEvent,
  words: LifeWords,
  dates: Intl.LocalesArgument,
): string => {
  const said = `${monthText(month, dates)}: ${words.line.kinds[kind]}`;
  return label ? `${said}. ${label}` : said;
};
