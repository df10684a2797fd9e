import type { PracticeSettings } from '../schemas/practice.ts';
import type { Language } from '../domain/practice/languages.ts';
import { wordsIn } from './words/words-in.ts';
import type { ClientWords } from './words/client-words.ts';

type CrisisLine = PracticeSettings['crisisLines'][number];

/**
 * Help for a bad moment, by number alone: a line's name would tell a person looking over the
 * shoulder what the mail is about. Every client gets it, whatever they answered.
 */
export function helpFooter(
  language: Language,
  practice: Pick<PracticeSettings, 'emergencyNumber' | 'crisisLines'>,
): readonly string[] {
  const { help } = wordsIn(language);
  const ways = practice.crisisLines.flatMap((line) => waysToReach(help, language, line));
  return [`${help.emergency(practice.emergencyNumber)} ${help.talk(ways)}`];
}

function waysToReach(
  help: ClientWords['help'],
  language: Language,
  { call, press: keys, text, chat }: CrisisLine,
): string[] {
  const press = keys?.[language];
  const keyword = text?.keyword?.[language];
  if (call && text?.to === call && !press && !keyword) return [help.callOrText(call)];
  const ways = [
    ...(call ? [press ? help.callAndPress(call, press) : help.call(call)] : []),
    ...(text ? [keyword ? help.textKeyword(keyword, text.to) : help.text(text.to)] : []),
  ];
  return ways.length === 0 && chat ? [help.chat(chat)] : ways;
}
