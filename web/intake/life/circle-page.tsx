import { useState } from 'preact/hooks';
import { MOST_PEOPLE, type Inventory, type Person } from '../../../schemas/inventory.ts';
import { Button } from '../../shared/button.tsx';
import { fieldId } from '../wording.ts';
import { OneOf } from './one-of.tsx';
import { EntryList, Removed } from './entry-list.tsx';
import { Picture, saidOf } from './people-picture.tsx';
import { PersonStep } from './person-step.tsx';
import { keptPeople, toldPeople } from './told.ts';
import { withEntry, withEntryBack, withoutEntry, type LifeProps } from './steps.ts';

/** Somebody the form knows of already, so that nobody is asked for twice. */
type Props = LifeProps & { readonly known: Person | undefined };

/** The people around the client: the picture with its list, or one short group of questions about one of them. */
export function CirclePage(props: Props) {
  const { answer, step, onAnswer } = props;
  const told = toldPeople(answer);
  const [at, part] = step.split('/');
  const person = told.people[Number(at)];
  const isNew =
    step !== '' && Number(at) === told.people.length && told.people.length < MOST_PEOPLE;
  if (step !== '' && (person || isNew)) {
    return (
      <PersonStep
        key={step}
        {...props}
        at={Number(at)}
        part={person ? (part ?? 'name') : 'name'}
        people={told.people}
        onPerson={(one, next) =>
          onAnswer(keptPeople({ ...told, people: withEntry(told.people, Number(at), one) }), next)
        }
      />
    );
  }
  return <Everyone {...props} told={told} />;
}

function Everyone(props: Props & { readonly told: Inventory }) {
  const { scene, words, told, known, error, head, onAnswer, onStep, onContinue } = props;
  const [removed, setRemoved] = useState<{ readonly at: number; readonly person: Person }>();
  const { people } = told;
  const keep = (now: readonly Person[]) => onAnswer(keptPeople({ ...told, people: now }));
  const offered = known && !people.some(({ name }) => name === known.name) ? known : undefined;
  const says = people.map((person) => saidOf(person, words, scene.words.dates));
  const isFull = people.length >= MOST_PEOPLE;
  return (
    <>
      {head(scene.words.pages.circle.title)}
      <div class="stack stack--wide">
        <div class="stack">
          {words.circle.lead.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p class="note">
            <strong>{scene.words.frame.why}:</strong> {words.circle.why}
          </p>
          <p class="field__hint">{scene.words.frame.skippable}</p>
        </div>
        {people.length === 0 ? (
          <p class="note">{words.circle.empty}</p>
        ) : (
          <figure class="picture">
            <Picture
              {...{ words, people, says }}
              onPlace={(at, ring) => {
                const person = people[at];
                if (person) keep(withEntry(people, at, { ...person, ring }));
              }}
            />
            <figcaption class="field__hint">{words.circle.drag}</figcaption>
          </figure>
        )}
        <div class="stack">
          {error !== undefined && <p class="field__error">{error}</p>}
          <EntryList
            words={words}
            entries={people.map(({ name }, at) => ({ name, says: says[at] ?? name }))}
            onEdit={(at) => onStep(`${at}/name`)}
            onRemove={(at) => {
              const person = people[at];
              if (person) setRemoved({ at, person });
              keep(withoutEntry(people, at));
            }}
          />
          <Removed
            words={words}
            name={removed?.person.name}
            onUndo={() => {
              if (removed) keep(withEntryBack(people, removed.at, removed.person));
              setRemoved(undefined);
            }}
          />
          {isFull && <p>{words.circle.full}</p>}
          {!isFull && (
            <div class="actions">
              <AddButton label={words.circle.add} onPress={() => onStep(`${people.length}/name`)} />
              {offered && (
                <Button
                  onPress={() =>
                    onAnswer(
                      keptPeople({ ...told, people: [...people, offered] }),
                      `${people.length}/place`,
                    )
                  }
                >
                  {words.circle.offer(offered.name)}
                </Button>
              )}
            </div>
          )}
        </div>
        <OneOf
          id="everyone"
          label={words.circle.everyone}
          clear={scene.words.frame.clear}
          value={told.everyone ?? ''}
          options={[
            { value: 'yes', label: words.circle.everyoneYes },
            { value: 'no', label: words.circle.everyoneNo },
          ]}
          onChoose={(everyone) =>
            onAnswer(
              keptPeople({ people, everyone: everyone === '' ? undefined : (everyone as 'yes') }),
            )
          }
        />
        <div class="actions">
          <Button look="main" onPress={onContinue}>
            {words.done}
          </Button>
        </div>
      </div>
    </>
  );
}

/** The id lets the form's own check lead here. */
const AddButton = ({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}) => (
  <button type="button" class="button" id={fieldId('answers.inventory')} onClick={onPress}>
    {label}
  </button>
);
