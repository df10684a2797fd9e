import { wentToPresentAddress } from '../../domain/links/link.ts';
import { mayPutRight, putRight as decide } from '../../domain/intake/put-right.ts';
import { withdrawIntake } from '../../domain/intake/withdraw-intake.ts';
import { leaveOffers } from '../../domain/offer/leave-offers.ts';
import type { CourseClient } from '../../domain/course/client-store.ts';
import type { Intake } from '../../domain/intake/intake.ts';
import {
  contactPutRight,
  receiptPage,
  type ReceiptPage,
  withdrawalRequest,
} from '../../schemas/receipt.ts';
import { offersTo } from '../shared/offers-to.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import type { VisitDeps, VisitRoute } from './visit-route.ts';

type ShowDeps = Pick<
  VisitDeps,
  'links' | 'clients' | 'intakes' | 'practice' | 'hashOfToken' | 'now'
>;
type WithdrawDeps = ShowDeps & Pick<VisitDeps, 'newId' | 'offers'>;
type PutRightDeps = ShowDeps & Pick<VisitDeps, 'newId' | 'guard'>;
type Opened = {
  readonly intake: Intake;
  readonly client: CourseClient;
  /** By the page that sent it; anybody may read a link that was mailed to a wrong address. */
  readonly bySender: boolean;
};

const MOST_TRIES = 3;

/** Shows, and changes nothing: whoever opens a mailed link may be a machine. */
export const showReceipt: VisitRoute<keyof ShowDeps> = async (deps, token) => {
  const opened = await open(deps, token);
  return opened ? shown(deps, opened) : problem('link-gone');
};

/** Takes the request back; a repeat answers as the first did. */
export const withdraw: VisitRoute<keyof WithdrawDeps> = async (deps, token, request) => {
  const asked = bodyAs(request, withdrawalRequest);
  if (asked.kind === 'refused') return asked.reply;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const opened = await open(deps, token);
    if (!opened) return problem('link-gone');
    const { newId } = deps;
    const now = deps.now();
    const decision = withdrawIntake(opened.intake, opened.client, newId(), now);
    if (decision.kind === 'refused') return problem(decision.refusal.reason);
    if (decision.kind === 'already') return shown(deps, opened);
    const { intake, mails, audit } = decision;
    const offers = leaveOffers(intake, await offersTo(deps.offers, intake, now), { newId, now });
    const saved = await deps.intakes.withdraw(intake, opened.intake, { mails, offers }, audit);
    if (saved === 'saved') return shown(deps, { ...opened, intake });
  }
  return problem('try-again');
};

/**
 * Corrects address or telephone. An address that was mailed enough already gets no more, and the
 * answer does not tell: it may be somebody else's.
 */
export const putRight: VisitRoute<keyof PutRightDeps> = async (deps, token, request) => {
  const asked = bodyAs(request, contactPutRight);
  if (asked.kind === 'refused') return asked.reply;
  const { intakes, guard, newId, now } = deps;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const opened = await open(deps, token);
    if (!opened?.bySender) return problem('link-gone');
    const at = now();
    const decision = decide(opened, asked.data, newId(), at);
    if (decision.kind === 'refused') return problem(decision.refusal.reason);
    if (decision.kind === 'unchanged') return shown(deps, opened);
    const { contact, mail, audit } = decision;
    const client = { ...opened.client, ...contact };
    const mayMail = mail && (await guard.mayMail(contact.email, mail.id, at));
    const personKeys = await guard.personKeys(client);
    const after = { contact, personKeys, mails: mayMail ? [mail] : [] };
    const saved = await intakes.putRight(opened, after, audit);
    if (saved === 'saved') return shown(deps, { ...opened, client });
  }
  return problem('try-again');
};

/** A link that was mailed to an address which was put right since opens nothing any more. */
async function open(deps: ShowDeps, token: string): Promise<Opened | undefined> {
  const link = await deps.links.find(deps.hashOfToken(token), deps.now());
  if (link?.purpose !== 'receipt') return undefined;
  const intake = await deps.intakes.find(link.recordId);
  const client = intake && (await deps.clients.find(intake.clientId));
  if (!client) return undefined;
  const bySender = link.generation === undefined;
  return bySender || wentToPresentAddress(link, client) ? { intake, client, bySender } : undefined;
}

const shown = ({ practice }: ShowDeps, { intake, client, bySender }: Opened): HttpReply =>
  reply(
    200,
    receiptPage.parse({
      language: intake.language,
      timeZone: practice.timeZone,
      receivedAt: intake.submittedAt.toISOString(),
      standing: standing(intake, client),
      mayPutRight: bySender && mayPutRight({ intake, client }),
    }),
  );

function standing(
  { withdrawnAt }: Intake,
  { activeCourse }: CourseClient,
): ReceiptPage['standing'] {
  if (withdrawnAt) return 'withdrawn';
  return activeCourse === undefined ? 'received' : 'booked';
}
