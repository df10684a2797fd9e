import type { Scene } from '../scene.ts';
import type { Stretch, Times, Written } from '../words/times.ts';
import { Unbroken } from './unbroken.tsx';

type Props = { readonly scene: Scene; readonly times: Times; readonly at: Stretch };

/** The agreed time with its zone by name; the client's own clock beside it where it differs. */
export function WhenAt({ scene, times, at }: Props) {
  const { when } = scene.words;
  const there = times.there(at);
  const here = times.here(at);
  return (
    <div class="when">
      <p class="when__day">
        <time dateTime={at.startsAt}>
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
