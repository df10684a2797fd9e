import { useEffect } from 'preact/hooks';
import { leave, shiftCounter } from './leave.ts';

/** Shift three times leaves at once; anything else that would lose answers is asked about first. */
export function useLeaving(wouldLose: boolean): void {
  useEffect(() => {
    const pressed = shiftCounter();
    const watch = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (!repeat && pressed(key, timeStamp)) leave(window);
    };
    addEventListener('keydown', watch);
    return () => removeEventListener('keydown', watch);
  }, []);
  useEffect(() => {
    if (!wouldLose) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      // An emptied page is one that its reader has left on purpose.
      if (document.body.firstElementChild) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [wouldLose]);
}
