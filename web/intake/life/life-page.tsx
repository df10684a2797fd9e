import { chosen } from '../questions/question.ts';
import { problemText } from '../wording.ts';
import { CirclePage } from './circle-page.tsx';
import { knownEvents, knownPerson, onsetTold } from './known.ts';
import type { LifeDoorProps } from './life-door-props.ts';
import { LinePage } from './line-page.tsx';
import type { LifeProps } from './steps.ts';

type Props = LifeDoorProps & Pick<LifeProps, 'words' | 'head'>;

const ASKS = { circle: 'answers.inventory', line: 'answers.timeline' } as const;

/** The circle or the line, with what the form knows already. */
export function LifePage({ scene, today, at, journey, form, words, head }: Props) {
  const ask = ASKS[at];
  const problem = journey.problems.find(({ key }) => key === ask);
  const shared: LifeProps = {
    scene,
    words,
    today,
    step: journey.step,
    answer: chosen(journey.answers, ask)[0] ?? '',
    error: problem && problemText(problem, scene.words, scene.language),
    head,
    onStep: form.step,
    onAnswer: (answer, step) =>
      step === undefined ? form.answer(ask, answer) : form.answerAndStep(ask, answer, step),
    onContinue: form.goOn,
  };
  if (at === 'circle') return <CirclePage {...shared} known={knownPerson(journey.answers)} />;
  const onset = onsetTold(journey.answers, scene.words);
  return <LinePage {...shared} onset={onset} offers={knownEvents(journey.answers)} />;
}
