import { type ComponentChild, render } from 'preact';
import { type Fetch } from './api/visit-api.http.ts';
import { readToken } from './state/token.ts';

/** Draws the page of a link, with what its token lets the page ask for; nothing without a token. */
export function showLinked<Api>(
  makeApi: (fetch: Fetch, token: string) => Api,
  page: (api: Api | undefined) => ComponentChild,
): void {
  const place = document.getElementById('app') ?? document.body;
  const token = readToken(location.hash);

  // A page taken out of the browser's memory after it was left must not show what was on it, and
  // another link pasted over this one opens what is its own.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  addEventListener('hashchange', () => location.reload());

  place.replaceChildren();
  render(page(token === undefined ? undefined : makeApi((...ask) => fetch(...ask), token)), place);
}
