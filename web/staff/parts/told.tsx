import { failureWords } from '../api/failure-words.ts';
import type { Failure } from '../api/staff-api.ts';
import { Notice } from './notice.tsx';

/** What came of the last thing that was asked for. */
export function Told({ told }: { readonly told: string | Failure | null }) {
  if (told === null) return null;
  if (typeof told === 'string') return <Notice kind="good" title={told} live />;
  const { title, hint } = failureWords(told);
  return (
    <Notice kind="warn" title={title} live>
      <p>{hint}</p>
      {told.is === 'refused' ? told.reasons.map((reason) => <p key={reason}>{reason}</p>) : null}
    </Notice>
  );
}
