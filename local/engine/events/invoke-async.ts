import type { FunctionSettings } from '../functions/function-settings.ts';
import type { Lambdas } from '../functions/lambdas.ts';
import { pause } from './pause.ts';
import type { Queues } from './queues.ts';

/** AWS Lambda tries an event that nobody waits for this often again. */
const RETRIES = 2;

/** Wakes a function as AWS services do: it is tried again, then the event goes to its dead letters. */
export function makeInvokeAsync(o: {
  functions: readonly FunctionSettings[];
  lambdas: Lambdas;
  queues: Queues;
  signal: AbortSignal;
}): (functionArn: string, event: unknown) => Promise<void> {
  return async (functionArn, event) => {
    for (let failures = 0; failures <= RETRIES && !o.signal.aborted; failures += 1) {
      const outcome = await o.lambdas.invoke(functionArn, event);
      if (outcome.kind === 'answered') return;
      if (failures < RETRIES) await pause(failures, o.signal).catch(() => {});
    }
    const deadLetters = o.functions.find(({ arn }) => arn === functionArn)?.deadLettersArn;
    if (deadLetters && !o.signal.aborted) o.queues.send(deadLetters, event);
  };
}
