/** What the console's tabs tell each other: no token and no detail, only that somebody is there or left. */
export type SessionChannel = {
  readonly tellActive: () => void;
  readonly tellSignedOut: () => void;
  readonly onActive: (run: () => void) => () => void;
  readonly onSignedOut: (run: () => void) => () => void;
};

const TELL_EVERY = 10_000;

export function openSessionChannel(): SessionChannel {
  const channel = new BroadcastChannel('staff-session');
  const on = (word: string, run: () => void) => {
    const hear = (event: MessageEvent) => {
      if (event.data === word) run();
    };
    channel.addEventListener('message', hear);
    return () => channel.removeEventListener('message', hear);
  };
  let told = -Infinity;
  return {
    tellActive: () => {
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      channel.postMessage('active');
    },
    tellSignedOut: () => channel.postMessage('signed-out'),
    onActive: (run) => on('active', run),
    onSignedOut: (run) => on('signed-out', run),
  };
}
