import type { Ref } from 'preact';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { useDesk } from '../parts/desk.ts';
import { useRole } from '../parts/people.ts';
import { TierMark } from '../parts/tier-mark.tsx';
import { useServiceNow } from '../../shared/use-service-now.ts';
import { fragmentOf } from '../state/route.ts';
import { LANGUAGE_WORDS, STATUS_WORDS } from '../words/records.ts';
import { waitingTime, yearsOld } from '../words/times.ts';

type Props = { readonly detail: IntakeDetail; readonly heading: Ref<HTMLHeadingElement> };

export function IntakeHead({ detail, heading }: Props) {
  const { client, tier, status, submittedAt } = detail;
  const { times, practice } = useDesk();
  const role = useRole();
  const waited = waitingTime(new Date(submittedAt), useServiceNow(detail.now));
  return (
    <header class="file-head">
      <p class="print-only">
        {practice.name} · Confidential · printed {times.moment(detail.now)}
      </p>
      <div class="file-title">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{client.preferredName ?? client.name}</bdi>
        </h1>
        <TierMark tier={tier} />
        <span class="tag">{STATUS_WORDS[status]}</span>
        {role === 'administrator' ? (
          <a class="no-print" href={fragmentOf({ view: 'record', id: detail.id })}>
            Whole record
          </a>
        ) : null}
        <button type="button" class="button button-bare no-print" onClick={() => print()}>
          Print
        </button>
      </div>
      <p class="file-facts">
        {client.pronouns === null ? null : <span>{client.pronouns}</span>}
        <span>{yearsOld(client.dateOfBirth, practice.today)} years old</span>
        <span>{LANGUAGE_WORDS[detail.language]}</span>
        <span>
          asked {times.moment(submittedAt)}
          {status === 'new' ? `, waiting ${waited}` : ''}
        </span>
      </p>
    </header>
  );
}
