import { Unavailable } from '../../../domain/unavailable.ts';
import type { Sandbox } from '../life.ts';
import type { Fates } from './faults.ts';
import { thisSandbox, within } from './sandbox.ts';

type Call = { readonly port: string; readonly args: readonly unknown[]; readonly fates: Fates };

/**
 * One call of a port: performed at one moment, answered at a later one. In between others go on,
 * and at both moments the sandbox may die, the table may not be reached, or the answer get lost.
 */
export function call<Answer>(
  { port, args, fates }: Call,
  execute: (sandbox: Sandbox) => Promise<Answer>,
): Promise<Answer> {
  const sandbox = thisSandbox();
  const { life } = sandbox;
  const say = (what: () => string) => life.say(sandbox.name, what);
  return new Promise((resolve, reject) => {
    const then = (happen: () => void) =>
      life.timeline.after(life.faults.delayMs(), () => {
        if (!sandbox.ended) happen();
      });
    const die = (when: string) => life.running.get(sandbox)?.(`killed ${when} ${port}`);
    const refuse = (why: string) => {
      say(() => `${port}: ${why}`);
      sandbox.hurt = true;
      doubt(sandbox, args);
      then(() => reject(new Unavailable('Simulated')));
    };
    const perform = (answered: (answer: Answer) => void) =>
      within(sandbox, () => execute(sandbox)).then(
        (answer) => {
          say(
            () => `${port}${told(args)} -> ${JSON.stringify(answer)?.slice(0, 200) ?? 'nothing'}`,
          );
          answered(answer);
        },
        (error: Error) => then(() => reject(error)),
      );
    const deliver = (answer: Answer) => then(() => resolve(answer));

    if (sandbox.ended) return;
    const fate = life.faults.fateOf(fates);
    then(() => {
      switch (fate) {
        case 'works':
          return void perform(deliver);
        case 'dies-before':
          return die('before');
        case 'dies-after':
          return void perform(() => die('after'));
        case 'unavailable':
          return refuse('not reached');
        case 'answer-lost':
          return void perform(() => refuse('answer lost'));
        case 'repeated':
          return void perform(() => then(() => void perform(deliver)));
      }
    });
  });
}

/** A mail whose row could not be reached may stay as it is, whatever became of the mail. */
function doubt(sandbox: Sandbox, [first]: readonly unknown[]): void {
  const mailId = idOf(first);
  for (const attempt of sandbox.life.history.attempts.get(mailId ?? '') ?? []) {
    if (attempt.sandbox === sandbox) attempt.inDoubt = true;
  }
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : '';
  return typeof id === 'string' ? id : undefined;
}

const told = ([first, second]: readonly unknown[]): string => {
  const id = idOf(first);
  const state: unknown =
    typeof second === 'object' && second !== null ? Reflect.get(second, 'state') : undefined;
  return id === undefined ? '' : `(${id}${typeof state === 'string' ? ` to ${state}` : ''})`;
};
