import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../schemas/practice.ts';
import { CrisisCard } from '../shared/crisis-card.tsx';
import { crisisHelp, dialled } from '../shared/crisis-links.ts';
import { leave } from '../shared/leave.ts';
import { PageFrame } from '../shared/page-frame.tsx';
import { otherTongues } from '../shared/tongues.ts';
import type { PracticeFacts } from '../../schemas/public-practice.ts';
import { tokenIn } from './draft/token.ts';
import { useDraft } from './draft/use-draft.ts';
import { Form } from './form.tsx';
import { wouldLose } from './journey.ts';
import { loadMessages } from './load-messages.ts';
import type { Messages } from './messages.ts';
import { dayIn, practiceToday, type PracticeToday } from './practice-today.ts';
import type { Scene } from './scene.ts';
import { useJourney } from './use-journey.ts';
import { useLeaving } from './use-leaving.ts';

export type Tongue = { readonly language: Language; readonly words: Messages };

type Props = {
  readonly facts: PracticeFacts;
  readonly first: Tongue;
  readonly now: Date;
};

/** The whole form: its state, the frame around it, and the page at hand. */
export function App({ facts, first, now }: Props) {
  const [{ language, words }, setTongue] = useState(first);
  const [notice, setNotice] = useState('');
  const [{ practice, today }, setPractice] = useState<PracticeToday>({
    practice: facts,
    today: dayIn(facts.timeZone, now),
  });
  const steps = useJourney(tokenIn(location.hash) === undefined ? 'start' : 'resume');
  const draft = useDraft(steps, language, (url, init) => fetch(url, init));
  const scene: Scene = { words, language, practice };
  const speak = (wanted: Language) =>
    loadMessages(wanted).then(
      (loaded) => {
        setTongue({ language: wanted, words: loaded });
        setNotice('');
      },
      () => setNotice(words.frame.tongueFailed),
    );

  useEffect(() => {
    void practiceToday((url) => fetch(url, { cache: 'no-store' }), facts, now).then(setPractice);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLeaving(wouldLose(steps.journey) || draft.isBehind(steps.journey));

  return (
    <PageFrame
      practice={practice.name}
      words={words.frame}
      notice={notice}
      tongues={otherTongues(practice.languages, language, (wanted) => void speak(wanted))}
      onLeave={() => leave(window)}
      foot={<Foot scene={scene} />}
    >
      <Form scene={scene} today={today} steps={steps} draft={draft} />
    </PageFrame>
  );
}

function Foot({ scene }: { readonly scene: Scene }) {
  const { crisis } = scene.words;
  return (
    <CrisisCard title={crisis.title} {...crisisHelp(scene)}>
      <p>
        {crisis.notWatched} {scene.practice.name}:{' '}
        <a class="phone" href={`tel:${dialled(scene.practice.phone)}`}>
          {scene.practice.phone}
        </a>
      </p>
    </CrisisCard>
  );
}
