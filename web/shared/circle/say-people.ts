import { tieOf, type Person } from '../../../schemas/inventory.ts';

type Words<Value extends string | number> = { readonly [Key in Value]: string };
type Said<Key extends keyof Person> = Words<NonNullable<Person[Key]>>;

/** What is said of a person, part by part; "nothing" parts may be empty. */
export type PeopleWords = {
  readonly relation: Said<'relation'>;
  readonly standing: Said<'standing'>;
  readonly ring: Said<'ring'>;
  readonly support: Said<'support'>;
  readonly strain: Said<'strain'>;
  readonly contact: Said<'contact'>;
  readonly change: Said<'change'>;
  readonly noMore: string;
};

/** One person of the circle in words, as the picture shows them and a little more. */
export function sayPerson(
  person: Person,
  words: PeopleWords,
  dateText: (told: string) => string,
): string {
  const { name, relation, standing, ring, support, strain, contact, change, when } = person;
  const gone = tieOf(person) === 'died' || tieOf(person) === 'cut-off';
  const dated = (said: string) => (when === undefined ? said : `${said} (${dateText(when)})`);
  const parts = [
    ring && words.ring[ring],
    gone && standing && dated(words.standing[standing]),
    support && words.support[support],
    strain && words.strain[strain],
    !gone && contact && words.contact[contact],
    !gone && change && change !== 'no' && dated(words.change[change]),
  ].filter(Boolean);
  const who = relation ? `${name} (${words.relation[relation]})` : name;
  return `${who}: ${parts.length > 0 ? parts.join('; ') : words.noMore}.`;
}
