import type { HoldView, TraceView } from '../../../schemas/mail-hold.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { MAIL_KIND_WORDS } from '../words/mails.ts';

/** Mails that went out about what a restore has lost: somebody has to make it good with their readers. */
export function TraceList({ traces, more }: Pick<HoldView, 'traces' | 'more'>) {
  if (traces.length === 0) return null;
  return (
    <Panel title="Lost by the restore">
      <p>
        These mails went out, and the records know nothing of what they told. Write to whoever got
        them: a request has to be sent once more, a change made once more.
      </p>
      <ul class="rows" aria-label="Mails about what is lost">
        {traces.map((trace) => (
          <Trace key={trace.id} trace={trace} />
        ))}
      </ul>
      {more ? <p class="quiet">There are more.</p> : null}
    </Panel>
  );
}

function Trace({ trace: { kind, about, sentAt, to } }: { readonly trace: TraceView }) {
  const { times } = useDesk();
  return (
    <li class="row trace-row">
      <span>
        <strong>{kind === null ? 'A mail of another kind' : MAIL_KIND_WORDS[kind]}</strong>{' '}
        {about === null ? null : <span class="quiet">about {about.slice(-7)}</span>}
      </span>
      <time dateTime={sentAt}>{times.moment(sentAt)}</time>
      <bdi class="team-address">{to.length === 0 ? 'to staff' : to.join(', ')}</bdi>
    </li>
  );
}
