import type { Scene } from '../scene.ts';
import type { Doing } from '../state/use-visit.ts';
import type { Desk } from '../use-desk.ts';

type Props = {
  readonly scene: Scene;
  readonly desk: Desk;
  /** What is pressed right here. */
  readonly about: readonly Doing[];
};

/** What did not work, beside what was pressed; the same press tries it again. */
export function Trouble({ scene, desk: { trouble }, about }: Props) {
  const { words } = scene;
  const here = trouble && about.includes(trouble.doing) ? trouble : undefined;
  return (
    <div role="alert" class="silent">
      {here && (
        <div class="summary">
          <h2>{words.notDone.title}</h2>
          <p>{words.failure[here.why]}</p>
        </div>
      )}
    </div>
  );
}
