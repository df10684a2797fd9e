import { simpleParser, type AddressObject } from 'mailparser';
import { addressProblem, plainAddress } from './address-problem.ts';

/** What SES is asked to send: the raw mail, its envelope and its tags. */
export type SendRequest = {
  readonly raw: Buffer;
  readonly source: string;
  readonly destinations: readonly string[];
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
};

/** An answer that SES gives instead of taking the mail. */
export type SesRefusal = { readonly code: string; readonly message: string };

const MAX_RECIPIENTS = 50;
/** SES API v1 takes 10 MB a mail, attachments and their encoding counted. */
const MAX_BYTES = 10 * 1024 * 1024;
/** The characters and the length that SES documents for a MessageTag. */
const TAG_TEXT = /^[A-Za-z0-9_-]{1,256}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Reads the form fields of SendRawEmail, and refuses what SES refuses. */
export async function readSendRawEmail(params: URLSearchParams): Promise<SendRequest | SesRefusal> {
  const action = params.get('Action') ?? '';
  if (action !== 'SendRawEmail') {
    return refuse('InvalidAction', `The action ${action} is not valid for this web service.`);
  }
  const data = params.get('RawMessage.Data') ?? '';
  if (!BASE64.test(data)) return refuseValue('RawMessage.Data is missing or is not base64');
  const raw = Buffer.from(data, 'base64');
  if (raw.length > MAX_BYTES) {
    const most = String(MAX_BYTES);
    return refuseValue(`Message length is more than ${most} bytes long: '${String(raw.length)}'.`);
  }
  return withTags(params, await readEnvelope(params, raw));
}

type Envelope = Pick<SendRequest, 'raw' | 'source' | 'destinations'>;

async function readEnvelope(params: URLSearchParams, raw: Buffer): Promise<Envelope | SesRefusal> {
  const head = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true });
  const from = addresses(head.from);
  if (from.length === 0) return refuseValue("Missing required header 'From'.");
  const asked = members(params, 'Destinations.member').map(([, address]) => address);
  const destinations =
    asked.length > 0 ? asked : [head.to, head.cc, head.bcc].flat().flatMap(addresses);
  const source = params.get('Source') ?? from[0] ?? '';
  const problem =
    [...from, source, ...destinations].map(addressProblem).find((found) => found !== undefined) ??
    recipientProblem(destinations.length);
  if (problem !== undefined) return refuseValue(problem);
  return { raw, source: plainAddress(source), destinations: destinations.map(plainAddress) };
}

function recipientProblem(count: number): string | undefined {
  if (count === 0) return 'No recipients specified';
  return count > MAX_RECIPIENTS ? `Recipient count exceeds ${String(MAX_RECIPIENTS)}.` : undefined;
}

function withTags(params: URLSearchParams, read: Envelope | SesRefusal): SendRequest | SesRefusal {
  if ('code' in read) return read;
  const names = members(params, 'Tags.member', 'Name');
  const values = new Map(members(params, 'Tags.member', 'Value'));
  const tags: Record<string, string> = {};
  for (const [number, name] of names) {
    const value = values.get(number) ?? '';
    if (!TAG_TEXT.test(name) || !TAG_TEXT.test(value)) {
      return refuseValue('Tag names and values take A-Z, a-z, 0-9, _ and -, 1 to 256 characters.');
    }
    if (name in tags) return refuseValue('Tag names must be unique.');
    tags[name] = value;
  }
  return { ...read, tags, configurationSet: params.get('ConfigurationSetName') ?? undefined };
}

/** Fields such as `Tags.member.2.Name`, by their number and in its order. */
function members(params: URLSearchParams, list: string, leaf?: string): [number, string][] {
  const tail = leaf === undefined ? '' : `.${leaf}`;
  return [...params]
    .map(([key, value]): [number, string] => [memberNumber(key, list, tail), value])
    .filter(([number]) => number > 0)
    .sort(([a], [b]) => a - b);
}

function memberNumber(key: string, list: string, tail: string): number {
  if (!key.startsWith(`${list}.`) || !key.endsWith(tail)) return 0;
  const digits = key.slice(list.length + 1, key.length - tail.length);
  return /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : 0;
}

function addresses(header: AddressObject | undefined): string[] {
  return (header?.value ?? []).map(({ address }) => address ?? '');
}

function refuse(code: string, message: string): SesRefusal {
  return { code, message };
}

function refuseValue(message: string): SesRefusal {
  return refuse('InvalidParameterValue', message);
}
