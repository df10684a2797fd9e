import { useState } from 'preact/hooks';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { Notice } from '../parts/notice.tsx';
import { SUSPICION_WORDS } from '../words/suspicions.ts';
import { DiscardDialog, ReleaseDialog } from './set-aside-dialogs.tsx';
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
  const [asking, setAsking] = useState<'release' | 'discard' | null>(null);
  const discarded = detail.status === 'discarded';
  const close = () => setAsking(null);
  return (
    <section class="notice" data-kind="warn" aria-label="Set aside">
      <h2 class="notice-title">
        {discarded ? 'Discarded: nobody wrote this' : 'Set aside: a script may have sent this'}
      </h2>
      <Reasons suspicions={detail.suspicions} />
      <p>Nobody was mailed. If a person wrote it, release it.</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => setAsking('release')}>
          A person wrote it …
        </button>
        {discarded || detail.clinical === null ? null : (
          <button type="button" class="button" onClick={() => setAsking('discard')}>
            Discard …
          </button>
        )}
      </div>
      {asking === 'release' ? <ReleaseDialog desk={desk} onClose={close} /> : null}
      {asking === 'discard' ? <DiscardDialog desk={desk} onClose={close} /> : null}
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
