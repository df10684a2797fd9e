import { Button } from '../../shared/button.tsx';
import type { Journey } from '../journey.ts';
import type { AskingPage, PageWords } from '../page-wording.ts';
import { asksOn, page } from '../pages.ts';
import { QuestionField } from '../question-field.tsx';
import { question, type QuestionKey } from '../questions.ts';
import type { Answer } from '../questions/question.ts';
import type { Scene } from '../scene.ts';
import { problemText } from '../wording.ts';

type Props = {
  readonly scene: Scene;
  readonly at: AskingPage;
  readonly journey: Journey;
  readonly onAnswer: (key: QuestionKey, answer: Answer) => void;
  readonly onContinue: () => void;
};

/** One short group of questions. */
export function QuestionPage({ scene, at, journey, onAnswer, onContinue }: Props) {
  const { words, language } = scene;
  const asks = asksOn(page(at), journey.answers);
  const text: PageWords = words.pages[at];
  const error = (key: QuestionKey) => {
    const problem = journey.problems.find((one) => one.key === key);
    return problem && problemText(problem, words, language);
  };
  return (
    <form
      class="stack stack--wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      <Lead scene={scene} at={at} text={text} />
      {asks.map((key) => (
        <QuestionField
          key={key}
          scene={scene}
          ask={key}
          answers={journey.answers}
          error={error(key)}
          onAnswer={onAnswer}
        />
      ))}
      <div class="actions">
        <Button look="main" submit>
          {words.frame.next}
        </Button>
      </div>
      <Credit scene={scene} asks={asks} />
    </form>
  );
}

type LeadProps = Pick<Props, 'scene' | 'at'> & { readonly text: PageWords };

function Lead({ scene, at, text }: LeadProps) {
  const { words, language } = scene;
  const { published } = words;
  const asks = page(at).asks;
  const stem = { weeks: published.twoWeeksPhq9, worry: published.twoWeeksGad7 };
  const measure = asks.some((key) => key.includes('.items.')) ? page(at).section : undefined;
  const skippable = asks.every((key) => !question(key).needed);
  if (!text.lead && !text.why && !measure && !skippable) return null;
  return (
    <div class="stack">
      {text.lead?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {text.why && (
        <p class="note">
          <strong>{words.frame.why}:</strong> {text.why}
        </p>
      )}
      {(measure === 'weeks' || measure === 'worry') && (
        <p lang={published.language}>{stem[measure]}</p>
      )}
      {measure && published.language !== language && <p>{words.frame.englishOnly}</p>}
      {skippable && <p class="field__hint">{words.frame.skippable}</p>}
    </div>
  );
}

/** Who made the questions, where they are not ours. */
function Credit({ scene, asks }: Pick<Props, 'scene'> & { readonly asks: readonly QuestionKey[] }) {
  const { words } = scene;
  const from = (part: string) => asks.some((key) => key.startsWith(part));
  const { published } = words;
  if (from('answers.phq9') || from('answers.gad7')) {
    return (
      <p class="credit" lang={published.language}>
        {from('answers.gad7') ? 'GAD-7' : 'PHQ-9'}. {published.phqCredit}
      </p>
    );
  }
  return from('answers.safety.alcohol') ? <p class="credit">{words.alcoholCredit}</p> : null;
}
