import { useState } from 'preact/hooks';
import {
  AMOUNTS,
  CONTACTS,
  RELATIONS,
  RINGS,
  STANDINGS,
  TIE_CHANGES,
  person as personSchema,
  type Person,
} from '../../../schemas/inventory.ts';
import { Button } from '../../shared/button.tsx';
import { DateFields } from '../../shared/date-fields.tsx';
import { TextField } from '../../shared/text-field.tsx';
import { Picture, saidOf } from './people-picture.tsx';
import { OneOf } from './one-of.tsx';
import { choicesOf, monthNames, withEntry, type LifeProps } from './steps.ts';
import { isoMonth } from './told.ts';

type Props = LifeProps & {
  readonly at: number;
  readonly part: string;
  readonly people: readonly Person[];
  readonly onPerson: (person: Person, next?: string) => void;
};

type Problems = { readonly name?: string | undefined; readonly when?: string | undefined };

/** One short group of questions about one person; each may be passed over but the name. */
export function PersonStep(props: Props) {
  const { words, scene, at, part, people, head, onPerson } = props;
  const kept: Person = people[at] ?? { name: '' };
  const [person, setPerson] = useState(kept);
  const [problems, setProblems] = useState<Problems>({});
  const isKept = at < people.length;
  const change = (changed: Partial<Person>) => {
    const now = { ...person, ...changed };
    setPerson(now);
    setProblems({});
    // A name is kept once it is whole; everything else as it is chosen, so that the picture follows.
    if (isKept && part !== 'name') onPerson(now);
  };
  const goOn = () => {
    const found = problemsOf(person, props);
    setProblems(found);
    const wrong =
      found.name !== undefined
        ? 'person-name'
        : found.when !== undefined
          ? 'person-when'
          : undefined;
    if (wrong) document.getElementById(wrong)?.focus();
    else onPerson(person, nextStep(at, part, person));
  };
  const fields = { ...props, person, problems, change };
  return (
    <>
      {head(isKept ? words.person.about(kept.name) : words.person.new)}
      <form
        class="stack stack--wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {part === 'name' && <NameFields {...fields} />}
        {part === 'place' && <PlaceFields {...fields} />}
        {part === 'tie' && <TieFields {...fields} />}
        {part === 'lately' && <LatelyFields {...fields} />}
        <div class="actions">
          <Button look="main" submit>
            {words.done}
          </Button>
        </div>
        {part !== 'name' && <p class="field__hint">{scene.words.frame.skippable}</p>}
      </form>
    </>
  );
}

type Fields = Props & {
  readonly person: Person;
  readonly problems: Problems;
  readonly change: (changed: Partial<Person>) => void;
};

function NameFields({ scene, words, person, problems, change }: Fields) {
  return (
    <>
      <TextField
        id="person-name"
        label={words.person.name}
        hint={words.person.nameHint}
        error={problems.name}
        value={person.name}
        onInput={(name) => change({ name })}
      />
      <OneOf
        id="person-relation"
        label={words.person.relation}
        clear={scene.words.frame.clear}
        layout="pairs"
        value={person.relation ?? ''}
        options={choicesOf(words.person.options.relation, RELATIONS)}
        onChoose={(relation) => change({ relation: pick(RELATIONS, relation) })}
      />
    </>
  );
}

