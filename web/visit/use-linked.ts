import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from './api/visit-api.ts';

/** What a page behind a link of its own asks of the service: to be shown, and to do one thing. */
export type LinkedApi<Page, Act> = {
  readonly read: () => Promise<Answer<Page>>;
  readonly act: (what: Act) => Promise<Answer<Page>>;
};

/** What the page knows of the matter behind its link. */
type Seen<Page> =
  | { readonly at: 'loading' }
  | { readonly at: 'no-link' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'here'; readonly page: Page };

/**
 * The matter behind the link, and what is done about it: one thing at a time, and never by itself.
 * Where the service refuses because it changed meanwhile, the page shows how it stands now.
 */
export function useLinked<Page, Act>(api: LinkedApi<Page, Act> | undefined) {
  const [seen, setSeen] = useState<Seen<Page>>(api ? { at: 'loading' } : { at: 'no-link' });
  const [doing, setDoing] = useState<Act>();
  const [trouble, setTrouble] = useState<Failure>();
  const [arrivals, setArrivals] = useState(0);
  const busy = useRef(false);

  const read = async () => {
    const answer = await api?.read();
    if (answer) setSeen(answer.is === 'ok' ? { at: 'here', page: answer.value } : failed(answer));
  };
  useEffect(() => void read(), []);
  useReadingPlace(arrivals);

  return {
    seen,
    doing,
    trouble,
    retry: async () => {
      setSeen({ at: 'loading' });
      await read();
      setArrivals((count) => count + 1);
    },
    /** Whether it was done. */
    act: async (what: Act): Promise<boolean> => {
      if (busy.current || !api) return false;
      busy.current = true;
      setDoing(() => what);
      setTrouble(undefined);
      const answer = await api.act(what);
      const isOutdone = answer.is === 'failed' && answer.why === 'changed';
      const now = isOutdone ? await api.read() : answer;
      busy.current = false;
      setDoing(undefined);
      if (now.is === 'ok') setSeen({ at: 'here', page: now.value });
      else if (isOutdone || now.why === 'gone') setSeen(failed(now));
      else setTrouble(now.why);
      if (now.is === 'ok' || isOutdone || now.why === 'gone') setArrivals((count) => count + 1);
      return answer.is === 'ok';
    },
  };
}

/** What a page holds of the matter behind its link, by what it asks of the service. */
export type LinkedTo<Api> =
  Api extends LinkedApi<infer Page, infer Act> ? ReturnType<typeof useLinked<Page, Act>> : never;

const failed = ({ why }: { readonly why: Failure }) => ({ at: 'failed', why }) as const;

/** What a press changed starts at its top with its heading read out. */
function useReadingPlace(arrivals: number): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [arrivals]);
}
