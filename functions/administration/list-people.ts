import { peopleReply } from '../../schemas/team.ts';
import { reply } from '../shared/reply.ts';
import type { AdministrationRoute } from './administration-route.ts';

/** Names alone: every role reads who took care of a request. */
export const listPeople: AdministrationRoute = async ({ directory }, { role }) => {
  const people = (await directory.list()).map(({ id, name }) => ({ id, name }));
  return reply(200, peopleReply.parse({ people, role }));
};
