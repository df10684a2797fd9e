import prices from './prices.json' with { type: 'json' };
import {
  READS_A_MAIL,
  SECONDS_A_MAIL,
  WRITES_A_MAIL,
  INVOCATIONS_A_MAIL,
  type Priced,
} from './monthly-use.ts';

/** How the dispatcher works through what is due; one dispatcher is one sweep a minute. */
export type Dispatching = {
  /** Shards of the index `due`, each read by every sweep. */
  readonly shards: number;
  /** The most that a sweep reads from one shard. */
  readonly perShard: number;
  readonly lanes: number;
  /** A sweep starts no mail after so many seconds. */
  readonly startsWithinSeconds: number;
  readonly secondsBetweenSweeps: number;
  /** Sweeps that run at the same time, each on shards of its own. */
  readonly dispatchers: number;
};

/** As the product is built: functions/dispatch-mail/dispatch-mail.handler.ts, adapters/table.ts. */
export const AS_BUILT: Dispatching = {
  shards: 4,
  perShard: 250,
  lanes: 4,
  startsWithinSeconds: 45,
  secondsBetweenSweeps: 60,
  dispatchers: 1,
};

/** How much falls due at once, and what the account may do. */
export type Backlog = {
  readonly reminders: number;
  /** From reading a row to writing down what became of it. */
  readonly secondsAMail: number;
  /** The account's sending rate at SES, of which a fifth is left to mails that cannot wait. */
  readonly sesASecond: number;
};

type Bound = 'lanes' | 'shards' | 'ses';

/** What a backlog takes: mails a minute, what keeps it from being more, and seconds until the last is sent. */
export function drain(
  { reminders, secondsAMail, sesASecond }: Backlog,
  how: Dispatching,
): { readonly aMinute: number; readonly bound: Bound; readonly seconds: number } {
  const sweepsAMinute = 60 / how.secondsBetweenSweeps;
  const limits: Readonly<Record<Bound, number>> = {
    lanes:
      how.dispatchers *
      sweepsAMinute *
      how.lanes *
      Math.ceil(how.startsWithinSeconds / secondsAMail),
    shards: sweepsAMinute * how.shards * how.perShard,
    ses: sesASecond * 60 * SHARE_OF_SES,
  };
  const bound = (Object.keys(limits) as Bound[]).reduce((least, name) =>
    limits[name] < limits[least] ? name : least,
  );
  const aMinute = limits[bound];
  const perSweep = aMinute / sweepsAMinute;
  const sweeps = Math.ceil(reminders / perSweep);
  const inTheLast = reminders - (sweeps - 1) * perSweep;
  const lastSeconds = (inTheLast * secondsAMail) / (how.lanes * how.dispatchers);
  return { aMinute, bound, seconds: (sweeps - 1) * how.secondsBetweenSweeps + lastSeconds };
}

/** A budget of 80 %: confirmations and alerts go first, and find room. */
const SHARE_OF_SES = 0.8;

/** A partition of DynamoDB takes so many write units a second, and a query answers from one. */
const WRITES_A_PARTITION = 1_000;
/** Planned, claimed (leaves its place and takes another), ended: each writes in the index as well. */
const INDEX_WRITES_A_MAIL = 4;

/** What it takes to have so many reminders that fall due together sent within so many seconds. */
export function needed(
  { reminders, secondsAMail }: Omit<Backlog, 'sesASecond'>,
  withinSeconds: number,
): {
  readonly aSecond: number;
  readonly shards: number;
  readonly dispatchers: number;
  readonly sesASecond: number;
} {
  const aSecond = reminders / withinSeconds;
  const { lanes, startsWithinSeconds, secondsBetweenSweeps, perShard } = AS_BUILT;
  const aDispatcher =
    (lanes * Math.ceil(startsWithinSeconds / secondsAMail)) / secondsBetweenSweeps;
  const readAShard = perShard / secondsBetweenSweeps;
  const writtenAShard = WRITES_A_PARTITION / INDEX_WRITES_A_MAIL;
  return {
    aSecond,
    dispatchers: Math.ceil(aSecond / aDispatcher),
    shards: Math.ceil(aSecond / Math.min(readAShard, writtenAShard)),
    sesASecond: Math.ceil(aSecond / SHARE_OF_SES),
  };
}

/** US dollars at list price for sending so many reminders, by what is paid for. */
export function costOf(reminders: number): Readonly<Partial<Record<Priced, number>>> {
  const used: Readonly<Partial<Record<Priced, number>>> = {
    mail: reminders,
    writeUnit: reminders * WRITES_A_MAIL,
    readUnit: reminders * READS_A_MAIL,
    invocation: reminders * INVOCATIONS_A_MAIL,
    gigabyteSecond: reminders * SECONDS_A_MAIL,
  };
  return Object.fromEntries(
    (Object.keys(used) as Priced[]).map((name) => {
      const { usd, per } = prices.prices[name];
      return [name, Math.round(((used[name] ?? 0) * usd * 100) / per) / 100];
    }),
  );
}
