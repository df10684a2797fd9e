import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

type Viewed = { uri: string; headers: Record<string, { value: string }> };
type Answer = Partial<Viewed> & { statusCode?: number };

/** Runs a CloudFront function as the edge does: alone, on one request. */
function run(file: string, request: Viewed): Answer {
  const code = readFileSync(new URL(`../../infra/edge/${file}`, import.meta.url), 'utf8');
  const event = { request };
  return runInNewContext(`${code}; handler(event);`, { event }) as Answer;
}

describe('at the door to the pages', () => {
  const open = (uri: string): Answer => run('pages.cf.js', { uri, headers: {} });

  it.each([
    ['/', '/index.html'],
    ['/staff', '/staff/index.html'],
    ['/staff/', '/staff/index.html'],
    ['/staff/intakes/7d1f', '/staff/index.html'],
    ['/offer', '/offer/index.html'],
    ['/offer/', '/offer/index.html'],
    ['/receipt', '/receipt/index.html'],
    ['/visit', '/visit/index.html'],
    ['/visit/', '/visit/index.html'],
    ['/index.html', '/index.html'],
    ['/assets/intake.3fa9.js', '/assets/intake.3fa9.js'],
    ['/staff/console.js', '/staff/console.js'],
    ['/favicon.svg', '/favicon.svg'],
  ])('%s is the file %s', (address, file) => {
    expect(open(address).uri).toBe(file);
  });

  it.each(['/nothing-here', '/staffing', '/visits', '/visit/here', '/nothing/here/'])(
    '%s leads back to the form',
    (address) => {
      expect(open(address)).toMatchObject({
        statusCode: 302,
        headers: { location: { value: '/' } },
      });
    },
  );
});
