import { standing, type Appointment } from '../state/standing.ts';
import { ownText } from './when-at.tsx';
import type { View } from './view.ts';

type Props = View & { readonly rows: readonly [Appointment, ...Appointment[]] };

/** Appointments one under the other; each that is to come can be opened. */
export function Rows({ rows, ...view }: Props) {
  const { scene, times } = view;
  const zones = times.zones(rows[0].startsAt);
  const { when } = scene.words;
  return (
    <>
      <p>{zones.here ? when.listWithOwn(zones.there, zones.here) : when.list(zones.there)}</p>
      <ul class="rows">
        {rows.map((appointment) => (
          <li key={appointment.session}>
            <Row {...view} appointment={appointment} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ scene, desk, times, appointment, now }: View & { appointment: Appointment }) {
  const { session } = appointment;
  const how = standing(appointment, now);
  const mark = scene.words.mark[how];
  const there = times.there(appointment);
  const here = times.here(appointment);
  const text = (
    <>
      <span class="row__day">{times.day(appointment.start.date)}</span>
      <span class="row__time">
        {there.time} {here && <span class="row__own">({ownText(here)})</span>}
      </span>
      {mark && <span class={`row__mark row__mark--${how}`}>{mark}</span>}
    </>
  );
  if (how === 'past' || how === 'cancelled') return <div class="row">{text}</div>;
  return (
    <button type="button" class="row row--opens" onClick={() => desk.open({ at: 'one', session })}>
      {text}
    </button>
  );
}
