import type { IntakeList } from '../../../schemas/staff.ts';

/** What is said aloud after a reading; the same words twice are said once. */
export function countWords({ intakes, next }: IntakeList): string {
  const one = intakes.length === 1 && next === null;
  const count = `${intakes.length}${next === null ? '' : ' or more'} ${one ? 'request' : 'requests'}`;
  const unseen = intakes.filter(
    ({ tier, status, acknowledged }) => tier === 'red' && status === 'new' && !acknowledged,
  ).length;
  return unseen === 0 ? count : `${count}, ${unseen} urgent and seen by nobody yet`;
}
