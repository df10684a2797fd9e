import type { Opening } from '../api/visit-api.ts';
import type { Day } from '../state/openings.ts';
import type { View } from './view.ts';

type Props = Pick<View, 'scene' | 'times'> & {
  readonly day: Day;
  readonly open: boolean;
  readonly chosen: Opening | undefined;
  readonly onChoose: (opening: Opening) => void;
};

/**
 * The free times of one day. Each day is a group of radios of its own, so that the keyboard enters
 * every day that is unfolded; the page sees to it that one time is chosen in all.
 */
export function DayTimes({ scene, times, day, open, chosen, onChoose }: Props) {
  const { date, openings } = day;
  return (
    <details class="fold" open={open}>
      <summary>
        <span class="fold__name">{times.day(date)}</span>
        <span class="fold__count">{scene.words.move.times(openings.length)}</span>
      </summary>
      <fieldset class="field">
        <legend class="unseen">{times.day(date)}</legend>
        <div class="slots">
          {openings.map((opening) => {
            const here = times.openingHere(opening);
            return (
              <label class="choice" key={opening.time}>
                <input
                  type="radio"
                  name={`time-${date}`}
                  value={`${date} ${opening.time}`}
                  checked={chosen?.date === date && chosen.time === opening.time}
                  onChange={() => onChoose(opening)}
                />
                <span>
                  {times.opening(opening)}
                  {here && <span class="slots__own">({here})</span>}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </details>
  );
}
