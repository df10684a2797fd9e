import type { ComponentChildren } from 'preact';
import { failureWords } from '../api/failure-words.ts';
import type { Failure } from '../api/staff-api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { EndDates } from './end-dates.tsx';
import type { Changing, SaidOpenly } from './use-change.ts';

type Props = {
  readonly title: string;
  /** What the button says that does it. */
  readonly does: string;
  /** The agreed end, to compare with where it would be. */
  readonly endDate: string;
  readonly changing: Changing;
  /** What is still missing; then nothing is sent. */
  readonly disabled?: boolean;
  readonly onSend: (said?: SaidOpenly) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog that changes the course: what to change, then, where the end is touched, the open question. */
export function ChangeShell({ title, changing, onClose, ...props }: Props) {
  return (
    <Dialog title={title} onEscape={onClose}>
      <div role="status" class="change-news">
        {changing.is === 'failed' ? <Failed why={changing.why} /> : null}
      </div>
      {changing.is === 'asking' ? (
        <EndQuestion {...props} asking={changing} />
      ) : (
        <form
          class="change"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            props.onSend();
          }}
        >
          {props.children}
          <div class="actions">
            <button
              type="submit"
              class="button button-main"
              disabled={props.disabled === true || changing.is === 'sending'}
            >
              {changing.is === 'sending' ? 'One moment …' : props.does}
            </button>
            <button type="button" class="button" onClick={onClose}>
              Leave it as it is
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Failed({ why }: { readonly why: Failure }) {
  const { title, hint } = failureWords(why);
  return (
    <Notice kind="warn" title={title}>
      <p>{hint}</p>
      {why.is === 'refused' ? why.reasons.map((reason) => <p key={reason}>{reason}</p>) : null}
    </Notice>
  );
}

type QuestionProps = Pick<Props, 'endDate' | 'onSend' | 'onBack'> & {
  readonly asking: Extract<Changing, { is: 'asking' }>;
};

/** The end of a course moves, and its last session goes, only when somebody says so. */
function EndQuestion({ asking: { about, say }, endDate, onSend, onBack }: QuestionProps) {
  return (
    <section class="end-question" aria-label="The end of the course">
      <p class="end-question-title" tabIndex={-1} ref={focusIt}>
        {about === 'last-session'
          ? 'This takes away the last session.'
          : 'This moves the end of the course.'}
      </p>
      {about === 'last-session' ? (
        <p>The last session is where the course is looked back on and ended well.</p>
      ) : null}
      {say.endDate === undefined ? null : <EndDates agreed={endDate} after={say.endDate} />}
      <p>Is it agreed with the client?</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => onSend(say)}>
          {about === 'last-session' ? 'Yes, take the last session away' : 'Yes, move the end'}
        </button>
        <button type="button" class="button" onClick={onBack}>
          No, go back
        </button>
      </div>
    </section>
  );
}

/** It takes the place of what had focus, and is read out. */
const focusIt = (element: HTMLElement | null) => element?.focus();
