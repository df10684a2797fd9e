import type { Loadable } from '../state/loadable.ts';
import { useDesk } from './desk.ts';
import { Failed, Loading } from './states.tsx';

type Props = {
  readonly state: Loadable<{ readonly now: string }>;
  /** What is said while it is read: "Reading the inbox …". */
  readonly loading: string;
  readonly onAgain: () => void;
};

/** Everything there is to say about a reading, but for what was read. */
export function LoadNotes({ state, loading, onAgain }: Props) {
  const { times } = useDesk();
  if (state.at === 'loading') return <Loading what={loading} />;
  if (state.at === 'failed') return <Failed why={state.why} onAgain={onAgain} />;
  if (state.trouble === null) return null;
  const readAt = times.clock(new Date(state.value.now));
  const showing = `Showing what was read at ${readAt}.`;
  return <Failed why={state.trouble} onAgain={onAgain} showing={showing} />;
}