function PlaceFields(fields: Fields) {
  const { scene, words, person, people, at, change } = fields;
  const drawn = withEntry(people, at, person);
  return (
    <>
      <OneOf
        id="person-standing"
        label={words.person.standing}
        clear={scene.words.frame.clear}
        value={person.standing ?? ''}
        options={choicesOf(words.person.options.standing, STANDINGS)}
        onChoose={(standing) => change({ standing: pick(STANDINGS, standing), when: undefined })}
      />
      {isGone(person) && <WhenField {...fields} />}
      <figure class="picture">
        <Picture
          words={words}
          people={drawn}
          says={drawn.map((one) => saidOf(one, words, scene.words.dates))}
          marked={at}
          onPlace={(moved, ring) => {
            if (moved === at) change({ ring });
          }}
        />
        <figcaption class="field__hint">{words.circle.drag}</figcaption>
      </figure>
      <OneOf
        id="person-ring"
        label={words.person.ring}
        {...(isGone(person) ? { hint: words.person.ringHint } : {})}
        clear={scene.words.frame.clear}
        value={String(person.ring ?? '')}
        options={choicesOf(words.person.options.ring, RINGS)}
        onChoose={(ring) => change({ ring: RINGS.find((one) => String(one) === ring) })}
      />
    </>
  );
}

function TieFields({ scene, words, person, change }: Fields) {
  const amount = (part: 'support' | 'strain') => (
    <OneOf
      id={`person-${part}`}
      label={words.person[part]}
      clear={scene.words.frame.clear}
      layout="scale"
      value={person[part] ?? ''}
      options={choicesOf(words.person.options[part], AMOUNTS)}
      onChoose={(value) => change({ [part]: pick(AMOUNTS, value) })}
    />
  );
  return (
    <>
      {amount('support')}
      {amount('strain')}
    </>
  );
}

function LatelyFields(fields: Fields) {
  const { scene, words, person, change } = fields;
  return (
    <>
      <OneOf
        id="person-contact"
        label={words.person.contact}
        clear={scene.words.frame.clear}
        value={person.contact ?? ''}
        options={choicesOf(words.person.options.contact, CONTACTS)}
        onChoose={(contact) => change({ contact: pick(CONTACTS, contact) })}
      />
      <OneOf
        id="person-change"
        label={words.person.change}
        clear={scene.words.frame.clear}
        value={person.change ?? ''}
        options={choicesOf(words.person.options.change, TIE_CHANGES)}
        onChoose={(value) => {
          const changed = pick(TIE_CHANGES, value);
          const dated = changed !== undefined && changed !== 'no';
          change({ change: changed, when: dated ? person.when : undefined });
        }}
      />
      {person.change !== undefined && person.change !== 'no' && <WhenField {...fields} />}
    </>
  );
}

function WhenField({ scene, words, person, problems, change }: Fields) {
  const { whenDied, whenLost, whenChanged, whenHint } = words.person;
  const asks =
    person.standing === 'died'
      ? whenDied
      : person.standing === 'lost-touch'
        ? whenLost
        : whenChanged;
  return (
    <DateFields
      id="person-when"
      label={asks}
      hint={whenHint}
      error={problems.when}
      optional={scene.words.frame.optional}
      value={person.when === undefined ? '' : asTyped(person.when)}
      withDay={false}
      words={scene.words.fields}
      monthNames={monthNames(scene.words.dates)}
      onInput={(when) => change({ when: when === '' ? undefined : when })}
    />
  );
}

const isGone = ({ standing }: Person) => standing === 'died' || standing === 'lost-touch';

/** The fields know months without their zero. */
const asTyped = (told: string) => told.replace(/-0(\d)/, '-$1');

const pick = <Value extends string>(list: readonly Value[], value: string) =>
  list.find((one) => one === value);

function nextStep(at: number, part: string, person: Person): string {
  if (part === 'name') return `${at}/place`;
  if (part === 'place') return isGone(person) ? '' : `${at}/tie`;
  return part === 'tie' ? `${at}/lately` : '';
}

function problemsOf({ name, when }: Person, { part, words, scene }: Props): Problems {
  if (part === 'name') {
    const checked = personSchema.shape.name.safeParse(name);
    if (checked.success) return {};
    return {
      name: name.trim() === '' ? words.person.nameMissing : scene.words.problems['too-long'],
    };
  }
  const isRight = when === undefined || personSchema.shape.when.safeParse(isoMonth(when)).success;
  return isRight ? {} : { when: words.person.whenWrong };
}
