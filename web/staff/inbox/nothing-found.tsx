import type { Status } from '../contract.ts';
import { STATUS_WORDS } from '../words/records.ts';
import { isFindAll, type Find } from './find.ts';

type Props = {
  readonly status: Status;
  readonly find: Find;
  readonly onAll: () => void;
  readonly onEverywhere: () => void;
};

/** An empty list, or a search that found nothing in it. */
export function NothingFound({ status, find, onAll, onEverywhere }: Props) {
  if (isFindAll(find)) return <Nothing status={status} />;
  const { everywhere } = find;
  return (
    <div class="nothing">
      <p class="nothing-title">
        {everywhere ? 'No request fits.' : `Nothing fits among “${STATUS_WORDS[status]}”.`}
      </p>
      <p class="quiet">
        {everywhere
          ? 'All lists were looked through. Try a shorter part of the name.'
          : 'Every page of this list was looked through. The request may be in another one.'}
      </p>
      <div class="actions actions-middle">
        {everywhere ? null : (
          <button type="button" class="button button-main" onClick={onEverywhere}>
            Look in every list
          </button>
        )}
        <button type="button" class="button" onClick={onAll}>
          Show all
        </button>
      </div>
    </div>
  );
}

const NOTHING_WORDS: Partial<Record<Status, string>> = {
  new: 'New requests appear here by themselves, most urgent first.',
  quarantined:
    'What looks like a script’s waits here for somebody to look. Nothing urgent ever does.',
  withdrawn:
    'What its person took back is kept here. An urgent one stays among the new until somebody has seen it.',
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
