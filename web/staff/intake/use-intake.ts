import { useState } from 'preact/hooks';
import type { DecisionRequest, IntakeDetail } from '../../../schemas/staff.ts';
import { clearIntake, discardIntake, releaseIntake } from '../api/client-routes.ts';
import type { Asking } from '../api/asking.ts';
import type { Answer, Failure } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { useLoad, type Loaded } from '../parts/use-load.ts';

/** What became of the last thing that was sent. */
export type Sent =
  | { readonly is: 'nothing' }
  | { readonly is: 'sending' }
  | { readonly is: 'saved' }
  | { readonly is: 'not-saved'; readonly why: Failure };

export type IntakeDesk = Loaded<IntakeDetail> & {
  readonly acknowledging: Sent;
  readonly acknowledge: () => Promise<void>;
  readonly deciding: Sent;
  readonly decide: (decision: DecisionRequest) => Promise<Sent>;
  /** What was set aside. */
  readonly release: () => Promise<Answer<unknown>>;
  readonly discard: () => Promise<Answer<unknown>>;
  readonly clearing: Sent;
  readonly clear: () => Promise<void>;
};

/** The person took the request back while somebody looked at it. */
const isWithdrawn = (answer: Answer<unknown>): boolean =>
  answer.is === 'no' && answer.because.reason === 'withdrawn';

/** One intake and what can be done with it. After every change, and after a refusal, it is read anew. */
export function useIntake(id: string): IntakeDesk {
  const { api, announce } = useDesk();
  const loaded = useLoad(id, () => api.read(id));
  const [acknowledging, setAcknowledging] = useState<Sent>({ is: 'nothing' });
  const [deciding, setDeciding] = useState<Sent>({ is: 'nothing' });
  const [clearing, setClearing] = useState<Sent>({ is: 'nothing' });
  const settle = async (asking: Promise<Answer<unknown>>): Promise<Sent> => {
    const answer = await asking;
    const saved = answer.is === 'ok';
    const isOutdated = answer.is === 'changed' || isWithdrawn(answer);
    if (saved || isOutdated) await loaded.again();
    return saved ? { is: 'saved' } : { is: 'not-saved', why: answer };
  };
  const setAside = async (asking: Asking<unknown>, says: string) => {
    const answer = await api.ask(asking);
    if (answer.is === 'ok') announce(says);
    if (answer.is === 'ok' || answer.is === 'changed') await loaded.again();
    return answer;
  };
  return {
    ...loaded,
    acknowledging,
    acknowledge: async () => {
      setAcknowledging({ is: 'sending' });
      const sent = await settle(api.acknowledge(id));
      setAcknowledging(sent);
      if (sent.is === 'saved') announce('Recorded: you have seen this request.');
    },
    deciding,
    decide: async (decision) => {
      setDeciding({ is: 'sending' });
      const sent = await settle(api.decide(id, decision));
      setDeciding(sent);
      return sent;
    },
    release: () => setAside(releaseIntake(id), 'Released: it is among the new requests.'),
    discard: () => setAside(discardIntake(id), 'Discarded.'),
    clearing,
    clear: async () => {
      setClearing({ is: 'sending' });
      const sent = await settle(api.ask(clearIntake(id)));
      setClearing(sent);
      if (sent.is === 'saved') announce('Recorded: cleared for booking.');
    },
  };
}
