import { useState } from 'preact/hooks';
import type { PlannedSession, WallTime } from '../course/contract.ts';
import { sameWall } from '../words/wall-times.ts';
import type { PlanDraft } from './plan-draft.ts';
import { OtherWays, type WaysOut } from './ways-out.tsx';
import { WhenFields } from './when-fields.tsx';

type Props = {
  readonly session: PlannedSession;
  readonly draft: PlanDraft;
  readonly ways: WaysOut;
  readonly onClose: () => void;
};

/** One date changed by hand; the rest of the plan stays. */
export function DateEditor({ session, draft, ways, onClose }: Props) {
  const { number, start } = session;
  const [to, setTo] = useState<WallTime>(start);
  return (
    <div class="date-editor" role="group" aria-label={`Another time for session ${number}`}>
      <WhenFields
        value={to}
        onChange={setTo}
        counselorId={draft.counselorId}
        minutes={draft.minutes}
      />
      <div class="ways-out">
        <button
          type="button"
          class="button button-main"
          disabled={to.date === '' || sameWall(to, start)}
          onClick={() => ways.use(to)}
        >
          Use this time
        </button>
        <OtherWays ways={ways} />
        <button type="button" class="button button-bare" onClick={onClose}>
          Keep it as it is
        </button>
      </div>
    </div>
  );
}
