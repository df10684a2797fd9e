import type * as z from 'zod';
import {
  recordExport,
  recordList,
  recordReply,
  type CorrectionRequest,
  type DeletionView,
  type RecordReply,
} from '../../../schemas/records.ts';
import { staffPath, type Asking } from './asking.ts';

export type Records = z.output<typeof recordList>;
export type RecordExport = z.output<typeof recordExport>;

/** What may go because its time is over, and what went. */
export const listRecords = (): Asking<Records> => ({
  method: 'GET',
  path: staffPath('records'),
  reply: recordList,
});

/** Where the record of one person stands. */
export const readRecord = (id: string): Asking<RecordReply> => ({
  method: 'GET',
  path: staffPath('records', id),
  reply: recordReply,
});

/** Everything that is kept about one person. */
export const exportRecord = (id: string): Asking<RecordExport> => ({
  method: 'POST',
  path: staffPath('records', id, 'export'),
  reply: recordExport,
});

export const correctRecord = (id: string, body: CorrectionRequest): Asking<RecordReply> => ({
  method: 'PUT',
  path: staffPath('records', id, 'person'),
  body,
  reply: recordReply,
});

export const holdRecord = (
  id: string,
  body: { readonly held: boolean; readonly reason: string },
): Asking<RecordReply> => ({
  method: 'POST',
  path: staffPath('records', id, 'hold'),
  body,
  reply: recordReply,
});

export const deleteRecord = (id: string, basis: DeletionView['basis']): Asking<RecordReply> => ({
  method: 'POST',
  path: staffPath('records', id, 'deletion'),
  body: { basis },
  reply: recordReply,
});
