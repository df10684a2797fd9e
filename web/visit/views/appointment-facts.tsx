import { standing, type Appointment } from '../state/standing.ts';
import type { Written } from '../words/times.ts';
import { Unbroken } from './unbroken.tsx';
import type { View } from './view.ts';

type Props = Pick<View, 'scene' | 'times' | 'now'> & { readonly appointment: Appointment };

/** When and where. */
export function AppointmentFacts(props: Props) {
  const how = standing(props.appointment, props.now);
  return (
    <>
      <When {...props} />
      {(how === 'open' || how === 'confirmed' || how === 'now') && <Where {...props} />}
    </>
  );
}

/** How it stands. */
export function StandingLine({ scene, appointment, now }: Omit<Props, 'times'>) {
  const how = standing(appointment, now);
  return <p class={`standing standing--${how}`}>{scene.words.standing[how]}</p>;
}

/** The agreed time with its zone by name; the client's own clock beside it where it differs. */
export function When({ scene, times, appointment }: Omit<Props, 'now'>) {
  const { when } = scene.words;
  const there = times.there(appointment);
  const here = times.here(appointment);
  return (
    <div class="when">
      <p class="when__day">
        <time dateTime={appointment.startsAt}>
          <Day text={there.day} />
        </time>
      </p>
      <p class="when__time">
        <Unbroken text={when.zone(there.time, there.zone)} part={there.time} />
      </p>
      {here && (
        <p class="when__own">
          <Unbroken text={when.own(ownText(here), here.zone)} part={here.time} />
        </p>
      )}
    </div>
  );
}

/** The client's own time, after its day where that is another one. */
export const ownText = ({ day, time }: Written) => (day === '' ? time : `${day}, ${time}`);

/** "Tuesday, December 1, 2026": where a line is too short for it, it breaks after the weekday. */
function Day({ text }: { readonly text: string }) {
  const [weekday = '', ...rest] = text.split(', ');
  return (
    <>
      {weekday}, <span class="when__date">{rest.join(', ')}</span>
    </>
  );
}

/** Shown where the client agreed to it; a link is opened by nobody but the client. */
function Where({ scene, appointment }: Pick<Props, 'scene' | 'appointment'>) {
  const { place } = appointment;
  const { words, practice } = scene;
  if (!place) return null;
  if (place.kind === 'office') {
    return (
      <p class="where">
        {words.place.office}: {practice.address.join(', ')}
      </p>
    );
  }
  return (
    <p class="where">
      {words.place.video}
      {place.link?.startsWith('https://') && (
        <>
          {': '}
          <a href={place.link} rel="noreferrer">
            {words.place.open}
          </a>
        </>
      )}
    </p>
  );
}
