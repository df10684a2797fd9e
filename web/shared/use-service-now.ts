import { useEffect, useState } from 'preact/hooks';

/** Often enough for minutes that run down. */
const TICK_MS = 5000;

/** The service's time, carried on from its last answer by this device's steady clock. */
export function useServiceNow(answeredAt: string): Date {
  const [now, setNow] = useState(() => new Date(answeredAt));
  useEffect(() => {
    const offset = Date.parse(answeredAt) - performance.now();
    const tick = () => setNow(new Date(offset + performance.now()));
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [answeredAt]);
  return now;
}
