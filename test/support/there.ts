/** What a test knows to be there; it fails where it is not. */
export function there<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('It is not there');
  return found;
}
