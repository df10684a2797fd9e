import { useRef, useState } from 'preact/hooks';
import type { Delivery } from './send-intake.ts';

type Deliver = (body: string, tried: readonly string[]) => Promise<Delivery>;

/** Sends the form's answers: one try at a time, and every try remembered. */
export function useDelivery() {
  const [sending, setSending] = useState(false);
  const [last, setLast] = useState<Delivery>();
  const busy = useRef(false);
  const tried = useRef<string[]>([]);

  const send = async (body: string, deliver: Deliver): Promise<Delivery | undefined> => {
    // A second press while the first is on its way must not become a second request.
    if (busy.current) return undefined;
    busy.current = true;
    setSending(true);
    setLast(undefined);
    const delivery = await deliver(body, tried.current);
    if (delivery.outcome === 'no-answer' || delivery.outcome === 'fault') tried.current.push(body);
    busy.current = false;
    setSending(false);
    setLast(delivery);
    return delivery;
  };

  return { send, sending, last };
}
