import { longDate } from '../words/wall-times.ts';

type Props = { readonly agreed: string; readonly after: string };

/** The end as agreed beside the end as it would be. */
export function EndDates({ agreed, after }: Props) {
  return (
    <dl class="end-dates">
      <div>
        <dt>Agreed end</dt>
        <dd>{longDate(agreed)}</dd>
      </div>
      <div data-new={after !== agreed}>
        <dt>End after this</dt>
        <dd>{after === '' ? '–' : longDate(after)}</dd>
      </div>
    </dl>
  );
}
