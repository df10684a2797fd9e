import { expect, test } from 'vitest';
import { clientItem } from '../../adapters/client-item.ts';
import type { DynamoClient } from '../../adapters/dynamo-client.ts';
import { intakeItem } from '../../adapters/intake-item.ts';
import { toItem } from '../../adapters/item.ts';
import { readWaiting } from '../../adapters/waiting-list.ts';
import { waitlisted } from '../support/offers.ts';

/** A table of these two, whose index still shows both as waiting. */
const [ana, ben] = [waitlisted('Ana'), waitlisted('Ben')];

/** The table as it is: Ben was referred a moment ago. */
const items = [
  intakeItem(ana.intake),
  intakeItem({ ...ben.intake, status: 'referred', version: 3 }),
  ...[ana, ben].map(({ client }) => clientItem(client)),
].map(toItem);

const lagging = {
  send: async (operation: string, { RequestItems }: { readonly RequestItems?: object }) => {
    if (operation === 'Query') {
      return { Items: [ana, ben].map(({ intake }) => toItem(intakeItem(intake))) };
    }
    const [asked] = Object.values(RequestItems ?? {}) as {
      readonly Keys: (typeof items)[number][];
    }[];
    const isAsked = ({ pk, sk }: (typeof items)[number]) =>
      asked?.Keys.some((key) => key['pk']?.S === pk?.S && key['sk']?.S === sk?.S);
    return { Responses: { intakes: items.filter(isAsked) } };
  },
} as unknown as DynamoClient;

test('whoever was decided about a moment ago is not in the line, though the index still shows them (seed 15131)', async () => {
  const waiting = await readWaiting(lagging, 'intakes');
  expect(waiting).toMatchObject([{ name: 'Ana', intake: { id: ana.intake.id, version: 2 } }]);
});
