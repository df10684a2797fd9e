// Before any schema is built: see there.
import '../shared/no-eval.ts';
import { render } from 'preact';
import { bakedFacts } from '../shared/practice-facts.ts';
import { App } from './app.tsx';
import { preferredLanguage } from '../shared/preferred-language.ts';
import { loadMessages } from './load-messages.ts';
import './main.css';

async function start(place: Element): Promise<void> {
  const facts = bakedFacts();
  const language = preferredLanguage(navigator.languages, facts.languages);
  const words = await loadMessages(language);
  place.replaceChildren();
  render(<App facts={facts} first={{ language, words }} now={new Date()} />, place);
}

// A page taken out of the browser's memory after it was left must not show what was on it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

// Until this is done, and where it fails, the page shows the phone number and crisis help.
void start(document.getElementById('app') ?? document.body);
