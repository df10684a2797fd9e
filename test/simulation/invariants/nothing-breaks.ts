import { CANNOT_BE_WRITTEN } from '../world/mail-service.ts';
import type { Invariant } from '../life.ts';

const UNREACHED = 'Unavailable';
/** What the log says when something threw. */
const FAULTS: ReadonlySet<string> = new Set([
  ...['request-failed', 'mail-not-advanced', 'job-failed', 'mail-event-failed'],
  ...['stream-record-unreadable', 'mail-faulted'],
]);

export const nothingBreaks: Invariant = {
  name: 'I10 nothing throws what was not thrown at it',
  whenLogged: (line, { hurt }) => {
    if (!FAULTS.has(line.code)) return undefined;
    const isSimulated = line.name === UNREACHED ? hurt : line.name === CANNOT_BE_WRITTEN;
    if (isSimulated) return undefined;
    return `${line.code}: ${line.name ?? ''} ${line.at ?? ''} ${line.route ?? ''}`;
  },
};
