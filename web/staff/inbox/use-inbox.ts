import { useEffect } from 'preact/hooks';
import { searchIntakes } from '../api/client-routes.ts';
import type { Answer } from '../api/staff-api.ts';
import type { Status } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useLoad, type Loaded } from '../parts/use-load.ts';
import { fragmentOf } from '../state/route.ts';
import { isFindAll, searchFor, type Listed } from './find.ts';
import { countWords } from './inbox-news.ts';
import type { Question } from './place.ts';

const READ_EVERY = 60_000;

/** The list, read again every minute while somebody looks, and at once when they come back; a search is not. */
export function useInbox(status: Status, { find, place: { after } }: Question): Loaded<Listed> {
  const { api, announce, lastList } = useDesk();
  const isWhole = isFindAll(find);
  const read = (): Promise<Answer<Listed>> =>
    isWhole ? api.list({ status, after }) : api.ask(searchIntakes(searchFor(find, status, after)));
  const key = JSON.stringify([status, after, find]);
  const loaded = useLoad(key, read);
  const { state, again } = loaded;
  const list = state.at === 'ready' ? state.value : null;
  useEffect(() => {
    if (list === null) return;
    lastList.ids = list.intakes.map(({ id }) => id);
    lastList.fragment = fragmentOf({ view: 'inbox', status });
    announce(countWords(list));
  }, [list]);
  useEffect(() => {
    if (!isWhole) return;
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
  }, [key]);
  return loaded;
}
