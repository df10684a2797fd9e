import type { Session } from './course.ts';
import type { StaffChange } from './decision.ts';
import { inOrderOfStart, isAhead, sessionNumbered } from './live-sessions.ts';

/** That session; that one and all later ones; all that are still to come. */
export type Scope = 'this' | 'following' | 'rest';

/** The sessions that a change is about, by start; `undefined` when the one it names is not ahead. */
export function inScope(
  scope: Scope,
  number: number,
  { file, now }: Pick<StaffChange, 'file' | 'now'>,
): readonly Session[] | undefined {
  const named = sessionNumbered(file.sessions, number);
  if (!named || !isAhead(named, now)) return undefined;
  const ahead = inOrderOfStart(file.sessions).filter((each) => isAhead(each, now));
  switch (scope) {
    case 'this':
      return [named];
    case 'following':
      return ahead.filter(({ startsAt }) => startsAt >= named.startsAt);
    case 'rest':
      return ahead;
  }
}
