import { Button } from '../../shared/button.tsx';
import { CrisisCard } from '../../shared/crisis-card.tsx';
import { crisisHelp } from '../../shared/crisis-links.ts';
import type { Scene } from '../scene.ts';

type Props = {
  readonly scene: Scene;
  /** The answers are kept by the service, where nobody reads them before they are sent. */
  readonly saved: boolean;
  readonly onSend: () => void;
};

/** Crisis help right after an answer that asks for it, before anything was sent; says so. */
export function HelpCard({ scene, saved, onSend }: Props) {
  const { help } = scene.words;
  return (
    <CrisisCard loud title={help.title} lead={help.call} {...crisisHelp(scene)}>
      <NobodyTold scene={scene} saved={saved} onSend={onSend} />
    </CrisisCard>
  );
}

/** The same on a page of its own. */
export function HelpPage({
  scene,
  saved,
  onSend,
  onContinue,
}: Props & { readonly onContinue: () => void }) {
  const { help, crisis } = scene.words;
  return (
    <div class="stack stack--wide">
      <div class="stack">
        <p>{help.thanks}</p>
        <p>{help.call}</p>
      </div>
      <CrisisCard loud title={crisis.title} {...crisisHelp(scene)} />
      <div class="stack">
        <NobodyTold scene={scene} saved={saved} onSend={onSend} />
        <div class="actions">
          <Button onPress={onContinue}>{help.goOn}</Button>
        </div>
      </div>
    </div>
  );
}

function NobodyTold({ scene, saved, onSend }: Props) {
  const { help } = scene.words;
  return (
    <>
      <p>
        <strong>{help.nobodyTold}</strong> {saved ? help.saved : help.onlyHere}
      </p>
      <div class="actions">
        <Button look="main" onPress={onSend}>
          {help.send}
        </Button>
      </div>
    </>
  );
}
