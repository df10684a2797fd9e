import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../shared/button.tsx';
import { SECTIONS, type Section } from '../pages.ts';
import type { Answers } from '../questions/question.ts';
import type { Scene } from '../scene.ts';
import type { AsidePageProps } from './aside-props.ts';
import type { AsideWords } from './aside-words.ts';
import { dayText } from './day-text.ts';
import { LinkForm } from './link-form.tsx';
import { KeptParts } from './kept-parts.tsx';
import { isKept, keptIn, partsIn } from './parts.ts';

type Props = AsidePageProps & { readonly words: AsideWords };
type Opened = Awaited<ReturnType<AsidePageProps['draft']['open']>>['is'];

/** Where somebody stands who comes back: what is answered, and never an answer. */
export function ResumePage(props: Props) {
  const { draft, words, scene, form } = props;
  const [opened, setOpened] = useState<Opened>();
  const open = () => {
    setOpened(undefined);
    void draft.open().then(({ is }) => setOpened(is));
  };
  useEffect(() => (draft.goodUntil === undefined ? open() : setOpened('kept')), []);
  if (opened === undefined) return <h1 tabIndex={-1}>{words.resume.looking}</h1>;
  if (opened === 'kept') return <Standing {...props} />;
  const isGone = opened === 'gone';
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{isGone ? words.gone.title : words.resume.noAnswer}</h1>
      <p>{isGone ? words.gone.lead : scene.words.failed.noAnswer(scene.practice.phone)}</p>
      <p>{scene.words.thanks.call(scene.practice.phone)}</p>
      {isGone && (
        <LinkForm
          scene={scene}
          words={words.link}
          lead={words.link.againLead}
          known=""
          draft={draft}
          done={words.link.againSent}
        />
      )}
      <div class="actions">
        <Button look="main" onPress={isGone ? () => form.show('start') : open}>
          {isGone ? words.gone.anew : scene.words.failed.retry}
        </Button>
      </div>
    </div>
  );
}

/** A form that somebody begins keeps their date of birth first: without it, staff began it on the telephone. */
const isBegunByStaff = (answers: Answers): boolean =>
  !isKept('birth', answers) && answers['dateOfBirth'] === undefined;

function Standing({ scene, words, answers, draft, form }: Props) {
  const count = SECTIONS.flatMap((section) => keptIn(section, answers)).length;
  const isFirst = count > 0 && isBegunByStaff(answers);
  const says = isFirst ? words.begun : words.resume;
  return (
    <div class="stack stack--wide">
      <h1 tabIndex={-1}>{says.title}</h1>
      <p>{says.lead(dayText(draft.goodUntil, scene))}</p>
      <p class="watch">{scene.words.crisis.notWatched}</p>
      <p>{says.hidden}</p>
      {count > 0 &&
        SECTIONS.map((section) => (
          <Standings key={section} {...{ scene, words, answers, section, form }} />
        ))}
      <div class="actions">
        <Button look="main" onPress={isFirst ? () => form.show('start') : form.carryOn}>
          {says.next}
        </Button>
      </div>
    </div>
  );
}

type StandingsProps = Pick<Props, 'words' | 'form'> & {
  readonly scene: Scene;
  readonly answers: Answers;
  readonly section: Section;
};

function Standings({ scene, words, answers, section, form }: StandingsProps) {
  const [done, all] = [keptIn(section, answers).length, partsIn(section).length];
  const name = scene.words.sections[section];
  const says = words.resume.done(done, all);
  if (done === 0) {
    return (
      <p class="answers__closed">
        <strong>{name}</strong> <span class="answers__count">{says}</span>
      </p>
    );
  }
  return (
    <details class={`answers answers--${section}`}>
      <summary>
        <h2>{name}</h2>
        <span class="answers__count">{says}</span>
      </summary>
      <KeptParts scene={scene} answers={answers} section={section} onAgain={form.answerAgain} />
    </details>
  );
}
