import {
  monthsOf,
  onsetMonths,
  type EventKind,
  type LifeEvent,
} from '../../../schemas/timeline.ts';

/** Lengths are units of the picture, which is this wide. */
export const WIDTH = 360;
export const AXIS = 92;
const TOP = 24;
const MONTH = 17;
const MONTHS_SHOWN = 24;
const BOTTOM = TOP + MONTHS_SHOWN * MONTH;
const LINE = 19;
const GAP = 5;

export type Sign = 'death' | 'trouble' | 'change' | 'good' | 'onset';
/** Something to be read beside the line: its place in time, and where its words fit. */
export type Mark = {
  readonly sign: Sign;
  readonly title: string;
  readonly note: string;
  readonly y: number;
  readonly textY: number;
};
type Unplaced = Omit<Mark, 'textY'>;

/** Months as the line counts them, from year 0. */
export type Onset = { readonly from: number; readonly to: number } | 'before' | null;

/** Where the onset lies on the line, as marked or as the question tells; before it where it began longer ago. */
export function onsetOnLine(
  marked: string | undefined,
  told: Parameters<typeof onsetMonths>[1],
  today: string,
): Onset {
  const months = onsetMonths(marked, told, today);
  if (months === null) return told === undefined ? null : 'before';
  return months.to < monthsOf(today).to - MONTHS_SHOWN ? 'before' : months;
}

const signOf = (kind: EventKind): Sign => {
  if (kind === 'someone-died') return 'death';
  if (kind === 'trouble-with-a-person') return 'trouble';
  return kind === 'something-good' ? 'good' : 'change';
};

export type LineWords = {
  readonly kind: (kind: EventKind) => string;
  readonly month: (month: string) => string;
  readonly onset: string;
};

/** Lays two years out from the top down to now; words give way to each other and keep their order. */
export function layLine(
  events: readonly LifeEvent[],
  onset: Onset,
  { today, words }: { readonly today: string; readonly words: LineWords },
) {
  const now = monthsOf(today.slice(0, 7)).to;
  const y = (month: number) => BOTTOM - Math.min(Math.max(now - month, 0), MONTHS_SHOWN) * MONTH;
  const told = events.map((event): Unplaced => ({
    sign: signOf(event.kind),
    title: `${words.month(event.month)}: ${words.kind(event.kind)}`,
    note: event.label ?? '',
    y: y(monthsOf(event.month).from),
  }));
  const band = bandOf(onset, y);
  const began: readonly Unplaced[] = band
    ? [{ sign: 'onset', title: words.onset, note: '', y: (band.top + band.bottom) / 2 }]
    : [];
  return {
    height: BOTTOM + 26,
    top: TOP,
    bottom: BOTTOM,
    band,
    years: ticks(now).map((month) => ({ month, y: y(month) })),
    marks: spread([...told, ...began].toSorted((a, b) => a.y - b.y)),
  };
}

function bandOf(onset: Onset, y: (month: number) => number) {
  if (onset === null) return null;
  if (onset === 'before') return { top: TOP - 14, bottom: TOP - 2 };
  const [top, bottom] = [y(onset.from), y(onset.to)];
  return { top: top - MONTH / 2, bottom: bottom + MONTH / 2 };
}

/** Every sixth month, so that years can be read off. */
const ticks = (now: number): readonly number[] =>
  Array.from({ length: MONTHS_SHOWN + 1 }, (_, at) => now - MONTHS_SHOWN + at).filter(
    (month) => month % 6 === 0 && now - month > 1,
  );

const tall = ({ note }: Pick<Mark, 'note'>) => (note === '' ? LINE : LINE * 2) + GAP;

/** Pushes words down where they would overlap, and all up again where they would leave the picture. */
function spread(marks: readonly Unplaced[]): readonly Mark[] {
  let free = TOP - 16;
  const down = marks.map((mark) => {
    const top = Math.max(mark.y - LINE / 2, free);
    free = top + tall(mark);
    return { mark, top };
  });
  let floor = BOTTOM + 24;
  return down
    .toReversed()
    .map(({ mark, top }) => {
      const fitting = Math.min(top, floor - tall(mark));
      floor = fitting;
      return { ...mark, textY: fitting + LINE - 5 };
    })
    .toReversed();
}
