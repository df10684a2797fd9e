import { join } from 'node:path';
import { newKey, ok, practiceClient } from '../../local/demo/practice-client.ts';
import { openMailStore } from '../../local/ses/mail-store.ts';
import { mailHoldReply, type HoldView } from '../../schemas/mail-hold.ts';
import { look, type LeftOver } from '../kills/look.ts';
import { visitors } from '../kills/visitors.ts';
import { anUrgentForm } from '../support/intake-form.ts';
import { startLocalProduct, type LocalProduct } from '../support/local-product.ts';
import { copyTables, restoreTable } from './restore-table.ts';

export type DrillOptions = {
  readonly assemblyFolder: string;
  readonly dataDir: string;
  /** So many forms before the moment that is restored, and as many after it. */
  readonly forms: number;
  /** So many courses before, and as many after. */
  readonly courses: number;
  /** So many days go by before, and as many after: reminders and digests go out. */
  readonly days: number;
  readonly say: (line: string) => void;
};

export type DrillResult = Pick<LeftOver, 'lost' | 'mails'> & {
  /** Acknowledged before the moment, and after it. */
  readonly before: { readonly forms: number; readonly courses: number };
  readonly after: { readonly forms: number; readonly courses: number };
  /** Items of the table as it was restored. */
  readonly items: number;
  /** Mails that had gone out before the restore, and those of them whose rows looked unsent after it. */
  readonly sentBefore: number;
  /** Mails that went out while all were held back; those of an alert that came in then are no fault. */
  readonly sentWhileHeld: { readonly alerts: number; readonly others: number };
  /** The news of each replay, until there was none. */
  readonly passes: readonly number[];
  /** Mails listed for staff, because what they told of is lost. */
  readonly traces: number;
  /** Acknowledged after the moment, neither there nor listed. */
  readonly unlisted: readonly string[];
  /** Mails that went out more than once. */
  readonly twice: readonly string[];
  readonly seconds: number;
};

const RESTORED_TABLE = 'records-restored';
/** Many forms from one network within the hour would be set aside, and mail nobody. */
const BETWEEN = 'PT1H';
const MOST_PASSES = 12;
/** Past the end of every course that is left. */
const DAYS_AFTER = 60;
const EVER = { from: new Date(0), until: new Date('2099-12-31') };

/**
 * Works on the product, copies its table at one moment under load, works on, restores the copy into a
 * table of another name, has the word of the mails told again until it is no news, and lets the mails go.
 */
export async function runDrill(o: DrillOptions): Promise<DrillResult> {
  const startedAt = performance.now();
  const { assemblyFolder, dataDir, say } = o;
  const copy = join(dataDir, 'copy.sqlite');
  const first = await startLocalProduct({ assemblyFolder, dataDir });
  const lived = await liveThrough(first, o, copy);
  await first.engine.settle();
  const sentBefore = mailIds(openMailStore(join(dataDir, 'ses')).all());
  await first.stop();

  say('restoring the copy into a table of another name');
  const items = await restoreTable({
    assemblyFolder,
    dataDir,
    copy,
    restoredTable: RESTORED_TABLE,
  });
  const second = await startLocalProduct({
    assemblyFolder,
    dataDir,
    restoredTable: RESTORED_TABLE,
  });
  try {
    const sentWhileHeld = await seeNothingGo(second, sentBefore.length);
    const { passes, standing } = await replay(second, say);
    say('letting the mails go');
    await letGo(second);
    const { passWhole } = visitors(() => second.origin);
    for (let day = 0; day < DAYS_AFTER; day += 2) await passWhole('P2D');
    const { before, acknowledged } = lived;
    const { lost, mails, duplicates } = await look(second.origin, dataDir, before);
    return {
      before: sizes(before),
      after: sizes(without(acknowledged, before)),
      items,
      sentBefore: sentBefore.length,
      sentWhileHeld,
      passes,
      traces: standing.traces.length,
      unlisted: await unlisted(second, without(acknowledged, before), standing),
      twice: duplicates,
      lost,
      mails,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    };
  } finally {
    await second.stop();
  }
}

type Acknowledged = ReturnType<typeof visitors>['acknowledged'];

