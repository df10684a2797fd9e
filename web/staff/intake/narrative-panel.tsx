import type { IntakeDetail } from '../../../schemas/staff.ts';
import { Panel } from '../parts/panel.tsx';
import { answerPlace } from './answer-link.tsx';

type Props = {
  readonly narrative: string | null;
  readonly language: IntakeDetail['language'];
};

/** The person's own words, as they wrote them and in the language they wrote in. */
export function NarrativePanel({ narrative, language }: Props) {
  return (
    <Panel title="In their own words" name="narrative">
      {narrative === null || narrative === '' ? (
        <p class="quiet" id={answerPlace('narrative')} tabIndex={-1}>
          They left this empty.
        </p>
      ) : (
        <blockquote id={answerPlace('narrative')} tabIndex={-1} lang={language} dir="auto">
          {narrative}
        </blockquote>
      )}
    </Panel>
  );
}
