/** How long nothing may happen before the warning, and before the sign-out; in milliseconds. */
export type IdleLimits = { readonly warnAfter: number; readonly endAfter: number };

/** The warning stands for two minutes, well over the 20 seconds that WCAG 2.2.1 asks for. */
export const IDLE_LIMITS: IdleLimits = { warnAfter: 13 * 60_000, endAfter: 15 * 60_000 };

export type Idle =
  | { readonly is: 'active' }
  | { readonly is: 'warning'; readonly secondsLeft: number }
  | { readonly is: 'over' };

/** Two clocks: the wall's jumps when it is set, the steady one may stop while a laptop sleeps. */
export type Reading = { readonly wall: number; readonly steady: number };

/** The longer of both, so that neither a sleep nor a set-back clock keeps a screen open. */
export function idleFor(last: Reading, now: Reading): number {
  return Math.max(0, now.wall - last.wall, now.steady - last.steady);
}

export function idleAfter(ms: number, { warnAfter, endAfter }: IdleLimits): Idle {
  if (ms >= endAfter) return { is: 'over' };
  if (ms < warnAfter) return { is: 'active' };
  return { is: 'warning', secondsLeft: Math.ceil((endAfter - ms) / 1000) };
}
