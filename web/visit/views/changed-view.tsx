import { standing } from '../state/standing.ts';
import { AppointmentFacts, StandingLine } from './appointment-facts.tsx';
import { CallLink } from './call-link.tsx';
import type { View } from './view.ts';

/** The link is of an earlier time: how things stand now, and nothing to press but the telephone. */
export function ChangedView(view: View) {
  const { changed } = view.scene.words;
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{changed.title}</h1>
      <p>{changed.lead}</p>
      {view.visit.appointments.map((appointment) => (
        <div class="ticket" key={appointment.session}>
          <AppointmentFacts {...view} appointment={appointment} />
          {standing(appointment, view.now) !== 'open' && (
            <StandingLine {...view} appointment={appointment} />
          )}
        </div>
      ))}
      <p>{changed.todo}</p>
      <div class="actions">
        <CallLink scene={view.scene} main />
      </div>
    </div>
  );
}
