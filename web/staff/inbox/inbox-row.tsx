import type { IntakeListEntry } from '../../../schemas/intake-list.ts';
import { useDesk } from '../parts/desk.ts';
import { useStaffName } from '../parts/people.ts';
import { TierMark } from '../parts/tier-mark.tsx';
import { fragmentOf } from '../state/route.ts';
import { ADDRESS_FAULT_WORDS } from '../words/call-instead.ts';
import { AREA_WORDS, STRENGTH_WORDS, suggestedFocus } from '../words/focus-areas.ts';
import {
  dayWords,
  formatWords,
  LANGUAGE_WORDS,
  partOfDayWords,
  STATUS_WORDS,
} from '../words/records.ts';
import { waitingTime } from '../words/times.ts';

type Props = {
  readonly intake: IntakeListEntry;
  readonly now: Date;
  /** Where lines of several lists stand together. */
  readonly showStatus: boolean;
};

/** One request: whom to call first, and never an answer. */
export function InboxRow({ intake, now, showStatus }: Props) {
  const { id, tier, name, language, status, submittedAt } = intake;
  const waited = waitingTime(new Date(submittedAt), now);
  return (
    <li class="row" data-tier={tier}>
      <span class="row-tier">
        <TierMark tier={tier} />
      </span>
      <span class="row-who">
        <a class="row-link" data-intake={id} href={fragmentOf({ view: 'intake', id })}>
          <bdi>{name}</bdi>
        </a>
        {showStatus ? <span class="tag">{STATUS_WORDS[status]}</span> : null}
        {intake.withdrawnAt !== null && status === 'new' ? (
          <span class="tag">Taken back, not seen</span>
        ) : null}
        {intake.readFirst ? <span class="tag tag-mark">Words to read first</span> : null}
        {intake.addressFault === null ? null : (
          <span class="tag tag-mark">{ADDRESS_FAULT_WORDS[intake.addressFault]}</span>
        )}
        {intake.suspicions.length > 0 ? <span class="tag">Perhaps a script</span> : null}
        {intake.others > 0 ? <span class="tag">Several requests</span> : null}
        {language === 'en' ? null : <span class="tag">{LANGUAGE_WORDS[language]}</span>}
      </span>
      <span class="row-wait">{status === 'new' ? `waiting ${waited}` : `${waited} ago`}</span>
      <span class="row-focus">
        <Focus focus={intake.focus} />
      </span>
      <span class="row-times">
        <span class="visually-hidden">Prefers </span>
        {inOneLine([
          dayWords(intake.availability),
          partOfDayWords(intake.availability),
          formatWords(intake.availability),
        ])}
      </span>
      <span class="row-seen">
        <Seen intake={intake} />
      </span>
    </li>
  );
}

/** A line breaks before a dot, never after it. */
const inOneLine = (parts: readonly string[]) => parts.join(' ·\u00a0');

function Focus({ focus }: Pick<IntakeListEntry, 'focus'>) {
  if (focus === null) return <span class="quiet">For counselors</span>;
  return (
    <>
      <span class="visually-hidden">Possible focus: </span>
      {suggestedFocus(focus)}
      {focus.primary === 'none' ? null : (
        <span class="quiet">
          {' '}
          ·{'\u00a0'}
          {STRENGTH_WORDS[focus.strength]}
          {focus.secondary === null
            ? ''
            : `, then ${AREA_WORDS[focus.secondary].name.toLowerCase()}`}
        </span>
      )}
    </>
  );
}

function Seen({ intake }: Pick<Props, 'intake'>) {
  const { times } = useDesk();
  const nameOf = useStaffName();
  const { acknowledged, tier, status } = intake;
  if (acknowledged)
    return (
      <>
        <SeenBy />
        {nameOf(acknowledged.by)}{' '}
        <span class="quiet">
          ·{'\u00a0'}
          {times.moment(acknowledged.at)}
        </span>
      </>
    );
  if (tier !== 'red' || status !== 'new') return null;
  return (
    <strong>
      <SeenBy />
      nobody yet
    </strong>
  );
}

/** Said where no column title says it: to people who hear the page, and on a narrow screen. */
const SeenBy = () => <span class="row-label">Seen by </span>;
