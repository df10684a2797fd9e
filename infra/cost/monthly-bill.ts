import type { PracticeSettings } from '../../schemas/practice.ts';
import { type Busyness, monthlyUse, type Priced } from './monthly-use.ts';
import { outlineOf } from './outline.ts';
import priceList from './prices.json' with { type: 'json' };

export type Item = {
  readonly name: Priced;
  readonly quantity: number;
  /** What every account has each month without paying. */
  readonly free: number;
  /** US dollars a month. */
  readonly usd: number;
  /** The same without what is free, for an account that uses that up elsewhere. */
  readonly atList: number;
  readonly source: string;
};
export type Bill = {
  readonly total: number;
  readonly atList: number;
  readonly asOf: string;
  readonly items: readonly Item[];
};

/** What AWS asks of a practice of that size in a month, from its own templates. */
export function monthlyBill(practice: PracticeSettings, busyness: Busyness): Bill {
  const use = monthlyUse(busyness, outlineOf(practice));
  const names = Object.keys(priceList.prices) as Priced[];
  const items = names
    .map((name) => itemOf(name, use[name]))
    .sort((one, other) => other.usd - one.usd || other.atList - one.atList);
  const sum = (key: 'usd' | 'atList') => round(items.reduce((all, item) => all + item[key], 0));
  return { total: sum('usd'), atList: sum('atList'), asOf: priceList.asOf, items };
}

function itemOf(name: Priced, quantity: number): Item {
  const { usd, per, free, source } = priceList.prices[name];
  const price = (count: number) => round((count * usd) / per);
  return {
    ...{ name, quantity: round(quantity), free, source },
    ...{ usd: price(Math.max(0, quantity - free)), atList: price(quantity) },
  };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

export const GUARDS = ['customerManagedKey', 'webApplicationFirewall'] as const;

/** What one guard adds to the bill, as the templates have it when it alone is on. */
export function priceOfGuard(
  practice: PracticeSettings,
  guard: (typeof GUARDS)[number],
  busyness: Busyness,
): number {
  const without = { ...practice.switches, [guard]: false };
  const billWith = (switches: PracticeSettings['switches']) =>
    monthlyBill({ ...practice, switches }, busyness).total;
  return round(billWith({ ...without, [guard]: true }) - billWith(without));
}
