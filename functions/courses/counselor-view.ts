import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { CounselorHours } from '../../domain/counselor/counselor.ts';

/** A counselor in the shape of the replies; the schema there has the last word. */
export const counselorView = (counselor: Counselor) => ({
  id: counselor.id,
  name: counselor.name,
  email: counselor.email,
  version: counselor.version,
  hours: hoursView(counselor.hours),
  feed: counselor.feed !== undefined,
  gone: counselor.gone === true,
});

export const hoursView = ({ weekly, exceptions, daysOff, bufferMinutes }: CounselorHours) => ({
  weekly,
  exceptions,
  daysOff,
  bufferMinutes,
});
