import { Button } from '../../shared/button.tsx';
import type { LifeWords } from './life-words.ts';

type Props = {
  readonly words: LifeWords;
  readonly entries: readonly { readonly name: string; readonly says: string }[];
  readonly onEdit: (at: number) => void;
  readonly onRemove: (at: number) => void;
};

/** Everything on the picture as a list: what it says, and what can be done with it. */
export function EntryList({ words, entries, onEdit, onRemove }: Props) {
  return (
    <ul class="entries">
      {entries.map(({ name, says }, at) => (
        <li key={at} class="entry">
          <span class="entry__says">{says}</span>
          <span class="entry__acts">
            <Button look="link" onPress={() => onEdit(at)}>
              {words.edit} <span class="unseen">{name}</span>
            </Button>
            <Button look="link" onPress={() => onRemove(at)}>
              {words.remove} <span class="unseen">{name}</span>
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

type RemovedProps = {
  readonly words: LifeWords;
  readonly name: string | undefined;
  readonly onUndo: () => void;
};

/** What was just taken off, with a way back; read out as it happens. */
export function Removed({ words, name, onUndo }: RemovedProps) {
  return (
    <div role="status">
      {name !== undefined && (
        <div class="note removed">
          {words.removed(name)}{' '}
          <Button look="link" onPress={onUndo}>
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}
