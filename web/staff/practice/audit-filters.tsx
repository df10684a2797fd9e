import { useContext, useState } from 'preact/hooks';
import { AUDITED_RECORDS } from '../../../schemas/audit.ts';
import { PeopleContext } from '../parts/people.ts';
import { actionName, ACTIONS, otherName, RECORD_WORDS } from '../words/history.ts';

/** The query of a search; what is left out does not matter. */
export type AuditSearch = Readonly<Record<'from' | 'to', string>> &
  Readonly<Partial<Record<'who' | 'record' | 'action', string>>>;

type Props = {
  readonly search: AuditSearch;
  readonly onSearch: (search: AuditSearch) => void;
};

const OTHERS = ['client', 'clock', 'mail-service'];

/** Every search is on record, so it begins with the button and not with each change. */
export function AuditFilters({ search, onSearch }: Props) {
  const people = useContext(PeopleContext)?.people ?? [];
  const [from, setFrom] = useState(search.from);
  const [to, setTo] = useState(search.to);
  const [who, setWho] = useState('');
  const [record, setRecord] = useState('');
  const [action, setAction] = useState('');
  const inOrder = from !== '' && to !== '' && from <= to;
  return (
    <form
      class="filters no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (inOrder)
          onSearch({
            from,
            to,
            ...(who && { who }),
            ...(record && { record }),
            ...(action && { action }),
          });
      }}
    >
      <label class="field">
        From
        <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label class="field">
        To
        <input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      </label>
      <label class="field">
        Who
        <select value={who} onChange={(event) => setWho(event.currentTarget.value)}>
          <option value="">Everybody</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {OTHERS.map((one) => (
            <option key={one} value={one}>
              {otherName(one)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        About
        <select value={record} onChange={(event) => setRecord(event.currentTarget.value)}>
          <option value="">Everything</option>
          {AUDITED_RECORDS.map((one) => (
            <option key={one} value={one}>
              {RECORD_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Did what
        <select value={action} onChange={(event) => setAction(event.currentTarget.value)}>
          <option value="">Anything</option>
          {ACTIONS.map((one) => (
            <option key={one} value={one}>
              {actionName(one)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button button-main" disabled={!inOrder}>
        Search
      </button>
    </form>
  );
}
