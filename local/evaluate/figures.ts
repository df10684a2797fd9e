import { rateOf, type Rate } from '../../domain/agreement/interval.ts';
import { kappaOf, type Kappa } from '../../domain/agreement/kappa.ts';
import { STRENGTHS, type RiskHint, type Strength } from '../../domain/focus/suggestion.ts';
import { LABELS, type Label, type LabelledText } from './labelled-text.ts';

/** What the product made of a text. */
export type Read = {
  readonly primary: Label;
  readonly strength: Strength;
  readonly risks: readonly RiskHint['kind'][];
};
export type Judged = { readonly labelled: LabelledText; readonly read: Read };

/** Found of what was there, and right of what was said. */
type Detection = { readonly recall: Rate; readonly precision: Rate };
export type Figures = {
  readonly texts: number;
  readonly kappa: Kappa | null;
  readonly accuracy: Rate;
  readonly areas: Readonly<Record<Label, Detection>>;
  /** Rows are the rater's labels, columns what was suggested. */
  readonly confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
  /** How often the first area was the rater's, for each strength word. */
  readonly strengths: Readonly<Record<Strength, Rate>>;
  readonly risks: Readonly<Record<RiskMeasured, Detection>>;
};

/** A risk counts as found when any hint of its kind is there. */
const RISKS = {
  suicide: {
    there: ({ suicide }: LabelledText['risk']) => suicide !== 'none',
    hints: ['suicide_passive', 'suicide_active'],
  },
  suicide_active: {
    there: ({ suicide }: LabelledText['risk']) => suicide === 'active',
    hints: ['suicide_active'],
  },
  self_harm: { there: (risk: LabelledText['risk']) => risk.self_harm, hints: ['self_harm'] },
  harm_to_others: {
    there: (risk: LabelledText['risk']) => risk.harm_to_others,
    hints: ['harm_to_others'],
  },
  abuse_or_violence: {
    there: (risk: LabelledText['risk']) => risk.abuse_or_violence,
    hints: ['abuse_or_violence'],
  },
  psychosis_or_mania: {
    there: (risk: LabelledText['risk']) => risk.psychosis_or_mania,
    hints: ['psychosis_or_mania'],
  },
} as const;
export type RiskMeasured = keyof typeof RISKS;

/** Counts how far the product and the rater agree, with intervals where the counts are small. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const right = judged.filter(({ labelled, read }) => labelled.primary === read.primary);
  return {
    texts: judged.length,
    kappa: kappaOf(judged.map(({ labelled, read }) => [labelled.primary, read.primary])),
    accuracy: rateOf(right.length, judged.length),
    areas: each(LABELS, (label) =>
      detection(
        judged,
        ({ labelled }) => labelled.primary === label,
        ({ read }) => read.primary === label,
      ),
    ),
    confusion: each(LABELS, (label) => each(LABELS, (said) => count(judged, label, said))),
    strengths: each(STRENGTHS, (strength) => {
      const said = (all: readonly Judged[]) =>
        all.filter(({ read }) => read.strength === strength).length;
      return rateOf(said(right), said(judged));
    }),
    risks: each(Object.keys(RISKS) as RiskMeasured[], (risk) => {
      const { there, hints } = RISKS[risk];
      const wanted: readonly RiskHint['kind'][] = hints;
      return detection(
        judged,
        ({ labelled }) => there(labelled.risk),
        ({ read }) => read.risks.some((kind) => wanted.includes(kind)),
      );
    }),
  };
}

type Holds = (judged: Judged) => boolean;

function detection(judged: readonly Judged[], there: Holds, said: Holds): Detection {
  const hits = judged.filter((one) => there(one) && said(one)).length;
  return {
    recall: rateOf(hits, judged.filter(there).length),
    precision: rateOf(hits, judged.filter(said).length),
  };
}

function count(judged: readonly Judged[], label: Label, said: Label): number {
  return judged.filter(({ labelled, read }) => labelled.primary === label && read.primary === said)
    .length;
}

function each<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
