import type { ComponentChildren } from 'preact';
import type { Screening } from '../contract.ts';
import { bandsInWords, skippedWords, totalWords, type MeasureScale } from '../words/measures.ts';
import { MeasureBar } from './measure-bar.tsx';

type Props = {
  readonly score: Pick<Screening['phq9'], 'total' | 'unanswered'>;
  readonly scale: MeasureScale;
  readonly band: string;
  readonly children: ComponentChildren;
};

/** A total with its band in words, the bar, and the single answers behind it. */
export function Measure({ score, scale, band, children }: Props) {
  const skipped = skippedWords(score);
  return (
    <div class="measure">
      <h3>
        {scale.name} <span class="quiet">{scale.about}</span>
      </h3>
      <p class="measure-total">
        <strong>{totalWords(score, scale)}</strong> <span>{band}</span>
      </p>
      {skipped === null ? null : <p class="quiet">{skipped}.</p>}
      <MeasureBar total={score.total} scale={scale} />
      <p class="small">{bandsInWords(scale)}</p>
      {children}
    </div>
  );
}
