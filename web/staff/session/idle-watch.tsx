import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { idleAfter, idleFor, type Idle, type IdleLimits, type Reading } from './idle.ts';
import type { SessionChannel } from './session-channel.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const read = (): Reading => ({ wall: Date.now(), steady: performance.now() });

/** One object, so that a moving mouse paints nothing anew. */
const ACTIVE: Idle = { is: 'active' };

type Props = {
  readonly limits: IdleLimits;
  readonly channel: SessionChannel;
  readonly onOver: () => void;
};

/** Watches for a desk that was left, warns, and ends the session. Work in another tab counts too. */
export function IdleWatch({ limits, channel, onOver }: Props) {
  const last = useRef(read());
  const [idle, setIdle] = useState<Idle>(ACTIVE);
  const stay = () => {
    last.current = read();
    channel.tellActive();
    setIdle(ACTIVE);
  };
  useEffect(() => {
    const look = () => {
      const next = idleAfter(idleFor(last.current, read()), limits);
      setIdle(next.is === 'active' ? ACTIVE : next);
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (idle.is !== 'active') return;
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, stay, { passive: true });
    return () => {
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, stay);
    };
  }, [idle.is]);
  useEffect(() => channel.onActive(() => (last.current = read())), []);
  useEffect(() => {
    if (idle.is === 'over') onOver();
  }, [idle.is]);
  return idle.is === 'warning' ? <Warning secondsLeft={idle.secondsLeft} onStay={stay} /> : null;
}

function Warning({ secondsLeft, onStay }: { secondsLeft: number; onStay: () => void }) {
  return (
    <Dialog title="Are you still there?" role="alertdialog" onEscape={onStay}>
      <p>
        Nothing has happened here for a while. To keep what clients wrote from being seen by others,
        you will be signed out and what you have begun is lost.
      </p>
      <p role="timer" class="countdown">
        Signing out in {secondsLeft} s
      </p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onStay}>
          Stay signed in
        </button>
      </div>
    </Dialog>
  );
}
