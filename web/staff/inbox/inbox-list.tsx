import { useEffect, useRef } from 'preact/hooks';
import type { IntakeList } from '../../../schemas/staff.ts';
import type { Status } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { useShortcuts } from '../parts/shortcuts.ts';
import { useServiceNow } from '../parts/use-service-now.ts';
import { STATUS_WORDS } from '../words/records.ts';
import { FindBar } from './find-bar.tsx';
import { matches, type Find } from './find.ts';
import { InboxRow } from './inbox-row.tsx';
import { stepFocus } from './step-focus.ts';

type Props = {
  readonly list: IntakeList;
  readonly status: Status;
  readonly find: Find;
  readonly onFind: (find: Find) => void;
  readonly page: number;
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
};

export function InboxList({ list, status, find, onFind, page, onNext, onPrevious }: Props) {
  const now = useServiceNow(list.now);
  const rows = useRef<HTMLOListElement>(null);
  const links = () => [...(rows.current?.querySelectorAll<HTMLElement>('.row-link') ?? [])];
  useShortcuts({ j: () => stepFocus(links(), 1), k: () => stepFocus(links(), -1) });
  useReturnToRow(rows);
  if (list.intakes.length === 0 && page === 1) return <Nothing status={status} />;
  const found = list.intakes.filter((entry) => matches(entry, find));
  return (
    <>
      <FindBar
        find={find}
        onFind={onFind}
        shown={found.length}
        all={list.intakes.length}
        more={onNext !== null || onPrevious !== null}
      />
      <div class="row row-titles" aria-hidden="true">
        <span>How soon</span>
        <span>Who</span>
        <span>{status === 'new' ? 'Waiting' : 'Asked'}</span>
        <span>Possible focus</span>
        <span>Prefers</span>
        <span>Seen by</span>
      </div>
      <ol
        class="rows"
        ref={rows}
        aria-label={`${STATUS_WORDS[status]} requests, most urgent first`}
      >
        {found.map((intake) => (
          <InboxRow key={intake.id} intake={intake} now={now} />
        ))}
      </ol>
      <Pages page={page} onNext={onNext} onPrevious={onPrevious} />
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

const NOTHING_WORDS: Partial<Record<Status, string>> = {
  new: 'New requests appear here by themselves, most urgent first.',
  quarantined:
    'What looks like a script’s waits here for somebody to look. Nothing urgent ever does.',
};

function Nothing({ status }: { readonly status: Status }) {
  return (
    <div class="nothing">
      <p class="nothing-title">
        {status === 'new'
          ? 'Nobody is waiting.'
          : `No request is ${STATUS_WORDS[status].toLowerCase()} yet.`}
      </p>
      <p class="quiet">
        {NOTHING_WORDS[status] ?? 'A request moves here when its decision is recorded.'}
      </p>
    </div>
  );
}

type PagesProps = Pick<Props, 'page' | 'onNext' | 'onPrevious'>;

function Pages({ page, onNext, onPrevious }: PagesProps) {
  if (onNext === null && onPrevious === null) return null;
  return (
    <nav class="pages" aria-label="Pages of the list">
      <button type="button" class="button" disabled={!onPrevious} onClick={() => onPrevious?.()}>
        Previous page
      </button>
      <span>Page {page}</span>
      <button type="button" class="button" disabled={!onNext} onClick={() => onNext?.()}>
        Next page
      </button>
    </nav>
  );
}
