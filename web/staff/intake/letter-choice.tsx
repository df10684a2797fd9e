import type { IntakeDetail, LetterPreview } from '../../../schemas/staff.ts';
import { letterFor } from '../api/client-routes.ts';
import type { Outcome } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { CALL_INSTEAD_WORDS } from '../words/call-instead.ts';
import { LANGUAGE_WORDS } from '../words/records.ts';
import { FieldProblem, problemAttributes, type FieldProps } from './field-problem.tsx';
import { LetterSheet } from './letter-sheet.tsx';

type Props = {
  readonly detail: IntakeDetail;
  readonly outcome: Outcome;
  readonly field: FieldProps;
};

/** The letter as it will be mailed, read before anybody says that it may go. */
export function LetterChoice({ detail, outcome, field }: Props) {
  const { callInstead, client } = detail;
  if (callInstead !== null)
    return (
      <Notice kind="warn" title="Call instead: no letter can go">
        <p>
          {CALL_INSTEAD_WORDS[callInstead]}.{' '}
          {client.safeToUse.call && client.phone !== null
            ? 'Tell them by telephone.'
            : 'A call is not safe either: wait until they get in touch.'}
        </p>
      </Notice>
    );
  return <Letter detail={detail} outcome={outcome} field={field} />;
}

function Letter({ detail, outcome, field }: Props) {
  const { api } = useDesk();
  const { state, again } = useLoad(outcome, () => api.ask(letterFor(detail.id, outcome)));
  return (
    <fieldset class="letter-choice">
      <legend>Tell them by email</legend>
      {state.at === 'loading' ? <Loading what="Writing the letter …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' ? <Preview letter={state.value} /> : null}
      <FieldProblem problems={field.problems} field="letter" />
      <Ways {...field} ready={state.at === 'ready'} />
    </fieldset>
  );
}

function Preview({ letter }: { readonly letter: LetterPreview }) {
  return (
    <>
      <dl class="letter-facts">
        <dt>To</dt>
        <dd>
          <bdi class="address">{letter.to}</bdi>
        </dd>
        <dt>Subject</dt>
        <dd lang={letter.language}>{letter.subject}</dd>
        <dt>Language</dt>
        <dd>{LANGUAGE_WORDS[letter.language]}, as they chose</dd>
      </dl>
      <LetterSheet letter={letter} />
    </>
  );
}

const WAYS = [
  [true, 'Send this letter', 'It goes out when the decision is recorded.'],
  [false, 'Send no letter', 'I tell them myself.'],
] as const;

/** Sending can be chosen only where the letter can be read. */
function Ways({ draft, change, problems, ready }: FieldProps & { readonly ready: boolean }) {
  return WAYS.map(([letter, name, means]) => (
    <label key={name} class="choice">
      <input
        type="radio"
        name="letter"
        checked={draft.letter === letter}
        disabled={letter && !ready}
        onChange={() => change({ ...draft, letter })}
        {...problemAttributes(problems, 'letter')}
      />
      <span>
        {name} <span class="quiet">{means}</span>
      </span>
    </label>
  ));
}
