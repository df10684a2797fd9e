import type { PracticeSettings } from '../schemas/practice.ts';

/**
 * What each switch adds to the monthly bill, at list prices of us-east-1 (checked 2026-11).
 * A key is $1.00, and each of its first two yearly rotations adds $1.00; requests to it are
 * $0.03 per 10,000. A web ACL is $5.00, each of its two rules $1.00, a million requests $0.60.
 */
export function monthlyCostLines({ switches }: PracticeSettings): string[] {
  return [
    `customer-managed key: ${onOrOff(switches.customerManagedKey)} (about $1 a month, up to $3 after two yearly rotations, plus $0.03 per 10,000 uses)`,
    `web application firewall: ${onOrOff(switches.webApplicationFirewall)} (about $7 a month, plus $0.60 per million requests)`,
  ];
}

function onOrOff(on: boolean): string {
  return on ? 'on' : 'off';
}
