import type { Screening } from '../contract.ts';
import { Panel } from '../parts/panel.tsx';
import { TierMark } from '../parts/tier-mark.tsx';
import { TIER_WORDS } from '../words/tiers.ts';

/** How soon, and every rule that said so. */
export function TierPanel({ screening }: { readonly screening: Screening }) {
  const { tier, fired, rulesVersion } = screening;
  const words = TIER_WORDS[tier];
  return (
    <Panel
      title="How soon, and why"
      name="tier"
      aside={<span class="quiet">{words.name} tier</span>}
    >
      <p class="tier-ask">
        <TierMark tier={tier} /> {words.ask}
      </p>
      {fired.length === 0 ? (
        <p>
          No safety rule fired. That does not mean there is no risk: ask again in the first session.
        </p>
      ) : (
        <ul class="fired">
          {fired.map((rule) => (
            <li key={rule.id}>
              <TierMark tier={rule.tier} />
              <span>{rule.because}</span>
              <code>{rule.id}</code>
            </li>
          ))}
        </ul>
      )}
      <p class="small">Rules {rulesVersion}. The tier is a proposal; a counselor decides.</p>
    </Panel>
  );
}
