import { Dialog } from '../parts/dialog.tsx';
import { contactDraft } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import type { CourseDialogProps } from './extend-dialog.tsx';

/** How the client is reached from now on; mails that are planned go to the new address. */
export const ContactDialog = ({
  read: {
    course: { client },
  },
  desk,
  onClose,
}: CourseDialogProps) => (
  <Dialog title="How to reach the client" onEscape={onClose}>
    <ContactForm
      start={contactDraft(client.contact)}
      clientId={client.id}
      onClose={onClose}
      onSaved={() => {
        void desk.again();
        onClose();
      }}
    />
  </Dialog>
);
