import { AsyncLocalStorage } from 'node:async_hooks';
import type { Life, Sandbox } from '../life.ts';

type Endings<Answer> = {
  readonly answered: (answer: Answer, sandbox: Sandbox) => void;
  /** It threw, was killed, or ran out of time. */
  readonly lost: (why: string, sandbox: Sandbox) => void;
};

const here = new AsyncLocalStorage<Sandbox>();

/** The sandbox in which the code that asks is running. */
export function thisSandbox(): Sandbox {
  const sandbox = here.getStore();
  if (!sandbox) throw new Error('This runs in no sandbox');
  return sandbox;
}

/** Does something as that sandbox does it. */
export const within = <Answer>(sandbox: Sandbox, work: () => Answer): Answer =>
  here.run(sandbox, work);

/** What the clock of this sandbox shows. */
export function clockHere(): Date {
  const { life, skewMs } = thisSandbox();
  return new Date(life.timeline.now().getTime() + skewMs);
}

/** Runs an invocation in a sandbox of its own, for so long at most. */
export function invoke<Answer>(
  life: Life,
  about: { readonly name: string; readonly mostMs: number },
  work: () => Promise<Answer>,
  { answered, lost }: Endings<Answer>,
): void {
  const { timeline, running } = life;
  const sandbox: Sandbox = {
    ...{ life, name: `${about.name}#${life.next('sandbox')}` },
    ...{ skewMs: life.faults.skewMs(), hurt: false, ended: false },
  };
  if (life.isOff(about.name)) {
    sandbox.ended = true;
    life.say(sandbox.name, () => 'is switched off');
    return timeline.after(1, () => lost('switched off', sandbox));
  }
  const end = (what: string, tell: () => void) => {
    if (sandbox.ended) return;
    sandbox.ended = true;
    running.delete(sandbox);
    life.say(sandbox.name, () => what);
    tell();
  };
  const kill = (why: string) => {
    doubtAll(sandbox);
    end(`ends: ${why}`, () => lost(why, sandbox));
  };
  running.set(sandbox, kill);
  timeline.after(about.mostMs, () => kill('out of time'));
  const clock = sandbox.skewMs === 0 ? '' : `, its clock ${sandbox.skewMs} ms off`;
  life.say(sandbox.name, () => `starts${clock}`);
  void here
    .run(sandbox, work)
    .then(
      (answer) => end('is done', () => answered(answer, sandbox)),
      (error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        end(`throws ${name}`, () => lost(name, sandbox));
      },
    )
    .catch((error: unknown) => life.fail(error));
}

/** Whatever it had handed to the mail service and not yet written down, nobody can know of. */
function doubtAll(sandbox: Sandbox): void {
  for (const attempts of sandbox.life.history.attempts.values()) {
    for (const attempt of attempts) if (attempt.sandbox === sandbox) attempt.inDoubt = true;
  }
}
