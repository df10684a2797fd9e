import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../schemas/practice.ts';
import { leave } from '../shared/leave.ts';
import { PageFrame } from '../shared/page-frame.tsx';
import { preferredLanguage } from '../shared/preferred-language.ts';
import { otherTongues } from '../shared/tongues.ts';
import { useLeaveKey } from '../shared/use-leave-key.ts';
import type { VisitApi } from './api/visit-api.ts';
import type { Scene } from './scene.ts';
import { useDesk } from './use-desk.ts';
import { Body } from './views/body.tsx';
import { Foot } from './views/foot.tsx';
import type { VisitFacts } from './visit-facts.ts';
import { WORDS } from './words/spoken.ts';

type Props = {
  readonly facts: VisitFacts;
  /** Nothing where the address carries no link. */
  readonly api: VisitApi | undefined;
  /** The languages the browser asks for. */
  readonly browser: readonly string[];
};

/** The whole page: the frame around it, in the client's language, and what the link opens. */
export function App({ facts, api, browser }: Props) {
  const [wanted, setWanted] = useState<Language>();
  const desk = useDesk(api);
  const theirs = desk.seen.at === 'here' ? desk.seen.visit.language : undefined;
  const language = wanted ?? theirs ?? preferredLanguage(browser, facts.languages);
  const words = WORDS[language];
  const scene: Scene = { words, language, practice: facts };

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language]);
  useLeaveKey();

  return (
    <PageFrame
      words={words.frame}
      notice={desk.notice?.(words) ?? ''}
      tongues={otherTongues(facts.languages, language, setWanted)}
      onLeave={() => leave(window)}
      foot={<Foot scene={scene} />}
    >
      <Body scene={scene} desk={desk} />
    </PageFrame>
  );
}
