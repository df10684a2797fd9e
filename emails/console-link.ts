import { pageAddress } from './page-address.ts';

/** Where staff sign in; the mail names no record, so the link is worth nothing to anyone else. */
export const consoleLink = (webAddress: string, text = 'Sign in to read it') => ({
  text,
  address: pageAddress(webAddress, 'staff'),
});
