import { receiptPage, type ReceiptPage } from '../../../schemas/receipt.ts';
import { answered, sender, type Fetch } from '../api/visit-api.http.ts';
import type { LinkedApi } from '../use-linked.ts';

/** What a person can do about a request; one POST to the address of its name. */
export type ReceiptApi = LinkedApi<ReceiptPage, 'withdraw'>;

/** The routes of a request that was sent, over HTTP; the token is in a header alone. */
export function makeReceiptApi(fetch: Fetch, token: string): ReceiptApi {
  const send = sender(fetch, '/api/receipt', token);
  return {
    read: () => answered(send({ path: '' }), receiptPage),
    act: (what) => answered(send({ path: `/${what}`, post: {} }), receiptPage),
  };
}
