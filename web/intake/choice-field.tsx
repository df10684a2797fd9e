import { Button } from '../shared/button.tsx';
import { ChoiceGroup } from '../shared/choice-group.tsx';
import type { FieldNotes } from '../shared/field-notes.tsx';
import { toggled } from './journey.ts';
import { question, type QuestionKey } from './questions.ts';
import { chosen, type Answer, type Answers } from './questions/question.ts';
import type { Scene } from './scene.ts';
import { optionsOf } from './wording.ts';

/** Scales read from left to right; short names fit two in a row. */
const LAYOUTS: Readonly<Record<string, 'scale' | 'pairs'>> = {
  twoWeeks: 'scale',
  difficulty: 'scale',
  frequency: 'scale',
  howMuch: 'scale',
  howSure: 'scale',
  drinkingOften: 'scale',
  drinksADay: 'scale',
  sixOrMore: 'scale',
  days: 'pairs',
  times: 'pairs',
  lifeChanges: 'pairs',
};

type Props = FieldNotes & {
  readonly scene: Scene;
  readonly ask: QuestionKey;
  readonly answers: Answers;
  readonly say: (answer: Answer) => void;
};

/** One choice or several; one that nobody must make can be taken back. */
export function ChoiceField({ scene, ask, answers, say, ...notes }: Props) {
  const { kind, options, needed } = question(ask);
  const given = chosen(answers, ask);
  const several = kind === 'many';
  return (
    <div class="stack stack--tight">
      <ChoiceGroup
        {...notes}
        options={optionsOf(ask, scene.words)}
        optionLanguage={notes.language}
        chosen={given}
        several={several}
        layout={LAYOUTS[options ?? ''] ?? 'list'}
        onChoose={(value) => say(several ? toggled(answers, ask, value) : value)}
      />
      {!several && !needed && given.length > 0 && (
        <div>
          <Button look="link" onPress={() => clear(notes.id, say)}>
            {scene.words.frame.clear}
            <span class="unseen">{notes.label}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

/** The button goes with the answer, so the keyboard is led back to the question. */
function clear(id: string, say: Props['say']): void {
  say('');
  document.getElementById(id)?.focus();
}
