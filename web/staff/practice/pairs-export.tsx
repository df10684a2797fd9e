import type { AgreementReply } from '../../../schemas/agreement.ts';
import { Panel } from '../parts/panel.tsx';
import { pairsAsCsv, pairsAsJson } from './pairs-file.ts';

type Props = { readonly pairs: AgreementReply['pairs'] };

/** Takes the pairs out of the console, to set the weights anew; they are made into a file here and sent nowhere. */
export function PairsExport({ pairs }: Props) {
  return (
    <Panel title="Take the pairs along">
      <p>
        For whoever sets the weights of the questions anew. The file holds areas and strength words,
        and no names, dates or answers.
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => save('focus-pairs.csv', 'text/csv', pairsAsCsv(pairs))}
        >
          Save as a table (CSV)
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('focus-pairs.json', 'application/json', pairsAsJson(pairs))}
        >
          Save as JSON
        </button>
      </div>
    </Panel>
  );
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
