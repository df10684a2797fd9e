import type { Ref } from 'preact';

/**
 * A field that scripts fill in and people never meet: not seen, not spoken, not reached by a key, and
 * named like nothing that a browser or a password manager fills in.
 */
export const HiddenField = ({ field }: { readonly field: Ref<HTMLInputElement> }) => (
  <div class="unseen" aria-hidden="true" inert>
    <label>
      Subject
      <input
        ref={field}
        name="subject"
        tabIndex={-1}
        autocomplete="off"
        data-1p-ignore
        data-bwignore
        data-lpignore="true"
        data-form-type="other"
      />
    </label>
  </div>
);
