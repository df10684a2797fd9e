import { useLayoutEffect } from 'preact/hooks';
import { useLeaveKey } from '../shared/use-leave-key.ts';

/** Shift three times leaves at once; anything else that would lose answers is asked about first. */
export function useLeaving(wouldLose: boolean): void {
  useLeaveKey();
  useLayoutEffect(() => {
    if (!wouldLose) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      // An emptied page is one that its reader has left on purpose.
      if (document.body.firstElementChild) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [wouldLose]);
}
