import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { failureWords } from '../api/failure-words.ts';
import type { Answer, Failure } from '../api/staff-api.ts';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

type Props = {
  readonly title: string;
  /** What the button says that does it, and the one that leaves all as it is. */
  readonly does: string;
  readonly keeps: string;
  readonly run: () => Promise<Answer<unknown>>;
  /** Nothing is sent before it holds. */
  readonly ready?: boolean;
  readonly onDone: () => void | Promise<void>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** What a press does that cannot be taken back, said before it is done; a failure is told inside. */
export function ConfirmDialog({ title, does, keeps, ready = true, onClose, ...props }: Props) {
  const [sending, setSending] = useState(false);
  const [why, setWhy] = useState<Failure | null>(null);
  const send = async () => {
    if (sending) return;
    setSending(true);
    const answer = await props.run();
    setSending(false);
    if (answer.is === 'ok') await props.onDone();
    else setWhy(answer);
  };
  return (
    <Dialog title={title} onEscape={onClose}>
      {why === null ? null : (
        <Notice kind="warn" title={failureWords(why).title} live>
          <p>{failureWords(why).hint}</p>
        </Notice>
      )}
      {props.children}
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={!ready}
          aria-disabled={sending}
          onClick={() => void send()}
        >
          {does}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {keeps}
        </button>
      </div>
    </Dialog>
  );
}
