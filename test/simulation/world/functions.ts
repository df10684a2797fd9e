import type { SenderLimits } from '../../../domain/guards/sender-limits.ts';
import { makeAdministration } from '../../../functions/administration/administration.handler.ts';
import { makeCourses } from '../../../functions/courses/courses.handler.ts';
import { makeDispatchMail } from '../../../functions/dispatch-mail/dispatch-mail.handler.ts';
import { makeDrafts } from '../../../functions/drafts/drafts.handler.ts';
import { makeMailEvents } from '../../../functions/mail-events/mail-events.handler.ts';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import type { LogLine } from '../../../functions/shared/log.ts';
import { makeSeal } from '../../../functions/shared/seal.ts';
import { makeSenderGuard } from '../../../functions/shared/sender-guard.ts';
import { makeStaff } from '../../../functions/staff/staff.handler.ts';
import { makeSubmitIntake } from '../../../functions/submit-intake/submit-intake.handler.ts';
import { FORM_ROUTES, makeVisit } from '../../../functions/visit/visit.handler.ts';
import { behindGateway } from '../../support/http-event.ts';
import { begunDeskIn } from '../../support/memory-begun.ts';
import { memoryDeadLetters } from '../../support/memory-dead-letters.ts';
import { memoryDirectory } from '../../support/memory-directory.ts';
import { givenUpDeskIn } from '../../support/memory-given-up.ts';
import { memoryTable } from '../../support/memory-table.ts';
import { aLetterhead } from '../../support/letterhead.ts';
import { clockHere, thisSandbox } from '../engine/sandbox.ts';
import type { Ports } from './port-types.ts';

/** The functions of the product, as they are; made once, they serve every sandbox of every life. */
export type Functions = ReturnType<typeof functionsOn>;

const letterhead = aLetterhead();
const { practice, webAddress } = letterhead;

const newId = (): string => {
  const number = thisSandbox().life.next('id').toString(16).padStart(12, '0');
  return `00000000-0000-4000-8000-${number}`;
};
const newToken = () => {
  const token = `token-${thisSandbox().life.next('token')}`;
  return { token, hash: hashOfToken(token) };
};
const log = (line: LogLine): void => {
  const sandbox = thisSandbox();
  sandbox.life.logged(line, sandbox);
};

/** Everybody of a life writes from one network, and often: here the guards let all of it pass. */
const limits: SenderLimits = { count: async () => 1, takeMailPermit: async () => 'taken' };
const seal = makeSeal('the secret of every life');
const guard = makeSenderGuard({ limits, seal: () => Promise.resolve(seal) });
/** Nobody looks back in these lives, and nobody begins a request on the telephone. */
const unasked = {
  history: { historyOf: async () => [] },
  begun: begunDeskIn(memoryTable()),
  addressHash: guard.addressHash,
};

/** Nobody looks at the team, at mails that were given up, at stuck work, or back into the trail. */
const unlooked = {
  directory: memoryDirectory(),
  givenUp: givenUpDeskIn(memoryTable()),
  deadLetters: memoryDeadLetters().desk,
};
const unread = { historyOf: async () => [], search: async () => ({ rows: [], next: null }) };

export function functionsOn(ports: Ports) {
  const { inbox, desk, mailer, personRecords, ...stores } = ports;
  const own = { practice, newId, newToken, now: clockHere, log };
  const staffed = { ...own, webAddress, groupClaim: 'cognito:groups', sha256: hashOfToken };
  return {
    form: behindGateway(makeSubmitIntake({ ...own, guard, inbox, sha256: hashOfToken }), { log }),
    drafts: behindGateway(makeDrafts({ ...own, ...stores, guard, hashOfToken }), { log }),
    staff: behindGateway(
      makeStaff({
        ...{ ...staffed, ...stores, desk, limits, ...unasked },
        get table() {
          return thisSandbox().life.tableName();
        },
      }),
      { log },
    ),
    courses: behindGateway(
      makeCourses({ ...staffed, ...stores, guard, intakes: desk, trail: desk }),
      { log },
    ),
    visit: behindGateway(
      makeVisit({ ...own, ...stores, guard, intakes: desk, webAddress, hashOfToken }),
      { log, forms: FORM_ROUTES },
    ),
    administration: behindGateway(
      makeAdministration({
        ...{ ...staffed, ...stores, ...unlooked, guard },
        get table() {
          return thisSandbox().life.tableName();
        },
        ...{
          records: personRecords,
          trail: { ...unread, recordRead: (audit) => desk.recordRead(audit) },
        },
      }),
      { log },
    ),
    dispatchMail: makeDispatchMail({
      ...{ ...own, ...stores, mailer, letterhead },
      get table() {
        return thisSandbox().life.tableName();
      },
      random: () => thisSandbox().life.dice.roll(),
    }),
    mailEvents: makeMailEvents({
      ...{ ...own, mails: stores.mails, offers: stores.offers, replays: stores.replays },
      quietHours: practice.appointments.quietHours,
    }),
  };
}
