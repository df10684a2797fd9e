import { DIALECTS, tell, TELLINGS, TOLD, USUAL } from './told-alike.ts';
import { REWRITES } from './told-otherwise.ts';

/** A telling whose suggestion differs from that of the usual one. */
export type Difference = {
  readonly told: string;
  readonly suggested: string;
  readonly usually: string;
};
export type Respected = { readonly tellings: number; readonly different: readonly Difference[] };

/** Tells every story in every way, and says in which respects the suggestion changed with the telling. */
export async function probe(
  suggest: (text: string) => Promise<string>,
): Promise<Readonly<Record<string, Respected>>> {
  const usual = new Map<string, string>();
  for (const story of TOLD) usual.set(story, await suggest(tell(story, USUAL)));
  const report: Record<string, Respected> = {};
  for (const [respect, texts] of everyWay()) {
    const different: Difference[] = [];
    for (const [story, told] of texts) {
      const [suggested, usually] = [await suggest(told), usual.get(story) ?? ''];
      if (suggested !== usually) different.push({ told, suggested, usually });
    }
    report[respect] = { tellings: texts.length, different };
  }
  return report;
}

type Way = readonly [respect: string, texts: readonly (readonly [story: string, told: string])[]];

function everyWay(): readonly Way[] {
  const changed = (told: string, story: string) => told !== tell(story, USUAL);
  const told = Object.entries(TELLINGS).map(([respect, changes]): Way => [
    respect,
    TOLD.flatMap((story) =>
      changes.map((change) => [story, tell(story, { ...USUAL, ...change })] as const),
    ).filter(([story, text]) => changed(text, story)),
  ]);
  const written = Object.entries({ ...DIALECTS, ...REWRITES }).map(([respect, rewrite]): Way => [
    respect,
    TOLD.map((story) => [story, rewrite(tell(story, USUAL))] as const).filter(([story, text]) =>
      changed(text, story),
    ),
  ]);
  return [...told, ...written];
}
