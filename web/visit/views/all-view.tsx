import { isAhead, standing, type Appointment } from '../state/standing.ts';
import { AppointmentCard } from './appointment-card.tsx';
import { CallLink } from './call-link.tsx';
import { FeedSection } from './feed-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { Rows } from './rows.tsx';
import type { View } from './view.ts';

/** All that the link opens: the next appointment in full, the others in a list. */
export function AllView(view: View) {
  const { scene, visit, now } = view;
  const { words } = scene;
  const [only] = visit.appointments;
  const single = visit.appointments.length === 1;
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{single ? words.title : words.titleOfAll}</h1>
      {single && only ? (
        <AppointmentCard {...view} appointment={only} />
      ) : (
        <Schedule {...view} ahead={visit.appointments.filter((one) => isAhead(one, now))} />
      )}
      {!visit.changed && (
        <>
          <RemindersSection {...view} />
          <FeedSection {...view} />
        </>
      )}
    </div>
  );
}

function Schedule(view: View & { readonly ahead: readonly Appointment[] }) {
  const { scene, visit, ahead, now } = view;
  const { all } = scene.words;
  const next = ahead.find((one) => standing(one, now) !== 'cancelled');
  const later = ahead.filter((one) => one !== next);
  const past = visit.appointments.filter((one) => !ahead.includes(one));
  return (
    <>
      {next ? (
        <section class="stack">
          <h2>{all.next}</h2>
          <AppointmentCard {...view} appointment={next} />
        </section>
      ) : (
        <div class="stack">
          <p>{all.none}</p>
          <div class="actions">
            <CallLink scene={scene} />
          </div>
        </div>
      )}
      {isSome(later) && (
        <section class="stack">
          <h2>{all.later}</h2>
          <Rows {...view} rows={later} />
        </section>
      )}
      {isSome(past) && (
        <details class="fold">
          <summary>{all.past(past.length)}</summary>
          <div class="stack">
            <Rows {...view} rows={past} />
          </div>
        </details>
      )}
    </>
  );
}

const isSome = (list: readonly Appointment[]): list is readonly [Appointment, ...Appointment[]] =>
  list.length > 0;
