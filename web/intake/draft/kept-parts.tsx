import type { DraftPart } from '../../../schemas/draft.reply.ts';
import { Button } from '../../shared/button.tsx';
import type { Messages } from '../messages.ts';
import type { Section } from '../pages.ts';
import type { Answers } from '../questions/question.ts';
import type { Scene } from '../scene.ts';
import { keptIn, titleOf } from './parts.ts';

type Props = {
  readonly scene: Scene;
  readonly answers: Answers;
  readonly section: Section;
  readonly onAgain: (part: DraftPart) => void;
};

/** Parts of a section that the service keeps: that they are answered, never what was said. */
export function KeptParts({ scene, answers, section, onAgain }: Props) {
  const { words } = scene;
  return (
    <>
      {keptIn(section, answers).map((part) => (
        <KeptPart key={part} words={words} part={part} onAgain={() => onAgain(part)} />
      ))}
    </>
  );
}

function KeptPart({
  words,
  part,
  onAgain,
}: {
  readonly words: Messages;
  readonly part: DraftPart;
  readonly onAgain: () => void;
}) {
  const title = titleOf(part, words);
  return (
    <div class="answers__page">
      <dl>
        <div class="answer">
          <dt>{title}</dt>
          <dd>{words.check.answered}</dd>
        </div>
      </dl>
      <Button look="link" onPress={onAgain}>
        {words.check.again}
        <span class="unseen">{title}</span>
      </Button>
    </div>
  );
}
