import { Button } from '../../shared/button.tsx';
import type { Failure } from '../api/visit-api.ts';
import type { Scene } from '../scene.ts';
import type { Turned } from '../words/words.ts';
import { CallLink } from './call-link.tsx';

/** A link that opens nothing: kind words, and the telephone. */
export function TurnedAway({ scene, turned }: { readonly scene: Scene; readonly turned: Turned }) {
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{turned.title}</h1>
      <div class="stack">
        <p>{turned.lead}</p>
        <p>{turned.todo}</p>
      </div>
      <div class="actions">
        <CallLink scene={scene} main />
      </div>
    </div>
  );
}

type NotShownProps = {
  readonly scene: Scene;
  readonly why: Failure;
  readonly onRetry: () => void;
};

/** The service could not be reached, or could not answer. */
export function NotShown({ scene, why, onRetry }: NotShownProps) {
  const { words } = scene;
  return (
    <div class="stack stack--wide" role="alert">
      <h1 tabIndex={-1}>{words.notShown.title}</h1>
      <p>{words.failure[why]}</p>
      <div class="actions">
        <Button look="main" onPress={onRetry}>
          {words.retry}
        </Button>
        <CallLink scene={scene} />
      </div>
    </div>
  );
}
