import type { Person } from '../../../schemas/inventory.ts';
import { placeLabels, type Label } from './place-labels.ts';

/** Lengths are units of the picture, which is this wide. */
export const WIDTH = 360;
export const MIDDLE = { x: 180, y: 184 };
/** One radius a ring, the closest first. */
export const RADII = [58, 95, 130, 162] as const;
export const NODE = 16;
export const CORE = 25;
const ROUND_HEIGHT = 374;
const TRAY_HEIGHT = 66;

export type Point = { readonly x: number; readonly y: number };
export type Placed = {
  readonly person: Person;
  readonly at: Point;
  readonly initials: string;
  /** `null` where the initials already say the whole name. */
  readonly label: Label | null;
};
export type CircleLayout = { readonly height: number; readonly placed: readonly Placed[] };

/**
 * Places people on spokes around the client, evenly and in the order they were named, so that nobody
 * covers anybody however many share a ring. Who has no ring yet waits in a row below.
 */
export function layCircle(people: readonly Person[]): CircleLayout {
  const waiting = people.filter(({ ring }) => ring === undefined);
  const height = ROUND_HEIGHT + (waiting.length > 0 ? TRAY_HEIGHT : 0);
  const spots = people.map((person, at) =>
    person.ring === undefined
      ? traySpot(waiting.indexOf(person), waiting.length)
      : onSpoke(at, people.length, RADII[person.ring - 1] ?? RADII[3]),
  );
  const labels = placeLabels(
    people.map(({ name }, at) => ({
      name,
      at: spots[at] ?? MIDDLE,
      isInitials: [...name].length <= 2,
    })),
    { width: WIDTH, height, middle: MIDDLE, node: NODE, core: CORE },
  );
  return {
    height,
    placed: people.map((person, at) => ({
      person,
      at: spots[at] ?? MIDDLE,
      initials: initialsOf(person.name),
      label: labels[at] ?? null,
    })),
  };
}

function onSpoke(at: number, of: number, radius: number): Point {
  const turn = (2 * Math.PI * at) / of - Math.PI / 2 + Math.PI / Math.max(of, 2);
  return { x: MIDDLE.x + radius * Math.cos(turn), y: MIDDLE.y + radius * Math.sin(turn) };
}

const traySpot = (at: number, of: number): Point => ({
  x: (WIDTH / of) * (at + 0.5),
  y: ROUND_HEIGHT + 26,
});

/** Two letters at most: of the first and the last word, as people abbreviate each other. */
function initialsOf(name: string): string {
  if ([...name].length <= 2) return name;
  const words = name.split(/[\s.-]+/).filter((word) => word !== '');
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return picked.map((word) => [...(word ?? name)][0]?.toUpperCase() ?? '').join('');
}

/** The ring that a place in the picture belongs to; `undefined` where it is outside of all. */
export function ringAt({ x, y }: Point): Person['ring'] {
  const distance = Math.hypot(x - MIDDLE.x, y - MIDDLE.y);
  if (distance > RADII[3] + 2 * NODE) return undefined;
  const nearest = RADII.map((radius) => Math.abs(radius - distance));
  return (nearest.indexOf(Math.min(...nearest)) + 1) as Person['ring'];
}
