import { useEffect } from 'preact/hooks';
import type { IntakeList } from '../../../schemas/staff.ts';
import type { Status } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useLoad, type Loaded } from '../parts/use-load.ts';
import { fragmentOf } from '../state/route.ts';
import { countWords } from './inbox-news.ts';
import type { Place } from './place.ts';

const READ_EVERY = 60_000;

/** The list, read again every minute while somebody looks, and at once when they come back. */
export function useInbox(status: Status, { after }: Place): Loaded<IntakeList> {
  const { api, announce, lastList } = useDesk();
  const loaded = useLoad(`${status} ${after ?? ''}`, () => api.list({ status, after }));
  const { state, again } = loaded;
  const list = state.at === 'ready' ? state.value : null;
  useEffect(() => {
    if (list === null) return;
    lastList.ids = list.intakes.map(({ id }) => id);
    lastList.fragment = fragmentOf({ view: 'inbox', status });
    announce(countWords(list));
  }, [list]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void again();
    };
    const timer = setInterval(look, READ_EVERY);
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    };
  }, [status, after]);
  return loaded;
}
