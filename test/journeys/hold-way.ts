import { z } from 'zod';
import { newKey, ok, practiceClient } from '../../local/demo/practice-client.ts';
import { mailHoldReply, type HoldView } from '../../schemas/mail-hold.ts';
import { aFormBy } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';

const EVER = { from: new Date(0), until: new Date('2099-12-31') };
const found = z.object({ Item: z.record(z.string(), z.unknown()) });

/**
 * What an administrator does about all mails together, over HTTP alone: holds them back, has the word
 * of those that went out told again, sees which of them the table knows nothing of, and lets the mails
 * go. Throws at the first answer that is not as it should be.
 */
export async function walkTheHoldWay(product: LocalProduct): Promise<void> {
  const { engine, ses } = product;
  const client = practiceClient(product.origin);
  const administrator = client.as('administrator');
  const send = async (email: string): Promise<string> => {
    const { intakeId } = ok<{ intakeId: string }>(
      await client.ask('POST', '/api/intakes', aFormBy(email), newKey()),
      201,
    );
    await engine.settle();
    await engine.tick();
    await engine.settle();
    return `intake-received_${intakeId}_1`;
  };
  const order = async (held: boolean) =>
    ok(await administrator('POST', '/api/staff/mail-hold', { held }), 200);
  const standing = async (): Promise<HoldView> =>
    mailHoldReply.parse(ok(await administrator('GET', '/api/staff/mail-hold'), 200));
  const retold = async (name: string) => {
    if (engine.replay({ name, ...EVER }) === 0) throw new Error('the archive knows of no mail');
    await engine.settle();
    const { passes, traces } = await standing();
    return { news: passes.find((pass) => pass.name === name)?.news, traces };
  };

  const first = await send('first@example.org');
  await order(true);
  const before = (await ses.mails()).length;
  await send('second@example.org');
  if ((await ses.mails()).length !== before) throw new Error('a mail went out that was held back');

  const row = {
    TableName: tableOf(product),
    Key: { pk: { S: `MAIL#${first}` }, sk: { S: 'MAIL' } },
  };
  const { Item } = await engine.wire('DynamoDB_20120810.GetItem', row, found);
  await engine.wire('DynamoDB_20120810.DeleteItem', row, z.object({}));
  const lost = await retold('one');
  if (lost.traces.map(({ id }) => id).join() !== first)
    throw new Error('a lost mail left no trace');
  const put = { TableName: row.TableName, Item };
  await engine.wire('DynamoDB_20120810.PutItem', put, z.object({}));
  const again = await retold('two');
  if (again.news !== 1 || again.traces.length > 0) throw new Error('a trace was left behind');
  if ((await retold('three')).news !== 0) throw new Error('the replay comes to no end');

  await order(false);
  await engine.tick();
  await engine.settle();
  const last = (await ses.mails()).slice(before).flatMap(({ to }) => to);
  if (!last.includes('second@example.org')) throw new Error('what was held back did not go out');
}

function tableOf({ engine }: LocalProduct): string {
  const [dispatcher] = engine.functions.filter(({ name }) => name.endsWith('dispatch-mail'));
  return dispatcher?.environment['TABLE_NAME'] ?? '';
}
