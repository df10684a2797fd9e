import * as z from 'zod';
import { beginByTelephone } from '../../domain/draft/begin-by-telephone.ts';
import type { ListedRequest } from '../../domain/draft/begun-desk.ts';
import { standingOf } from '../../domain/draft/begun-request.ts';
import { mailBegun, removeBegun } from '../../domain/draft/mail-begun.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import {
  type BegunEntry,
  begunLinkRequest,
  begunList,
  begunReply,
  type CallRequest,
  callRequest,
} from '../../schemas/begun.ts';
import { idempotencyKeyIn } from '../shared/idempotency-key.ts';
import { problem } from '../shared/problem.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { uuidFrom } from '../shared/uuid-from.ts';
import { mailView } from './detail-views.ts';
import type { StaffDeps, StaffRoute } from './staff-route.ts';

const PAGE_SIZE = 100;
/** The person may be filling in the form at this moment. */
const ATTEMPTS = 4;

const requestId = z.uuid();

/** Who was promised a link on the telephone, and how far each has come; never an answer. */
export const listBegun: StaffRoute = async (deps, member) => {
  const now = deps.now();
  const { listed, more } = await deps.begun.list(PAGE_SIZE, now);
  const requests = listed.flatMap((each) => entryOf(each, now) ?? []);
  const reading = { list: 'begun', fields: ['names', 'addresses'], count: requests.length };
  await recordListReading({ ...deps, trail: deps.desk }, member, reading);
  return reply(200, begunList.parse({ now: now.toISOString(), requests, more }));
};

/**
 * The form's id follows from who begins and from the key of the request, so that a repeat finds what
 * it began: nobody is mailed twice.
 */
export const beginRequest: StaffRoute = async (deps, member, request) => {
  const key = idempotencyKeyIn(request);
  if (key === undefined) return problem('idempotency-key-missing');
  const said = bodyAs(request, callRequest);
  if (said.kind === 'refused') return said.reply;
  const id = uuidFrom(deps.sha256(`begun ${member.id} ${key}`));
  const beginning = beginByTelephone({
    caller: said.data,
    memberId: member.id,
    ids: { draft: id, audit: deps.newId() },
    now: deps.now(),
  });
  const address = await deps.addressHash(said.data.email);
  const outcome = await deps.begun.begin(beginning, address);
  return outcome === 'begun' || (await isRepeat(deps, id, said.data))
    ? reply(201, begunReply.parse({ id }))
    : problem('idempotency-key-reused');
};

async function isRepeat(
  { begun, now }: StaffDeps,
  id: string,
  { name, email }: CallRequest,
): Promise<boolean> {
  const found = await begun.find(id, now());
  if (found?.request.state !== 'open') return found !== undefined;
  return found.request.name === name && found.request.email === email;
}

export const mailBegunLink: StaffRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, begunLinkRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  return onBegun(request.path['id'], (id) => mailOnce(deps, member, id, wanted.data.email));
};

export const removeBegunRequest: StaffRoute = (deps, member, request) =>
  onBegun(request.path['id'], (id) => removeOnce(deps, member, id));

/** Tries until the form was not written between reading and writing; the last word counts. */
async function onBegun(
  given: string | undefined,
  attempt: (id: string) => Promise<HttpReply | 'stale'>,
): Promise<HttpReply> {
  const id = requestId.safeParse(given);
  if (!id.success) return problem('not-found');
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const answer = await attempt(id.data);
    if (answer !== 'stale') return answer;
  }
  return problem('try-again');
}

async function mailOnce(
  { begun, addressHash, newId, now }: StaffDeps,
  member: StaffMember,
  id: string,
  to: string | null,
): Promise<HttpReply | 'stale'> {
  const found = await begun.find(id, now());
  if (!found) return problem('not-found');
  const asked = { to, memberId: member.id, auditId: newId(), now: now() };
  const decided = mailBegun({ ...found, ...asked });
  if (decided.kind === 'refused') return problem(decided.reason);
  const address = await addressHash(decided.link.draft.mailTo);
  const seen = found.form?.version ?? 0;
  const saved = await begun.mail(decided, address, seen);
  return saved === 'stale' ? saved : reply(200, begunReply.parse({ id }));
}

async function removeOnce(
  { begun, newId, now }: StaffDeps,
  member: StaffMember,
  id: string,
): Promise<HttpReply | 'stale'> {
  const found = await begun.find(id, now());
  if (!found) return problem('not-found');
  const { request, form } = found;
  const asked = { memberId: member.id, auditId: newId(), now: now() };
  const decided = removeBegun({ request, ...asked });
  if (decided.kind === 'refused') return problem(decided.reason);
  const saved = await begun.remove(request, form, decided.audit);
  return saved === 'stale' ? saved : reply(200, begunReply.parse({ id }));
}

function entryOf({ request, name, form, mail }: ListedRequest, now: Date): BegunEntry | undefined {
  const standing = standingOf(request, form, now);
  if (standing === undefined) return undefined;
  const open = request.state === 'open' ? request : undefined;
  return {
    id: request.id,
    standing,
    name,
    email: open?.email ?? null,
    phone: open?.phone ?? null,
    language: open?.language ?? null,
    begunAt: request.begunAt.toISOString(),
    begunBy: request.begunBy,
    goodUntil: request.goodUntil.toISOString(),
    mail: mail ? mailView(mail) : null,
    intakeId: request.state === 'sent' ? request.intakeId : null,
  };
}
