import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../schemas/practice.ts';
import { leave } from '../shared/leave.ts';
import { PageFrame } from '../shared/page-frame.tsx';
import { preferredLanguage } from '../shared/preferred-language.ts';
import { otherTongues } from '../shared/tongues.ts';
import { useLeaveKey } from '../shared/use-leave-key.ts';
import type { Scene } from './scene.ts';
import { type LinkedApi, type LinkedTo, useLinked } from './use-linked.ts';
import { Foot } from './views/foot.tsx';
import { NotShown, TurnedAway } from './views/turned-away.tsx';
import type { VisitFacts } from './visit-facts.ts';
import { WORDS } from './words/spoken.ts';
import type { Turned } from './words/words.ts';

/** What such a page says around what it is about. */
export type LinkedWords = {
  readonly title: string;
  readonly skip: string;
  readonly gone: Turned;
  readonly noLink: Turned;
};

type Props<Page, Act> = {
  readonly facts: VisitFacts;
  /** Nothing where the address carries no link. */
  readonly api: LinkedApi<Page, Act> | undefined;
  /** The languages the browser asks for. */
  readonly browser: readonly string[];
  readonly words: Readonly<Record<Language, LinkedWords>>;
  readonly view: (scene: Scene, page: Page, linked: LinkedTo<LinkedApi<Page, Act>>) => JSX.Element;
};

/** The whole page of one matter behind a link: the frame, in the client's language, and the matter. */
export function LinkedApp<Page extends { readonly language: Language }, Act>({
  facts,
  browser,
  ...asked
}: Props<Page, Act>) {
  const [wanted, setWanted] = useState<Language>();
  const linked = useLinked(asked.api);
  const { seen } = linked;
  const theirs = seen.at === 'here' ? seen.page.language : undefined;
  const language = wanted ?? theirs ?? preferredLanguage(browser, facts.languages);
  const scene: Scene = { words: WORDS[language], language, practice: facts };
  const words = asked.words[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language]);
  useLeaveKey();

  const body = () => {
    switch (seen.at) {
      case 'loading':
        return (
          <>
            <h1>{words.title}</h1>
            <p role="status">{scene.words.frame.loading}</p>
          </>
        );
      case 'no-link':
        return <TurnedAway scene={scene} turned={words.noLink} />;
      case 'failed':
        return seen.why === 'gone' ? (
          <TurnedAway scene={scene} turned={words.gone} />
        ) : (
          <NotShown scene={scene} why={seen.why} onRetry={() => void linked.retry()} />
        );
      case 'here':
        return asked.view(scene, seen.page, linked);
    }
  };
  return (
    <PageFrame
      words={{ ...scene.words.frame, skip: words.skip }}
      notice=""
      tongues={otherTongues(facts.languages, language, setWanted)}
      onLeave={() => leave(window)}
      foot={<Foot scene={scene} />}
    >
      {body()}
    </PageFrame>
  );
}
