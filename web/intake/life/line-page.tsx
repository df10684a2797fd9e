import { useState } from 'preact/hooks';
import {
  MOST_EVENTS,
  type EventKind,
  type LifeEvent,
  type Timeline,
} from '../../../schemas/timeline.ts';
import { Button } from '../../shared/button.tsx';
import { EntryList, Removed } from './entry-list.tsx';
import type { KnownEvent } from './known.ts';
import { EventStep } from './event-step.tsx';
import { LinePicture, sayEvent } from './line-picture.tsx';
import { OnsetField, type OnsetTold } from './onset-field.tsx';
import { withEntry, withEntryBack, withoutEntry, type LifeProps } from './steps.ts';
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
  const [removed, setRemoved] = useState<{ readonly at: number; readonly event: LifeEvent }>();
  const { events } = told;
  const keep = (now: readonly LifeEvent[]) => onAnswer(keptEvents({ ...told, events: now }));
  const left = offers
    .map(({ kind }) => kind)
    .filter((kind) => !events.some((one) => one.kind === kind));
  const says = events.map((event) => sayEvent(event, words, scene.words.dates));
  return (
    <>
      {head(scene.words.pages.line.title)}
      <div class="stack stack--wide">
        <div class="stack">
          {words.line.lead.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p class="note">
            <strong>{scene.words.frame.why}:</strong> {words.line.why}
          </p>
          <p class="field__hint">{scene.words.frame.skippable}</p>
        </div>
        <OnsetField {...props} />
        <figure class="picture">
          <LinePicture {...props} />
          {events.length === 0 && <figcaption class="field__hint">{words.line.empty}</figcaption>}
        </figure>
        <div class="stack">
          {error !== undefined && <p class="field__error">{error}</p>}
          <EntryList
            words={words}
            entries={events.map((_, at) => ({ name: says[at] ?? '', says: says[at] ?? '' }))}
            onEdit={(at) => onStep(`${at}`)}
            onRemove={(at) => {
              const event = events[at];
              if (event) setRemoved({ at, event });
              keep(withoutEntry(events, at));
            }}
          />
          <Removed
            words={words}
            name={removed && sayEvent(removed.event, words, scene.words.dates)}
            onUndo={() => {
              if (removed) keep(withEntryBack(events, removed.at, removed.event));
              setRemoved(undefined);
            }}
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
