import type { Worker } from 'node:worker_threads';
import type { FunctionError, Invocation, SandboxReply } from './sandbox-messages.ts';

export type Outcome =
  | { readonly kind: 'answered'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly error: FunctionError }
  | { readonly kind: 'timed-out' };

export const died: Outcome = {
  kind: 'failed',
  error: { errorType: 'Runtime.ExitError', errorMessage: 'the sandbox ended' },
};

/** Turns a worker's messages, crash and silence into one outcome for each thing asked of it. */
export function openChannel(worker: Worker) {
  let usable = true;
  let hear: (heard: Outcome | 'ready') => void = () => {};
  const end = (outcome: Outcome) => {
    usable = false;
    hear(outcome);
  };
  worker.on('message', (reply: SandboxReply) => {
    if (reply.kind === 'init-failed') end({ kind: 'failed', error: reply.error });
    else hear(toOutcome(reply));
  });
  worker.on('error', ({ name, message }: Error) =>
    end({ kind: 'failed', error: { errorType: name, errorMessage: message } }),
  );
  worker.on('exit', () => end(died));

  /** The next word of the worker; one that stays silent for too long is killed. */
  const next = (withinMs: number) =>
    new Promise<Outcome | 'ready'>((resolve) => {
      const timer = setTimeout(() => {
        end({ kind: 'timed-out' });
        void worker.terminate();
      }, withinMs);
      hear = (heard) => {
        clearTimeout(timer);
        resolve(heard);
      };
    });
  const ask = async (invocation: Invocation): Promise<Outcome> => {
    if (!usable) return died;
    const reply = next(invocation.timeoutMs);
    worker.postMessage(invocation);
    const outcome = await reply;
    return outcome === 'ready' ? died : outcome;
  };
  return { next, ask, end: () => end(died), usable: () => usable };
}

function toOutcome(reply: Exclude<SandboxReply, { kind: 'init-failed' }>): Outcome | 'ready' {
  switch (reply.kind) {
    case 'ready':
      return 'ready';
    case 'answered':
      return { kind: 'answered', result: JSON.parse(reply.result) };
    case 'threw':
      return { kind: 'failed', error: reply.error };
  }
}
