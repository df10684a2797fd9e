import { join } from 'node:path';
import { practiceClient, type PracticeClient } from '../../local/demo/practice-client.ts';
import { openMailStore } from '../../local/ses/mail-store.ts';
import type { Acknowledged } from './visitors.ts';

/** What is left when everything has come to its end. */
export type LeftOver = {
  /** Acknowledged, and not there: what the service says of it, and its path. */
  readonly lost: readonly string[];
  /** Mail rows by how they ended; `due` have not. */
  readonly mails: { readonly due: number } & Readonly<Record<string, number>>;
  readonly taken: number;
  /** Urgent intakes that were acknowledged and rang nobody. */
  readonly unrung: readonly string[];
  /** Ids of mails that the mail service took more than once, once for each time too many. */
  readonly duplicates: readonly string[];
};

/** Looks through the product's own doors, and into the mailbox of this machine. */
export async function look(
  origin: string,
  dataDir: string,
  acknowledged: Acknowledged,
): Promise<LeftOver> {
  const client = practiceClient(origin);
  const ids = openMailStore(join(dataDir, 'ses'))
    .all()
    .map(({ tags }) => tags['mail'] ?? 'untagged');
  const seen = new Set<string>();
  const duplicates = ids.filter((id) => seen.has(id) || !seen.add(id));
  const { body } = await client.ask('GET', '/local/state');
  return {
    lost: await missing(client, acknowledged),
    mails: body as LeftOver['mails'],
    taken: ids.length,
    unrung: [...acknowledged.urgent].filter((id) => !seen.has(`urgent-intake_${id}_1`)),
    duplicates,
  };
}

const TRIES = 5;

async function missing(
  client: PracticeClient,
  { intakes, accepted, courses }: Acknowledged,
): Promise<readonly string[]> {
  const lost: string[] = [];
  const staff = client.as('counselor');
  const find = async (path: string, isThere: (body: unknown) => boolean) => {
    let answer = await staff('GET', path);
    // A connection that died with what was killed shows only when it is used again.
    for (let tries = 1; tries < TRIES && answer.status >= 500; tries += 1) {
      answer = await staff('GET', path);
    }
    if (answer.status !== 200 || !isThere(answer.body)) lost.push(`${answer.status} ${path}`);
  };
  for (const id of intakes) {
    const isAccepted = (body: unknown) => (body as { status: string }).status === 'accepted';
    await find(`/api/staff/intakes/${id}`, accepted.has(id) ? isAccepted : () => true);
  }
  for (const id of courses) {
    const isWhole = (body: unknown) => (body as { sessions: object[] }).sessions.length === 12;
    await find(`/api/staff/courses/${id}`, isWhole);
  }
  return lost;
}
