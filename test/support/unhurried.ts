import type { LocalProduct } from './local-product.ts';

const MINUTE_MS = 60_000;

/**
 * Lets the minute pass that a person takes at least to read the form. A browser that is driven can be
 * through in less than the guards believe of a person, and its form is then put aside.
 */
export function unhurried({ clock }: Pick<LocalProduct, 'clock'>): void {
  clock.setTo(new Date(clock.now().getTime() + MINUTE_MS));
}
