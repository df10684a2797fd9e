import { RISK_KINDS, type RiskHint } from '../focus/suggestion.ts';
import { maskHarmless } from './figures.ts';
import { ABUSE_EN } from './lists/abuse.en.ts';
import { ABUSE_QUIET_EN } from './lists/abuse-quiet.en.ts';
import { HARM_QUIET_EN } from './lists/harm-quiet.en.ts';
import { HARM_TO_OTHERS_EN } from './lists/harm-to-others.en.ts';
import { MIND_EN } from './lists/mind.en.ts';
import { MIND_QUIET_EN } from './lists/mind-quiet.en.ts';
import { SELF_HARM_EN } from './lists/self-harm.en.ts';
import { SELF_HARM_QUIET_EN } from './lists/self-harm-quiet.en.ts';
import { SUICIDE_ACTIVE_EN } from './lists/suicide-active.en.ts';
import { SUICIDE_PASSIVE_EN } from './lists/suicide-passive.en.ts';
import { SUICIDE_QUIET_EN } from './lists/suicide-quiet.en.ts';
import { SUICIDE_SIGNS_EN } from './lists/suicide-signs.en.ts';
import { SUICIDE_VAGUE_EN } from './lists/suicide-vague.en.ts';
import { RISK_ES } from './lists/risk.es.ts';
import type { RiskRow } from './lists/risk-row.ts';
import { isAboutSomeoneElse, isNegated, isPast } from './phrase-context.ts';
import { makePhraseIndex, type Found } from './phrase-index.ts';
import { quoted } from './quoted.ts';
import type { Token } from './token.ts';

const findRisks = makePhraseIndex([
  ...SUICIDE_ACTIVE_EN,
  ...SUICIDE_PASSIVE_EN,
  ...SUICIDE_VAGUE_EN,
  ...SUICIDE_QUIET_EN,
  ...SUICIDE_SIGNS_EN,
  ...SELF_HARM_EN,
  ...SELF_HARM_QUIET_EN,
  ...HARM_TO_OTHERS_EN,
  ...HARM_QUIET_EN,
  ...ABUSE_EN,
  ...ABUSE_QUIET_EN,
  ...MIND_EN,
  ...MIND_QUIET_EN,
  ...RISK_ES,
]);

/** More of one kind would bury what staff should read; the whole text stands beside the hints. */
const PER_KIND = 3;
/** Comparing each with each is kept to the first of them. */
const COMPARED = 30;

/**
 * Decides which words staff should read first, most serious kind first. A vague phrase counts where
 * `isBorneOut` says so of its sentence.
 */
export function riskHintsIn(
  text: string,
  sentences: readonly (readonly Token[])[],
  isBorneOut: (sentence: readonly Token[]) => boolean = () => true,
): readonly RiskHint[] {
  const hints = sentences.map(maskHarmless).flatMap((tokens) =>
    findRisks(tokens)
      .filter((found) => isMeant(tokens, found))
      .filter((found) => !found.row.vague || isBorneOut(tokens))
      .map((found) => ({ kind: kindOf(tokens, found), phrase: quoted(text, tokens, found) })),
  );
  return RISK_KINDS.flatMap((kind) => distinct(hints.filter((hint) => hint.kind === kind)));
}

function isMeant(tokens: readonly Token[], found: Found<RiskRow>): boolean {
  const { about, evenNegated } = found.row;
  if (!evenNegated && isNegated(tokens, found)) return false;
  return about === 'anyone' || !isAboutSomeoneElse(tokens, found);
}

/** What was tried or planned long ago is no plan of today, and still worth a question. */
function kindOf(tokens: readonly Token[], found: Found<RiskRow>): RiskHint['kind'] {
  const { kind } = found.row;
  return kind === 'suicide_active' && isPast(tokens, found) ? 'suicide_passive' : kind;
}

/** Each phrase once, and none that is only a part of another. */
function distinct(hints: readonly RiskHint[]): readonly RiskHint[] {
  const byWords = new Map(hints.map((hint) => [hint.phrase.toLowerCase(), hint]));
  const all = [...byWords.keys()].slice(0, COMPARED);
  const whole = all.filter(
    (words) => !all.some((other) => other !== words && other.includes(words)),
  );
  return whole.slice(0, PER_KIND).flatMap((words) => byWords.get(words) ?? []);
}
