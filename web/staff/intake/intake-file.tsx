import type { Ref } from 'preact';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { Clinical } from '../contract.ts';
import { Notice } from '../parts/notice.tsx';
import { AllAnswers } from './all-answers.tsx';
import { BookingPanel } from './booking-panel.tsx';
import { CirclePanel } from './circle-panel.tsx';
import { ContactPanel } from './contact-panel.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { IntakeHead } from './intake-head.tsx';
import { LinePanel } from './line-panel.tsx';
import { MeasuresPanel } from './measures-panel.tsx';
import { NarrativePanel } from './narrative-panel.tsx';
import { OthersPanel } from './others-panel.tsx';
import { QuarantineBanner } from './quarantine-banner.tsx';
import { RiskHints } from './risk-hints.tsx';
import { SentNotice } from './sent-notice.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { TierPanel } from './tier-panel.tsx';
import { UrgentBanner } from './urgent-banner.tsx';
import { WithdrawnBanner } from './withdrawn-banner.tsx';
import { useOpenForPrint } from './use-open-for-print.ts';
import type { IntakeDesk } from './use-intake.ts';

type Props = {
  readonly detail: IntakeDetail;
  readonly desk: IntakeDesk;
  readonly heading: Ref<HTMLHeadingElement>;
};

/** The whole request on one page: how to reach the person first, then why, then what to decide. */
export function IntakeFile({ detail, desk, heading }: Props) {
  useOpenForPrint();
  const { clinical } = detail;
  return (
    <article class="file">
      <IntakeHead detail={detail} heading={heading} />
      <UrgentBanner detail={detail} desk={desk} />
      <WithdrawnBanner detail={detail} />
      <QuarantineBanner detail={detail} desk={desk} />
      <OthersPanel others={detail.others} />
      <BookingPanel detail={detail} desk={desk} />
      <ContactPanel detail={detail} onChanged={() => void desk.again()} />
      {clinical === null ? (
        <ForCounselors />
      ) : (
        <ClinicalPart detail={detail} clinical={clinical} desk={desk} />
      )}
      <HistoryPanel detail={detail} />
    </article>
  );
}

function ForCounselors() {
  return (
    <Notice kind="info" title="Clinical answers are for counselors">
      <p>
        Your role reaches people and keeps an urgent request from waiting. What this person
        answered, and what is decided about it, a counselor sees.
      </p>
    </Notice>
  );
}

/** Nothing is decided about what nobody may have written, or its person took back. */
const isAside = ({ status, withdrawnAt }: IntakeDetail) =>
  status === 'quarantined' || status === 'discarded' || withdrawnAt !== null;

type ClinicalProps = Pick<Props, 'detail' | 'desk'> & { readonly clinical: Clinical };

function ClinicalPart({ detail, clinical, desk }: ClinicalProps) {
  const { answers, screening, suggestion } = clinical;
  return (
    <div class="file-columns">
      <div class="file-main">
        <RiskHints
          hints={clinical.riskHints}
          unread={clinical.wordsUnread}
          language={detail.language}
        />
        <TierPanel screening={screening} />
        <SuggestionPanel suggestion={suggestion} />
        <CirclePanel inventory={answers.inventory} />
        <LinePanel
          timeline={answers.timeline}
          onset={answers.focus.onset}
          day={detail.submittedAt.slice(0, 10)}
        />
        <MeasuresPanel answers={answers} screening={screening} />
        <NarrativePanel narrative={clinical.narrative} language={detail.language} />
        <AllAnswers answers={answers} />
      </div>
      <aside class="file-side" aria-label="Decision and history">
        <DecisionsPanel decisions={clinical.decisions} suggestion={suggestion} />
        {isAside(detail) ? (
          <SentNotice sent={desk.deciding} />
        ) : (
          <DecisionForm detail={detail} clinical={clinical} desk={desk} />
        )}
      </aside>
    </div>
  );
}
