import type { VisitReply } from '../../../schemas/visit.ts';
import type { Scene } from '../scene.ts';
import type { Desk } from '../use-desk.ts';
import type { Times } from '../words/times.ts';

/** What a view of the appointments is drawn with. */
export type View = {
  readonly scene: Scene;
  readonly desk: Desk;
  readonly visit: VisitReply;
  readonly times: Times;
  /** The service's time. */
  readonly now: Date;
};
