import { useId } from 'preact/hooks';
import type { LifeEvent } from '../../../schemas/timeline.ts';
import { cut } from '../circle/place-labels.ts';
import {
  AXIS,
  WIDTH,
  layLine,
  type LineWords,
  type Mark,
  type Onset,
  type Sign,
} from './line-layout.ts';

type Props = {
  readonly events: readonly LifeEvent[];
  readonly onset: Onset;
  readonly today: string;
  readonly words: LineWords & {
    readonly title: string;
    readonly now: string;
    readonly says: readonly string[];
  };
};

/** Two years as a line from the top down to now: what happened, and since when the mood is low. */
export function LifeLine({ events, onset, today, words }: Props) {
  const id = useId();
  const { height, top, bottom, band, years, marks } = layLine(events, onset, { today, words });
  return (
    <svg
      class="line"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-says`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-says`}>{words.says.join(' ')}</desc>
      {band && (
        <>
          <rect
            class="line__band"
            x={AXIS - 14}
            y={band.top}
            width={28}
            height={band.bottom - band.top}
            rx="6"
          />
          <path class="line__low" d={`M${AXIS} ${(band.top + band.bottom) / 2}V${bottom}`} />
        </>
      )}
      <path class="line__axis" d={`M${AXIS} ${top - 12}V${bottom}`} />
      {years.map(({ month, y }) => (
        <g key={month}>
          <path class="line__tick" d={`M${AXIS - 6} ${y}H${AXIS + 6}`} />
          <text class="line__when" x={AXIS - 20} y={y + 4.5}>
            {words.month(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)}
          </text>
        </g>
      ))}
      <path class="line__now" d={`M${AXIS - 8} ${bottom}H${AXIS + 8}`} />
      <text class="line__when line__when--now" x={AXIS - 20} y={bottom + 5}>
        {words.now}
      </text>
      {marks.map((mark, at) => (
        <Told key={at} mark={mark} />
      ))}
    </svg>
  );
}

const TEXT = AXIS + 36;
/** Letters that fit beside the line. */
const MOST = 28;

function Told({ mark: { sign, title, note, y, textY } }: { readonly mark: Mark }) {
  return (
    <g class={`mark mark--${sign}`}>
      <path class="mark__lead" d={`M${AXIS + 9} ${y}L${TEXT - 12} ${textY - 5}H${TEXT - 4}`} />
      <path class="mark__sign" d={SIGNS[sign]} transform={`translate(${AXIS} ${y})`} />
      <text class="mark__title" x={TEXT} y={textY}>
        {cut(title, MOST)}
      </text>
      {note !== '' && (
        <text class="mark__note" x={TEXT} y={textY + 18}>
          {cut(note, MOST + 2)}
        </text>
      )}
    </g>
  );
}

/** A shape for each, so that nothing hangs on colour: a ring, a cross, a diamond, a disc, a flag. */
const SIGNS: Readonly<Record<Sign, string>> = {
  death: 'M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z',
  trouble: 'M-6 -6L6 6M-6 6L6 -6',
  change: 'M0 -8L8 0L0 8L-8 0Z',
  good: 'M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z',
  onset: 'M-7 -8L9 0L-7 8Z',
};
