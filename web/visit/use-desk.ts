import { useState } from 'preact/hooks';
import type { VisitReply } from '../../schemas/visit.ts';
import type { VisitAction, VisitApi } from './api/visit-api.ts';
import { cardOf, type Place } from './state/place.ts';
import { undoMs } from './state/standing.ts';
import { usePlace } from './state/use-place.ts';
import { useVisit } from './state/use-visit.ts';
import type { Words } from './words/words.ts';

/** Kept as a sentence to come, so that it follows a switch of the language. */
type Notice = (words: Words) => string;

export type SessionAction = Extract<VisitAction, { readonly session: number }>;

/** Everything a person can do on the page, and what it says back. */
export function useDesk(api: VisitApi | undefined) {
  const visit = useVisit(api);
  const places = usePlace();
  const [notice, setNotice] = useState<Notice>();
  const [arrivals, setArrivals] = useState(0);
  const [ownMove, setOwnMove] = useState(false);

  /** Something new is to be read: the page starts at its heading again. */
  const arrive = (says: Notice | undefined) => {
    setNotice(() => says);
    setArrivals((count) => count + 1);
  };
  const leaveStep = ({ session }: SessionAction) => {
    const { place } = places;
    if (visit.seen.at === 'here' && (place.at === 'move' || place.at === 'cancel'))
      places.settle(cardOf(session, visit.seen.visit.appointments));
  };

  return {
    ...visit,
    api,
    arrivals,
    notice,
    ownMove,
    place: places.place,
    back: places.back,
    open: (place: Place) => {
      visit.forgive();
      setNotice(undefined);
      places.open(place);
    },
    retry: async () => {
      await visit.retry();
      arrive(undefined);
    },
    act: async (action: SessionAction) => {
      const answer = await visit.act(action);
      if (answer?.is === 'ok') {
        setOwnMove(action.is === 'move');
        leaveStep(action);
        arrive(done(action, answer.value));
      } else if (answer && TOLD_ABOVE.includes(answer.why)) {
        leaveStep(action);
        arrive((words) => words.failure[answer.why]);
      } else if (answer?.why === 'taken') {
        arrive(undefined);
      }
      return answer;
    },
    remind: async (on: boolean) => void (await visit.act({ is: 'reminders', on })),
  };
}

export type Desk = ReturnType<typeof useDesk>;

/** What leaves nothing to press again: it is said at the top, over how things stand now. */
const TOLD_ABOVE: readonly string[] = ['changed', 'too-late', 'undo-over', 'time-gone'];

function done({ is, session }: SessionAction, visit: VisitReply): Notice {
  if (is === 'confirm') return ({ done }) => done.confirmed;
  if (is === 'undo') return ({ done }) => done.undone;
  if (is === 'move') return ({ done }) => done.moved;
  const cancelled = visit.appointments.find((one) => one.session === session);
  const left = cancelled ? undoMs(cancelled, new Date(visit.now)) : 0;
  return ({ done }) => done.cancelled(Math.round(left / 60_000));
}
