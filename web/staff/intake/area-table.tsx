import type { FocusArea, Suggestion } from '../contract.ts';
import { AREA_WORDS, FOCUS_AREAS } from '../words/focus-areas.ts';

/** The most points an area can have, and the points from which it is suggested at all. */
const MAX_POINTS = 16;
const SUGGESTED_FROM = 7;

const share = (points: number) => `${(Math.min(points, MAX_POINTS) / MAX_POINTS) * 100}%`;

/** Picture and data in one: each bar stands beside the number it draws. */
export function AreaTable({ scores, primary }: Pick<Suggestion, 'scores' | 'primary'>) {
  return (
    <table class="area-table">
      <caption>
        Points by area, of {MAX_POINTS}. An area is suggested from {SUGGESTED_FROM}.
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Area</th>
          <th scope="col">Points</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {FOCUS_AREAS.map((area) => (
          <Row key={area} area={area} points={scores[area]} first={area === primary} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ area, points, first }: { area: FocusArea; points: number; first: boolean }) {
  return (
    <tr data-first={first}>
      <th scope="row">{AREA_WORDS[area].name}</th>
      <td class="number">{points}</td>
      <td class="area-bar" aria-hidden="true">
        <svg width="100%" height="14">
          <rect class="bar-ground" width="100%" height="14" rx="2" />
          <rect class="bar-fill" width={share(points)} height="14" rx="2" />
          <line class="bar-mark" x1={share(SUGGESTED_FROM)} x2={share(SUGGESTED_FROM)} y2="14" />
        </svg>
      </td>
    </tr>
  );
}
