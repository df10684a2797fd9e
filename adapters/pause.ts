const STEP_MS = 40;

/** Waits longer after each attempt and never quite as long as somebody else, so that two do not meet again. */
export const pauseAfter = (attempt: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, attempt * STEP_MS * (0.5 + Math.random()));
  });
