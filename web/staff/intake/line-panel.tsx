import type { Timeline } from '../../../schemas/timeline.ts';
import { LifeLine } from '../../shared/life-line/life-line.tsx';
import { onsetOnLine } from '../../shared/life-line/line-layout.ts';
import type { Answers } from '../contract.ts';
import { Panel } from '../parts/panel.tsx';
import { FOCUS_QUESTIONS } from '../words/focus-answers.ts';
import { eventWords, monthWords } from '../words/life.ts';
import { answerPlace } from './answer-link.tsx';

type Props = {
  readonly timeline: Timeline | undefined;
  readonly onset: Answers['focus']['onset'];
  /** The day of the form: the line ends there. */
  readonly day: string;
};

/** Two years up to the form as a line, with the same in a table. */
export function LinePanel({ timeline, onset, day }: Props) {
  const { events = [], onset: marked } = timeline ?? {};
  const began = onsetOnLine(marked, onset, day);
  const when =
    marked === undefined ? onset && FOCUS_QUESTIONS.onset.options[onset] : monthWords(marked);
  const onsetWords = began === 'before' ? 'Low mood began before this' : 'Low mood began';
  return (
    <Panel title="The last two years" name="line">
      {events.length === 0 && began === null ? (
        <p class="quiet">Nothing was put on the line.</p>
      ) : (
        <div class="life">
          <figure class="life-picture">
            <LifeLine
              events={events}
              onset={began}
              today={day}
              words={{
                title: 'What happened in the two years before the form',
                now: 'Form',
                onset: onsetWords,
                kind: eventWords,
                month: monthWords,
                says: [
                  ...events.map(
                    ({ month, kind, label }) =>
                      `${monthWords(month)}: ${eventWords(kind)}${label ? `, ${label}` : ''}.`,
                  ),
                  ...(when ? [`${onsetWords}: ${when}.`] : []),
                ],
              }}
            />
          </figure>
          <EventTable {...{ events, when, onsetWords }} />
        </div>
      )}
    </Panel>
  );
}

type TableProps = Pick<Timeline, 'events'> & {
  readonly when: string | undefined;
  readonly onsetWords: string;
};

function EventTable({ events, when, onsetWords }: TableProps) {
  const rows = events
    .map((event, at) => ({ ...event, at }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return (
    <div class="life-table">
      <table aria-label="The last two years">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">In their words</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, kind, label, at }) => (
            <tr key={at} id={answerPlace(`timeline.${at}`)} tabIndex={-1}>
              <th scope="row">{monthWords(month)}</th>
              <td>{eventWords(kind)}</td>
              <td>{label ?? '–'}</td>
            </tr>
          ))}
          {when === undefined ? null : (
            <tr>
              <th scope="row">{when}</th>
              <td>{onsetWords}</td>
              <td>–</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
