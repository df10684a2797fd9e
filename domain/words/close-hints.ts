import type { RiskHint } from '../focus/suggestion.ts';
import { maskFigures } from './figures.ts';
import type { MeantSentence } from './meant-sentence.ts';
import { speaksForThemselves } from './phrase-context.ts';
import { riskHintsIn } from './risk-hints.ts';
import { NEARNESS, nearnessOf, type RiskModel } from './risk-model.ts';
import { sentencesOf } from './sentences.ts';
import type { Token } from './token.ts';

const LONGEST = 120;

/**
 * Decides which words staff should read first, by lists and by meaning together. What a list knows
 * for plain stays; a vague phrase stays where its own sentence comes near a wish to be dead; and a
 * sentence that comes very near is shown though no list knows its words.
 */
export function closeHints(
  text: string,
  meant: readonly MeantSentence[],
  model: RiskModel,
): readonly RiskHint[] {
  const near = meant
    .map(({ sentence, embedding }) => ({ sentence, nearness: nearnessOf(model, embedding) }))
    .toSorted((a, b) => b.nearness - a.nearness);
  const isBorneOut = (tokens: readonly Token[]) => {
    const written = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const own = near.find(({ sentence }) => sentence.includes(written));
    // What was too long to be read by its meaning is not taken back.
    return own === undefined || own.nearness >= NEARNESS.bearsOut;
  };
  const listed = riskHintsIn(text, sentencesOf(text).map(maskFigures), isBorneOut);
  if (listed.some(({ kind }) => isOfSuicide(kind))) return listed;
  const speaking = near.find(
    ({ sentence, nearness }) => nearness >= NEARNESS.speaks && isSaidOfOneself(sentence),
  );
  if (!speaking) return listed;
  const phrase = speaking.sentence.replace(/\s+/g, ' ').slice(0, LONGEST);
  return [{ kind: 'suicide_passive', phrase }, ...listed];
}

const isOfSuicide = (kind: RiskHint['kind']) =>
  kind === 'suicide_passive' || kind === 'suicide_active';

/** The lists tell "my sister wants to die" apart; so must the meaning. */
const isSaidOfOneself = (sentence: string) => sentencesOf(sentence).some(speaksForThemselves);
