import type { Browser } from 'playwright-core';

/**
 * Bytes of everything that comes until a page asks for no more, compressed as it came, without its
 * headers. A phone's browser that was never here before, and nothing of it from a cache.
 */
export async function firstLoadBytes(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  const headers = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength - (headers.get(requestId) ?? 0);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  return Math.round(bytes);
}
