import { useRef } from 'preact/hooks';
import { useShortcuts } from '../parts/shortcuts.ts';
import { LANGUAGE_WORDS } from '../words/records.ts';
import { TIER_WORDS } from '../words/tiers.ts';
import { FIND_ALL, isFindAll, type Find } from './find.ts';

type Props = {
  readonly find: Find;
  readonly onFind: (find: Find) => void;
};

const TIERS = Object.keys(TIER_WORDS) as (keyof typeof TIER_WORDS)[];
const LANGUAGES = Object.keys(LANGUAGE_WORDS) as (keyof typeof LANGUAGE_WORDS)[];

/** Looks through whole lists, by the service; a name goes there in a body and in no address. */
export function FindBar({ find, onFind }: Props) {
  const name = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => name.current?.focus() });
  const isOn = <Value,>(options: readonly Value[], value: string): Value | '' =>
    options.find((option) => option === value) ?? '';
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        Name
        <input
          ref={name}
          type="search"
          autocomplete="off"
          value={find.name}
          onInput={({ currentTarget }) => onFind({ ...find, name: currentTarget.value })}
        />
      </label>
      <label class="field">
        How soon
        <select
          value={find.tier}
          onChange={({ currentTarget }) =>
            onFind({ ...find, tier: isOn(TIERS, currentTarget.value) })
          }
        >
          <option value="">Any</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {TIER_WORDS[tier].word}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Language
        <select
          value={find.language}
          onChange={({ currentTarget }) =>
            onFind({ ...find, language: isOn(LANGUAGES, currentTarget.value) })
          }
        >
          <option value="">Any</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {LANGUAGE_WORDS[language]}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={find.unseen}
          onChange={({ currentTarget }) => onFind({ ...find, unseen: currentTarget.checked })}
        />
        Seen by nobody yet
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={find.everywhere}
          onChange={({ currentTarget }) => onFind({ ...find, everywhere: currentTarget.checked })}
        />
        In every list
      </label>
      {isFindAll(find) ? null : (
        <button type="button" class="button" onClick={() => onFind(FIND_ALL)}>
          Show all
        </button>
      )}
    </form>
  );
}
