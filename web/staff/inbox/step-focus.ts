/** Which line comes next; the ends hold, and without a line in focus the first (or last) is taken. */
export function nextIndex(now: number, step: 1 | -1, count: number): number {
  if (now === -1) return step === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, now + step));
}

export function stepFocus(lines: readonly HTMLElement[], step: 1 | -1): void {
  const now = lines.findIndex((line) => line === document.activeElement);
  lines[nextIndex(now, step, lines.length)]?.focus();
}
