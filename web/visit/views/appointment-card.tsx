import { Button } from '../../shared/button.tsx';
import { byPhone, noticeEnds, standing, wasHeld, type Appointment } from '../state/standing.ts';
import { AppointmentFacts, StandingLine } from './appointment-facts.tsx';
import { CallLink } from './call-link.tsx';
import { Trouble } from './trouble.tsx';
import { UndoTime } from './undo-time.tsx';
import type { View } from './view.ts';

type Props = View & { readonly appointment: Appointment };

/** One appointment with everything that can be done about it now; what cannot is not shown. */
export function AppointmentCard(props: Props) {
  const { appointment, visit } = props;
  // Who has just cancelled by mistake looks for the way back first.
  if (wasHeld(appointment)) {
    return (
      <div class="ticket">
        <StandingLine {...props} />
        <UndoTime {...props} />
        <Actions {...props} />
        <AppointmentFacts {...props} />
      </div>
    );
  }
  return (
    <div class="ticket">
      <AppointmentFacts {...props} />
      {!visit.changed && <StandingLine {...props} />}
      <Actions {...props} />
      <Until {...props} />
      <ByPhone {...props} />
    </div>
  );
}

function Actions({ scene, desk, appointment, now }: Props) {
  const { may } = scene.words;
  const { session, version } = appointment;
  const how = standing(appointment, now);
  const act = (is: 'confirm' | 'undo') => () => void desk.act({ is, session, version });
  const asked = how === 'open' && appointment.may.confirm;
  const open = how === 'open' || how === 'confirmed';
  const any =
    asked || how === 'undoable' || (open && (appointment.may.move || appointment.may.cancel));
  if (!any) return null;
  return (
    <>
      <Trouble scene={scene} desk={desk} about={['confirm', 'undo']} />
      <div class="actions">
        {asked && (
          <Button look="main" busy={desk.doing === 'confirm'} onPress={act('confirm')}>
            {may.confirm}
          </Button>
        )}
        {how === 'undoable' && (
          <Button look="main" busy={desk.doing === 'undo'} onPress={act('undo')}>
            {may.undo}
          </Button>
        )}
        {open && appointment.may.move && (
          <Button onPress={() => desk.open({ at: 'move', session })}>{may.move}</Button>
        )}
        {open && appointment.may.cancel && (
          <Button look="link" onPress={() => desk.open({ at: 'cancel', session })}>
            {may.cancel}
          </Button>
        )}
      </div>
    </>
  );
}

/** How long the page can still do it; not said where it cannot. */
function Until({ scene, appointment, visit, times }: Props) {
  const { move, cancel } = appointment.may;
  if (!move || !cancel) return null;
  const until = times.moment(noticeEnds(appointment, visit.noticeHours));
  return <p class="field__hint">{scene.words.may.until(until)}</p>;
}

function ByPhone({ scene, appointment, visit, now }: Props) {
  const { words } = scene;
  const why = byPhone(appointment, visit.noticeHours, now);
  if (visit.changed) return <p class="note">{words.movedOn}</p>;
  if (!why) return null;
  return (
    <div class="stack">
      <p>{words.call.why[why](visit.noticeHours)}</p>
      <div class="actions">
        <CallLink scene={scene} />
      </div>
    </div>
  );
}
