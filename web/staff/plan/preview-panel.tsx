import type { ComponentChildren } from 'preact';
import type { Phase, PlannedSession, Preview } from '../course/contract.ts';
import { PHASE_WORDS, sessionsWords } from '../words/courses.ts';
import { longDate } from '../words/wall-times.ts';
import { zoneWords } from '../words/zones.ts';
import { LeftOut } from './left-out.tsx';
import { openDates, toSettleWords } from './preview-news.ts';
import { PlannedRow, type RowProps } from './planned-row.tsx';

type Props = Omit<RowProps, 'session' | 'year'> & {
  readonly preview: Preview;
  readonly checking: boolean;
};

/** Every date of the plan, none hidden; what cannot be had stands open with its ways out. */
export function PreviewPanel({ preview, checking, ...row }: Props) {
  return (
    <section class="panel dates" aria-label="Every date" aria-busy={checking}>
      <End preview={preview} checking={checking} />
      {inPhases(preview.sessions).map(([phase, sessions]) => (
        <section key={phase} class="phase" data-phase={phase} aria-label={PHASE_WORDS[phase]}>
          <h3 class="phase-title">
            {PHASE_WORDS[phase]} <span class="quiet">{rangeWords(sessions)}</span>
          </h3>
          <ol class="dates-list">
            {sessions.map((session) => (
              <WithLeftOut key={session.number} {...row} session={session} preview={preview}>
                <PlannedRow {...row} session={session} year={yearOf(session, preview)} />
              </WithLeftOut>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function End({ preview, checking }: Pick<Props, 'preview' | 'checking'>) {
  const open = openDates(preview).length;
  const clocks = preview.sessions.filter(({ clocksChange }) => clocksChange).length;
  return (
    <header class="plan-end">
      <p class="plan-end-label">The last session, and the end of the course</p>
      <h2 class="plan-end-date">{longDate(preview.endDate)}</h2>
      <p class="plan-end-facts">
        <span>{sessionsWords(preview.sessions.length)}</span>
        <span data-mark={open > 0}>{checking ? 'checking the dates …' : toSettleWords(open)}</span>
        {clocks === 0 ? null : (
          <span>
            {clocks === 1 ? 'the clocks change once' : `the clocks change ${clocks} times`}
          </span>
        )}
        <span>all times in {zoneWords(preview.timeZone)}</span>
      </p>
    </header>
  );
}

/** Dates that were left out stand where they would have been, with the way back. */
function WithLeftOut({
  session,
  preview,
  children,
  ...row
}: Omit<RowProps, 'year'> & Pick<Props, 'preview'> & { readonly children: ComponentChildren }) {
  const before = preview.sessions.filter(({ start }) => start.date < session.start.date).at(-1);
  const skipped = row.draft.skip.filter(
    (date) => date < session.start.date && (before === undefined || date > before.start.date),
  );
  return (
    <>
      {skipped.map((date) => (
        <LeftOut
          key={date}
          date={date}
          draft={row.draft}
          change={row.change}
          sessions={preview.sessions}
        />
      ))}
      {children}
    </>
  );
}

function inPhases(
  sessions: readonly PlannedSession[],
): readonly (readonly [Phase, readonly PlannedSession[]])[] {
  const phases = [...new Set(sessions.map(({ phase }) => phase))];
  return phases.map((phase) => [phase, sessions.filter((session) => session.phase === phase)]);
}

function rangeWords(sessions: readonly PlannedSession[]): string {
  const [first, last] = [sessions[0]?.number, sessions.at(-1)?.number];
  return first === last ? `session ${first ?? ''}` : `sessions ${first ?? ''} to ${last ?? ''}`;
}

/** A year is said once, where it begins. */
function yearOf(session: PlannedSession, { sessions }: Preview): 'with-year' | 'no-year' {
  const before = sessions.find(({ number }) => number === session.number - 1);
  return before?.start.date.slice(0, 4) === session.start.date.slice(0, 4)
    ? 'no-year'
    : 'with-year';
}
