import { bakedFacts } from '../shared/practice-facts.ts';
import { preferredLanguage } from '../shared/preferred-language.ts';
import { loadMessages } from './load-messages.ts';
import './main.css';

/** Form and words come at the same time: on a slow line one after the other costs a second. */
async function start(place: Element): Promise<void> {
  const facts = bakedFacts();
  const language = preferredLanguage(navigator.languages, facts.languages);
  const [words, { default: showForm }] = await Promise.all([
    loadMessages(language),
    import('./show-form.tsx'),
  ]);
  showForm(place, facts, { language, words });
}

// A page taken out of the browser's memory after it was left must not show what was on it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

// Until this is done, and where it fails, the page shows the phone number and crisis help.
void start(document.getElementById('app') ?? document.body);
