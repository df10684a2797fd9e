import { Button } from '../../shared/button.tsx';
import { CrisisCard } from '../../shared/crisis-card.tsx';
import { crisisHelp, dialled } from '../../shared/crisis-links.ts';
import type { Scene } from '../scene.ts';

/** A kind stop before any question about health: who can call, and help that is there for everyone. */
export function TooYoungPage({
  scene,
  onFix,
}: {
  readonly scene: Scene;
  readonly onFix: () => void;
}) {
  const { practice, words } = scene;
  const { tooYoung, crisis } = words;
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{tooYoung.title}</h1>
      <div class="stack">
        {tooYoung.lead(practice.minimumAge).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{tooYoung.parent(practice.phone)}</p>
        <p>{tooYoung.call(practice.phone)}</p>
      </div>
      <div class="actions">
        <a class="button button--main" href={`tel:${dialled(practice.phone)}`}>
          {crisis.call(practice.phone)}
        </a>
        <Button look="link" onPress={onFix}>
          {tooYoung.fix}
        </Button>
      </div>
      <CrisisCard loud title={crisis.title} lead={crisis.lead} {...crisisHelp(scene)} />
    </div>
  );
}
