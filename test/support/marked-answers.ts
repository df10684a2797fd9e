import * as z from 'zod';
import type { Form } from './intake-form.ts';
import type { LocalProduct } from './local-product.ts';

/** A word that stands nowhere else: a test marks what a person tells with it, and searches for it. */
export const MARK = 'zqcanary';
/** A form in which every text that a person can give is marked. */
export const marked = (form: Form): Form => ({
  ...form,
  contact: {
    ...form.contact,
    name: `${MARK}-name`,
    preferredName: `${MARK}-preferred`,
    pronouns: `${MARK}-pronouns`,
    phone: '770-555-7391',
    whereNow: `${MARK}-place`,
    emergencyContact: {
      name: `${MARK}-emergency`,
      relation: `${MARK}-relation`,
      phone: '770-555-7392',
      consent: true,
    },
  },
  dateOfBirth: '1987-03-19',
  narrative: `${MARK}-narrative: since my mother died I want to die too.`,
  answers: {
    ...form.answers,
    focus: {
      ...form.answers.focus,
      someoneDied: 'yes',
      whoDied: `${MARK}-who-died`,
      whenDied: '2026-08-07',
      longing: 4,
    },
  },
});

/** What gives somebody away: the marks, telephones, addresses and the day of birth. */
const TELLING =
  /zqcanary[\w-]*|770-?555-?739\d|(client|urgent|urgent-new)@example\.org|1987-03-19|my mother died/gi;
export const tellingIn = (text: string): readonly string[] => [
  ...new Set(text.match(TELLING) ?? []),
];

const item = z.looseObject({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) });
type Item = z.output<typeof item>;
const scanned = z.object({ Items: z.array(item), LastEvaluatedKey: z.unknown().optional() });

/** Everything that lies in the table of a running product. */
export async function everyItem({ engine }: LocalProduct): Promise<readonly Item[]> {
  const tables = z.object({ TableNames: z.tuple([z.string()]) });
  const { TableNames } = await engine.wire('DynamoDB_20120810.ListTables', {}, tables);
  const items: Item[] = [];
  for (let from: unknown; ;) {
    const asked = {
      TableName: TableNames[0],
      ...(from !== undefined && { ExclusiveStartKey: from }),
    };
    const page = await engine.wire('DynamoDB_20120810.Scan', asked, scanned);
    items.push(...page.Items);
    from = page.LastEvaluatedKey;
    if (from === undefined) return items;
  }
}
