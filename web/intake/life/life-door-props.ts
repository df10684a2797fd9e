import type { Journey } from '../journey.ts';
import type { Scene } from '../scene.ts';
import type { useForm } from '../use-form.ts';

/** What the form hands to the pages of the circle and the line. */
export type LifeDoorProps = {
  readonly scene: Scene;
  readonly today: string;
  readonly at: 'circle' | 'line';
  readonly journey: Journey;
  readonly form: ReturnType<typeof useForm>;
};
