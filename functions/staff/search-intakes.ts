import { isWanted, type Wanted } from '../../domain/intake/find-intakes.ts';
import type { IntakeStatus } from '../../domain/intake/intake.ts';
import type { IntakeDesk, ListedIntake } from '../../domain/intake/intake-desk.ts';
import { INTAKE_STATUSES } from '../../schemas/staff.ts';
import { type IntakeSearch, intakeSearch, intakeSearchReply } from '../../schemas/intake-list.ts';
import { problem } from '../shared/problem.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { listView, PAGE_SIZE } from './intake-list-view.ts';
import { mailsHeldSince } from './mails-held.ts';
import type { StaffRoute } from './staff-route.ts';

/** As many as one call looks at: the rest waits for the next page, and a call stays short. */
const MOST_LOOKED_AT = 2000;

type Place = { readonly status: IntakeStatus; readonly after?: string | undefined };

/**
 * Looks through whole lists for a name or more. A search is a reading though it comes by POST: its
 * body is the one place where a name stands in no address and no log.
 */
export const searchIntakes: StaffRoute = async (deps, member, request) => {
  const search = bodyAs(request, intakeSearch);
  if (search.kind === 'refused') return search.reply;
  const { data } = search;
  const [page, heldSince] = await Promise.all([
    findPage(deps.desk, placesToLook(data), data),
    mailsHeldSince(deps),
  ]);
  if (page === 'unknown-place') {
    return problem('invalid-request', {
      errors: [{ field: 'after', reason: 'is not a place in this list' }],
    });
  }
  const { found, lookedAt, next } = page;
  const reading = { list: data.status, fields: asked(data), count: found.length };
  const on = { ...deps, trail: deps.desk };
  await recordListReading(on, member, { ...reading, action: 'searched' });
  return reply(
    200,
    intakeSearchReply.parse({
      now: deps.now().toISOString(),
      mailsHeldSince: heldSince,
      intakes: listView(found, member.role),
      lookedAt,
      next: next && `${next.status}.${next.after}`,
    }),
  );
};

/** What was asked about, and not for whom. */
const asked = ({ name, tier, language, unseen }: Wanted): string[] => [
  ...(name.trim() === '' ? [] : ['name']),
  ...(tier === null ? [] : ['tier']),
  ...(language === null ? [] : ['language']),
  ...(unseen ? ['acknowledged'] : []),
];

/** The lists that are still to be looked through, the first from where the page before stopped. */
function placesToLook({ status, after }: IntakeSearch): readonly Place[] {
  const lists =
    status === 'any' ? INTAKE_STATUSES.filter((each) => each !== 'discarded') : [status];
  const [from, id] = after?.split('.') ?? [];
  const begun = lists.findIndex((list) => list === from);
  if (begun === -1) return lists.map((each) => ({ status: each }));
  return lists.slice(begun).map((each, at) => ({ status: each, after: at === 0 ? id : undefined }));
}

type Found = {
  readonly found: readonly ListedIntake[];
  readonly lookedAt: number;
  /** The last request that this page knows of, where there may be more. */
  readonly next: Required<Place> | null;
};

/** One page of what is wanted, in the order of the lists. */
async function findPage(
  desk: Pick<IntakeDesk, 'list'>,
  places: readonly Place[],
  wanted: Wanted,
): Promise<Found | 'unknown-place'> {
  const found: ListedIntake[] = [];
  let lookedAt = 0;
  for (const place of places) {
    let after = place.after;
    for (;;) {
      const page = await desk.list(place.status, { size: PAGE_SIZE, after });
      if (page === 'unknown-place') return page;
      for (const each of page.listed) {
        lookedAt += 1;
        after = each.intake.id;
        if (isWanted(each, wanted)) found.push(each);
        if (found.length === PAGE_SIZE || lookedAt === MOST_LOOKED_AT)
          return { found, lookedAt, next: { status: place.status, after } };
      }
      if (page.last === null) break;
      after = page.last;
    }
  }
  return { found, lookedAt, next: null };
}
