import { describe, expect, test } from 'vitest';
import { rateOf } from '../../../domain/agreement/interval.ts';
import type { RiskHint } from '../../../domain/focus/suggestion.ts';
import { readNarrative } from '../../../domain/words/read-narrative.ts';
import { riskRates } from '../../../local/evaluate/risk-rates.ts';
import { CORPUS_PARTS, riskCorpus, type CorpusPart } from '../../../local/train/risk-corpus.ts';

type Kind = RiskHint['kind'];
const SUICIDE: readonly Kind[] = ['suicide_passive', 'suicide_active'];

const read = (part: CorpusPart) =>
  riskCorpus(part).map((written) => ({
    ...written,
    heard: readNarrative(written.sentence).riskHints.map(({ kind }) => kind),
  }));
const READ = read('first');

/** Floors of what must be found of a kind, and of how much of what is said must be right. */
const FLOORS: readonly (readonly [name: string, kinds: readonly Kind[], number, number])[] = [
  ['thoughts of suicide', SUICIDE, 0.9, 0.85],
  ['plans or intent', ['suicide_active'], 0.95, 0.8],
  ['self-harm', ['self_harm'], 0.85, 0.85],
  ['harm to others', ['harm_to_others'], 0.9, 0.8],
  ['abuse or violence', ['abuse_or_violence'], 0.9, 0.85],
  ['psychosis or mania', ['psychosis_or_mania'], 0.9, 0.9],
];

describe('the corpus of made-up sentences', () => {
  test('is large, and has sentences without any risk that look like one', () => {
    expect(READ.length).toBeGreaterThanOrEqual(300);
    expect(READ.filter(({ risks }) => risks.length === 0).length).toBeGreaterThanOrEqual(100);
    const everything = CORPUS_PARTS.flatMap(riskCorpus).map(({ sentence }) => sentence);
    expect(new Set(everything).size).toBe(everything.length);
  });

  test.for([
    ['learned', 'held-out'],
    ['harm-learned', 'harm-held-out'],
  ] as const)('has themes that are %s, and others that are %s and only counted', (parts) => {
    const [learned, heldOut] = parts.map((part) => riskCorpus(part).map(({ theme }) => theme));
    expect(Math.min(new Set(learned).size, new Set(heldOut).size)).toBeGreaterThanOrEqual(14);
    expect(heldOut?.filter((theme) => learned?.includes(theme))).toEqual([]);
  });

  test.for(FLOORS)('%s: enough is found, and little is said in vain', ([, kinds, found, right]) => {
    const isOf = (one: readonly Kind[]) => one.some((kind) => kinds.includes(kind));
    const there = READ.filter(({ risks }) => isOf(risks));
    const said = READ.filter(({ heard }) => isOf(heard));
    const missed = there.filter(({ heard }) => !isOf(heard)).map(({ sentence }) => sentence);
    const inVain = said.filter(({ risks }) => !isOf(risks)).map(({ sentence }) => sentence);
    expect(rateOf(there.length - missed.length, there.length).share, missed.join('\n')).toSatisfy(
      (share: number) => share >= found,
    );
    expect(rateOf(said.length - inVain.length, said.length).share, inVain.join('\n')).toSatisfy(
      (share: number) => share >= right,
    );
  });

  test.for([
    ['self_harm', 0.9],
    ['harm_to_others', 0.9],
    ['abuse_or_violence', 0.8],
    ['psychosis_or_mania', 0.9],
  ] as const)(
    'quiet words of %s: nearly all that was learned from is found, and little is said beside it',
    ([risk, right]) => {
      const rates = riskRates(
        read('harm-learned').map(({ risks, heard }) => ({ there: risks, heard })),
      ).find((one) => one.risk === risk);
      expect(rates?.found.share).toBeGreaterThanOrEqual(0.9);
      expect(rates?.right.share).toBeGreaterThanOrEqual(right);
    },
  );

  test('quiet words: the lists find most of what they were written for, and ring seldom beside it', () => {
    const isOfSuicide = (one: readonly Kind[]) => one.some((kind) => SUICIDE.includes(kind));
    const learned = read('learned');
    const there = learned.filter(({ risks }) => isOfSuicide(risks));
    const lookalikes = learned.filter(({ risks }) => !isOfSuicide(risks));
    const found = there.filter(({ heard }) => isOfSuicide(heard)).length;
    const inVain = lookalikes.filter(({ heard }) => isOfSuicide(heard)).length;
    expect(found / there.length).toBeGreaterThanOrEqual(0.7);
    expect(inVain / lookalikes.length).toBeLessThanOrEqual(0.18);
  });
});
