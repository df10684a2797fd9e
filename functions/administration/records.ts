import * as z from 'zod';
import { correctRecord, holdRecord } from '../../domain/record/change-record.ts';
import { orderDeletion } from '../../domain/record/decide-deletion.ts';
import type { DatedRecord, PersonRecord } from '../../domain/record/person-record.ts';
import { keptUntil } from '../../domain/record/retention.ts';
import {
  correctionRequest,
  deletionRequest,
  holdRequest,
  recordExport,
  recordList,
  recordReply,
} from '../../schemas/records.ts';
import type { HttpRequest } from '../shared/http.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import {
  auditOf,
  type AdministrationDeps,
  type AdministrationRoute,
} from './administration-route.ts';
import { deletionView, exportView, recordView } from './record-views.ts';

/** As many records as one look at those past their time shows. */
const MOST_PAST = 50;
const READ_WHOLE = ['client', 'intake', 'review', 'courses', 'mails'] as const;

const uuid = z.uuid();
async function recordOf(
  { records }: AdministrationDeps,
  { path }: HttpRequest,
): Promise<PersonRecord | undefined> {
  const { data } = uuid.safeParse(path['id']);
  return data === undefined ? undefined : records.find(data);
}

/** What may go because its time is over, and what went. A look at names is on record like any other. */
export const listRecords: AdministrationRoute = async (deps, member) => {
  const { records, practice } = deps;
  const now = deps.now();
  const cutoff = new Date(now);
  cutoff.setUTCFullYear(cutoff.getUTCFullYear() - practice.records.keepYears);
  const found: { readonly record: DatedRecord; readonly until: Date }[] = [];
  for await (const record of records.olderThan(cutoff)) {
    const until = keptUntil(record, practice.records);
    if (until <= now) found.push({ record, until });
    if (found.length === MOST_PAST) break;
  }
  const past = found
    .sort((one, other) => one.until.getTime() - other.until.getTime())
    .map(({ record: { intake, client }, until }) => ({
      ...{ id: intake.id, name: client.name, keptUntil: until.toISOString() },
    }));
  const reading = { list: 'past-keeping', fields: ['names'], count: past.length };
  await recordListReading(deps, member, reading);
  const deletions = (await records.deletions()).map(deletionView);
  return reply(200, recordList.parse({ now: now.toISOString(), past, deletions }));
};

/** The reading is on record before anything is shown. */
export const readRecord: AdministrationRoute = async (deps, member, request) => {
  const record = await recordOf(deps, request);
  if (!record) return problem('not-found');
  const did = { record: 'intake', recordId: record.intake.id, action: 'read' } as const;
  await deps.trail.recordRead(auditOf(deps, member, { ...did, fields: ['client'] }));
  return standing(deps, record);
};

const standing = (deps: AdministrationDeps, record: PersonRecord): HttpReply =>
  reply(200, recordReply.parse(recordView(record, deps.practice.records, deps.now())));

/** Everything about one person. By POST, because it writes a row and no history may fetch it again. */
export const exportRecord: AdministrationRoute = async (deps, member, request) => {
  const record = await recordOf(deps, request);
  if (!record) return problem('not-found');
  const { intake, client, courses } = record;
  const did = { record: 'intake', recordId: intake.id, action: 'exported' } as const;
  await deps.trail.recordRead(auditOf(deps, member, { ...did, fields: [...READ_WHOLE] }));
  const trails = await Promise.all([
    deps.trail.historyOf('intake', intake.id),
    deps.trail.historyOf('client', client.id),
    ...courses.map(({ course }) => deps.trail.historyOf('course', course.id)),
  ]);
  const history = trails.flat().sort((one, other) => one.at.getTime() - other.at.getTime());
  const whole: unknown = JSON.parse(JSON.stringify(exportView(record, history, deps.now())));
  return reply(200, recordExport.parse(whole));
};

export const correct: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, correctionRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const record = await recordOf(deps, request);
  if (!record) return problem('not-found');
  const { reason, preferredName, pronouns, phone, ...rest } = wanted.data;
  const person = {
    ...rest,
    preferredName: preferredName || undefined,
    pronouns: pronouns || undefined,
    phone: phone ?? undefined,
  };
  const decision = correctRecord(record, person, reason, by(deps, member));
  if (decision.kind === 'unchanged') return standing(deps, record);
  const { correction, contact, audit } = decision;
  const after = { person, contact, personKeys: await deps.guard.personKeys(person) };
  const saved = await deps.records.correct(record, after, correction, audit);
  return saved === 'saved' ? afterwards(deps, request) : problem('changed-meanwhile');
};

export const hold: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, holdRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const record = await recordOf(deps, request);
  if (!record) return problem('not-found');
  const decision = holdRecord(record, wanted.data, by(deps, member));
  if (decision.kind === 'unchanged') return standing(deps, record);
  const saved = await deps.records.setHolds(record, decision.holds, decision.audit);
  return saved === 'saved' ? afterwards(deps, request) : problem('changed-meanwhile');
};

/** Orders it; the sweep carries it out within a minute or two. */
export const deleteRecord: AdministrationRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, deletionRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const record = await recordOf(deps, request);
  if (!record) return problem('not-found');
  const offers = await deps.offers.ahead(deps.now());
  const { basis } = wanted.data;
  const rule = deps.practice.records;
  const order = orderDeletion({ record, basis, offers, rule, ...by(deps, member) });
  if (order.kind === 'refused') return problem(order.reason);
  const { deletion, job, audit } = order;
  const saved = await deps.records.orderDeletion(record, deletion, job, audit);
  return saved === 'saved' ? afterwards(deps, request) : problem('changed-meanwhile');
};

const by = ({ newId, now }: AdministrationDeps, member: Parameters<AdministrationRoute>[1]) => ({
  member,
  auditId: newId(),
  now: now(),
});

/** The record as it stands now; one that is gone meanwhile was deleted as was asked. */
async function afterwards(deps: AdministrationDeps, request: HttpRequest): Promise<HttpReply> {
  const record = await recordOf(deps, request);
  return record ? standing(deps, record) : problem('not-found');
}
