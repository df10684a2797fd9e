/** What somebody has begun and not sent: it is lost with the sign-in. */
export type Begun = {
  readonly decision: boolean;
  readonly plan: boolean;
  readonly call: boolean;
};

export const isAnyBegun = ({ decision, plan, call }: Begun): boolean => decision || plan || call;

/** Says what would be lost. */
export const BegunWords = ({ begun: { decision, plan, call } }: { readonly begun: Begun }) => (
  <>
    {decision ? <p>You have begun a decision that is not recorded.</p> : null}
    {plan ? <p>You have begun a plan that is not booked.</p> : null}
    {call ? <p>You have taken down a request by telephone that is not sent.</p> : null}
  </>
);
