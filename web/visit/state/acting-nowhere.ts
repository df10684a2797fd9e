import type { VisitReply } from '../../../schemas/visit.ts';

const NOTHING = { confirm: false, move: false, cancel: false, undo: false } as const;

/** What a link of an earlier time may do: show. Whatever else the reply says, nothing can be pressed. */
export const actingNowhere = (visit: VisitReply): VisitReply => ({
  ...visit,
  appointments: visit.appointments.map((one) => ({ ...one, may: NOTHING })),
});
