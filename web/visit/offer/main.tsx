// Before any schema is built: see there.
import '../../shared/no-eval.ts';
import { render } from 'preact';
import { readToken } from '../state/token.ts';
import { bakedFacts } from '../visit-facts.ts';
import '../main.css';
import { OfferApp } from './offer-app.tsx';
import { makeOfferApi } from './offer-api.http.ts';

const place = document.getElementById('app') ?? document.body;
const token = readToken(location.hash);
const api = token === undefined ? undefined : makeOfferApi((...ask) => fetch(...ask), token);

// A page taken out of the browser's memory after it was left must not show what was on it, and
// another link pasted over this one opens what is its own.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
addEventListener('hashchange', () => location.reload());

place.replaceChildren();
render(<OfferApp facts={bakedFacts()} api={api} browser={navigator.languages} />, place);
