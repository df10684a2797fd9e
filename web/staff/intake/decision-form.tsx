import { useEffect, useRef, useState } from 'preact/hooks';
import type { DecisionRequest, IntakeDetail } from '../../../schemas/staff.ts';
import type { Clinical } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { STRENGTH_WORDS, suggestedFocus } from '../words/focus-areas.ts';
import { EMPTY_DRAFT, readDraft, type DecisionDraft, type DraftProblem } from './decision-draft.ts';
import { FocusChoice } from './focus-choice.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { LetterChoice } from './letter-choice.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { ReasonField } from './reason-field.tsx';
import { SentNotice } from './sent-notice.tsx';
import type { IntakeDesk } from './use-intake.ts';

type Props = {
  readonly detail: IntakeDetail;
  readonly clinical: Clinical;
  readonly desk: IntakeDesk;
};

/** Nothing is chosen beforehand. The draft outlives a visit to the inbox, and a refusal. */
export function DecisionForm({ detail, clinical, desk }: Props) {
  const { draft, change, problems, submit, form, asking } = useDraft(detail, desk);
  const { suggestion } = clinical;
  const sending = desk.deciding.is === 'sending';
  return (
    <Panel title={detail.status === 'new' ? 'Your decision' : 'Decide again'} name="decide">
      <SentNotice sent={desk.deciding} />
      <form ref={form} noValidate onSubmit={submit}>
        <OutcomeChoice draft={draft} change={change} problems={problems} />
        <p class="beside">
          Suggested: <strong>{suggestedFocus(suggestion)}</strong>
          {suggestion.primary === 'none' ? '' : `, ${STRENGTH_WORDS[suggestion.strength]}`}.
        </p>
        <FocusChoice draft={draft} change={change} problems={problems} />
        <ReasonField draft={draft} change={change} problems={problems} />
        {draft.outcome === null ? null : (
          <LetterChoice
            key={draft.outcome}
            detail={detail}
            outcome={draft.outcome}
            field={{ draft, change, problems }}
          />
        )}
        <button type="submit" class="button button-main button-wide" disabled={sending}>
          {sending
            ? 'Recording …'
            : draft.letter === true
              ? 'Record the decision …'
              : 'Record the decision'}
        </button>
      </form>
      {asking === null ? null : (
        <LetterDialog
          email={detail.client.email}
          outcome={asking.decision.outcome}
          run={asking.run}
          onClose={asking.close}
        />
      )}
    </Panel>
  );
}

function useDraft({ id, ...detail }: IntakeDetail, desk: IntakeDesk) {
  const { drafts } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => drafts.get(id) ?? EMPTY_DRAFT);
  const [tries, setTries] = useState(0);
  const read = readDraft(draft, detail);
  const problems: readonly DraftProblem[] = tries > 0 && !('outcome' in read) ? read : [];
  const change = (next: DecisionDraft) => {
    drafts.set(id, next);
    setDraft(next);
  };
  const [asked, setAsked] = useState<DecisionRequest | null>(null);
  const send = async (decision: DecisionRequest) => {
    const sent = await desk.decide(decision);
    if (sent.is !== 'saved') return;
    setTries(0);
    change(EMPTY_DRAFT);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (desk.deciding.is === 'sending') return;
    setTries(tries + 1);
    if (!('outcome' in read)) return;
    // A decision can be made anew; a letter that went out cannot be called back.
    if (read.letter === true) setAsked(read);
    else void send(read);
  };
  const close = () => setAsked(null);
  const asking = asked && {
    decision: asked,
    close,
    run: () => {
      close();
      void send(asked);
    },
  };
  // After the problem is on the page, so that it is read out together with the control.
  useEffect(() => focusOn(form.current, problems[0]), [tries]);
  return { form, draft, change, problems, submit, asking };
}

function focusOn(form: HTMLFormElement | null, problem: DraftProblem | undefined) {
  if (problem) form?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
}
