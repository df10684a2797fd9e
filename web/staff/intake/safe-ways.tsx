import type { ComponentChildren } from 'preact';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { Client } from '../contract.ts';
import { CALL_INSTEAD_WORDS } from '../words/call-instead.ts';
import { PhoneLink } from './phone-link.tsx';

/** Whom it is about: how they can be reached, and why not by mail. */
type Reached = Pick<Client, 'email' | 'phone' | 'safeToUse'> & Pick<IntakeDetail, 'callInstead'>;

/** What may be used and what may not, in words; a number that must not be called is folded away. */
export function SafeWays({ client }: { readonly client: Reached }) {
  return (
    <ul class="ways">
      <Call client={client} />
      <Way safe={client.safeToUse.voicemail}>
        {client.safeToUse.voicemail ? 'Voicemail is safe' : 'Do not leave voicemail'}
      </Way>
      <Mail client={client} />
    </ul>
  );
}

function Call({ client: { phone, safeToUse } }: { client: Reached }) {
  if (safeToUse.call && phone !== null)
    return (
      <Way safe>
        Call <PhoneLink number={phone} />
      </Way>
    );
  return (
    <Way safe={false}>
      Do not call
      {phone === null ? null : <OnFile name="number">{phone}</OnFile>}
    </Way>
  );
}

function Mail({ client: { email, callInstead } }: { client: Reached }) {
  if (callInstead === null)
    return (
      <Way safe>
        Email <bdi class="address">{email}</bdi>
      </Way>
    );
  return (
    <Way safe={false}>
      {NO_MAIL_WORDS[callInstead]}
      <OnFile name="address">{email}</OnFile>
    </Way>
  );
}

const NO_MAIL_WORDS: Readonly<Record<NonNullable<Reached['callInstead']>, string>> = {
  'not-safe': 'Do not email',
  'not-agreed': 'Do not email: they did not agree to it',
  bounced: `Call instead. ${CALL_INSTEAD_WORDS.bounced}`,
  complained: `Call instead. ${CALL_INSTEAD_WORDS.complained}`,
};

function OnFile({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <details class="on-file">
      <summary>{name} on file</summary>
      <bdi class="address">{children}</bdi>
    </details>
  );
}

function Way({ safe, children }: { safe: boolean; children: ComponentChildren }) {
  return (
    <li class="way" data-safe={safe}>
      <svg class="way-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d={safe ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M3.5 3.5l9 9m0-9l-9 9'} />
      </svg>
      <div>{children}</div>
    </li>
  );
}
