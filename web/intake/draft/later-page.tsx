import { Button } from '../../shared/button.tsx';
import type { AsidePageProps } from './aside-props.ts';
import type { AsideWords } from './aside-words.ts';
import { dayText } from './day-text.ts';
import { LinkForm } from './link-form.tsx';

type Props = AsidePageProps & { readonly words: AsideWords };

/** Until when the form is kept, and how to come back to it. */
export function LaterPage({ scene, words, draft, answers }: Props) {
  const { later } = words;
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{later.title}</h1>
      <p>{later.lead(dayText(draft.goodUntil, scene))}</p>
      <p class="watch">{scene.words.crisis.notWatched}</p>
      <LinkForm
        scene={scene}
        words={words.link}
        lead={words.link.lead}
        known={String(answers['contact.email'] ?? '')}
        draft={draft}
        done={words.link.sent}
      />
      <p>{later.thisDevice}</p>
      <div class="actions">
        <Button onPress={() => history.back()}>{later.goOn}</Button>
      </div>
    </div>
  );
}
