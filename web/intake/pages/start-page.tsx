import { Button } from '../../shared/button.tsx';
import type { Scene } from '../scene.ts';

/** What this is, how long it takes, who reads it, and what it cannot do. */
export function StartPage({
  scene,
  onStart,
  onBegun,
}: {
  readonly scene: Scene;
  readonly onStart: () => void;
  /** For whoever has begun before, and has lost the link. */
  readonly onBegun: () => void;
}) {
  const { start, crisis, frame } = scene.words;
  return (
    <div class="stack stack--wide">
      <p>{start.lead(scene.practice.name)}</p>
      <p class="watch">{crisis.notWatched}</p>
      <dl class="facts">
        {start.facts(scene.practice.name).map(({ term, is }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{is}</dd>
          </div>
        ))}
        <div>
          <dt>{frame.leaveTerm}</dt>
          <dd>{frame.leaveByKey}</dd>
        </div>
      </dl>
      <div class="actions">
        <Button look="main" onPress={onStart}>
          {start.next}
        </Button>
        <Button look="link" onPress={onBegun}>
          {start.begun}
        </Button>
      </div>
    </div>
  );
}
