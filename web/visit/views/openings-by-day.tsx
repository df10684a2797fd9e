import { useState } from 'preact/hooks';
import type { Opening } from '../api/visit-api.ts';
import { byDay } from '../state/openings.ts';
import type { Appointment } from '../state/standing.ts';
import { ChosenTime } from './chosen-time.tsx';
import { DayTimes } from './day-times.tsx';
import type { View } from './view.ts';

type Props = View & {
  readonly appointment: Appointment;
  readonly openings: readonly [Opening, ...Opening[]];
  /** Looks for openings anew. */
  readonly onTaken: () => void;
};

/** The free times, folded by day so that nobody scrolls through weeks of them, and the one chosen. */
export function OpeningsByDay(props: Props) {
  const { scene, desk, times, appointment, openings, onTaken } = props;
  const { when } = scene.words;
  const [chosen, setChosen] = useState<Opening>();
  const zones = times.zones(openings[0].startsAt);
  const { session, version } = appointment;
  const go = async ({ date, time }: Opening) => {
    const answer = await desk.act({ is: 'move', session, version, to: { date, time } });
    if (answer?.is === 'failed' && answer.why === 'taken') onTaken();
  };
  return (
    <div class="stack">
      <p>{zones.here ? when.listWithOwn(zones.there, zones.here) : when.list(zones.there)}</p>
      <div>
        {byDay(openings).map((day, at) => (
          <DayTimes
            key={day.date}
            {...{ scene, times, day, chosen }}
            open={at === 0}
            onChoose={setChosen}
          />
        ))}
      </div>
      <ChosenTime {...props} chosen={chosen} onGo={(opening) => void go(opening)} />
    </div>
  );
}
