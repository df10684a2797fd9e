import { DateFields } from '../shared/date-fields.tsx';
import { TextArea } from '../shared/text-area.tsx';
import { TextField } from '../shared/text-field.tsx';
import { TickBox } from '../shared/tick-box.tsx';
import { NARRATIVE_MAX } from '../../schemas/intake.request.ts';
import { ChoiceField } from './choice-field.tsx';
import { question, type QuestionKey } from './questions.ts';
import { chosen, type Answer, type Answers } from './questions/question.ts';
import type { Scene } from './scene.ts';
import { fieldId, wordingOf } from './wording.ts';

type Props = {
  readonly scene: Scene;
  readonly ask: QuestionKey;
  readonly answers: Answers;
  readonly error: string | undefined;
  readonly onAnswer: (key: QuestionKey, answer: Answer) => void;
};

const INPUT_TYPES = { line: 'text', email: 'email', phone: 'tel' } as const;

/** Draws any question from its data. */
export function QuestionField({ scene, ask, answers, error, onAnswer }: Props) {
  const { words, language } = scene;
  const { kind, needed, autocomplete } = question(ask);
  const wording = wordingOf(ask, words, language);
  const notes = {
    id: fieldId(ask),
    label: wording.ask,
    hint: wording.hint,
    error,
    language: wording.language,
  };
  const optional = needed ? undefined : words.frame.optional;
  const typed = chosen(answers, ask)[0] ?? '';
  const say = (answer: Answer) => onAnswer(ask, answer);

  switch (kind) {
    case 'tick':
      return <TickBox {...notes} ticked={typed === 'yes'} onTick={(on) => say(on ? 'yes' : '')} />;
    case 'prose':
      return (
        <TextArea
          {...notes}
          optional={optional}
          value={typed}
          max={NARRATIVE_MAX}
          left={(count) => words.fields.left(count.toLocaleString(words.dates))}
          over={(count) => words.fields.over(count.toLocaleString(words.dates))}
          onInput={say}
        />
      );
    case 'date':
    case 'month':
      return (
        <DateFields
          {...notes}
          optional={optional}
          value={typed}
          withDay={kind === 'date'}
          birthday={kind === 'date'}
          words={words.fields}
          monthNames={monthNames(words.dates)}
          onInput={say}
        />
      );
    case 'people':
    case 'events':
      // Drawn by pages of their own.
      return null;
    case 'one':
    case 'many':
      return <ChoiceField {...notes} {...{ scene, ask, answers, say }} />;
    default:
      return (
        <TextField
          {...notes}
          optional={optional}
          type={INPUT_TYPES[kind]}
          value={typed}
          autocomplete={autocomplete}
          onInput={say}
        />
      );
  }
}

function monthNames(dates: Intl.LocalesArgument): readonly string[] {
  const name = new Intl.DateTimeFormat(dates, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)));
}
