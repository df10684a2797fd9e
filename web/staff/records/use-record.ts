import { useState } from 'preact/hooks';
import type { RecordReply } from '../../../schemas/records.ts';
import type { Asking } from '../api/asking.ts';
import { readRecord } from '../api/record-routes.ts';
import type { Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { useLoad, type Loaded } from '../parts/use-load.ts';

/** Changes the record, says what came of it, and answers whether it was done. */
export type ChangeRecord = (asking: Asking<RecordReply>, done: string) => Promise<boolean>;

export type RecordDesk = Pick<Loaded<RecordReply>, 'state' | 'again'> & {
  readonly told: string | Failure | null;
  readonly tell: (told: string | Failure) => void;
  readonly change: ChangeRecord;
};

/** The record of one person, and what was last done about it. */
export function useRecord(id: string): RecordDesk {
  const { api, announce } = useDesk();
  const { state, again, show } = useLoad(id, () => api.ask(readRecord(id)));
  const [told, setTold] = useState<string | Failure | null>(null);
  const tell = (what: string | Failure) => {
    setTold(what);
    if (typeof what === 'string') announce(what);
  };
  const change: ChangeRecord = async (asking, done) => {
    const answer = await api.ask(asking);
    if (answer.is !== 'ok') {
      tell(answer);
      if (answer.is === 'changed') void again();
      return false;
    }
    show(answer.value);
    tell(done);
    return true;
  };
  return { state, again, told, tell, change };
}
