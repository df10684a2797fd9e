import { draftedForm } from '../../domain/draft/drafted-form.ts';
import { hasSeenAll, keepsAllSeen } from '../../domain/draft/draft-standing.ts';
import type { Draft, SentDraft } from '../../domain/draft/draft.ts';
import { keepParts } from '../../domain/draft/keep-parts.ts';
import { confirmationHolder } from '../../domain/draft/mail-link.ts';
import { sendDraft } from '../../domain/draft/send-draft.ts';
import { assessIntake } from '../../domain/intake/assess-intake.ts';
import { receiveIntake } from '../../domain/intake/receive-intake.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { draftSending, type DraftSending } from '../../schemas/draft.request.ts';
import { inPlainWords } from '../../schemas/explain.ts';
import { guardIntake } from '../shared/guard-intake.ts';
import { intakeRefusal } from '../shared/intake-refusal.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { receiptView } from '../shared/receipt-reply.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import type { Sender } from '../shared/sender-guard.ts';
import { refusalOfNames } from './given-parts.ts';
import { MOST_TRIES, type DraftDeps, type DraftRoute } from './draft-route.ts';
import { doneNow } from './draft-view.ts';
import { openDraft } from './open-draft.ts';

/**
 * Sends a form: what is kept of it and what the page holds become one, which the form's own schema
 * checks as a whole. A repeat from the same page gets the same answer and stores nothing.
 */
export const send: DraftRoute = async (deps, token, request) => {
  const asked = bodyAs(request, draftSending);
  if (asked.kind === 'refused') return asked.reply;
  const { parts, unasked } = asked.data;
  const refusal = refusalOfNames([...parts, { values: unasked }], formOf(deps));
  if (refusal) return refusal;
  const given = parts.map(({ id }) => id);
  const by = hashesOf(deps, asked.data);
  const { start, subject: hiddenField } = asked.data.guard ?? {};
  const sender = { viewer: request.viewer, start, hiddenField };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const draft = await openDraft(deps, token);
    if (!draft) return problem('link-gone');
    if (draft.state === 'sent') return sentBefore(deps, draft, by);
    const done = doneNow(draft);
    const { seen } = asked.data;
    if (!hasSeenAll(done, seen) || !keepsAllSeen(done, seen, given)) {
      return problem('draft-changed', { more: { done } });
    }
    const outcome = await receive(deps, draft, { sending: asked.data, sender, by });
    if (outcome !== 'stale') return outcome;
  }
  return problem('try-again');
};

const formOf = ({ formOn, now, practice }: DraftDeps) =>
  formOn(localDate(now(), practice.timeZone));

type Asked = {
  readonly sending: DraftSending;
  readonly sender: Sender;
  readonly by: SentDraft['by'];
};

async function receive(
  deps: DraftDeps,
  draft: Draft,
  { sending, sender, by }: Asked,
): Promise<HttpReply | 'stale'> {
  const { drafts, practice, newId, now } = deps;
  const at = now();
  const today = localDate(at, practice.timeZone);
  const whole = draftedForm(keepParts(draft, sending), sending.unasked);
  const form = deps.formOn(today).safeParse({ ...whole, timeZone: sending.timeZone }, inPlainWords);
  if (!form.success) return intakeRefusal(form.error, practice);
  const assessment = assessIntake(form.data, { today, griefScope: practice.griefScope });
  const { tier } = assessment.screening;
  const holder = confirmationHolder(draft, form.data.contact.email);
  const asked = { submitted: form.data, tier, sender, holder, now: at };
  const { record, receipt } = receiveIntake({
    submitted: form.data,
    ...assessment,
    guarded: await guardIntake(deps, asked),
    ids: { intake: newId(), client: newId(), audit: newId() },
    practice,
    now: at,
  });
  const end = sendDraft(draft, { receipt, clientId: record.client.id, by });
  const outcome = await drafts.send(end, record, draft.version);
  return outcome === 'sent' ? reply(201, receiptView(receipt, practice)) : 'stale';
}

/** The page that sent it may ask again; if it has changed something since, it learns what arrived. */
function sentBefore(
  { practice }: Pick<DraftDeps, 'practice'>,
  { receipt, by }: SentDraft,
  asked: SentDraft['by'],
): HttpReply {
  if (by.token !== asked.token) return problem('draft-sent');
  const said = receiptView(receipt, practice);
  return by.request === asked.request
    ? reply(201, said)
    : problem('draft-sent', { more: { receipt: said } });
}

const hashesOf = (
  { hashOfToken }: Pick<DraftDeps, 'hashOfToken'>,
  { receipt, language, parts, unasked }: DraftSending,
): SentDraft['by'] => ({
  token: hashOfToken(receipt),
  request: hashOfToken(JSON.stringify({ language, parts, unasked })),
});
