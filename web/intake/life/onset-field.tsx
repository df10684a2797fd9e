import { monthsOf, onsetMonths } from '../../../schemas/timeline.ts';
import { SelectField } from './select-field.tsx';
import { monthText, monthsBack, type LifeProps } from './steps.ts';
import { keptEvents, toldEvents } from './told.ts';

/** What the question about the onset was answered with, and how that reads. */
export type OnsetTold = {
  readonly value: Parameters<typeof onsetMonths>[1];
  readonly says: string;
};

type Props = LifeProps & { readonly onset: OnsetTold };

const MONTHS = 25;

/** The month of the onset, out of those that the earlier answer leaves open; nothing where it leaves none. */
export function OnsetField({ scene, words, today, answer, onset, onAnswer }: Props) {
  const told = toldEvents(answer);
  const open = onsetMonths(undefined, onset.value, today);
  if (onset.value !== undefined && open === null) {
    return <p>{words.line.onsetSaid(onset.says)}</p>;
  }
  const months = monthsBack(today, MONTHS).filter((month) => {
    const at = monthsOf(month).from;
    return open === null || (at >= open.from && at <= open.to) || month === told.onset;
  });
  return (
    <SelectField
      id="timeline-onset"
      label={words.line.onset}
      hint={onset.value === undefined ? undefined : words.line.onsetSaid(onset.says)}
      value={told.onset ?? ''}
      open={words.line.onsetOpen}
      options={months.map((value) => ({ value, label: monthText(value, scene.words.dates) }))}
      onChoose={(value) =>
        onAnswer(keptEvents({ ...told, onset: value === '' ? undefined : value }))
      }
    />
  );
}
