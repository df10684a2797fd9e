import { randomUUID } from 'node:crypto';
import { wallAt } from '../../local/demo/clock-arithmetic.ts';
import { newKey, ok, practiceClient, type Answer } from '../../local/demo/practice-client.ts';
import { aPlan, HOURS, nextWeekday, ZONE } from '../journeys/course-way.ts';
import { aFormBy, anUrgentForm, type Form } from '../support/intake-form.ts';

/** What was answered for, and so has to be there in the end. */
export type Acknowledged = {
  readonly intakes: Set<string>;
  readonly accepted: Set<string>;
  readonly courses: Set<string>;
  /** Of the intakes those that are urgent: each must have rung the person on call. */
  readonly urgent: Set<string>;
};

/** Gave up waiting: whoever killed the product may have killed the answer too. */
const PATIENCE_MS = 20_000;
const TRIES = 8;

/** People who use the product while it is killed: each keeps asking until answered, with the same key. */
export function visitors(origin: () => string) {
  const acknowledged: Acknowledged = {
    intakes: new Set(),
    accepted: new Set(),
    courses: new Set(),
    urgent: new Set(),
  };
  const client = () => practiceClient(origin());
  const staff = (role: 'counselor' | 'administrator', ...asked: Parameters<Ask>) =>
    client().as(role)(...asked);

  const sendForm = async (filledIn?: Form): Promise<string | undefined> => {
    const [form, key] = [aFormBy(`${randomUUID()}@example.org`, filledIn), newKey()];
    const body = await persist(() => client().ask('POST', '/api/intakes', form, key), [200, 201]);
    const { intakeId } = (body ?? {}) as { intakeId?: string };
    if (intakeId !== undefined) acknowledged.intakes.add(intakeId);
    return intakeId;
  };

  /** By somebody in danger: its alerts do not wait for word of the mail service. */
  const sendUrgent = async (): Promise<void> => {
    const intakeId = await sendForm(anUrgentForm());
    if (intakeId !== undefined) acknowledged.urgent.add(intakeId);
  };

  const accept = async (intakeId: string): Promise<boolean> => {
    const path = `/api/staff/intakes/${intakeId}`;
    const decide = async () => {
      const { status, body } = await staff('counselor', 'GET', path);
      const { version = 0, status: standing = '' } = (body ?? {}) as Detail;
      // A repeat whose first answer was lost finds it done.
      if (status !== 200 || standing === 'accepted') return { status, body };
      const verdict = {
        version,
        outcome: 'accepted',
        reason: 'We spoke, and agreed to begin.',
        confirmedFocus: { primary: 'role_transition', secondary: null },
      };
      return staff('counselor', 'POST', `${path}/decision`, verdict);
    };
    const done = (await persist(decide, [200])) !== undefined;
    if (done) acknowledged.accepted.add(intakeId);
    return done;
  };

  /** From the form to a course, with a counselor of its own. */
  const book = async (): Promise<void> => {
    const intakeId = await sendForm();
    if (intakeId === undefined || !(await accept(intakeId))) return;
    const counselorId = randomUUID();
    const hours = { version: 0, name: 'A counselor', email: 'counselor@example.com', hours: HOURS };
    const path = `/api/staff/counselors/${counselorId}/hours`;
    const set = () => staff('administrator', 'PUT', path, hours);
    // 409: the first answer was lost, and they are set.
    if ((await persist(set, [200, 409])) === undefined) return;
    const today = await persist(() => client().ask('GET', '/local/clock'), [200]);
    if (today === undefined) return;
    const date = wallAt(new Date((today as { now: string }).now), ZONE).date;
    const plan = aPlan(nextWeekday(date, 1, 2), {
      counselorId,
      length: 12,
      cadence: { kind: 'twice-weekly', second: { day: 'thu', time: '09:00' } },
    });
    const key = newKey();
    const wanted = { intakeId, plan, hoursVersion: 1 };
    const body = await persist(
      () => staff('counselor', 'POST', '/api/staff/courses', wanted, key),
      [200, 201],
    );
    const { id } = (body ?? {}) as { id?: string };
    if (id !== undefined) acknowledged.courses.add(id);
  };

  /** Lets time pass, so that reminders fall due; a move that is cut off goes as far as it came. */
  const pass = async (advance: string): Promise<void> => {
    await attempt(() => client().ask('POST', '/local/clock', { advance }));
  };
  /** The same where nothing is killed any more: waits until it has passed, however long that takes. */
  const passWhole = async (advance: string): Promise<void> => {
    ok(await client().ask('POST', '/local/clock', { advance }), 200);
  };
  return { acknowledged, sendForm, sendUrgent, book, pass, passWhole };
}

type Ask = ReturnType<typeof practiceClient>['ask'];
type Detail = { readonly version?: number; readonly status?: string };

/** Asks until one of these statuses comes; nothing when that was never so. */
async function persist(ask: () => Promise<Answer>, statuses: readonly number[]): Promise<unknown> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await attempt(ask);
    if (answer && statuses.includes(answer.status)) return answer.body ?? {};
    await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** Math.min(tries, 4)));
  }
  return undefined;
}

async function attempt(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([ask(), tooLong]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
