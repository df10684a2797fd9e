import type { PracticeSettings } from '../../schemas/practice.ts';
import { dialled } from '../shared/crisis-links.ts';
import type { BeforeScript } from '../shared/page-html.ts';
import { discreetHelp } from './discreet-help.ts';
import { WORDS } from './words/spoken.ts';

/** What the page says before its script runs, in every language of the practice. */
export const beforeScript = (practice: PracticeSettings): readonly BeforeScript[] =>
  practice.languages.map((language) => {
    const words = WORDS[language];
    const { emergency, lines } = discreetHelp({ words, language, practice });
    return {
      language,
      waiting: words.frame.loading,
      instead: words.frame.noScript,
      call: { href: `tel:${dialled(practice.phone)}`, says: words.call.button(practice.phone) },
      helpTitle: words.crisis.title,
      emergency: `${emergency.when} ${emergency.says}`,
      lines,
    };
  });
