import type { CounselorHours, DaysOff } from './counselor.ts';

/** The hours with some days off more; days that are off already in the same way are not named twice. */
export function withDaysOff(hours: CounselorHours, { from, to, kind }: DaysOff): CounselorHours {
  const isThere = hours.daysOff.some(
    (days) => days.from === from && days.to === to && days.kind === kind,
  );
  return isThere ? hours : { ...hours, daysOff: [...hours.daysOff, { from, to, kind }] };
}
