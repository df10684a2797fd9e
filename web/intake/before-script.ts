import type { PracticeSettings } from '../../schemas/practice.ts';
import { crisisLines, dialled } from '../shared/crisis-links.ts';
import type { BeforeScript } from '../shared/page-html.ts';
import { loadMessages } from './load-messages.ts';

/** What the form's page says before its script runs, in every language of the practice. */
export const beforeScript = (practice: PracticeSettings): Promise<readonly BeforeScript[]> =>
  Promise.all(
    practice.languages.map(async (language) => {
      const { frame, crisis } = await loadMessages(language);
      return {
        language,
        waiting: frame.loading,
        instead: frame.noScript,
        call: { href: `tel:${dialled(practice.phone)}`, says: crisis.call(practice.phone) },
        helpTitle: crisis.title,
        emergency: `${crisis.emergency} ${crisis.call(practice.emergencyNumber)}`,
        lines: crisisLines(practice, language, crisis),
      };
    }),
  );
