import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dynamoSecretStore } from '../../../adapters/secret-store.dynamo.ts';
import { stampStart } from '../../../domain/guards/start-stamp.ts';
import { makeSeal } from '../../../functions/shared/seal.ts';
import { aFormBy, aFormWithPeople } from '../../support/intake-form.ts';
import type { Tables } from './tables.ts';

const EVENT = new URL('../../../events/aws/submit-intake.json', import.meta.url);
/** What somebody who writes a little more may say: some 1,500 characters. */
const NARRATIVE = Array.from(
  { length: 6 },
  () =>
    'We moved here in spring for my work, and I still do not know anybody on the street. I miss my old friends and the river. Most evenings I sit at home, I sleep badly, and on Sundays I do not see why I should get up before noon. My sister calls now and then.',
).join('\n');

/** The gateway's events of so many intakes, each by somebody else, from another network. */
export async function intakeEvents(
  { client }: Tables,
  tableName: string,
  count: number,
): Promise<readonly unknown[]> {
  const event = JSON.parse(readFileSync(EVENT, 'utf8')) as { headers: object };
  const seal = makeSeal(await dynamoSecretStore(client, tableName).secret());
  const start = stampStart(new Date(Date.now() - 300_000), seal);
  return Array.from({ length: count }, (_, number) => {
    const form = aFormBy(`client-${number}@example.org`, aFormWithPeople());
    const body = { ...form, narrative: NARRATIVE, guard: { start, subject: '' } };
    const headers = {
      ...event.headers,
      'idempotency-key': randomUUID(),
      'x-forwarded-for': `203.0.${number}.7`,
    };
    return { ...event, headers, body: JSON.stringify(body) };
  });
}

/** Throws unless every one of them was stored. */
export function mustBeStored(answers: readonly unknown[]): void {
  const refused = answers.find((answer) => (answer as { statusCode: number }).statusCode !== 201);
  if (refused !== undefined) throw new Error(`An intake was refused: ${JSON.stringify(refused)}`);
}
