import type { PracticeSettings } from '../schemas/practice.ts';
import type { ClientWords } from './words/client-words.ts';

type CrisisLine = PracticeSettings['crisisLines'][number];

/**
 * Help for a bad moment, by number alone: a line's name would tell a person looking over the
 * shoulder what the mail is about. Every client gets it, whatever they answered.
 */
export function helpFooter(
  help: ClientWords['help'],
  practice: Pick<PracticeSettings, 'emergencyNumber' | 'crisisLines'>,
): readonly string[] {
  const ways = practice.crisisLines.flatMap((line) => waysToReach(help, line));
  return [`${help.emergency(practice.emergencyNumber)} ${help.talk(ways)}`];
}

function waysToReach(help: ClientWords['help'], { call, text, chat }: CrisisLine): string[] {
  if (call && text?.to === call && !text.keyword) return [help.callOrText(call)];
  const ways = [
    ...(call ? [help.call(call)] : []),
    ...(text?.keyword ? [help.textKeyword(text.keyword, text.to)] : []),
    ...(text && !text.keyword ? [help.text(text.to)] : []),
  ];
  return ways.length === 0 && chat ? [help.chat(chat)] : ways;
}
