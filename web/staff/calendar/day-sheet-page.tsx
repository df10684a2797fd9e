import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { go } from '../parts/use-route.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { DRIFTED } from '../words/courses.ts';
import { addDays, clockWords, longDate } from '../words/wall-times.ts';
import { useDaySheet, type DaySheet, type DaySheetLine } from './use-day-sheet.ts';

/** Everybody's sessions of one day, to be printed in the morning for when the systems are down. */
export function DaySheetPage({ date }: { readonly date: string | null }) {
  const { practice } = useDesk();
  const day = date ?? practice.today;
  const { state, again } = useDaySheet(day);
  const heading = useTitle('Day sheet · Staff console', day);
  const step = (by: 1 | -1) => go({ view: 'day-sheet', date: addDays(day, by) });
  return (
    <main class="view" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'calendar', show: 'week', date: day })}>← Calendar</a>
      </nav>
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          {longDate(day)}
        </h1>
        <div class="view-tools no-print">
          <button type="button" class="button" onClick={() => step(-1)}>
            Day before
          </button>
          <button type="button" class="button" onClick={() => step(1)}>
            Day after
          </button>
          <button
            type="button"
            class="button button-main"
            disabled={state.at !== 'ready'}
            onClick={() => print()}
          >
            Print
          </button>
        </div>
      </header>
      <LoadNotes state={state} loading="Putting the day together …" onAgain={() => void again()} />
      {state.at === 'ready' ? <Sheet sheet={state.value} /> : null}
    </main>
  );
}

function Sheet({ sheet: { now, lines } }: { readonly sheet: DaySheet }) {
  const { practice, times } = useDesk();
  if (lines.length === 0)
    return (
      <div class="nothing">
        <p class="nothing-title">Nobody is booked on this day.</p>
        <p class="quiet">What was called off is not on the sheet.</p>
      </div>
    );
  return (
    <>
      <p class="quiet">
        {practice.name}, {practice.phone} · as it was on {times.moment(now)} · confidential: shred
        it in the evening
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="The day">
        <table class="plain-table">
          <thead>
            <tr>
              {['Time', 'Client', 'Counselor', 'Telephone', 'Place'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.session.courseId} ${line.session.number}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Line({
  line: { session, counselor, contact, mailFails },
}: {
  readonly line: DaySheetLine;
}) {
  return (
    <tr>
      <td>
        {clockWords(session.start.time)}
        {session.drifted ? <span class="tag tag-mark">{DRIFTED}</span> : null}
      </td>
      <th scope="row">
        <bdi>{session.name}</bdi>
      </th>
      <td>{counselor}</td>
      <td>
        {phoneWords(contact)}
        {mailFails ? <div class="small">Mail does not reach them</div> : null}
      </td>
      <td>
        {session.place.kind === 'office' ? (
          'Office'
        ) : (
          <bdi class="address">{session.place.link}</bdi>
        )}
      </td>
    </tr>
  );
}

/** A number stands here only where a call is safe. */
function phoneWords(contact: DaySheetLine['contact']): string {
  if (contact === null) return 'could not be read';
  if (!contact.safeToUse.call || contact.phone === null) return 'do not call';
  return contact.safeToUse.voicemail ? contact.phone : `${contact.phone} (no voicemail)`;
}
