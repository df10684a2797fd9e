import { BackLink } from './back-link.tsx';
import { AppointmentCard } from './appointment-card.tsx';
import type { Appointment } from '../state/standing.ts';
import type { View } from './view.ts';

/** One appointment of several. */
export function OneView(view: View & { readonly appointment: Appointment }) {
  return (
    <div class="stack stack--wide">
      <div class="page__head">
        <BackLink {...view} />
        <h1 tabIndex={-1}>{view.scene.words.title}</h1>
      </div>
      <AppointmentCard {...view} />
    </div>
  );
}
