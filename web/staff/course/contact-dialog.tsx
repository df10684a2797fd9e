import { Dialog } from '../parts/dialog.tsx';
import { contactDraft } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import type { Contact } from './contract.ts';

type Props = {
  readonly clientId: string;
  readonly contact: Contact;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** How the client is reached from now on; mails that are planned go to the new address. */
export const ContactDialog = ({ clientId, contact, onClose, onSaved }: Props) => (
  <Dialog title="How to reach the client" onEscape={onClose}>
    <ContactForm
      start={contactDraft(contact)}
      clientId={clientId}
      onClose={onClose}
      onSaved={() => {
        onSaved();
        onClose();
      }}
    />
  </Dialog>
);
