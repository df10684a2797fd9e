import type { Person, Tie } from '../../../schemas/inventory.ts';
import type { Point } from './circle-layout.ts';

type Props = {
  readonly from: Point;
  readonly to: Point;
  readonly tie: Tie;
  readonly person?: Pick<Person, 'support' | 'strain'>;
};

/** A tie as a line whose shape tells its kind: plain, zigzag, broken, dotted or thin; colour only goes with it. */
export function TieLine({ from, to, tie, person }: Props) {
  const strong = person?.support === 'a-lot';
  const hard = person?.strain === 'a-lot';
  const straight = `M${point(from)}L${point(to)}`;
  switch (tie) {
    case 'support':
      return <path class="tie tie--support" d={straight} stroke-width={strong ? 5 : 2.5} />;
    case 'strain':
      return <path class="tie tie--strain" d={zigzag(from, to, hard ? 6 : 3.5)} />;
    case 'both':
      return (
        <>
          <path class="tie tie--support" d={straight} stroke-width={strong ? 5 : 2.5} />
          <path class="tie tie--strain" d={zigzag(from, to, hard ? 7 : 4.5)} />
        </>
      );
    case 'cut-off':
      return (
        <>
          <path class="tie tie--gone" stroke-dasharray="7 6" d={straight} />
          <path class="tie tie--bars" d={bars(from, to)} />
        </>
      );
    case 'died':
      return <path class="tie tie--gone" stroke-dasharray="0.1 6" d={straight} />;
    case 'unsaid':
      return <path class="tie tie--unsaid" d={straight} />;
  }
}

const point = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function along(from: Point, to: Point) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  return {
    length,
    at: (distance: number, aside: number): Point => ({
      x: from.x + step.x * distance - step.y * aside,
      y: from.y + step.y * distance + step.x * aside,
    }),
  };
}

function zigzag(from: Point, to: Point, swing: number): string {
  const { length, at } = along(from, to);
  const turns = Math.max(4, Math.round(length / 7));
  const points = Array.from({ length: turns - 1 }, (_, turn) =>
    at((length * (turn + 1)) / turns, turn % 2 === 0 ? swing : -swing),
  );
  return `M${[from, ...points, to].map(point).join('L')}`;
}

/** Two short strokes across the middle: the tie is cut. */
function bars(from: Point, to: Point): string {
  const { length, at } = along(from, to);
  const bar = (distance: number) => `M${point(at(distance, -7))}L${point(at(distance, 7))}`;
  return bar(length / 2 - 3) + bar(length / 2 + 3);
}