async function liveThrough(
  { origin }: LocalProduct,
  { forms, courses, days, dataDir, say }: DrillOptions,
  copy: string,
): Promise<{ readonly before: Acknowledged; readonly acknowledged: Acknowledged }> {
  const { acknowledged, sendForm, book, passWhole } = visitors(() => origin);
  const work = async () => {
    for (let course = 0; course < courses; course += 1) {
      await book();
      await passWhole(BETWEEN);
    }
    for (let form = 0; form < forms; form += 1) {
      await sendForm();
      await passWhole(BETWEEN);
    }
    for (let day = 0; day < days; day += 1) await passWhole('P1D');
  };
  say('working before the moment');
  await work();
  say('copying the table while forms come in');
  const underWay = Array.from({ length: 3 }, () => sendForm());
  const before = {
    intakes: new Set(acknowledged.intakes),
    accepted: new Set(acknowledged.accepted),
    courses: new Set(acknowledged.courses),
    urgent: new Set(acknowledged.urgent),
  };
  await copyTables(dataDir, copy);
  await Promise.all(underWay);
  say('working after the moment');
  await work();
  return { before, acknowledged };
}

/** What goes out of a restored table by itself: an alert that comes in now, and nothing else. */
async function seeNothingGo(product: LocalProduct, sentBefore: number) {
  const client = practiceClient(product.origin);
  ok(await client.ask('POST', '/api/intakes', anUrgentForm(), newKey()), 201);
  const now = await client.now();
  await client.moveClock(new Date(now.getTime() + 10 * 60_000));
  await product.engine.settle();
  const since = mailIds(openMailStore(join(product.dataDir, 'ses')).all()).slice(sentBefore);
  const alerts = since.filter((id) => id.startsWith('urgent-intake')).length;
  return { alerts, others: since.length - alerts };
}

async function replay(product: LocalProduct, say: DrillOptions['say']) {
  const administrator = practiceClient(product.origin).as('administrator');
  const passes: number[] = [];
  for (;;) {
    const name = `after-restore-${passes.length + 1}`;
    const told = product.engine.replay({ name, ...EVER });
    await product.engine.settle();
    const answer = await administrator('GET', '/api/staff/mail-hold');
    const standing: HoldView = mailHoldReply.parse(ok(answer, 200));
    const pass = standing.passes.find((one) => one.name === name);
    if (standing.state !== 'restored')
      throw new Error(`mails are ${standing.state}, not held back`);
    if (pass?.told !== told) throw new Error(`${told} were told, and ${pass?.told ?? 0} taken in`);
    say(`${name}: ${pass.told} told, ${pass.news} of them news`);
    passes.push(pass.news);
    if (pass.news === 0) return { passes, standing };
    if (passes.length === MOST_PASSES) throw new Error('the replay comes to no end');
  }
}

async function letGo(product: LocalProduct): Promise<void> {
  const administrator = practiceClient(product.origin).as('administrator');
  ok(await administrator('POST', '/api/staff/mail-hold', { held: false }), 200);
}

/** Of what was answered for after the moment: what is not there, and of what no trace tells. */
async function unlisted(
  { origin }: LocalProduct,
  { intakes, courses }: Acknowledged,
  { traces }: HoldView,
): Promise<readonly string[]> {
  const staff = practiceClient(origin).as('counselor');
  const told = new Set(traces.map(({ about }) => about));
  const missing: string[] = [];
  for (const [kind, ids] of [
    ['intakes', intakes],
    ['courses', courses],
  ] as const) {
    for (const id of ids) {
      const { status } = await staff('GET', `/api/staff/${kind}/${id}`);
      if (status !== 200 && !told.has(id)) missing.push(`${status} ${kind} ${id}`);
    }
  }
  return missing;
}

const without = (all: Acknowledged, some: Acknowledged): Acknowledged => ({
  intakes: left(all.intakes, some.intakes),
  accepted: left(all.accepted, some.accepted),
  courses: left(all.courses, some.courses),
  urgent: left(all.urgent, some.urgent),
});

const left = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
  new Set([...all].filter((one) => !some.has(one)));

const sizes = ({ intakes, courses }: Acknowledged) => ({
  forms: intakes.size,
  courses: courses.size,
});

const mailIds = (stored: readonly { readonly tags: Readonly<Record<string, string>> }[]) =>
  stored.map(({ tags }) => tags['mail'] ?? 'untagged');
