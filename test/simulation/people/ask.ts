import type { Answered, Asked } from '../../support/http-event.ts';
import { invoke } from '../engine/sandbox.ts';
import type { Life } from '../life.ts';

type Door = { readonly ask: (asked: Asked) => Promise<Answered> };
type Asking = {
  readonly who: string;
  readonly door: Door;
  readonly asked: Asked;
  /** How often the same is asked again where no answer came, or one that says to try again. */
  readonly again?: number;
  readonly answered?: (answer: Answered) => void;
};

/** The gateway waits no longer. */
const FUNCTION_MS = 29_000;
const NO_ANSWER = 500;

/** Asks over HTTP; whoever gets no answer may ask again, with the same key. */
export function ask(life: Life, asking: Asking): void {
  const { who, door, asked, again = 0, answered = () => {} } = asking;
  const retry = () => {
    if (again === 0) return;
    const wait = life.dice.between(100, 20_000);
    life.timeline.after(wait, () => ask(life, { ...asking, again: again - 1 }));
  };
  life.say(who, () => `asks ${asked.route} ${JSON.stringify(asked.path ?? {})}`);
  invoke(life, { name: asked.route, mostMs: FUNCTION_MS }, () => door.ask(asked), {
    answered: (answer, sandbox) => {
      life.say(who, () => `gets ${answer.statusCode} ${answer.body.slice(0, 120)}`);
      if (answer.statusCode >= NO_ANSWER) {
        if (!sandbox.hurt && answer.statusCode === 500) life.fail(new Error(answer.body));
        retry();
      } else answered(answer);
    },
    lost: retry,
  });
}

/** Somebody signed in, in this role. */
export const claimsOf = (role: string, sub = `sub-${role}`) => ({
  sub,
  'cognito:groups': `[${role}]`,
});
