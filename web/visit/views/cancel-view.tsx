import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { TickBox } from '../../shared/tick-box.tsx';
import type { Appointment } from '../state/standing.ts';
import { WhenAt } from './when-at.tsx';
import { BackLink } from './back-link.tsx';
import { Trouble } from './trouble.tsx';
import type { View } from './view.ts';

const TICK = 'cancel-it';

/** The second step of cancelling: a tick and a press, with every other way out before them. */
export function CancelView(view: View & { readonly appointment: Appointment }) {
  const { scene, desk, appointment } = view;
  const { words } = scene;
  const { session, version } = appointment;
  const [ticked, setTicked] = useState(false);
  const [missing, setMissing] = useState(false);
  const cancel = () => {
    setMissing(!ticked);
    if (ticked) void desk.act({ is: 'cancel', session, version });
    else document.getElementById(TICK)?.focus();
  };
  return (
    <div class="stack stack--wide">
      <div class="page__head">
        <BackLink {...view} />
        <h1 tabIndex={-1}>{words.cancel.title}</h1>
      </div>
      <div class="ticket">
        <WhenAt scene={view.scene} times={view.times} at={view.appointment} />
      </div>
      {appointment.may.move && (
        <div class="stack">
          <p>{words.cancel.rather}</p>
          <div class="actions">
            <Button onPress={() => desk.open({ at: 'move', session })}>{words.may.move}</Button>
          </div>
        </div>
      )}
      <div class="stack">
        <TickBox
          id={TICK}
          label={words.cancel.tick}
          hint={words.cancel.untouched}
          error={missing && !ticked ? words.cancel.missing : undefined}
          ticked={ticked}
          onTick={setTicked}
        />
        <Trouble scene={scene} desk={desk} about={['cancel']} />
        <div class="actions">
          <Button look="main" busy={desk.doing === 'cancel'} onPress={cancel}>
            {words.cancel.confirm}
          </Button>
          <Button onPress={desk.back}>{words.cancel.keep}</Button>
        </div>
      </div>
    </div>
  );
}
