import type { PracticeSettings } from '../schemas/practice.ts';
import { beforeScript } from './intake/before-script.ts';
import { crisisLines, dialled } from './shared/crisis-links.ts';
import type { BeforeScript } from './shared/page-html.ts';

/** A page of the site: its script, its file, and what it says before the script runs. */
export type WebPage = {
  readonly entry: string;
  readonly html: string;
  /** Whether search engines may show it. */
  readonly listed: boolean;
  readonly title: (practice: PracticeSettings) => string;
  readonly before: (practice: PracticeSettings) => Promise<readonly BeforeScript[]>;
};

export const WEB_PAGES: readonly WebPage[] = [
  {
    entry: 'intake/main.tsx',
    html: 'index.html',
    listed: true,
    title: ({ name }) => name,
    before: beforeScript,
  },
  {
    entry: 'staff/main.tsx',
    html: 'staff/index.html',
    listed: false,
    title: ({ name }) => `${name} - staff`,
    before: async (practice) => [staffBeforeScript(practice)],
  },
];

/** The console speaks English. */
function staffBeforeScript(practice: PracticeSettings): BeforeScript {
  const ways = {
    call: (number: string) => `Call ${number}`,
    text: (to: string, keyword: string | undefined) =>
      keyword ? `Text ${keyword} to ${to}` : `Text ${to}`,
    chat: 'Chat online',
  };
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
