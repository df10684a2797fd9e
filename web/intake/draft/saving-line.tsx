import type { DraftPart } from '../../../schemas/draft.reply.ts';
import { Button } from '../../shared/button.tsx';
import { SECTIONS } from '../pages.ts';
import type { Scene } from '../scene.ts';
import { sectionOf } from './parts.ts';
import type { DraftHold } from './use-draft.ts';

type Props = {
  readonly scene: Scene;
  readonly draft: Pick<DraftHold, 'saving' | 'goodUntil'>;
  readonly onLater: () => void;
};

/** Whether what was answered is safe with the practice, and the way to finish another time. */
export function SavingLine({ scene, draft, onLater }: Props) {
  const { words } = scene;
  const { saving, goodUntil } = draft;
  const says = { 'not-yet': '', ...words.saving }[saving.is];
  return (
    <div class="saving">
      <p role="status">{says}</p>
      {goodUntil !== undefined && (
        <Button look="link" onPress={onLater}>
          {words.later}
        </Button>
      )}
    </div>
  );
}

/** That another window of this form has given parts which this one held. */
export function ReplacedNote({
  scene,
  parts,
}: {
  readonly scene: Scene;
  readonly parts: readonly DraftPart[];
}) {
  const { words } = scene;
  const named = SECTIONS.filter((section) => parts.some((part) => sectionOf(part) === section));
  return (
    <div role="alert">
      {parts.length > 0 && (
        <p class="note">{words.replaced(named.map((section) => words.sections[section]))}</p>
      )}
    </div>
  );
}
