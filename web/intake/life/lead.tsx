import type { Scene } from '../scene.ts';

type Props = {
  readonly scene: Scene;
  readonly words: { readonly lead: readonly string[]; readonly why: string };
};

/** What a page of the circle or the line asks for, why, and that it may be left out. */
export const Lead = ({ scene, words }: Props) => (
  <div class="stack">
    {words.lead.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <p class="note">
      <strong>{scene.words.frame.why}:</strong> {words.why}
    </p>
    <p class="field__hint">{scene.words.frame.skippable}</p>
  </div>
);
