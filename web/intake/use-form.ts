import { useState } from 'preact/hooks';
import type { DraftPart } from '../../schemas/draft.reply.ts';
import type { IntakeReply } from '../../schemas/intake.reply.ts';
import { givenParts, unaskedFields } from './draft/given-parts.ts';

import { isKept, partAsking } from './draft/parts.ts';
import { sendDraft } from './draft/send-draft.ts';
import { newToken } from './draft/token.ts';
import type { DraftHold } from './draft/use-draft.ts';
import { findProblems, findProblemsOn, questionFor } from './find-problems.ts';
import {
  answered,
  continued,
  cutShort,
  emptied,
  isPage,
  pageOf,
  reopened,
  resumed,
  shown,
  wentOn,
  type Place,
} from './journey.ts';
import { pathFor } from './path.ts';
import type { Problem } from './problem.ts';
import type { QuestionKey } from './questions.ts';
import type { Answer } from './questions/question.ts';
import { requestBody } from './request-body.ts';
import type { Scene } from './scene.ts';
import { deliver, sendIntake, type Delivery, type Fetch } from './send-intake.ts';
import { useDelivery } from './use-delivery.ts';
import { useGuard } from './use-guard.ts';
import type { useJourney } from './use-journey.ts';

type Steps = ReturnType<typeof useJourney>;

/** How an intake ended, for the last page. */
export type Ending = {
  readonly reply: IntakeReply;
  readonly earlier: boolean;
  /** Lets this page put the address right and take the request back, for an hour; only where it was kept. */
  readonly receipt: string | undefined;
};

const ask: Fetch = (url, init) => fetch(url, init);

/** What a person can do with the form, and what it says back. */
export function useForm(
  { practice, language }: Scene,
  today: string,
  steps: Steps,
  draft: DraftHold,
) {
  const { change, latest, canGoBack } = steps;
  const [ending, setEnding] = useState<Ending>();
  const [refusals, setRefusals] = useState(0);
  const guard = useGuard();
  const [keys] = useState(() => ({ once: crypto.randomUUID(), receipt: newToken() }));
  const delivery = useDelivery();

  const rule = { today, minimumAge: practice.minimumAge };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const visit = { language, timeZone };

  const here = (): readonly Problem[] => {
    const { place, answers } = latest();
    return isPage(place) ? findProblemsOn(place, answers, rule, visit) : [];
  };
  const goOn = (problems: readonly Problem[]) => {
    draft.seenReplaced();
    change(continued(latest(), problems));
    if (problems.length > 0) setRefusals((count) => count + 1);
    else void draft.save();
  };
  const show = (place: Place) => change(shown(latest(), place));

  const settle = (delivered: Delivery) => {
    switch (delivered.outcome) {
      case 'received':
        setEnding({
          ...delivered,
          earlier: delivered.earlier ?? false,
          receipt: draft.token() && keys.receipt,
        });
        // What is safe with the practice need not stay on a screen that others may see.
        change(emptied(latest(), 'thanks'));
        return draft.forget();
      case 'sent-elsewhere':
        change(emptied(latest(), 'sent-before'));
        return draft.forget();
      case 'under-age':
        return show('too-young');
      case 'refused':
        return goOn(refusedFields(delivered.fields));
      case 'changed':
        return draft.taken(delivered, []) ? change(wentOn(latest())) : undefined;
      case 'gone':
        return draft.lost();
      default:
        return undefined;
    }
  };

  /** By way of the draft where there is one; what this page holds alone can go without. */
  const deliveryOf = (): Parameters<typeof delivery.send> => {
    const { answers } = latest();
    const token = draft.token();
    if (token === undefined) {
      const once = (body: string) => sendIntake(ask, keys.once, body);
      const whole = JSON.stringify({ ...requestBody(answers, visit), guard: guard.given() });
      return [whole, (body, tried) => deliver(once, body, tried)];
    }
    const parts = givenParts(answers, pathFor(answers));
    const body = {
      language,
      parts,
      unasked: unaskedFields(answers, parts),
      timeZone,
      seen: draft.seen(),
      receipt: keys.receipt,
      guard: guard.given(),
    };
    return [JSON.stringify(body), (one) => sendDraft(ask, token, one)];
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
    /** On with a form that was come back to. */
    carryOn: () => change(wentOn(latest())),
    answerAgain: (part: DraftPart) => change(reopened(latest(), part)),
    show,
    /** Opens the page that asks a question, so that it can be put right. */
    showQuestion: (key: QuestionKey): void => {
      const part = partAsking(key);
      if (part && isKept(part, latest().answers)) return change(reopened(latest(), part));
      const { answers, problems } = latest();
      change(shown(latest(), pageOf(key, answers) ?? 'check', problems));
    },
    send: async () => {
      const { answers } = latest();
      const problems = findProblems(answers, rule, visit);
      if (problems.length > 0) return goOn(problems);
      await draft.save();
      const delivered = await delivery.send(...deliveryOf());
      if (delivered) settle(delivered);
    },
  };
}

/** The service and the page check with one schema: what only the service refuses is said in general words. */
const refusedFields = (fields: readonly string[]): readonly Problem[] =>
  [...new Set(fields.map(questionFor))].flatMap((key) => (key ? [{ key, kind: 'invalid' }] : []));
