import { CancelDialog } from './cancel-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { MakeUpDialog } from './make-up-dialog.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import type { CourseDesk, CourseRead } from './use-course.ts';

/** Which dialog is open, and about which session. */
export type Opened =
  | {
      readonly is: 'move' | 'cancel' | 'missed' | 'late-cancelled' | 'make-up';
      readonly number: number;
    }
  | { readonly is: 'extend' | 'end' | 'hand-over' | 'contact' };

type Props = {
  readonly opened: Opened;
  readonly read: CourseRead;
  readonly desk: CourseDesk;
  readonly onClose: () => void;
};

export function CourseDialog({ opened, ...props }: Props) {
  switch (opened.is) {
    case 'extend':
      return <ExtendDialog {...props} />;
    case 'end':
      return <EndDialog {...props} />;
    case 'hand-over':
      return <HandOverDialog {...props} />;
    case 'contact':
      return (
        <ContactDialog
          clientId={props.read.course.client.id}
          contact={props.read.course.client.contact}
          onClose={props.onClose}
          onSaved={() => void props.desk.again()}
        />
      );
    default:
      return <SessionDialog {...props} opened={opened} />;
  }
}

function SessionDialog({
  opened,
  ...rest
}: Omit<Props, 'opened'> & { readonly opened: Extract<Opened, { number: number }> }) {
  // The session as it is now: a refusal may have read the course anew.
  const session = rest.read.course.sessions.find(({ number }) => number === opened.number);
  if (session === undefined) return null;
  const props = { ...rest, session };
  switch (opened.is) {
    case 'move':
      return <MoveDialog {...props} />;
    case 'cancel':
      return <CancelDialog {...props} />;
    case 'make-up':
      return <MakeUpDialog {...props} />;
    case 'missed':
    case 'late-cancelled':
      return <MarkDialog {...props} mark={opened.is} />;
  }
}
