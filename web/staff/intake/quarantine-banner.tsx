import { useState } from 'preact/hooks';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { failureWords } from '../api/failure-words.ts';
import { Notice } from '../parts/notice.tsx';
import { SUSPICION_WORDS } from '../words/suspicions.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import type { IntakeDesk } from './use-intake.ts';

type Props = { readonly detail: IntakeDetail; readonly desk: IntakeDesk };

/** What spoke for a script; where the request was set aside for it, the two ways on. */
export function QuarantineBanner({ detail, desk }: Props) {
  const { status, suspicions } = detail;
  if (status === 'quarantined' || status === 'discarded') {
    return <SetAside detail={detail} desk={desk} />;
  }
  if (suspicions.length === 0) return null;
  return (
    <Notice kind="warn" title="This may have been sent by a script">
      <Reasons suspicions={suspicions} />
      <p>
        {detail.tier === 'red'
          ? 'It is here because nothing urgent is ever set aside. Treat it as a person’s until you know.'
          : 'Somebody of the staff has looked at it and released it.'}
      </p>
    </Notice>
  );
}

function SetAside({ detail, desk }: Props) {
  const [asking, setAsking] = useState(false);
  const { settling, release } = desk;
  const failed = settling.is === 'not-saved' ? failureWords(settling.why) : null;
  const busy = settling.is === 'sending';
  const discarded = detail.status === 'discarded';
  return (
    <section class="notice" data-kind="warn" aria-label="Set aside">
      <h2 class="notice-title">
        {discarded ? 'Discarded: nobody wrote this' : 'Set aside: a script may have sent this'}
      </h2>
      <Reasons suspicions={detail.suspicions} />
      <p>
        Nobody was mailed. If a person wrote it, release it: it joins the new requests, and staff
        and client get their mails.
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          disabled={busy}
          onClick={() => void release()}
        >
          A person wrote it: release
        </button>
        {discarded || detail.clinical === null ? null : (
          <button type="button" class="button" disabled={busy} onClick={() => setAsking(true)}>
            Discard …
          </button>
        )}
      </div>
      <div role="status">
        {failed === null ? null : (
          <p>
            <strong>{failed.title}.</strong> {failed.hint}
          </p>
        )}
      </div>
      {asking ? <DiscardDialog desk={desk} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

const Reasons = ({ suspicions }: Pick<IntakeDetail, 'suspicions'>) => (
  <ul class="lines-list">
    {suspicions.map((suspicion) => (
      <li key={suspicion}>{SUSPICION_WORDS[suspicion]}</li>
    ))}
  </ul>
);
