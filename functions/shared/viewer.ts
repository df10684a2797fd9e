/**
 * The viewer's own address. CloudFront and API Gateway each add to `X-Forwarded-For` whom they heard
 * from, so the last name is the edge's and the one before it the viewer's; whatever a viewer wrote
 * there itself stands before both. Whoever calls the API without the edge can pretend to be anyone.
 */
export function viewerOf(forwardedFor: string | undefined, caller: string): string {
  const passed = (forwardedFor ?? '').split(',').map((address) => address.trim());
  const heardFrom = passed.at(-1) === caller ? passed.slice(0, -1) : passed;
  return heardFrom.at(-1) || caller;
}
