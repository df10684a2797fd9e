import { SCOPE_WORDS } from '../words/courses.ts';
import type { Scope } from './contract.ts';

const SCOPES: readonly Scope[] = ['this', 'following', 'rest'];

type Props = {
  readonly value: Scope;
  /** How many sessions each would be about. */
  readonly counts: Readonly<Record<Scope, number>>;
  readonly onChange: (scope: Scope) => void;
};

export function ScopeChoice({ value, counts, onChange }: Props) {
  return (
    <fieldset>
      <legend>Which sessions</legend>
      {SCOPES.filter((scope) => scope === 'this' || counts[scope] > 1).map((scope) => (
        <label key={scope} class="choice">
          <input
            type="radio"
            name="scope"
            checked={value === scope}
            onChange={() => onChange(scope)}
          />
          <span>
            {SCOPE_WORDS[scope]}{' '}
            {scope === 'this' ? null : <span class="quiet">{counts[scope]} sessions</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
