// CloudFront Function (runtime 2.0), run for every request that is not for /api: finds the file behind an address.
function handler(event) {
  const request = event.request;
  const lastPart = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (lastPart.includes('.')) return request;

  if (request.uri === '/staff' || request.uri.startsWith('/staff/')) {
    request.uri = '/staff/index.html';
    return request;
  }
  if (request.uri === '/visit' || request.uri === '/visit/') {
    request.uri = '/visit/index.html';
    return request;
  }
  if (request.uri === '/offer' || request.uri === '/offer/') {
    request.uri = '/offer/index.html';
    return request;
  }
  if (request.uri === '/receipt' || request.uri === '/receipt/') {
    request.uri = '/receipt/index.html';
    return request;
  }
  if (request.uri === '/') {
    request.uri = '/index.html';
    return request;
  }
  // Nothing lives there: better the form than an error of the storage behind it.
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: '/' }, 'cache-control': { value: 'no-store' } },
  };
}
