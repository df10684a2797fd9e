import { useId, useRef } from 'preact/hooks';
import { tieOf, type Person, type Ring } from '../../../schemas/inventory.ts';
import {
  CORE,
  MIDDLE,
  NODE,
  RADII,
  WIDTH,
  layCircle,
  ringAt,
  type Placed,
  type Point,
} from './circle-layout.ts';
import { TieLine } from './tie-line.tsx';

type Props = {
  readonly people: readonly Person[];
  /** What the picture is, who stands in the middle, and the whole picture in words. */
  readonly words: {
    readonly title: string;
    readonly middle: string;
    readonly waiting: string;
    readonly says: readonly string[];
  };
  /** The one whose place is being chosen. */
  readonly marked?: number | undefined;
  /** Lets people be dragged to a ring; a list does the same beside the picture. */
  readonly onPlace?: ((at: number, ring: Ring) => void) | undefined;
};

/** The client in the middle, people around on four rings, each tie by the shape of its line. */
export function ClosenessCircle({ people, words, marked, onPlace }: Props) {
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const { height, placed } = layCircle(people);
  const dragTo = (at: number) => (event: PointerEvent) => {
    const ring = ringAt(inPicture(picture.current, event));
    if (ring !== undefined && ring !== people[at]?.ring) onPlace?.(at, ring);
  };
  return (
    <svg
      ref={picture}
      class="circle"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-says`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-says`}>{words.says.join(' ')}</desc>
      {RADII.toReversed().map((radius) => (
        <circle key={radius} class="circle__ring" cx={MIDDLE.x} cy={MIDDLE.y} r={radius} />
      ))}
      {placed.map(({ person, at }, index) =>
        person.ring === undefined ? null : (
          <TieLine key={index} {...spoke(at)} tie={tieOf(person)} person={person} />
        ),
      )}
      <circle class="circle__core" cx={MIDDLE.x} cy={MIDDLE.y} r={CORE} />
      <text class="circle__me" x={MIDDLE.x} y={MIDDLE.y + 5}>
        {words.middle}
      </text>
      {placed.some(({ person }) => person.ring === undefined) && (
        <text class="circle__note" x={WIDTH / 2} y={height - 70}>
          {words.waiting}
        </text>
      )}
      {placed.map((one, at) => (
        <Someone
          key={at}
          placed={one}
          marked={at === marked}
          onDrag={onPlace ? dragTo(at) : undefined}
        />
      ))}
    </svg>
  );
}

type SomeoneProps = {
  readonly placed: Placed;
  readonly marked: boolean;
  readonly onDrag: ((event: PointerEvent) => void) | undefined;
};

function Someone({ placed, marked, onDrag }: SomeoneProps) {
  const { person, at, initials, label } = placed;
  const tie = tieOf(person);
  const drag = onDrag && {
    onPointerDown: (event: PointerEvent) =>
      (event.currentTarget as Element).setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent) => {
      if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) onDrag(event);
    },
  };
  const looks = [
    'someone',
    `someone--${tie}`,
    marked && 'someone--marked',
    drag && 'someone--free',
  ];
  return (
    <g class={looks.filter(Boolean).join(' ')} {...drag}>
      {marked && <circle class="someone__halo" cx={at.x} cy={at.y} r={NODE + 5} />}
      {drag && <circle class="someone__grip" cx={at.x} cy={at.y} r={NODE + 9} />}
      <circle class="someone__face" cx={at.x} cy={at.y} r={NODE} />
      <text class="someone__initials" x={at.x} y={at.y + 4.8}>
        {initials}
      </text>
      {label && (
        <text class="someone__name" x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}

/** From the edge of the middle to the edge of the person. */
function spoke(to: Point): { readonly from: Point; readonly to: Point } {
  const length = Math.hypot(to.x - MIDDLE.x, to.y - MIDDLE.y) || 1;
  const at = (distance: number): Point => ({
    x: MIDDLE.x + ((to.x - MIDDLE.x) / length) * distance,
    y: MIDDLE.y + ((to.y - MIDDLE.y) / length) * distance,
  });
  return { from: at(CORE), to: at(length - NODE) };
}

function inPicture(picture: SVGSVGElement | null, { clientX, clientY }: PointerEvent): Point {
  const box = picture?.getBoundingClientRect();
  if (!box || box.width === 0) return { x: -WIDTH, y: -WIDTH };
  const scale = WIDTH / box.width;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}
