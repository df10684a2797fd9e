import { LinkedApp } from '../linked-app.tsx';
import type { VisitFacts } from '../visit-facts.ts';
import type { ReceiptApi } from './receipt-api.http.ts';
import { ReceiptView } from './receipt-view.tsx';
import { RECEIPT_WORDS } from './receipt-words.ts';

type Props = {
  readonly facts: VisitFacts;
  /** Nothing where the address carries no link. */
  readonly api: ReceiptApi | undefined;
  /** The languages the browser asks for. */
  readonly browser: readonly string[];
};

/** The whole page of a request that was sent. */
export const ReceiptApp = (props: Props) => (
  <LinkedApp
    {...props}
    words={RECEIPT_WORDS}
    view={(scene, page, linked) => <ReceiptView scene={scene} page={page} linked={linked} />}
  />
);
