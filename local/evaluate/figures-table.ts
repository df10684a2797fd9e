import type { Rate } from '../../domain/agreement/interval.ts';
import type { Kappa } from '../../domain/agreement/kappa.ts';
import type { Figures } from './figures.ts';
import { LABELS } from './labelled-text.ts';

/** Lays the figures out for a person: shares of one, with how many they rest on and their interval. */
export function figuresTable(title: string, figures: Figures): string {
  const { texts, kappa, accuracy, areas, confusion, strengths, risks } = figures;
  return [
    `${title}: ${texts} ${texts === 1 ? 'text' : 'texts'}`,
    `  kappa     ${kappaCell(kappa)}`,
    `  accuracy  ${rateCell(accuracy)}`,
    '',
    row('area', ['found', 'right when said']),
    ...LABELS.map((label) =>
      row(label, [rateCell(areas[label].recall), rateCell(areas[label].precision)]),
    ),
    '',
    row('rater \\ suggested', [...LABELS]),
    ...LABELS.map((label) =>
      row(
        label,
        LABELS.map((said) => String(confusion[label][said])),
      ),
    ),
    '',
    row('strength word', ['right']),
    ...Object.entries(strengths).map(([word, rate]) => row(word, [rateCell(rate)])),
    '',
    row('risk', ['found', 'right when said']),
    ...Object.entries(risks).map(([risk, { recall, precision }]) =>
      row(risk, [rateCell(recall), rateCell(precision)]),
    ),
  ].join('\n');
}

const WIDTH = 27;
const row = (head: string, cells: readonly string[]) =>
  `  ${[head, ...cells].map((cell) => cell.padEnd(WIDTH)).join('')}`.trimEnd();

const share = (value: number) => value.toFixed(2);
const rateCell = ({ hits, of, share: value, low, high }: Rate) =>
  value === null ? '-' : `${share(value)} ${hits}/${of} [${share(low)}-${share(high)}]`;
const kappaCell = (kappa: Kappa | null) =>
  kappa === null ? '-' : `${share(kappa.value)} [${share(kappa.low)} to ${share(kappa.high)}]`;
