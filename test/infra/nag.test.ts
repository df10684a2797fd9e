import { describe, expect, it } from 'vitest';
import { ACKNOWLEDGED } from '../../infra/acknowledged.ts';
import { acknowledge, nagPacks } from '../../infra/checks.ts';
import { withOutlineApp } from '../../infra/outline-app.ts';
import { aPractice } from './templates.ts';

const ALL_ON = { customerManagedKey: true, webApplicationFirewall: true };
const ALL_OFF = { customerManagedKey: false, webApplicationFirewall: false };

/** Every finding of both packs, as `rule at path`. */
function findings(switches: typeof ALL_ON, how: 'as-acknowledged' | 'bare'): string[] {
  return withOutlineApp(aPractice({ switches }), (app) => {
    if (how === 'as-acknowledged') acknowledge(app);
    return nagPacks(app)
      .flatMap((pack) => pack.validateScope(app).violations)
      .flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath ?? '?'}`),
      );
  });
}

describe('cdk-nag, by the rules of AWS Solutions and of HIPAA Security', () => {
  it.each([
    ['off', ALL_OFF],
    ['on', ALL_ON],
  ])('finds nothing that we have not acknowledged, with every switch %s', (_, switches) => {
    expect(findings(switches, 'as-acknowledged')).toEqual([]);
  });

  it('still finds everything that we acknowledged', () => {
    const found = new Set([...findings(ALL_OFF, 'bare'), ...findings(ALL_ON, 'bare')]);
    const acknowledged = ACKNOWLEDGED.flatMap(({ rule, at }) =>
      at.map((path) => `${rule} at ${path}`),
    );
    expect(acknowledged.filter((one) => !found.has(one))).toEqual([]);
  });

  it('hears a reason for each', () => {
    for (const { reason } of ACKNOWLEDGED) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });
});
