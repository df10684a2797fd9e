import { staffBackAt } from '../../domain/practice/opening-hours.ts';
import { localDate, withOffset } from '../../domain/practice/zoned-clock.ts';
import { openApiDocument } from '../../schemas/openapi.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';
import {
  practiceFacts,
  type PublicPractice,
  publicPractice,
} from '../../schemas/public-practice.ts';
import type { HttpHandler } from '../shared/http.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';

type ReadPracticeDeps = {
  readonly practice: PracticeSettings;
  readonly signIn: PublicPractice['signIn'];
  readonly now: () => Date;
};

export function makeReadPractice({ practice, signIn, now }: ReadPracticeDeps): HttpHandler {
  let document: object | undefined;
  const routes = new Map<string, () => object>([
    ['GET /api/practice', () => publicView(practice, signIn, now())],
    ['GET /api/openapi.json', () => (document ??= openApiDocument({ practice, signIn }))],
  ]);
  return async ({ route }) => {
    const answer = routes.get(route);
    return answer ? reply(200, answer()) : problem('not-found');
  };
}

function publicView(
  practice: PracticeSettings,
  signIn: PublicPractice['signIn'],
  now: Date,
): PublicPractice {
  const backAt = staffBackAt(practice, now);
  return publicPractice.parse({
    ...practiceFacts.parse(practice),
    today: localDate(now, practice.timeZone),
    staffBackAt: backAt && withOffset(backAt, practice.timeZone),
    signIn,
  });
}
