import { standing, type Appointment } from '../state/standing.ts';
import type { View } from './view.ts';
import { WhenAt } from './when-at.tsx';

type Props = Pick<View, 'scene' | 'times' | 'now'> & { readonly appointment: Appointment };

/** When and where. */
export function AppointmentFacts(props: Props) {
  const how = standing(props.appointment, props.now);
  return (
    <>
      <WhenAt scene={props.scene} times={props.times} at={props.appointment} />
      {(how === 'open' || how === 'confirmed' || how === 'now') && <Where {...props} />}
    </>
  );
}

/** How it stands. */
export function StandingLine({ scene, appointment, now }: Omit<Props, 'times'>) {
  const how = standing(appointment, now);
  return <p class={`standing standing--${how}`}>{scene.words.standing[how]}</p>;
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
