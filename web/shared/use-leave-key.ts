import { useEffect } from 'preact/hooks';
import { leave, shiftCounter } from './leave.ts';

/** Shift three times leaves at once. */
export function useLeaveKey(): void {
  useEffect(() => {
    const pressed = shiftCounter();
    const watch = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (!repeat && pressed(key, timeStamp)) leave(window);
    };
    addEventListener('keydown', watch);
    return () => removeEventListener('keydown', watch);
  }, []);
}
