import { useEffect, useState } from 'preact/hooks';
import { readOpenings } from '../api/counselor-routes.ts';
import type { WallTime } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';

type Search = {
  readonly counselorId: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
};

/** When the counselor is free; `null` while it is asked. */
export type Openings = readonly WallTime[] | 'unreadable' | null;

export function useOpenings(search: Search | null): Openings {
  const { api } = useDesk();
  const [openings, setOpenings] = useState<Openings>(null);
  useEffect(() => {
    setOpenings(null);
    if (search === null) return;
    let latest = true;
    void api.ask(readOpenings(search.counselorId, search)).then((answer) => {
      if (latest) setOpenings(answer.is === 'ok' ? answer.value.openings : 'unreadable');
    });
    return () => {
      latest = false;
    };
  }, [search && JSON.stringify(search)]);
  return openings;
}
