import { describe, expect, test } from 'vitest';
import type { IntakeRecord } from '../../../domain/intake/intake.ts';
import type { IntakeDesk, ListedIntake } from '../../../domain/intake/intake-desk.ts';
import { intakeSearchReply } from '../../../schemas/intake-list.ts';
import { aForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';
import { DECIDE, SEARCH, theDesk, verdict } from '../../support/staff-desk.ts';

const named = (name: string, minutes: number): IntakeRecord => {
  const form = aForm();
  const contact = { ...form.contact, name, preferredName: undefined };
  return anIntake({ form: { ...form, contact }, now: later(minutes) }).record;
};

const asking = (desk: ReturnType<typeof theDesk>) => async (json: object) =>
  intakeSearchReply.parse((await desk.as('front-desk')({ route: SEARCH, json })).json);

const { intake } = anIntake().record;
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** A desk whose new requests bear these names: as long a list as a test wants, and light to make. */
function aDeskWith(names: readonly string[]) {
  const store = memoryIntakes();
  const all = names.map((name, at): ListedIntake => ({
    intake: { ...intake, id: idOf(at) },
    name,
    fullName: name,
    others: 0,
  }));
  const list: IntakeDesk['list'] = async (status, { size, after }) => {
    const from = after === undefined ? 0 : all.findIndex((each) => each.intake.id === after) + 1;
    const listed = status === 'new' ? all.slice(from, from + size) : [];
    const isLast = status !== 'new' || from + size >= all.length;
    return { listed, last: isLast ? null : (listed.at(-1)?.intake.id ?? null) };
  };
  return theDesk({ ...store, desk: { ...store.desk, list } });
}

const manyWith = (count: number, zoesAt: readonly number[]) =>
  aDeskWith(Array.from({ length: count }, (_, at) => (zoesAt.includes(at) ? 'Zoë' : 'Bo')));

describe('a search', () => {
  const thousand = () => manyWith(1000, [299, 599, 899]);

  test('finds a name on every page of a list, and says among how many', async () => {
    const answer = await asking(thousand())({ status: 'new', name: 'zoe' });
    expect(answer.intakes.map(({ name }) => name)).toEqual(['Zoë', 'Zoë', 'Zoë']);
    expect([answer.lookedAt, answer.next]).toEqual([1000, null]);
  });

  test('goes on where it stopped, and finds each request once', async () => {
    const search = asking(thousand());
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await search({ status: 'any', name: 'bo', ...(after && { after }) });
      expect(page.intakes.length).toBeLessThanOrEqual(50);
      seen.push(...page.intakes.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen.length).toBe(997);
    expect(new Set(seen).size).toBe(997);
  });

  test('looks at two thousand in one call, and then says where to go on', async () => {
    const search = asking(manyWith(2010, [2005]));
    const first = await search({ status: 'new', name: 'zoe' });
    expect([first.intakes, first.lookedAt]).toEqual([[], 2000]);
    const second = await search({ status: 'new', name: 'zoe', after: first.next });
    expect(second.intakes.map(({ name }) => name)).toEqual(['Zoë']);
  });

  test('looks into one list, or into every one but what was discarded', async () => {
    const [waiting, decided, aside] = [named('Ana', 0), named('Ana', 1), named('Ana', 2)];
    const discarded = { ...aside, intake: { ...aside.intake, status: 'discarded' as const } };
    const desk = theDesk(memoryIntakes(waiting, decided, discarded));
    await desk.as('counselor')({ route: DECIDE, path: { id: decided.intake.id }, json: verdict });
    const ids = async (status: string) =>
      (await asking(desk)({ status, name: 'ana' })).intakes.map(({ id }) => id);
    expect(await ids('new')).toEqual([waiting.intake.id]);
    expect(await ids('any')).toEqual([waiting.intake.id, decided.intake.id]);
  });

  test('is on record once, with how many were shown and never the name', async () => {
    const desk = theDesk(memoryIntakes(named('Zoë', 0), named('Zoë', 1)));
    await asking(desk)({ status: 'any', name: 'zoë', unseen: true });
    const audits = desk.audits.filter(({ record }) => record === 'inbox');
    expect(audits).toEqual([
      expect.objectContaining({
        record: 'inbox',
        recordId: 'any',
        action: 'searched',
        who: 'sub-front-desk',
        fields: ['name', 'acknowledged'],
        count: 2,
      }),
    ]);
    expect(JSON.stringify([audits, desk.logged])).not.toMatch(/zo[eë]/i);
  });

  test.for([
    ['no list', {}, 'status'],
    ['a list that is none', { status: 'lost' }, 'status'],
    ['a name longer than any', { status: 'new', name: 'a'.repeat(101) }, 'name'],
    ['a place of another shape', { status: 'new', after: 'new.x' }, 'after'],
    [
      'a place that is none',
      { status: 'new', after: 'new.7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01' },
      'after',
    ],
    ['an unknown question', { status: 'new', phone: '770' }, 'phone'],
  ] as const)('refuses %s', async ([, json, field]) => {
    const answer = await theDesk().as('counselor')({ route: SEARCH, json });
    expect(answer).toMatchObject({ statusCode: 400, json: { errors: [{ field }] } });
  });
});
