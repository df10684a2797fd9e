import { dialled } from '../../shared/crisis-links.ts';

/** A number to click; only what a telephone dials goes into the address. */
export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <a class="phone" href={`tel:${dialled(number)}`}>
      {number}
    </a>
  );
}
