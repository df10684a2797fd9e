import { useState } from 'preact/hooks';
import { setAway } from '../api/counselor-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { Panel } from '../parts/panel.tsx';
import { Failed } from '../parts/states.tsx';
import { momentWords } from '../words/wall-times.ts';
import { AwayOffers } from './away-offers.tsx';
import type { Affected, AwayDays, AwayPreview, AwayReply } from './contract.ts';

type Props = {
  readonly counselorId: string;
  readonly days: AwayDays;
  readonly preview: AwayPreview;
  readonly onDone: (reply: AwayReply) => void;
  readonly onBack: () => void;
};

/** `move 0` is the first opening; `leave` changes nothing for now. */
type Choice = `move ${number}` | 'cancel' | 'leave';

/** Everyone these days concern, each with fresh openings; then all of it in one step. */
export function AwayHit({ counselorId, days, preview, onDone, onBack }: Props) {
  const { api, announce } = useDesk();
  const { affected, offers, version } = preview;
  const [chosen, choose] = useState<readonly Choice[]>(() => affected.map(usual));
  const [why, setWhy] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const send = async () => {
    if (sending) return;
    setSending(true);
    const choices = affected.flatMap((one, at) => choiceOf(one, chosen[at] ?? 'leave'));
    const answer = await api.ask(setAway(counselorId, { ...days, version, choices }));
    setSending(false);
    if (answer.is !== 'ok') return setWhy(answer);
    announce('The days are set.');
    onDone(answer.value);
  };
  return (
    <Panel title={affected.length === 0 ? 'No appointments on these days' : 'Whom it concerns'}>
      {why === null ? null : <Failed why={why} onAgain={() => void send()} />}
      {affected.length === 0 ? null : (
        <ul class="away-list">
          {affected.map((one, at) => (
            <li key={`${one.courseId} ${one.session}`}>
              <span>
                <strong>
                  <bdi>{one.name}</bdi>
                </strong>{' '}
                {momentWords(one.start)}
                {one.isLast ? <span class="tag">Last of the course</span> : null}
              </span>
              <ChoiceSelect
                one={one}
                value={chosen[at] ?? 'leave'}
                onChange={(choice) =>
                  choose(chosen.map((each, index) => (index === at ? choice : each)))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <AwayOffers offers={offers} />
      {affected.length === 0 ? null : (
        <p>
          Clients who agreed to email get one about each change at once. Please tell the others
          yourself.
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={sending}
          onClick={() => void send()}
        >
          Set the days off{affected.length === 0 ? '' : ' and do this'}
        </button>
        <button type="button" class="button" onClick={onBack}>
          Other days
        </button>
      </div>
    </Panel>
  );
}

/** Nobody is moved into another week, or beside the session before, without a look at it. */
const MOST_DAYS_APART = 5;

/**
 * What is chosen beforehand. The last session of a course moves its end: that is settled on the
 * course's own page.
 */
function usual({ openings: [first], isLast, start }: Affected): Choice {
  if (isLast || !first) return 'leave';
  const apart = Math.abs(Date.parse(first.date) - Date.parse(start.date)) / 86_400_000;
  return apart <= MOST_DAYS_APART ? 'move 0' : 'leave';
}

function choiceOf({ courseId, courseVersion, session, openings }: Affected, choice: Choice) {
  if (choice === 'leave') return [];
  const to = choice === 'cancel' ? null : (openings[Number(choice.slice(5))] ?? null);
  return [{ courseId, courseVersion, session, to }];
}

type SelectProps = {
  readonly one: Affected;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
};

function ChoiceSelect({ one, value, onChange }: SelectProps) {
  const options: readonly (readonly [Choice, string])[] = [
    ...(one.isLast
      ? []
      : one.openings.map((to, at) => [`move ${at}`, `Move to ${momentWords(to)}`] as const)),
    ...(one.isLast ? [] : [['cancel', 'Cancel it'] as const]),
    ['leave', one.isLast ? 'Settle on the course’s page' : 'Leave it for now'],
  ];
  return (
    <label>
      <span class="visually-hidden">What becomes of it</span>
      <select
        value={value}
        onChange={({ currentTarget }) =>
          onChange(options.find(([choice]) => choice === currentTarget.value)?.[0] ?? 'leave')
        }
      >
        {options.map(([choice, says]) => (
          <option key={choice} value={choice}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}
