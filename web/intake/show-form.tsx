// Before any schema is built: see there.
import '../shared/no-eval.ts';
import { render } from 'preact';
import type { PracticeFacts } from '../../schemas/public-practice.ts';
import { App, type Tongue } from './app.tsx';

/** Puts the form in the place of what the page said before. */
export default function showForm(place: Element, facts: PracticeFacts, first: Tongue): void {
  place.replaceChildren();
  render(<App facts={facts} first={first} now={new Date()} />, place);
}
