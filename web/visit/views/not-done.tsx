import type { Failure } from '../api/visit-api.ts';
import type { Scene } from '../scene.ts';

/** Why a press did nothing; read out when it comes. */
export const NotDone = ({
  scene,
  trouble,
}: {
  readonly scene: Scene;
  readonly trouble: Failure | undefined;
}) => (
  <div role="alert" class="silent">
    {trouble && (
      <div class="summary">
        <h2>{scene.words.notDone.title}</h2>
        <p>{scene.words.failure[trouble]}</p>
      </div>
    )}
  </div>
);
