/** A name beside its person, cut where it would not fit. */
export type Label = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

type Point = { readonly x: number; readonly y: number };
type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Named = { readonly name: string; readonly at: Point; readonly isInitials: boolean };
type Room = {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
  readonly node: number;
  readonly core: number;
};
type Try = { readonly label: Label; readonly box: Box; readonly cost: number };

const LETTER = 7.9;
const LINE = 16;
/** Full names where there is room, then ever shorter ones. */
const LENGTHS = [20, 12, 8] as const;

/** Finds a place for every name: free of other people and names, in the picture, and rather outside than in. */
export function placeLabels(named: readonly Named[], room: Room): readonly (Label | null)[] {
  const people = named.map(({ at }) => square(at, room.node + 1));
  const chosen: (Try | null)[] = named.map(() => null);
  // The second round lets early ones give way to late ones.
  for (const round of [1, 2]) {
    named.forEach((one, at) => {
      if (one.isInitials) return;
      const others = chosen.flatMap((other, of) => (other && of !== at ? [other.box] : []));
      const inTheWay = [...people.filter((_, of) => of !== at), square(room.middle, room.core)];
      const cost = (tried: Try) =>
        tried.cost +
        sum(inTheWay.map((box) => overlap(tried.box, box))) * 3 +
        sum(others.map((box) => overlap(tried.box, box))) * (round + 1) +
        outside(tried.box, room) * 40;
      chosen[at] = triesFor(one, room).toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
    });
  }
  return chosen.map((one) => one?.label ?? null);
}

function triesFor({ name, at }: Named, { middle, node, width }: Room): readonly Try[] {
  const outward = { x: Math.sign(at.x - middle.x), y: Math.sign(at.y - middle.y) };
  return LENGTHS.flatMap((most, shortened) => {
    const text = cut(name, most);
    if (shortened > 0 && text === cut(name, LENGTHS[shortened - 1] ?? most)) return [];
    const wide = text.length * LETTER;
    const centre = Math.min(Math.max(at.x, wide / 2 + 3), width - wide / 2 - 3);
    const sides = [
      { x: centre, y: at.y + node + 14, anchor: 'middle', inward: outward.y < 0 ? 60 : 0 },
      { x: centre, y: at.y - node - 5, anchor: 'middle', inward: outward.y > 0 ? 60 : 0 },
      { x: at.x + node + 5, y: at.y + 5, anchor: 'start', inward: outward.x < 0 ? 160 : 30 },
      { x: at.x - node - 5, y: at.y + 5, anchor: 'end', inward: outward.x > 0 ? 160 : 30 },
    ] as const;
    return sides.map(({ x, y, anchor, inward }) => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      const box = { left, top: y - LINE + 3, width: wide, height: LINE };
      return { label: { text, x, y, anchor }, box, cost: inward + shortened * 90 };
    });
  });
}

export const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

const square = ({ x, y }: Point, half: number): Box => ({
  left: x - half,
  top: y - half,
  width: half * 2,
  height: half * 2,
});

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function outside({ left, top, width, height }: Box, room: Room): number {
  const over = [-left, -top, left + width - room.width, top + height - room.height];
  return sum(over.map((by) => Math.max(0, by)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
