import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitReply } from '../../../schemas/visit.ts';
import type { Answer, Failure, VisitAction, VisitApi } from '../api/visit-api.ts';

/** What the page knows of the appointments behind its link. */
export type Seen =
  | { readonly at: 'loading' }
  | { readonly at: 'no-link' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'here'; readonly visit: VisitReply };

/** What is on its way, or did not work. */
export type Doing = VisitAction['is'] | 'feed';
export type Trouble = { readonly doing: Doing; readonly why: Failure };

/** The appointments, and what is done about them: one thing at a time, and never by itself. */
export function useVisit(api: VisitApi | undefined) {
  const [seen, setSeen] = useState<Seen>(api ? { at: 'loading' } : { at: 'no-link' });
  const [doing, setDoing] = useState<Doing>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [feedUrl, setFeedUrl] = useState<string | null>(null);
  const busy = useRef(false);

  const deeds = useRef(0);

  const read = async (): Promise<void> => {
    const asked = deeds.current;
    const answer = await api?.read();
    // What was read before something was done says nothing of how it stands after it.
    if (answer && asked === deeds.current) setSeen((before) => afterReading(before, answer));
  };
  useEffect(() => void read(), []);
  useLookAgain(() => (busy.current ? undefined : void read()));

  /** Does one thing; a second press while the first is on its way is none. */
  const once = async <T>(what: Doing, ask: (api: VisitApi) => Promise<Answer<T>>) => {
    if (busy.current || !api) return undefined;
    busy.current = true;
    deeds.current += 1;
    setDoing(what);
    setTrouble(undefined);
    const answer = await ask(api);
    if (answer.is === 'failed') {
      setTrouble({ doing: what, why: answer.why });
      if (answer.why === 'gone') setSeen({ at: 'failed', why: 'gone' });
      else if (answer.why !== 'no-answer' && answer.why !== 'fault') await read();
    }
    busy.current = false;
    setDoing(undefined);
    return answer;
  };

  return {
    seen,
    doing,
    trouble,
    /** The private calendar's address, for as long as this page is open. */
    feedUrl,
    forgive: () => setTrouble(undefined),
    retry: async () => {
      setSeen({ at: 'loading' });
      await read();
    },
    act: async (action: VisitAction) => {
      const answer = await once(action.is, (one) => one.act(action));
      if (answer?.is === 'ok') setSeen({ at: 'here', visit: answer.value });
      return answer;
    },
    feed: async (on: boolean) => {
      const answer = await once('feed', (one) => one.feed(on));
      if (answer?.is === 'ok') {
        setFeedUrl(answer.value);
        setSeen((before) => withFeed(before, on));
      }
      return answer;
    },
  };
}

/** What is on the screen stays there when it cannot be read again; only a link that is gone clears it. */
function afterReading(before: Seen, answer: Answer<VisitReply>): Seen {
  if (answer.is === 'ok') return { at: 'here', visit: answer.value };
  const { why } = answer;
  return before.at === 'here' && why !== 'gone' ? before : { at: 'failed', why };
}

const withFeed = (seen: Seen, feed: boolean): Seen =>
  seen.at === 'here' ? { ...seen, visit: { ...seen.visit, feed } } : seen;

/** A page that was put aside may be out of date: it is read again when somebody comes back to it. */
function useLookAgain(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const seenAgain = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', seenAgain);
    return () => document.removeEventListener('visibilitychange', seenAgain);
  }, []);
}
