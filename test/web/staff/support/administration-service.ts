import { randomUUID } from 'node:crypto';
import { makeAdministration } from '../../../../functions/administration/administration.handler.ts';
import { trailIn } from '../../../support/memory-audits.ts';
import { anIntake } from '../../../support/intake-record.ts';
import { memoryCourses } from '../../../support/memory-courses.ts';
import { memoryDirectory } from '../../../support/memory-directory.ts';
import { memoryDeadLetters } from '../../../support/memory-dead-letters.ts';
import { givenUpDeskIn } from '../../../support/memory-given-up.ts';
import { mailHoldsIn, replayLogIn } from '../../../support/memory-mail-hold.ts';
import { memoryTable } from '../../../support/memory-table.ts';
import { aPractice } from '../../../support/practice.ts';
import { aGuard } from '../../../support/the-form.ts';
import type { Asked, Reply } from './fake-service.ts';
import { ME, NOW, PRACTICE } from './records.ts';

/** The administrator's routes as they are, on stores in memory. */
export class AdministrationService {
  readonly table = memoryTable();
  readonly deadLetters = memoryDeadLetters();
  /** One person's request, as old as the practice. */
  readonly record = anIntake().record;
  private readonly store = memoryCourses(this.record);
  readonly asked: Asked[] = [];
  readonly instead = new Map<string, Reply>();
  role = 'administrator';
  private readonly handler = makeAdministration({
    directory: memoryDirectory(
      {
        id: ME,
        name: 'Dana Reyes',
        email: 'dana@example.org',
        role: 'administrator',
        standing: 'active',
      },
      {
        id: 'sub-sam',
        name: 'Sam Okafor',
        email: 'sam@example.org',
        role: 'counselor',
        standing: 'active',
      },
    ),
    counselors: this.store.counselors,
    trail: trailIn(this.table.audits),
    givenUp: givenUpDeskIn(this.table),
    deadLetters: this.deadLetters.desk,
    holds: mailHoldsIn(this.table),
    table: 'records',
    replays: replayLogIn(this.table),
    records: this.store.personRecords,
    offers: this.store.offers,
    guard: aGuard(),
    practice: aPractice(),
    groupClaim: 'groups',
    newId: randomUUID,
    now: () => new Date(NOW),
  });

  async answer(asked: Asked): Promise<Reply> {
    this.asked.push(asked);
    const { pathname, searchParams } = new URL(asked.url, 'http://x');
    const instead = this.instead.get(`${asked.method} ${pathname}`);
    if (instead) return instead;
    if (pathname === '/api/practice') return { status: 200, body: PRACTICE };
    const [, room = '', id] =
      /^\/api\/staff\/(team|mails|dead-letters|records)\/(.+)$/.exec(pathname) ?? [];
    const names = room === 'dead-letters' ? 'queue' : 'id';
    const { statusCode, body } = await this.handler({
      route: `${asked.method} ${id === undefined ? pathname : `/api/staff/${room}/{${names}}`}`,
      path: id === undefined ? {} : { [names]: id },
      query: Object.fromEntries(searchParams),
      headers: {},
      viewer: '203.0.113.7',
      body: asked.body,
      claims: { sub: ME, groups: this.role },
    });
    return { status: statusCode, body: JSON.parse(body) as unknown };
  }
}
