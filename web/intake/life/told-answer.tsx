import { answerText } from '../answer-text.ts';
import { question, type QuestionKey } from '../questions.ts';
import { chosen, type Answers } from '../questions/question.ts';
import type { Scene } from '../scene.ts';
import { useLife } from './use-life.ts';

type Props = { readonly scene: Scene; readonly answers: Answers; readonly ask: QuestionKey };

/** Any answer as a person reads it back; a picture in words once its part of the form is here, till then in short. */
export function Told({ scene, answers, ask }: Props) {
  const { kind } = question(ask);
  const [answer = ''] = chosen(answers, ask);
  const isPicture = answer !== '' && (kind === 'people' || kind === 'events');
  const { life } = useLife(scene.language, isPicture);
  if (!isPicture || !life) return <>{answerText(ask, answers, scene)}</>;
  const List = kind === 'people' ? life.ToldPeople : life.ToldEvents;
  return <List scene={scene} words={life.words} answer={answer} />;
}
