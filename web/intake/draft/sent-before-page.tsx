import type { AsidePageProps } from './aside-props.ts';
import type { AsideWords } from './aside-words.ts';

/** This form was sent, from another window or some time ago. */
export function SentBeforePage({
  scene,
  words,
}: Pick<AsidePageProps, 'scene'> & { readonly words: AsideWords }) {
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{words.sent.title}</h1>
      <p>{words.sent.lead}</p>
      <p>{scene.words.thanks.call(scene.practice.phone)}</p>
    </div>
  );
}
