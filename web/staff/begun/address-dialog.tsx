import { useState } from 'preact/hooks';
import { begunLinkRequest } from '../../../schemas/begun.ts';
import { mailBegunLink, type BegunEntry } from '../api/begun-routes.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk } from '../parts/desk.ts';
import { TextLine } from '../parts/text-line.tsx';

type Props = {
  readonly entry: BegunEntry;
  readonly onClose: () => void;
  readonly onDone: (told: string) => Promise<void>;
};

/** Where the link goes from now on, and what becomes of the one that went elsewhere. */
export function AddressDialog({ entry: { id, name, email }, onClose, onDone }: Props) {
  const { api } = useDesk();
  const [typed, setTyped] = useState(email ?? '');
  const read = begunLinkRequest.safeParse({ email: typed.trim() });
  const isOther = typed.trim() !== email;
  return (
    <ConfirmDialog
      title={`Put the address of ${name} right`}
      does="Save, and email the link"
      keeps="Leave it as it is"
      ready={read.success && isOther}
      run={() => api.ask(mailBegunLink(id, typed.trim()))}
      onDone={() => onDone(`The link is on its way to ${typed.trim()}.`)}
      onClose={onClose}
    >
      <TextLine label="Email" type="email" value={typed} onInput={setTyped} />
      <p>
        Confirm by voice that only they read it. The link that went to the address before works no
        more, and the form takes the new address.
      </p>
    </ConfirmDialog>
  );
}
