/** What somebody has begun and not sent: it is lost with the sign-in. */
export type Begun = { readonly decision: boolean; readonly plan: boolean };

export const isAnyBegun = ({ decision, plan }: Begun): boolean => decision || plan;

/** Says what would be lost. */
export const BegunWords = ({ begun: { decision, plan } }: { readonly begun: Begun }) => (
  <>
    {decision ? <p>You have begun a decision that is not recorded.</p> : null}
    {plan ? <p>You have begun a plan that is not booked.</p> : null}
  </>
);
