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

/** Something about parts of the form; on a screen that others may see they go by their section alone. */
export function PartsNote({
  scene,
  parts,
  says,
}: {
  readonly scene: Scene;
  readonly parts: readonly DraftPart[];
  readonly says: (sections: readonly string[]) => string;
}) {
  const { words } = scene;
  const named = SECTIONS.filter((section) => parts.some((part) => sectionOf(part) === section));
  return (
    <div role="alert">
      {parts.length > 0 && (
        <p class="note">{says(named.map((section) => words.sections[section]))}</p>
      )}
    </div>
  );
}
