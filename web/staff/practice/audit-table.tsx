import type { AuditRow } from '../../../schemas/audit.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';
import { fragmentOf } from '../state/route.ts';
import { actionWords, fieldWords, listName, otherName, RECORD_WORDS } from '../words/history.ts';
import { stuckName } from '../words/stuck.ts';

export function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="The trail">
      <table class="plain-table">
        <thead>
          <tr>
            {['When', 'Who', 'Did what', 'About', 'Fields'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <time dateTime={row.at}>{times.moment(row.at)}</time>
              </td>
              <td>{otherName(row.who) ?? nameOf(row.who)}</td>
              <td>{actionWords(row)}</td>
              <td>
                <About row={row} nameOf={nameOf} />
              </td>
              <td class="quiet">{fieldWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function About({ row, nameOf }: { row: AuditRow; nameOf: (id: string) => string }) {
  const { record, recordId } = row;
  const name = RECORD_WORDS[record];
  const end = recordId.slice(-4);
  switch (record) {
    case 'intake':
      return <a href={fragmentOf({ view: 'intake', id: recordId })}>{`${name} ${end}`}</a>;
    case 'course':
      return <a href={fragmentOf({ view: 'course', id: recordId })}>{`${name} ${end}`}</a>;
    case 'counselor':
    case 'staff':
      return <>{recordId === 'new' ? name : `${name}: ${nameOf(recordId)}`}</>;
    case 'client':
    case 'draft':
    case 'offer':
      return <>{`${name} ${end}`}</>;
    case 'inbox':
      return <>{`${name}: ${listName(recordId)}`}</>;
    case 'queue':
      return <>{`${name}: ${stuckName(recordId)}`}</>;
    case 'mail':
    case 'audit':
      return <>{name}</>;
  }
}
