import {
  MOST_EVENTS,
  type EventKind,
  type LifeEvent,
  type Timeline,
} from '../../../schemas/timeline.ts';
import { Button } from '../../shared/button.tsx';
import { EntryList } from './entry-list.tsx';
import type { KnownEvent } from './known.ts';
import { EventStep } from './event-step.tsx';
import { Lead } from './lead.tsx';
import { LinePicture, sayEvent } from './line-picture.tsx';
import { OnsetField, type OnsetTold } from './onset-field.tsx';
import { withEntry, type LifeProps } from './steps.ts';
import { keptEvents, toldEvents } from './told.ts';

export type LineProps = LifeProps & {
  readonly onset: OnsetTold;
  /** What the form was told of already, to be dated rather than asked again. */
  readonly offers: readonly KnownEvent[];
};

/** Two years as a line with its list, or the questions about one event. */
export function LinePage(props: LineProps) {
  const { answer, step, onAnswer } = props;
  const told = toldEvents(answer);
  const [place = '', kind] = step.split('/');
  const at = Number(place);
  const event = told.events[at];
  const isNew = at === told.events.length && told.events.length < MOST_EVENTS;
  if (step !== '' && (event || isNew)) {
    return (
      <EventStep
        key={step}
        {...props}
        event={event}
        offered={props.offers.find((one) => one.kind === kind)}
        onEvent={(one) =>
          onAnswer(keptEvents({ ...told, events: withEntry(told.events, at, one) }), '')
        }
      />
    );
  }
  return <WholeLine {...props} told={told} />;
}

function WholeLine(props: LineProps & { readonly told: Timeline }) {
  const { scene, words, told, offers, error, head, onAnswer, onStep, onContinue } = props;
  const { events } = told;
  const keep = (now: readonly LifeEvent[]) => onAnswer(keptEvents({ ...told, events: now }));
  const left = offers
    .map(({ kind }) => kind)
    .filter((kind) => !events.some((one) => one.kind === kind));
  return (
    <>
      {head(scene.words.pages.line.title)}
      <div class="stack stack--wide">
        <Lead scene={scene} words={words.line} />
        <OnsetField {...props} />
        <figure class="picture">
          <LinePicture {...props} />
          {events.length === 0 && <figcaption class="field__hint">{words.line.empty}</figcaption>}
        </figure>
        <div class="stack">
          <EntryList
            {...{ words, error }}
            entries={events}
            says={(event) => sayEvent(event, words, scene.words.dates)}
            onEdit={(at) => onStep(`${at}`)}
            onKeep={keep}
          />
          {events.length >= MOST_EVENTS ? (
            <p>{words.line.full}</p>
          ) : (
            <Adding {...props} left={left} onAdd={(kind) => onStep(`${events.length}/${kind}`)} />
          )}
        </div>
        <div class="actions">
          <Button look="main" onPress={onContinue}>
            {words.done}
          </Button>
        </div>
      </div>
    </>
  );
}

type AddingProps = Pick<LineProps, 'words'> & {
  readonly left: readonly EventKind[];
  readonly onAdd: (kind: EventKind | '') => void;
};

function Adding({ words, left, onAdd }: AddingProps) {
  return (
    <div class="stack">
      {left.length > 0 && (
        <>
          <p>{words.line.offers}</p>
          <div class="actions offers">
            {left.map((kind) => (
              <Button key={kind} small onPress={() => onAdd(kind)}>
                {words.line.kinds[kind]}
              </Button>
            ))}
          </div>
        </>
      )}
      <div class="actions">
        <button type="button" class="button" id="answers-timeline" onClick={() => onAdd('')}>
          {words.line.add}
        </button>
      </div>
    </div>
  );
}
