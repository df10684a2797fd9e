import {
  at,
  listed,
  plainName,
  resources,
  spell,
  text,
  theFunction,
  type Found,
} from '../reading.ts';
import { FUNCTION_NAMES } from '../../../infra/function-names.ts';
import type { JsonObject, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

const ANYONE = 'open to anyone';
const STAFF = 'asks the issuer signinstaff.ProviderURL for practice/staff, made for signinconsole';

/** Every door: who answers it, and who may open it. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  'submit-intake': ['POST /api/intakes', 'POST /api/intakes/start'],
  'read-practice': ['GET /api/practice', 'GET /api/openapi.json'],
  drafts: [
    'POST /api/drafts',
    'PUT /api/drafts',
    'GET /api/drafts',
    'POST /api/drafts/sending',
    'POST /api/drafts/link',
    'POST /api/drafts/link-again',
  ],
  visit: [
    'GET /api/visit',
    'GET /api/visit/openings',
    'POST /api/visit/confirm',
    'POST /api/visit/move',
    'POST /api/visit/cancel',
    'POST /api/visit/undo',
    'POST /api/visit/reminders',
    'POST /api/visit/feed',
    'GET /api/offer',
    'POST /api/offer/accept',
    'POST /api/offer/decline',
    'GET /api/receipt',
    'POST /api/receipt/contact',
    'POST /api/receipt/withdraw',
    'GET /api/unsubscribe/{token}',
    'POST /api/unsubscribe/{token}',
    'GET /api/feeds/{token}',
  ],
};
const GUARDED: Readonly<Record<string, readonly string[]>> = {
  staff: [
    'GET /api/staff/intakes',
    'POST /api/staff/intakes/search',
    'GET /api/staff/intakes/{id}',
    'GET /api/staff/agreement',
    'GET /api/staff/begun',
    'POST /api/staff/begun',
    'POST /api/staff/begun/{id}/link',
    'POST /api/staff/begun/{id}/removal',
    'GET /api/staff/intakes/{id}/history',
    'GET /api/staff/intakes/{id}/letter',
    'POST /api/staff/intakes/{id}/acknowledgement',
    'POST /api/staff/intakes/{id}/decision',
    'POST /api/staff/intakes/{id}/clearance',
    'POST /api/staff/intakes/{id}/release',
    'POST /api/staff/intakes/{id}/discard',
  ],
  administration: [
    'GET /api/staff/people',
    'GET /api/staff/team',
    'POST /api/staff/team',
    'POST /api/staff/team/{id}',
    'GET /api/staff/audit',
    'GET /api/staff/mails',
    'POST /api/staff/mails/{id}',
    'GET /api/staff/dead-letters',
    'POST /api/staff/dead-letters/{queue}',
    'GET /api/staff/mail-hold',
    'POST /api/staff/mail-hold',
    'GET /api/staff/records',
    'GET /api/staff/records/{id}',
    'POST /api/staff/records/{id}/export',
    'PUT /api/staff/records/{id}/person',
    'POST /api/staff/records/{id}/hold',
    'POST /api/staff/records/{id}/deletion',
    'GET /api/staff/settings',
  ],
  courses: [
    'GET /api/staff/counselors',
    'GET /api/staff/counselors/{id}/hours',
    'PUT /api/staff/counselors/{id}/hours',
    'GET /api/staff/counselors/{id}/openings',
    'POST /api/staff/counselors/{id}/away/preview',
    'POST /api/staff/counselors/{id}/away',
    'POST /api/staff/counselors/{id}/feed',
    'GET /api/staff/calendar',
    'POST /api/staff/courses/preview',
    'POST /api/staff/courses',
    'GET /api/staff/courses',
    'GET /api/staff/courses/{id}',
    'POST /api/staff/courses/{id}/sessions/{n}/move',
    'POST /api/staff/courses/{id}/sessions/{n}/cancel',
    'POST /api/staff/courses/{id}/sessions/{n}/attended',
    'POST /api/staff/courses/{id}/sessions/{n}/missed',
    'POST /api/staff/courses/{id}/sessions/{n}/late-cancelled',
    'POST /api/staff/courses/{id}/make-up',
    'POST /api/staff/courses/{id}/extend',
    'POST /api/staff/courses/{id}/end',
    'POST /api/staff/courses/{id}/rest',
    'POST /api/staff/courses/{id}/hand-over',
    'POST /api/staff/courses/{id}/tasks/{task}',
    'GET /api/staff/offers',
    'POST /api/staff/offers/preview',
    'POST /api/staff/offers',
    'POST /api/staff/offers/{id}/end',
    'POST /api/staff/offers/{id}/pass-on',
    'PUT /api/staff/clients/{id}/contact',
  ],
};

const doorsOf = (listing: typeof OPEN, guarded: string): [string, string][] =>
  Object.entries(listing).flatMap(([name, keys]) =>
    keys.map((key): [string, string] => [key, `${name}, ${guarded}`]),
  );
const DOORS: Readonly<Record<string, string>> = Object.fromEntries([
  ...doorsOf(OPEN, ANYONE),
  ...doorsOf(GUARDED, STAFF),
]);

export const routes: readonly Promised[] = [
  {
    says: 'the API has exactly these doors, each answered and guarded as listed',
    brokenBy: (templates) => {
      const found = new Map(doors(templates));
      const keys = new Set([...found.keys(), ...Object.keys(DOORS)]);
      return [...keys]
        .filter((key) => found.get(key) !== DOORS[key])
        .map((key) => `${key}: ${found.get(key) ?? 'is gone'}`);
    },
    breaks: Object.fromEntries(
      Object.keys(DOORS).flatMap((key): [string, (templates: Templates) => void][] => [
        [`${key} is gone`, (templates) => removeRoute(templates, key)],
        ...(key.includes('/staff')
          ? ([
              [`${key} asks nobody in`, (templates) => unset(templates, key, 'AuthorizationType')],
              [`${key} asks no scope`, (templates) => unset(templates, key, 'AuthorizationScopes')],
            ] as [string, (templates: Templates) => void][])
          : []),
      ]),
    ),
  },
  {
    says: 'a route with a limit of its own is there before the stage that names it',
    brokenBy: (templates) =>
      resources(templates, 'AWS::ApiGatewayV2::Stage').flatMap((stage) => {
        const limited = Object.keys(at(stage, 'Properties.RouteSettings') ?? {});
        const first = listed(at(stage, 'DependsOn'));
        return limited.filter((key) => !first.includes(theRoute(templates, key).id));
      }),
    breaks: {
      'the stage waits for nothing': (templates) => {
        for (const stage of resources(templates, 'AWS::ApiGatewayV2::Stage'))
          Reflect.deleteProperty(stage, 'DependsOn');
      },
    },
  },
  {
    says: 'the access log names no path, query, token or address of a caller',
    brokenBy: (templates) =>
      resources(templates, 'AWS::ApiGatewayV2::Stage').flatMap((stage) => {
        const format = text(at(stage, 'Properties.AccessLogSettings.Format'));
        return [...format.matchAll(/\$context\.([\w.]+)/g)]
          .map(([, field = '']) => field)
          .filter((field) => !LOGGED.has(field));
      }),
    breaks: {
      'the path is logged': (templates) => {
        const [stage] = resources(templates, 'AWS::ApiGatewayV2::Stage');
        const settings = stage?.Properties['AccessLogSettings'] as JsonObject;
        settings['Format'] = '{"path":"$context.path"}';
      },
    },
  },
];

const LOGGED = new Set([
  'requestTime',
  'requestId',
  'routeKey',
  'status',
  'authorizer.claims.sub',
  'error.responseType',
  'responseLength',
  'responseLatency',
  'integrationLatency',
]);

function doors(templates: Templates): [string, string][] {
  return resources(templates, 'AWS::ApiGatewayV2::Route').map((route) => [
    text(route.Properties['RouteKey']),
    `${answering(templates, route)}, ${guard(templates, route)}`,
  ]);
}

function answering(templates: Templates, route: Found): string {
  const { Resources } = templates.service;
  const target = text(at(route, 'Properties.Target.Fn::Join.1.1.Ref'));
  const uri = spell(at(Resources[target], 'Properties.IntegrationUri'), templates);
  return (
    FUNCTION_NAMES.find((name) => `${plainName(theFunction(templates, name).id)}.Arn` === uri) ??
    uri
  );
}

function guard(templates: Templates, { Properties }: Found): string {
  if (Properties['AuthorizationType'] !== 'JWT') return ANYONE;
  const authorizer = templates.service.Resources[text(at(Properties, 'AuthorizerId.Ref'))];
  const jwt = at(authorizer, 'Properties.JwtConfiguration');
  const scopes = listed(Properties['AuthorizationScopes']).map(text).join(' ');
  const issuer = spell(at(jwt, 'Issuer'), templates);
  const audience = listed(at(jwt, 'Audience')).map((one) => spell(one, templates));
  return `asks the issuer ${issuer} for ${scopes}, made for ${audience.join(' ')}`;
}

function theRoute(templates: Templates, key: string): Found {
  const found = resources(templates, 'AWS::ApiGatewayV2::Route').find(
    ({ Properties }) => Properties['RouteKey'] === key,
  );
  if (!found) throw new Error(`No route ${key}`);
  return found;
}

function removeRoute(templates: Templates, key: string): void {
  delete templates.service.Resources[theRoute(templates, key).id];
}

function unset(templates: Templates, key: string, property: string): void {
  delete theRoute(templates, key).Properties[property];
}
