import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { answerAccepted, answerRefused } from './answer.ts';
import { readMail, type LocalMail } from './local-mail.ts';
import { openMailStore, type MailStore, type StoredMail } from './mail-store.ts';
import { readSendRawEmail, type SendRequest, type SesRefusal } from './send-raw-email.ts';
import { sendingEvents, type SendingEvent } from './sending-events.ts';

export const SES_FAULTS = ['none', 'refuse', 'hang', 'drop-after-accept', 'throttle'] as const;
export type SesFault = (typeof SES_FAULTS)[number];

/** A call of SendRawEmail: its form fields, and the name of the function that makes it. */
type SesCall = { readonly params: URLSearchParams; readonly from: string };

export type Ses = {
  send(call: SesCall, res: ServerResponse): Promise<void>;
  mails(): Promise<LocalMail[]>;
  setFault(fault: SesFault): void;
  /** Tells again, after a restart, what was accepted but whose events nobody took. */
  replay(): Promise<void>;
};

type SesOptions = {
  readonly dataDir: string;
  readonly clock: Clock;
  /** Takes one SES event; a promise it returns is kept: until then the event counts as untold. */
  readonly emit: (event: SendingEvent) => void | Promise<void>;
  /** Names that exist in the template; without them any name will do. */
  readonly configurationSets?: readonly string[] | undefined;
};

/** SES of one machine: takes mail as SES does, keeps it on disk, and fails when told to. */
export function makeSes(o: SesOptions): Ses {
  const store = openMailStore(join(o.dataDir, 'ses'));
  const mailbox = makeMailbox(store);
  let fault: SesFault = 'none';

  // All events at once, so that whoever waits for the machine to settle sees them all under way.
  const tell = async (mail: StoredMail) => {
    await Promise.all(sendingEvents(mail).map(async (event) => o.emit(event)));
    store.told(mail);
  };
  const send = async ({ params, from }: SesCall, res: ServerResponse) => {
    const playing = fault;
    if (playing === 'hang') return closed(res);
    const request = FAULT_ANSWERS[playing] ?? (await readKnown(params, o.configurationSets));
    if ('code' in request) return answerRefused(res, request);
    const mail = store.add(accepted(request, from, o.clock.now()), request.raw);
    if (playing === 'drop-after-accept') res.destroy();
    else answerAccepted(res, mail.messageId);
    void tell(mail).catch(keptForReplay);
  };
  const replay = async () => {
    for (const mail of store.untold()) await tell(mail);
  };
  return { send, mails: mailbox, setFault: (next) => void (fault = next), replay };
}

/** Reads every mail once: what was sent never changes. */
function makeMailbox(store: MailStore): () => Promise<LocalMail[]> {
  const opened = new Map<string, Promise<LocalMail>>();
  const open = (mail: StoredMail) => {
    const read = opened.get(mail.messageId) ?? readMail(mail, store.raw(mail));
    opened.set(mail.messageId, read);
    return read;
  };
  return () => Promise.all(store.all().map(open));
}

const FAULT_ANSWERS: Partial<Record<SesFault, SesRefusal>> = {
  refuse: { code: 'MessageRejected', message: 'Email address is not verified.' },
  throttle: { code: 'Throttling', message: 'Maximum sending rate exceeded.' },
};

async function readKnown(
  params: URLSearchParams,
  known: readonly string[] | undefined,
): Promise<SendRequest | SesRefusal> {
  const request = await readSendRawEmail(params);
  const set = 'code' in request ? undefined : request.configurationSet;
  if (set === undefined || known === undefined || known.includes(set)) return request;
  const message = `Configuration set <${set}> does not exist.`;
  return { code: 'ConfigurationSetDoesNotExist', message };
}

function accepted(request: SendRequest, caller: string, now: Date): Omit<StoredMail, 'number'> {
  return {
    messageId: newMessageId(now),
    sentAt: now.toISOString(),
    caller,
    source: request.source,
    destinations: [...request.destinations],
    ...(request.configurationSet === undefined
      ? {}
      : { configurationSet: request.configurationSet }),
    tags: { ...request.tags },
  };
}

/** Message ids look like those of SES: a time in hexadecimal, an id, and a counter. */
function newMessageId(now: Date): string {
  return `${now.getTime().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;
}

/** The mail stays untold on disk, so the next start tells it. */
function keptForReplay(): void {
  console.error('An SES event was not taken; it will be told again at the next start.');
}

function closed(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once('close', resolve);
  });
}
