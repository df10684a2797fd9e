import { useState } from 'preact/hooks';
import type { IntakeReply } from '../../schemas/intake.reply.ts';
import { findProblems, findProblemsOn, questionFor } from './find-problems.ts';
import { answered, continued, cutShort, pageOf, resumed, shown, type Place } from './journey.ts';
import type { Problem } from './problem.ts';
import type { QuestionKey } from './questions.ts';
import type { Answer } from './questions/question.ts';
import { requestBody } from './request-body.ts';
import type { Scene } from './scene.ts';
import type { Delivery } from './send-intake.ts';
import { useDelivery } from './use-delivery.ts';
import { useGuard } from './use-guard.ts';
import type { useJourney } from './use-journey.ts';

type Steps = ReturnType<typeof useJourney>;

/** How an intake ended, for the last page. */
export type Ending = { readonly reply: IntakeReply; readonly earlier: boolean };

/** What a person can do with the form, and what it says back. */
export function useForm({ practice, language }: Scene, today: string, steps: Steps) {
  const { change, latest, canGoBack } = steps;
  const [ending, setEnding] = useState<Ending>();
  const [refusals, setRefusals] = useState(0);
  const guard = useGuard();
  const delivery = useDelivery(
    (url, init) => fetch(url, init),
    () => crypto.randomUUID(),
  );

  const rule = { today, minimumAge: practice.minimumAge };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const visit = { language, timeZone };

  const here = (): readonly Problem[] => {
    const { place, answers } = latest();
    const asks = place !== 'thanks' && place !== 'too-young';
    return asks ? findProblemsOn(place, answers, rule, visit) : [];
  };
  const goOn = (problems: readonly Problem[]) => {
    change(continued(latest(), problems));
    if (problems.length > 0) setRefusals((count) => count + 1);
  };
  const show = (place: Place) => change(shown(latest(), place));

  const settle = (delivered: Delivery) => {
    if (delivered.outcome === 'received') {
      setEnding({ reply: delivered.reply, earlier: delivered.earlier ?? false });
      // What is safe with the practice need not stay on a screen that others may see.
      change(shown({ ...latest(), answers: {} }, 'thanks'));
    }
    if (delivered.outcome === 'under-age') show('too-young');
    if (delivered.outcome === 'refused') goOn(refusedFields(delivered.fields));
  };

  return {
    ending,
    refusals,
    hiddenField: guard.field,
    sending: delivery.sending,
    failure: delivery.last,
    answer: (key: QuestionKey, answer: Answer) => change(answered(latest(), key, answer)),
    /** Opens a part of the page at hand. */
    step: (step: string) => change(shown(latest(), latest().place, [], step)),
    /** Takes an answer and opens a part of the page in one step back and forth. */
    answerAndStep: (key: QuestionKey, answer: Answer, step: string) =>
      change(shown(answered(latest(), key, answer), latest().place, [], step)),
    goOn: () => goOn(here()),
    goBack: canGoBack() ? () => history.back() : undefined,
    sendEarly: () => change(cutShort(latest(), here())),
    resume: () => change(resumed(latest())),
    show,
    /** Opens the page that asks a question, so that it can be put right. */
    showQuestion: (key: QuestionKey) => {
      const { answers, problems } = latest();
      change(shown(latest(), pageOf(key, answers) ?? 'check', problems));
    },
    send: async () => {
      const { answers } = latest();
      const problems = findProblems(answers, rule, visit);
      if (problems.length > 0) return goOn(problems);
      const delivered = await delivery.send(
        JSON.stringify({ ...requestBody(answers, visit), guard: guard.given() }),
      );
      if (delivered) settle(delivered);
    },
  };
}

/** The service and the page check with one schema: what only the service refuses is said in general words. */
const refusedFields = (fields: readonly string[]): readonly Problem[] =>
  [...new Set(fields.map(questionFor))].flatMap((key) => (key ? [{ key, kind: 'invalid' }] : []));
