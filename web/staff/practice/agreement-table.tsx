import type { AgreementReply } from '../../../schemas/agreement.ts';
import { AREA_WORDS, FOCUS_AREAS, suggestedFocus } from '../words/focus-areas.ts';

type Table = NonNullable<AgreementReply['agreement']>['table'];

const SUGGESTED = [...FOCUS_AREAS, 'none'] as const;

/** How often each area was suggested where another, or the same, was confirmed. */
export function AgreementTable({ table }: { readonly table: Table }) {
  return (
    <div class="table-scroll" role="region" aria-label="How often each was suggested" tabIndex={0}>
      <table class="plain-table agreement-table">
        <thead>
          <tr>
            <th scope="col">Confirmed</th>
            {SUGGESTED.map((primary) => (
              <th key={primary} scope="col">
                {suggestedFocus({ primary })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FOCUS_AREAS.map((area) => (
            <tr key={area}>
              <th scope="row">{AREA_WORDS[area].name}</th>
              {SUGGESTED.map((said) => (
                <td key={said} data-same={said === area}>
                  {table[area][said]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
