import { MOST_PEOPLE, type Inventory, type Person } from '../../../schemas/inventory.ts';
import { Button } from '../../shared/button.tsx';
import { fieldId } from '../wording.ts';
import { OneOf } from './one-of.tsx';
import { EntryList } from './entry-list.tsx';
import { Lead } from './lead.tsx';
import { Picture, saidOf } from './people-picture.tsx';
import { PersonStep } from './person-step.tsx';
import { keptPeople, toldPeople } from './told.ts';
import { withEntry, type LifeProps } from './steps.ts';

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
  const { people } = told;
  const keep = (now: readonly Person[]) => onAnswer(keptPeople({ ...told, people: now }));
  const offered = known && !people.some(({ name }) => name === known.name) ? known : undefined;
  const said = (person: Person) => saidOf(person, words, scene.words.dates);
  const isFull = people.length >= MOST_PEOPLE;
  return (
    <>
      {head(scene.words.pages.circle.title)}
      <div class="stack stack--wide">
        <Lead scene={scene} words={words.circle} />
        {people.length === 0 ? (
          <p class="note">{words.circle.empty}</p>
        ) : (
          <figure class="picture">
            <Picture
              {...{ words, people, says: people.map(said) }}
              onPlace={(at, ring) => {
                const person = people[at];
                if (person) keep(withEntry(people, at, { ...person, ring }));
              }}
            />
            <figcaption class="field__hint">{words.circle.drag}</figcaption>
          </figure>
        )}
        <div class="stack">
          <EntryList
            {...{ words, error }}
            entries={people}
            says={said}
            name={({ name }) => name}
            onEdit={(at) => onStep(`${at}/name`)}
            onKeep={keep}
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
