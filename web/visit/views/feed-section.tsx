import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import type { Scene } from '../scene.ts';
import { Trouble } from './trouble.tsx';
import type { View } from './view.ts';

type Said = 'copied' | 'notCopied' | 'removed';

/** A private calendar: made, copied and taken away, with plain words about who else may see it. */
export function FeedSection({ scene, desk, visit }: View) {
  const { feed } = scene.words;
  const [said, setSaid] = useState<Said>();
  const field = useRef<HTMLInputElement>(null);
  const { feedUrl } = desk;
  const set = async (on: boolean) => {
    setSaid(undefined);
    const answer = await desk.feed(on);
    if (!on && answer?.is === 'ok') setSaid('removed');
  };
  const copy = async () => setSaid(await copied(field.current));
  const there = feedUrl ? feed.made : visit.feed ? feed.there : '';
  return (
    <section class="stack setting">
      <h2>{feed.title}</h2>
      <p>{feed.lead}</p>
      <p class="note">{feed.shared}</p>
      <p role="status">{said ? feed[said] : there}</p>
      {feedUrl && <FeedLink scene={scene} url={feedUrl} field={field} />}
      <Trouble scene={scene} desk={desk} about={['feed']} />
      <div class="actions">
        {feedUrl ? (
          <Button small onPress={() => void copy()}>
            {feed.copy}
          </Button>
        ) : (
          <Button small busy={desk.doing === 'feed'} onPress={() => void set(true)}>
            {visit.feed ? feed.renew : feed.make}
          </Button>
        )}
        {visit.feed && (
          <Button look="link" busy={desk.doing === 'feed'} onPress={() => void set(false)}>
            {feed.remove}
          </Button>
        )}
      </div>
    </section>
  );
}

type LinkProps = {
  readonly scene: Scene;
  readonly url: string;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** The address as a field, so that it can be marked and copied by hand too. */
function FeedLink({ scene, url, field }: LinkProps) {
  const { feed } = scene.words;
  return (
    <div class="field">
      <label class="field__label" for="feed-link">
        {feed.label}
      </label>
      <span class="field__hint" id="feed-link-hint">
        {feed.how}
      </span>
      <input
        class="input"
        id="feed-link"
        ref={field}
        value={url}
        readOnly
        spellcheck={false}
        autocomplete="off"
        aria-describedby="feed-link-hint"
      />
    </div>
  );
}

/** Copies the address; where the browser forbids that, marks it for the person to copy. */
async function copied(field: HTMLInputElement | null): Promise<Said> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return 'copied';
  } catch {
    field?.focus();
    field?.select();
    return 'notCopied';
  }
}
