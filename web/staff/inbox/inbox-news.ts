import type { IntakeList } from '../../../schemas/intake-list.ts';
import type { Listed } from './find.ts';
import type { Place } from './place.ts';

/** What is said aloud after a reading; the same words twice are said once. */
export function countWords({ intakes, next }: IntakeList): string {
  const one = intakes.length === 1 && next === null;
  const count = `${intakes.length}${next === null ? '' : ' or more'} ${one ? 'request' : 'requests'}`;
  const unseen = intakes.filter(
    ({ tier, status, acknowledged }) => tier === 'red' && status === 'new' && !acknowledged,
  ).length;
  return unseen === 0 ? count : `${count}, ${unseen} urgent and seen by nobody yet`;
}

/** What a search came to: "3 found among 212 requests". */
export function foundWords({ intakes, next, lookedAt = 0 }: Listed): string {
  const found = `${intakes.length} found among ${lookedAt.toLocaleString('en')} requests`;
  return next === null ? found : `${found} so far; the next page looks on`;
}

/** Where a page lies: "Requests 51 to 100, more follow". */
export function placeWords({ passed }: Place, { intakes, next }: IntakeList): string {
  const end = next === null ? 'the last ones' : 'more follow';
  if (intakes.length === 0) return `No more after ${passed}`;
  return `Requests ${passed + 1} to ${passed + intakes.length}, ${end}`;
}
