import { useDesk } from '../parts/desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { contactDraft } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import type { CourseDialogProps } from './extend-dialog.tsx';

/** How the client is reached from now on; mails that are planned go to the new address. */
export function ContactDialog({ read: { course }, desk, onClose }: CourseDialogProps) {
  const { api } = useDesk();
  // The reading is on record, as every look at a request is.
  const { state, again } = useLoad(course.intakeId, () => api.read(course.intakeId));
  return (
    <Dialog title="How to reach the client" onEscape={onClose}>
      {state.at === 'loading' ? <Loading what="Reading …" /> : null}
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'ready' ? (
        <ContactForm
          start={contactDraft(state.value.client)}
          clientId={course.client.id}
          onClose={onClose}
          onSaved={() => {
            void desk.again();
            onClose();
          }}
        />
      ) : null}
    </Dialog>
  );
}
