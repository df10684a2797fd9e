import type { Answers } from '../contract.ts';
import { Panel } from '../parts/panel.tsx';
import { AnswerList } from './answer-list.tsx';
import { focusRows, safetyRows } from './answer-rows.ts';

export function AllAnswers({ answers }: { readonly answers: Answers }) {
  return (
    <Panel title="All answers" name="answers">
      <h3>Safety</h3>
      <AnswerList name="Safety" rows={safetyRows(answers.safety)} />
      <h3>Life and people</h3>
      <AnswerList name="Life and people" rows={focusRows(answers.focus)} />
    </Panel>
  );
}
