import * as z from 'zod';
import { INTAKE_STATUSES } from '../domain/intake/intake.ts';
import { isToClient, type MailRow } from '../domain/mail/mail.ts';
import type { IntakeAtSending } from '../domain/mail/mail-store.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { readFields } from './read-now.ts';
import { clientKey, intakeKey, type Key } from './table.ts';

/** Of an intake what its mails depend on. */
export const intakeFields = z.object({
  version: z.int(),
  status: z.enum(INTAKE_STATUSES),
  language: z.enum(LANGUAGES),
  clientId: z.string(),
  acknowledged: z.object({ by: z.string() }).optional(),
});

/** Of a client the address, which it is, and whether it may be used. */
export const clientFields = z.object({
  email: z.string(),
  safeToUse: z.object({ email: z.boolean() }),
  consents: z.object({ email: z.boolean() }),
  generation: z.int().optional(),
});

/**
 * Reads the intake that a mail speaks of, as it is this moment. The client is read only when the
 * mail goes to the client, and of the client only the address and whether it may be used.
 */
export async function intakeAtSending(
  client: DynamoClient,
  tableName: string,
  { kind, about }: Pick<MailRow, 'kind' | 'about'>,
): Promise<IntakeAtSending | undefined> {
  const read = <Fields extends z.ZodObject>(key: Key, fields: Fields) =>
    readFields(client, tableName, key, fields);

  const intake = await read(intakeKey(about.id), intakeFields);
  if (!intake) return undefined;
  const person = isToClient(kind)
    ? await read(clientKey(intake.clientId), clientFields)
    : undefined;
  return {
    record: 'intake',
    version: intake.version,
    status: intake.status,
    acknowledged: intake.acknowledged !== undefined,
    language: intake.language,
    client: person && reachable(person),
  };
}

/** Whether somebody may be written to: agreed, and safe. */
export const reachable = ({
  email,
  generation,
  safeToUse,
  consents,
}: z.output<typeof clientFields>) => ({
  ...{ email, generation },
  mayEmail: safeToUse.email && consents.email,
});
