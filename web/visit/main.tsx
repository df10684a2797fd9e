// Before any schema is built: see there.
import '../shared/no-eval.ts';
import { render } from 'preact';
import { makeVisitApi } from './api/visit-api.http.ts';
import { App } from './app.tsx';
import { readToken } from './state/token.ts';
import { bakedFacts } from './visit-facts.ts';
import './main.css';

const place = document.getElementById('app') ?? document.body;
const token = readToken(location.hash);
const api = token === undefined ? undefined : makeVisitApi((...ask) => fetch(...ask), token);

// A page taken out of the browser's memory after it was left must not show what was on it, and
// another link pasted over this one opens what is its own.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
addEventListener('hashchange', () => location.reload());

place.replaceChildren();
render(<App facts={bakedFacts()} api={api} browser={navigator.languages} />, place);
