import { ok } from '../../local/demo/practice-client.ts';
import { aForm, type Form } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';
import { aPlan, coursePractice, nextWeekday } from './course-way.ts';

type Standing = { readonly person: object; readonly keptUntil: string };
type Export = { readonly record: { readonly courses: readonly unknown[] } };
type List = { readonly deletions: readonly { readonly state: string }[] };

/**
 * What an administrator does with the record of one person, over HTTP alone, after a course that
 * ended early: looks, corrects, holds, exports, deletes. Throws at the first answer that is not as
 * it should be, and when anything but the certificate is left.
 */
export async function walkTheRecordsWay(
  product: LocalProduct,
  told = (form: Form): Form => form,
): Promise<string> {
  const practice = coursePractice(product);
  const { staff, today } = practice;
  const administrator = practice.as('administrator');
  ok(await practice.setHours(), 200);
  const id = await practice.accepted(told(aForm()));
  const plan = aPlan(nextWeekday(await today(), 2, 7));
  const booked = ok<{ id: string; version: number }>(await practice.book(id, plan), 201);
  ok(await administrator('GET', '/api/staff/records'), 200);

  const at = (path: string) => `/api/staff/records/${id}${path}`;
  const { person, keptUntil } = ok<Standing>(await administrator('GET', at('')), 200);
  if (new Date(keptUntil) < (await practice.now())) throw new Error('a new record may go already');
  const correction = { ...person, pronouns: 'they/them', reason: 'They asked.' };
  ok(await administrator('PUT', at('/person'), correction), 200);

  const order = (basis: string, status: number) =>
    administrator('POST', at('/deletion'), { basis }).then((answer) => ok(answer, status));
  await order('request', 409);
  const ending = { version: booked.version, reason: 'They moved away.' };
  ok(await staff('POST', `/api/staff/courses/${booked.id}/end`, ending), 200);
  await product.engine.settle();
  await order('retention', 409);
  const hold = (held: boolean) => administrator('POST', at('/hold'), { held, reason: 'A court.' });
  ok(await hold(true), 200);
  await order('request', 409);
  ok(await hold(false), 200);

  const { record } = ok<Export>(await administrator('POST', at('/export')), 200);
  if (record.courses.length !== 1) throw new Error('the export lacks the course');
  await order('request', 200);
  await practice.moveClock(new Date((await practice.now()).getTime() + 2 * 60_000));
  await product.engine.settle();
  ok(await administrator('GET', at('')), 404);
  const { deletions } = ok<List>(await administrator('GET', '/api/staff/records'), 200);
  if (deletions[0]?.state !== 'done') throw new Error(`no certificate: ${deletions[0]?.state}`);
  return id;
}
