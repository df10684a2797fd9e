import type { PracticeSettings } from '../schemas/practice.ts';
import type { PracticeFacts } from '../schemas/public-practice.ts';
import { beforeScript } from './intake/before-script.ts';
import { crisisLines, dialled } from './shared/crisis-links.ts';
import { HELP_WORDS } from './shared/help-words.ts';
import type { BeforeScript } from './shared/page-html.ts';
import { beforeScript as beforeVisit } from './visit/before-script.ts';
import { OFFER_WORDS } from './visit/offer/offer-words.ts';
import { RECEIPT_WORDS } from './visit/receipt/receipt-words.ts';
import { visitFacts } from './visit/visit-facts.ts';
import { WORDS } from './visit/words/spoken.ts';

/** A page of the site: its script, its file, and what it says before the script runs. */
export type WebPage = {
  readonly entry: string;
  /** What the script asks for first, so that the browser can ask for both at once. */
  readonly next?: string;
  readonly html: string;
  /** Whether search engines may show it. */
  readonly listed: boolean;
  readonly title: (practice: PracticeSettings) => string;
  /** The heading before the script runs. */
  readonly heading: (practice: PracticeSettings) => string;
  /** The constants put into the script. */
  readonly define: (facts: PracticeFacts) => Record<string, string>;
  readonly before: (practice: PracticeSettings) => Promise<readonly BeforeScript[]>;
};

const named = ({ name }: PracticeSettings) => name;
const allFacts = (facts: PracticeFacts) => ({ PRACTICE_FACTS: JSON.stringify(facts) });
/** The visit is discreet: neither its tab nor its script names the practice. */
const unnamed = ({ languages }: PracticeSettings) => WORDS[languages[0] ?? 'en'].title;

export const WEB_PAGES: readonly WebPage[] = [
  {
    entry: 'intake/main.tsx',
    next: 'intake/show-form.tsx',
    html: 'index.html',
    listed: true,
    title: named,
    heading: named,
    define: allFacts,
    before: beforeScript,
  },
  {
    entry: 'staff/main.tsx',
    html: 'staff/index.html',
    listed: false,
    title: ({ name }) => `${name} - staff`,
    heading: named,
    define: allFacts,
    before: async (practice) => [staffBeforeScript(practice)],
  },
  {
    entry: 'visit/main.tsx',
    html: 'visit/index.html',
    listed: false,
    title: unnamed,
    heading: unnamed,
    define: (facts) => ({ VISIT_FACTS: JSON.stringify(visitFacts(facts)) }),
    before: async (practice) => beforeVisit(practice),
  },
  {
    entry: 'visit/offer/main.tsx',
    html: 'offer/index.html',
    listed: false,
    title: ({ languages }) => OFFER_WORDS[languages[0] ?? 'en'].title,
    heading: ({ languages }) => OFFER_WORDS[languages[0] ?? 'en'].title,
    define: (facts) => ({ VISIT_FACTS: JSON.stringify(visitFacts(facts)) }),
    before: async (practice) => beforeVisit(practice),
  },
  {
    entry: 'visit/receipt/main.tsx',
    html: 'receipt/index.html',
    listed: false,
    title: ({ languages }) => RECEIPT_WORDS[languages[0] ?? 'en'].title,
    heading: ({ languages }) => RECEIPT_WORDS[languages[0] ?? 'en'].title,
    define: (facts) => ({ VISIT_FACTS: JSON.stringify(visitFacts(facts)) }),
    before: async (practice) => beforeVisit(practice),
  },
];

/** The console speaks English. */
function staffBeforeScript(practice: PracticeSettings): BeforeScript {
  const ways = HELP_WORDS.en;
  return {
    language: 'en',
    waiting: 'The staff console is on its way.',
    instead: 'If nothing more shows up, your browser may be set to block it.',
    call: { href: `tel:${dialled(practice.phone)}`, says: ways.call(practice.phone) },
    helpTitle: 'Crisis lines',
    emergency: `If someone is in danger, call ${practice.emergencyNumber}.`,
    lines: crisisLines(practice, 'en', ways),
  };
}
