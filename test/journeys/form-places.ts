import type { Language } from '../../schemas/practice.ts';
import { asideWordsIn } from '../../web/intake/draft/aside-words-in.ts';
import { isPage, type Place } from '../../web/intake/journey.ts';
import { loadMessages } from '../../web/intake/load-messages.ts';
import type { Messages } from '../../web/intake/messages.ts';
import { PAGES, type PageId } from '../../web/intake/pages.ts';

type Beside = Exclude<Place, PageId>;

/** What the form says in one language, and what heads each place of it. */
export async function spokenForm(language: Language) {
  const words = await loadMessages(language);
  const aside = asideWordsIn(language);
  const beside: { readonly [Name in Beside]: string } = {
    'too-young': words.tooYoung.title,
    thanks: words.thanks.title,
    resume: aside.resume.title,
    later: aside.later.title,
    'sent-before': aside.sent.title,
  };
  const heading = (place: Place): string =>
    isPage(place) ? pageTitle(place, words) : beside[place];
  return { language, words, aside, heading, beside: Object.keys(beside) as Beside[] };
}
export type SpokenForm = Awaited<ReturnType<typeof spokenForm>>;

/** Every place there is: the pages of the form's own list, and those beside its way. */
export const everyPlace = ({ beside }: SpokenForm): readonly Place[] => [
  ...PAGES.map(({ id }) => id),
  ...beside,
];

function pageTitle(id: PageId, words: Messages): string {
  switch (id) {
    case 'start':
      return words.start.title;
    case 'help-thoughts':
    case 'help-harm':
    case 'help-home':
      return words.help.title;
    case 'check':
      return words.check.title;
    default:
      return words.pages[id].title;
  }
}
