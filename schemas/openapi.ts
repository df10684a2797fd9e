import { ADMINISTRATION_PATHS } from './openapi-administration.ts';
import { BEGUN_PATHS } from './openapi-begun.ts';
import { RECORDS_PATHS } from './openapi-records.ts';
import { COUNSELOR_PATHS } from './openapi-counselors.ts';
import { COURSE_PATHS } from './openapi-courses.ts';
import { DRAFT_PATHS } from './openapi-drafts.ts';
import { INTAKE_PATHS, PUBLIC_PATHS } from './openapi-intakes.ts';
import { OFFERED_PATHS, OFFER_PATHS } from './openapi-offers.ts';
import { problems, type Paths } from './openapi-parts.ts';
import { components } from './openapi-schemas.ts';
import { VISIT_PATHS } from './openapi-visit.ts';
import type { PracticeSettings } from './practice.ts';
import type { PublicPractice } from './public-practice.ts';

type OpenApiContext = {
  readonly practice: Pick<PracticeSettings, 'name' | 'minimumAge'>;
  readonly signIn: PublicPractice['signIn'];
};

/** The whole API as OpenAPI 3.1; every shape in it is made from the schema that checks it. */
export function openApiDocument({ practice, signIn }: OpenApiContext): object {
  return {
    openapi: '3.1.1',
    info: { title: `API of ${practice.name}`, version: '1' },
    servers: [{ url: '/' }],
    paths: {
      ...PUBLIC_PATHS,
      ...DRAFT_PATHS,
      ...VISIT_PATHS,
      ...OFFERED_PATHS,
      ...forStaff(
        {
          ...INTAKE_PATHS,
          ...BEGUN_PATHS,
          ...COUNSELOR_PATHS,
          ...COURSE_PATHS,
          ...OFFER_PATHS,
          ...ADMINISTRATION_PATHS,
          ...RECORDS_PATHS,
        },
        signIn.scope,
      ),
    },
    components: {
      schemas: components(practice),
      securitySchemes: {
        staff: {
          type: 'openIdConnect',
          openIdConnectUrl: `${signIn.issuer}/.well-known/openid-configuration`,
        },
        link: { type: 'http', scheme: 'bearer', description: 'The token of a link' },
      },
    },
  };
}

/** Besides the sign-in itself, every staff route may refuse a role. `openid` is for the sign-in alone. */
function forStaff(paths: Paths, scope: string): Paths {
  const security = [{ staff: scope.split(' ').filter((name) => name !== 'openid') }];
  const closed = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [
        method,
        { ...operation, security, responses: { ...operation.responses, ...problems(401, 403) } },
      ]),
    ),
  ]);
  return Object.fromEntries(closed) as Paths;
}
