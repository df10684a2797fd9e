import { GAD7_ITEMS, PHQ9_ITEMS } from '../../shared/questionnaires.en.ts';
import type { Answers, Screening } from '../contract.ts';
import { Panel } from '../parts/panel.tsx';
import { AUDIT_C_SCALE, BAND_WORDS, GAD7_SCALE, PHQ9_SCALE } from '../words/measures.ts';
import {
  difficultyWords,
  PHQ9_RISK_ITEM,
  QUESTIONNAIRE_CREDIT,
  scoreWords,
} from '../words/questionnaires.ts';
import { AnswerList } from './answer-list.tsx';
import { alcoholRows } from './answer-rows.ts';
import { ItemTable } from './item-table.tsx';
import { Measure } from './measure.tsx';

type Props = { readonly answers: Answers; readonly screening: Screening };

export function MeasuresPanel({ answers, screening }: Props) {
  const { gad7 } = screening;
  return (
    <Panel title="Questionnaires" name="measures">
      <div class="measures">
        <LowMood answers={answers} screening={screening} />
        <Measure score={gad7} scale={GAD7_SCALE} band={BAND_WORDS[gad7.band]}>
          <ItemTable name="GAD-7" items={GAD7_ITEMS} scores={answers.gad7.items} />
        </Measure>
        <Alcohol answers={answers} screening={screening} />
      </div>
      <p class="small">{QUESTIONNAIRE_CREDIT}</p>
    </Panel>
  );
}

function LowMood({ answers: { phq9 }, screening }: Props) {
  const score = screening.phq9;
  return (
    <Measure score={score} scale={PHQ9_SCALE} band={BAND_WORDS[score.band]}>
      <RiskItem score={phq9.items[PHQ9_RISK_ITEM] ?? null} />
      <ItemTable name="PHQ-9" items={PHQ9_ITEMS} scores={phq9.items} risk={PHQ9_RISK_ITEM} />
      <p>
        How difficult this makes daily life: <strong>{difficultyWords(phq9.difficulty)}</strong>{' '}
        <span class="quiet">(not part of the total)</span>
      </p>
    </Measure>
  );
}

/** Any answer but "not at all" needs a person; a skipped one is no "no". */
function RiskItem({ score }: { score: number | null }) {
  if (score === 0) return null;
  return (
    <p class="risk-item">
      Item 9, thoughts of death or self-harm: {scoreWords(score).toLowerCase()}. Ask by voice.
    </p>
  );
}

function Alcohol({ answers: { safety }, screening: { auditC } }: Props) {
  if (auditC === null)
    return (
      <div class="measure">
        <h3>AUDIT-C</h3>
        <p class="quiet">They skipped the questions about alcohol.</p>
      </div>
    );
  return (
    <Measure score={auditC} scale={AUDIT_C_SCALE} band={BAND_WORDS[auditC.band]}>
      <AnswerList name="AUDIT-C, answer by answer" rows={alcoholRows(safety.alcohol)} />
    </Measure>
  );
}
