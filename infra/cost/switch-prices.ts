import type { PracticeSettings } from '../../schemas/practice.ts';
import priceList from './prices.json' with { type: 'json' };

const { key, keyRequest, firewall, firewallRule, firewallRequest } = priceList.prices;

/** Each of the first two yearly rotations of a key costs as much as the key, each month. */
const PAID_ROTATIONS = 2;
/** As the firewall has them (infra/edge/firewall.ts). */
const FIREWALL_RULES = 2;

/** What each switch adds to the monthly bill, at the list prices that `npm run cost` reckons with. */
export function switchPrices({ switches }: PracticeSettings): string[] {
  const rotated = key.usd * (1 + PAID_ROTATIONS);
  const guarded = firewall.usd + FIREWALL_RULES * firewallRule.usd;
  const uses = `$${keyRequest.usd.toFixed(2)} per ${keyRequest.per.toLocaleString('en')} uses`;
  return [
    `customer-managed key: ${onOrOff(switches.customerManagedKey)} (about $${key.usd} a month, up to $${rotated} after two yearly rotations, plus ${uses})`,
    `web application firewall: ${onOrOff(switches.webApplicationFirewall)} (about $${guarded} a month, plus $${firewallRequest.usd.toFixed(2)} per million requests)`,
  ];
}

const onOrOff = (on: boolean): string => (on ? 'on' : 'off');
