// Before any schema is built: see there.
import '../../shared/no-eval.ts';
import '../main.css';
import { showLinked } from '../show-linked.tsx';
import { bakedFacts } from '../visit-facts.ts';
import { ReceiptApp } from './receipt-app.tsx';
import { makeReceiptApi } from './receipt-api.http.ts';

showLinked(makeReceiptApi, (api) => (
  <ReceiptApp facts={bakedFacts()} api={api} browser={navigator.languages} />
));
