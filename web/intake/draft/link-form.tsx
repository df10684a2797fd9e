import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import type { Scene } from '../scene.ts';
import type { AsideWords } from './aside-words.ts';
import { askLink, type Asked } from './ask-link.ts';

type Props = {
  readonly scene: Scene;
  readonly words: AsideWords['link'];
  readonly lead: string;
  /** The address that was given in the form, if it was. */
  readonly known: string;
  readonly draft: Parameters<typeof askLink>[0];
  /** What is said once the service has taken the address. */
  readonly done: (email: string) => string;
};

const NO_ADDRESS = /^[^@]*$/;
/** Written out: a part that the form shares would come with its first load, which is full. */
const FIELD = 'link-email';
const ERROR = 'link-email-error';

/** Has a link to the form mailed: the address stays, so that it can be put right. */
export function LinkForm({ scene, words, lead, known, draft, done }: Props) {
  const [email, setEmail] = useState(known);
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<{ readonly to: string; readonly is: Asked }>();
  const send = async () => {
    const to = email.trim();
    if (NO_ADDRESS.test(to)) return setCame({ to, is: 'refused' });
    setBusy(true);
    const is = await askLink(draft, to);
    setBusy(false);
    setCame({ to, is });
  };
  const isWrong = came?.is === 'refused' && came.to === email.trim();
  const says = {
    enough: words.enough,
    'no-answer': scene.words.failed.noAnswer(scene.practice.phone),
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <h2>{words.title}</h2>
      <p>{lead}</p>
      <div class={`field${isWrong ? ' field--wrong' : ''}`}>
        <label class="field__label" for={FIELD}>
          {words.label}
        </label>
        {isWrong && (
          <span class="field__error" id={ERROR}>
            {words.badAddress}
          </span>
        )}
        <input
          class="input"
          id={FIELD}
          type="email"
          value={email}
          autocomplete="email"
          aria-describedby={isWrong ? ERROR : undefined}
          aria-invalid={isWrong ? 'true' : undefined}
          onInput={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      </div>
      <div role={came?.is === 'asked' ? 'status' : 'alert'}>
        {came && came.is !== 'refused' && (
          <p class="note">{came.is === 'asked' ? done(came.to) : says[came.is]}</p>
        )}
      </div>
      <div class="actions">
        <Button submit busy={busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
