import type { PageId } from './pages.ts';
import { SECTIONS } from './pages.ts';
import { pathFor, sectionNumber } from './path.ts';
import type { Answers } from './questions/question.ts';
import type { Scene } from './scene.ts';
import { Button } from '../shared/button.tsx';

type Props = {
  readonly scene: Scene;
  readonly at: PageId;
  readonly answers: Answers;
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
};

/** Where a person is: the way back, the section, how far along, and the page's name. */
export function PageHead({ scene, at, answers, title, onBack }: Props) {
  const { frame, sections } = scene.words;
  const path = pathFor(answers);
  const section = sectionNumber(at);
  const name = sections[SECTIONS[section - 1] ?? 'start'];
  const where = frame.sectionOf(section, SECTIONS.length);
  return (
    <div class="page__head">
      {onBack && (
        <div>
          <Button look="link" onPress={onBack}>
            ‹ {frame.back}
          </Button>
        </div>
      )}
      <progress
        class="progress"
        max={path.length}
        value={path.indexOf(at) + 1}
        aria-label={`${frame.progress}: ${where}`}
      />
      <h1 tabIndex={-1}>
        <span class="page__section">
          {where}
          {name === title ? '' : `: ${name}`}
        </span>
        {title}
      </h1>
    </div>
  );
}
