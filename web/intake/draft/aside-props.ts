import type { Place } from '../journey.ts';
import type { Answers } from '../questions/question.ts';
import type { Scene } from '../scene.ts';
import type { useForm } from '../use-form.ts';
import type { DraftHold } from './use-draft.ts';

/** What every page beside the form is drawn with. */
export type AsidePageProps = {
  readonly scene: Scene;
  readonly place: Place;
  readonly answers: Answers;
  readonly draft: DraftHold;
  readonly form: ReturnType<typeof useForm>;
};
