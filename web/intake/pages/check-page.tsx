import type { DraftPart } from '../../../schemas/draft.reply.ts';
import { Button } from '../../shared/button.tsx';
import { Told } from '../life/told-answer.tsx';
import { KeptParts } from '../draft/kept-parts.tsx';
import { keptIn } from '../draft/parts.ts';
import type { AskingPage } from '../page-wording.ts';
import { SECTIONS, SHORTCUT, asksOn, page, type PageId, type Section } from '../pages.ts';
import { pathFor } from '../path.ts';
import type { Answers } from '../questions/question.ts';
import type { Scene } from '../scene.ts';
import { wordingOf } from '../wording.ts';

type Props = {
  readonly scene: Scene;
  readonly answers: Answers;
  readonly sending: boolean;
  /** A try that did not arrive, in words. */
  readonly failure: string | undefined;
  readonly onChange: (page: PageId) => void;
  /** Asks a part again that the service keeps. */
  readonly onAgain: (part: DraftPart) => void;
  readonly onResume: () => void;
  readonly onSend: () => void;
};

/** Everything that will be sent, each with its way back, and the one button that sends. */
export function CheckPage(props: Props) {
  const { scene, answers, sending, failure, onChange, onAgain, onResume, onSend } = props;
  const { check, failed } = scene.words;
  const short = answers[SHORTCUT] !== undefined;
  return (
    <div class="stack stack--wide">
      <p>{check.lead}</p>
      {short && (
        <div class="stack note">
          <p>{check.shortcut}</p>
          <div class="actions">
            <Button onPress={onResume}>{check.resume}</Button>
          </div>
        </div>
      )}
      {SECTIONS.map((section) => (
        <Answered
          key={section}
          scene={scene}
          answers={answers}
          section={section}
          onChange={onChange}
          onAgain={onAgain}
        />
      ))}
      <p class="watch">{check.notWatched}</p>
      <div role="alert">
        {failure && (
          <div class="summary">
            <h2>{failed.title}</h2>
            <p>{failure}</p>
          </div>
        )}
      </div>
      <div class="actions">
        <Button look="main" busy={sending} onPress={onSend}>
          {sending ? check.sending : failure ? failed.retry : check.send}
        </Button>
      </div>
    </div>
  );
}

/** Shown at once: how to reach the person, and what they wrote. The rest opens at a press, in case someone looks on. */
const OPEN: readonly Section[] = ['you', 'words', 'times'];

type AnsweredProps = Pick<Props, 'scene' | 'answers' | 'onChange' | 'onAgain'> & {
  readonly section: Section;
};

function Answered({ scene, answers, section, onChange, onAgain }: AnsweredProps) {
  const asking = pathFor(answers).filter((id): id is AskingPage => page(id).asks.length > 0);
  const pages = asking.filter((id) => page(id).section === section);
  const elsewhere = keptIn(section, answers).length;
  if (pages.length + elsewhere === 0) return null;
  const { sections, check } = scene.words;
  const count = pages.flatMap((id) => asksOn(page(id), answers)).length;
  return (
    <details class={`answers answers--${section}`} open={OPEN.includes(section)}>
      <summary>
        <h2>{sections[section]}</h2>
        <span class="answers__count">{count === 0 ? check.answered : check.count(count)}</span>
      </summary>
      <KeptParts scene={scene} answers={answers} section={section} onAgain={onAgain} />
      {pages.map((id) => (
        <PageAnswers key={id} scene={scene} answers={answers} id={id} onChange={onChange} />
      ))}
    </details>
  );
}

type PageAnswersProps = Pick<Props, 'scene' | 'answers' | 'onChange'> & { readonly id: AskingPage };

/** The answers of one page with one way back: a link at every line would bury the answers. */
function PageAnswers({ scene, answers, id, onChange }: PageAnswersProps) {
  const { words, language } = scene;
  return (
    <div class="answers__page">
      <dl>
        {asksOn(page(id), answers).map((key) => {
          const wording = wordingOf(key, words, language);
          return (
            <div class="answer" key={key}>
              <dt lang={wording.language}>{wording.short ?? wording.ask}</dt>
              <dd>
                <Told scene={scene} answers={answers} ask={key} />
              </dd>
            </div>
          );
        })}
      </dl>
      <Button look="link" onPress={() => onChange(id)}>
        {words.check.change}
        <span class="unseen">{words.pages[id].title}</span>
      </Button>
    </div>
  );
}
