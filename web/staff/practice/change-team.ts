import type { Team } from '../api/administration-routes.ts';
import type { Asking } from '../api/asking.ts';

/** Asks for one change of the team; whether it was made. */
export type ChangeTeam = (asking: Asking<Team>, done: string) => Promise<boolean>;
