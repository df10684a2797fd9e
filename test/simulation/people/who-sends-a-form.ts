import { aForm, anUrgentForm, type Form } from '../../support/intake-form.ts';
import { CANARY } from '../invariants/no-telling.ts';
import type { Life } from '../life.ts';
import type { Functions } from '../world/functions.ts';
import { ask } from './ask.ts';

const MOST_TRIES = 6;

/** Somebody sends a form, perhaps by pressing twice, and goes on until they are thanked. */
export function sendForm(life: Life, { form }: Functions, number: number): void {
  const { dice, faults, history, timeline } = life;
  const key = `form-key-${number}`;
  const json = filledIn(life, number);
  const send = () =>
    ask(life, {
      ...{ who: `client ${number}`, door: form, again: MOST_TRIES },
      asked: { route: 'POST /api/intakes', headers: { 'Idempotency-Key': key }, json },
      answered: ({ statusCode, json: answer }) => {
        if (statusCode === 201) history.promised.intakes.set(key, String(answer['intakeId']));
        else life.fail(new Error(`A good form was answered with ${statusCode}`));
      },
    });
  send();
  if (faults.strikes(0.3)) timeline.after(dice.between(0, 3000), send);
}

function filledIn({ dice }: Life, number: number): Form {
  const form = dice.odds(0.4) ? anUrgentForm() : aForm();
  const { contact } = form;
  return {
    ...form,
    language: dice.pick(['en', 'es']),
    narrative: `We moved here in spring, ${CANARY}.`,
    contact: {
      ...contact,
      name: `${CANARY} Ruiz`,
      preferredName: CANARY,
      phone: `770-555-${1000 + number}`,
      email: `client-${number}@example.org`,
      whereNow: `12 ${CANARY} Street`,
      safeToUse: { ...contact.safeToUse, email: dice.odds(0.8) },
    },
  };
}
