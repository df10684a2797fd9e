import { type ContactPutRight, receiptPage, type ReceiptPage } from '../../../schemas/receipt.ts';
import { answered, sender, type Fetch } from '../api/visit-api.http.ts';
import type { LinkedApi } from '../use-linked.ts';

/** What a person can do about a request: take it back, or say how they are really reached. */
type ReceiptAct = { readonly is: 'withdraw' } | ({ readonly is: 'contact' } & ContactPutRight);
export type ReceiptApi = LinkedApi<ReceiptPage, ReceiptAct>;

/** The routes of a request that was sent, over HTTP; the token is in a header alone. */
export function makeReceiptApi(fetch: Fetch, token: string): ReceiptApi {
  const send = sender(fetch, '/api/receipt', token);
  return {
    read: () => answered(send({ path: '' }), receiptPage),
    act: ({ is, ...post }) => answered(send({ path: `/${is}`, post }), receiptPage),
  };
}
