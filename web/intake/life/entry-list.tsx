import { useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import type { LifeWords } from './life-words.ts';
import { withEntryBack, withoutEntry } from './steps.ts';

type Props<Entry> = {
  readonly words: LifeWords;
  readonly entries: readonly Entry[];
  /** What an entry says on the list. */
  readonly says: (entry: Entry) => string;
  /** What it is called on a button, where that is shorter. */
  readonly name?: (entry: Entry) => string;
  readonly error: string | undefined;
  readonly onEdit: (at: number) => void;
  /** Something was taken off, or brought back. */
  readonly onKeep: (entries: readonly Entry[]) => void;
};

/** Everything on the picture as a list: what it says, and what can be done with it and undone. */
export function EntryList<Entry>(props: Props<Entry>) {
  const { words, entries, says, name = says, error, onEdit, onKeep } = props;
  const [removed, setRemoved] = useState<{ readonly at: number; readonly entry: Entry }>();
  return (
    <>
      {error !== undefined && <p class="field__error">{error}</p>}
      <ul class="entries">
        {entries.map((entry, at) => (
          <li key={at} class="entry">
            <span class="entry__says">{says(entry)}</span>
            <span class="entry__acts">
              <Button look="link" onPress={() => onEdit(at)}>
                {words.edit} <span class="unseen">{name(entry)}</span>
              </Button>
              <Button
                look="link"
                onPress={() => {
                  setRemoved({ at, entry });
                  onKeep(withoutEntry(entries, at));
                }}
              >
                {words.remove} <span class="unseen">{name(entry)}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed && (
          <div class="note removed">
            {words.removed(name(removed.entry))}{' '}
            <Button
              look="link"
              onPress={() => {
                onKeep(withEntryBack(entries, removed.at, removed.entry));
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
