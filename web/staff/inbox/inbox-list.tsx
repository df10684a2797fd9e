import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useShortcuts } from '../parts/shortcuts.ts';
import { useServiceNow } from '../../shared/use-service-now.ts';
import { STATUS_WORDS } from '../words/records.ts';
import { isFindAll, type Find, type Listed } from './find.ts';
import { foundWords, placeWords } from './inbox-news.ts';
import { InboxRow } from './inbox-row.tsx';
import type { Place } from './place.ts';
import { stepFocus } from './step-focus.ts';

type Props = {
  readonly list: Listed;
  readonly status: Status;
  readonly find: Find;
  readonly place: Place;
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
};

export function InboxList({ list, status, find, place, onNext, onPrevious }: Props) {
  const now = useServiceNow(list.now);
  const rows = useRef<HTMLOListElement>(null);
  const links = () => [...(rows.current?.querySelectorAll<HTMLElement>('.row-link') ?? [])];
  useShortcuts({ j: () => stepFocus(links(), 1), k: () => stepFocus(links(), -1) });
  useReturnToRow(rows);
  const of = find.everywhere ? 'All' : STATUS_WORDS[status];
  return (
    <>
      {isFindAll(find) ? null : <p class="quiet">{foundWords(list)}</p>}
      <div class="row row-titles" aria-hidden="true">
        <span>How soon</span>
        <span>Who</span>
        <span>{status === 'new' ? 'Waiting' : 'Asked'}</span>
        <span>Possible focus</span>
        <span>Prefers</span>
        <span>Seen by</span>
      </div>
      <ol class="rows" ref={rows} aria-label={`${of} requests, most urgent first`}>
        {list.intakes.map((intake) => (
          <InboxRow key={intake.id} intake={intake} now={now} showStatus={find.everywhere} />
        ))}
      </ol>
      <Pages where={placeWords(place, list)} onNext={onNext} onPrevious={onPrevious} />
    </>
  );
}

/** Coming back from an intake, focus returns to its line. */
function useReturnToRow(rows: { current: HTMLOListElement | null }) {
  const { lastList } = useDesk();
  useEffect(() => {
    const { opened } = lastList;
    if (opened === null) return;
    lastList.opened = null;
    rows.current?.querySelector<HTMLElement>(`[data-intake="${CSS.escape(opened)}"]`)?.focus();
  }, []);
}

type PagesProps = Pick<Props, 'onNext' | 'onPrevious'> & { readonly where: string };

function Pages({ where, onNext, onPrevious }: PagesProps) {
  if (onNext === null && onPrevious === null) return null;
  return (
    <nav class="pages" aria-label="Pages of the list">
      <button type="button" class="button" disabled={!onPrevious} onClick={() => onPrevious?.()}>
        Previous page
      </button>
      <span>{where}</span>
      <button type="button" class="button" disabled={!onNext} onClick={() => onNext?.()}>
        Next page
      </button>
    </nav>
  );
}
