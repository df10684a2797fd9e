/** How what was answered stands with the service. */
export type Saving =
  /** Nothing is kept yet: before the consent. */
  | { readonly is: 'not-yet' }
  | { readonly is: 'saving' | 'saved' }
  /** No answer comes: tried again by itself, and what is on the page stays there. */
  | { readonly is: 'waiting' }
  /** The service will not keep it: the page alone holds it. */
  | { readonly is: 'refused' };
