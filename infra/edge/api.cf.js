// CloudFront Function (runtime 2.0), run for every request to /api: tells the API the caller's own address,
// which it would otherwise take from the edge, and overwrites whatever a caller claims it to be.
function handler(event) {
  const request = event.request;
  request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return request;
}
