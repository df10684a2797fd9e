import type { IntakeDetail } from '../../../schemas/staff.ts';
import { readHistory } from '../api/administration-routes.ts';
import type { Mail } from '../contract.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { useStaffName } from '../parts/people.ts';
import { Failed } from '../parts/states.tsx';
import { useLoad } from '../parts/use-load.ts';
import { actionWords, fieldWords, otherName } from '../words/history.ts';
import { MAIL_KIND_WORDS, mailTrouble, mailWords } from '../words/mails.ts';
import { historyLines, type HistoryLine } from './history.ts';

/** Everything done about this request and its courses, and mailed, newest first. */
export function HistoryPanel({ detail }: { readonly detail: IntakeDetail }) {
  const { api } = useDesk();
  // Read again with the page: every change of it is a line here.
  const { state, again } = useLoad(`${detail.id} ${detail.now}`, () =>
    api.ask(readHistory(detail.id)),
  );
  const { rows, mails } = state.at === 'ready' ? state.value : { rows: [], mails: [] };
  const lines = historyLines(rows, [...detail.mails, ...mails]);
  return (
    <Panel title="History" name="history">
      {state.at === 'failed' ? <Failed why={state.why} onAgain={() => void again()} /> : null}
      {state.at === 'loading' && lines.length === 0 ? (
        <p class="quiet">Reading the history …</p>
      ) : null}
      <ol class="history" aria-label="Everything done and mailed, newest first">
        {lines.map((line, at) => (
          // Two mails of one kind may fall due at once.
          <Line key={line.is === 'done' ? line.row.id : `${at} ${line.at}`} line={line} />
        ))}
      </ol>
    </Panel>
  );
}

function Line({ line }: { readonly line: HistoryLine }) {
  const { times } = useDesk();
  return (
    <li data-mark={line.is === 'mailed' && mailTrouble(line.mail)}>
      <time dateTime={line.at}>{times.moment(line.at)}</time>
      {line.is === 'done' ? <Done line={line} /> : <Mailed mail={line.mail} />}
    </li>
  );
}

function Done({ line: { row, times } }: { readonly line: HistoryLine & { readonly is: 'done' } }) {
  const nameOf = useStaffName();
  const who = otherName(row.who) ?? nameOf(row.who);
  return (
    <span>
      <strong>{who.charAt(0).toUpperCase() + who.slice(1)}</strong> {actionWords(row)}
      {times > 1 ? `, ${times} times in a row` : ''}
      {row.action === 'read' ? null : <span class="quiet"> · {fieldWords(row)}</span>}
    </span>
  );
}

function Mailed({ mail }: { readonly mail: Mail }) {
  const { times } = useDesk();
  return (
    <span>
      <strong>Mail:</strong> {MAIL_KIND_WORDS[mail.kind]} · {mailWords(mail)}
      {mailTrouble(mail) ? <span class="tag tag-mark">look</span> : null}
      {mail.finishedAt === null ? <span class="quiet"> · due {times.moment(mail.due)}</span> : null}
    </span>
  );
}
