import { useEffect, useRef, useState } from 'preact/hooks';
import { beginRequest } from '../api/begun-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import type { Failure } from '../api/staff-api.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { CallFields } from './call-fields.tsx';
import { type CallProblems, EMPTY_CALL, isEmptyCall, isReady, readCall } from './call-draft.ts';

type Props = {
  readonly onClose: () => void;
  readonly onBegun: (name: string) => void;
};

/** What somebody says on the telephone: who they are, how to reach them, and when it suits. */
export function CallForm({ onClose, onBegun }: Props) {
  const desk = useDesk();
  const [draft, setDraft] = useState(desk.call);
  const [leaving, setLeaving] = useState(false);
  const { problems, why, sending, begin } = useBeginning(onBegun);
  useEffect(() => document.getElementById('call-name')?.focus(), []);
  const change = (next: typeof draft) => {
    // It stays while somebody looks something up elsewhere in the console, and goes with the sign-out.
    desk.call = next;
    setDraft(next);
  };
  return (
    <Panel title="A request by telephone" name="call">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin(draft);
        }}
      >
        <p>
          Somebody in danger now needs a person and no form: stay with them, and call whoever is on
          call. How they feel is not written down here; they tell it themselves.
        </p>
        <CallFields draft={draft} problems={problems} onChange={change} />
        <div role="status">
          {why === null ? null : (
            <Notice kind="warn" title={failureWords(why).title}>
              <p>{failureWords(why).hint}</p>
            </Notice>
          )}
        </div>
        <p class="small">
          They get an email with a link to the form, in their language. It does not say what the
          form is about. The form is kept for 14 days.
        </p>
        <div class="actions">
          <button type="submit" class="button button-main" aria-disabled={sending}>
            {sending ? 'One moment …' : 'Begin, and email the link'}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => (isEmptyCall(draft) ? onClose() : setLeaving(true))}
          >
            Discard
          </button>
        </div>
      </form>
      {leaving ? (
        <ConfirmDialog
          title="Discard what you wrote down?"
          does="Discard it"
          keeps="Go on"
          run={async () => ({ is: 'ok', value: null })}
          onDone={() => {
            change(EMPTY_CALL);
            onClose();
          }}
          onClose={() => setLeaving(false)}
        >
          <p>Nothing was sent, and nobody was emailed. What you wrote is gone.</p>
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}

/** Sends a call once, however often the button is pressed; a failure leaves it in the form. */
function useBeginning(onBegun: Props['onBegun']) {
  const desk = useDesk();
  const [problems, setProblems] = useState<CallProblems>({});
  const [why, setWhy] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  /** A key for each text: what was corrected is another request than the one that failed. */
  const once = useRef({ text: '', key: '' });
  const begin = async (draft: typeof desk.call) => {
    if (sending) return;
    const read = readCall(draft);
    setWhy(null);
    setProblems(isReady(read) ? {} : read);
    if (!isReady(read)) return focusFirst(read);
    const text = JSON.stringify(read);
    if (once.current.text !== text) once.current = { text, key: crypto.randomUUID() };
    setSending(true);
    const answer = await desk.api.ask(beginRequest(read, once.current.key));
    setSending(false);
    if (answer.is !== 'ok') return setWhy(answer);
    desk.call = EMPTY_CALL;
    onBegun(read.name);
  };
  return { problems, why, sending, begin };
}

const focusFirst = (problems: CallProblems): void => {
  const [first] = Object.keys(problems);
  document.querySelector<HTMLElement>(`[data-call="${first}"]`)?.focus();
};
