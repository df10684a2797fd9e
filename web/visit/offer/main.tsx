// Before any schema is built: see there.
import '../../shared/no-eval.ts';
import '../main.css';
import { showLinked } from '../show-linked.tsx';
import { bakedFacts } from '../visit-facts.ts';
import { OfferApp } from './offer-app.tsx';
import { makeOfferApi } from './offer-api.http.ts';

showLinked(makeOfferApi, (api) => (
  <OfferApp facts={bakedFacts()} api={api} browser={navigator.languages} />
));
