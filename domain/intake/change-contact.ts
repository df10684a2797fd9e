import type { Client } from './intake.ts';

const WAYS = ['email', 'phone', 'safeToUse'] as const;
/** The ways to reach a client. */
export type Ways = Pick<Client, (typeof WAYS)[number]>;
/** Whether a field of a client is one of them. */
export const isWay = (field: string): field is keyof Ways => WAYS.some((way) => way === field);
/** What is written where they change. */
export type NewContact = Ways & Pick<Client, 'generation' | 'timesPutRight'>;

/**
 * Decides what it means that a client is reached in these ways from now on, whoever says so; no
 * fields where nothing changes by it.
 *
 * An address that mail did not reach counts as right again, also when it is given once more as it
 * was. Another address ends the links that were mailed to the one before, and the private calendar that
 * could be made by them, since it may be a stranger's. What is planned to be mailed goes to the new one: it is read as each mail is sent.
 */
export function changeContact(
  client: Ways &
    Pick<Client, 'addressFault' | 'generation'> & { readonly feed?: string | undefined },
  wanted: Ways,
): { readonly fields: readonly string[]; readonly contact: NewContact } {
  const changed = WAYS.filter((way) => !isSameWay(way, client, wanted));
  const { email, phone, safeToUse } = wanted;
  const isMoved = changed.includes('email');
  return {
    fields: [
      ...changed,
      ...(client.addressFault ? ['addressFault'] : []),
      ...(isMoved && client.feed !== undefined ? ['feed'] : []),
    ],
    contact: {
      ...{ email, phone, safeToUse },
      ...(isMoved && { generation: generationOf(client) + 1 }),
    },
  };
}

/** Whether what is written ends the links and the calendar of the address before. */
export const endsLinks = ({ generation }: Pick<NewContact, 'generation'>): boolean =>
  generation !== undefined;

/** How often the address of a client was changed. */
export const generationOf = ({ generation = 0 }: Pick<Client, 'generation'>): number => generation;

/** Whether both say the same of one of them. */
export function isSameWay(way: keyof Ways, one: Ways, other: Ways): boolean {
  if (way !== 'safeToUse') return one[way] === other[way];
  const uses = ['email', 'call', 'voicemail'] as const;
  return uses.every((use) => one.safeToUse[use] === other.safeToUse[use]);
}
