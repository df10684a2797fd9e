import { useRef, useState } from 'preact/hooks';
import type { Asking } from '../api/asking.ts';
import type { Failure } from '../api/staff-api.ts';
import type { Course, Plan, Preview } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { changesBetween } from './preview-news.ts';
import type { Checked } from './use-preview.ts';

export type Booking =
  | { readonly is: 'nothing' }
  | { readonly is: 'sending' }
  /** `changes`: what is different from the dates that were on the screen. */
  | { readonly is: 'not-booked'; readonly why: Failure; readonly changes: readonly string[] };

/** A plan on its way to the service: with the version of the hours, and a key that makes a repeat harmless. */
export type SendPlan = (plan: Plan, hoursVersion: number, onceKey: string) => Asking<Course>;

export function useBooking(
  checked: Checked,
  { send, onBooked }: { readonly send: SendPlan; readonly onBooked: (course: Course) => void },
) {
  const { api } = useDesk();
  const [booking, setBooking] = useState<Booking>({ is: 'nothing' });
  const keyOf = useOnceKey();
  const book = async (plan: Plan, shown: Preview) => {
    setBooking({ is: 'sending' });
    const body = JSON.stringify([plan, shown.hoursVersion]);
    const answer = await api.ask(send(plan, shown.hoursVersion, keyOf(body)));
    if (answer.is === 'ok') return onBooked(answer.value);
    const fresh = answer.is === 'no' ? answer.because.preview : undefined;
    if (fresh) checked.show(fresh);
    setBooking({
      is: 'not-booked',
      why: answer,
      changes: fresh ? changesBetween(shown, fresh) : [],
    });
  };
  return { booking, book };
}

/** The same key for the same plan: a repeat after a lost answer books nothing twice. */
function useOnceKey(): (body: string) => string {
  const last = useRef({ body: '', key: '' });
  return (body) => {
    if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
    return last.current.key;
  };
}
