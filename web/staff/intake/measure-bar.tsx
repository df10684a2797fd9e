import type { MeasureScale } from '../words/measures.ts';

type Props = { readonly total: number; readonly scale: MeasureScale };

const HEIGHT = 30;

/** Where a total lies among its bands. The same is written beside it, so the picture is silent. */
export function MeasureBar({ total, scale: { max, bands } }: Props) {
  const at = (value: number) => `${(value / max) * 100}%`;
  return (
    <svg class="measure-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {bands.map(({ from }, band) => (
        <rect
          key={from}
          class="band"
          data-band={band}
          x={at(from)}
          y="8"
          width={at((bands[band + 1]?.from ?? max) - from)}
          height="9"
        />
      ))}
      {bands.slice(1).map(({ from }) => (
        <text key={from} x={at(from)} y={HEIGHT - 2}>
          {from}
        </text>
      ))}
      <svg x={at(total)} overflow="visible">
        <path class="needle" d="M-5 0h10L0 8z M-1 7h2v11h-2z" />
      </svg>
    </svg>
  );
}
