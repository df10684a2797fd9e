import { CrisisCard } from '../../shared/crisis-card.tsx';
import { dialled } from '../../shared/crisis-links.ts';
import { discreetHelp } from '../discreet-help.ts';
import type { Scene } from '../scene.ts';

/** Help for a bad moment, and the office's telephone: at the foot of every page behind a link. */
export function Foot({ scene }: { readonly scene: Scene }) {
  const { crisis } = scene.words;
  const { phone } = scene.practice;
  return (
    <CrisisCard title={crisis.title} {...discreetHelp(scene)}>
      <p>
        {crisis.notWatched}{' '}
        <a class="phone" href={`tel:${dialled(phone)}`}>
          {phone}
        </a>
      </p>
    </CrisisCard>
  );
}
