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
import type { JsonObject, Templates } from '../templates.ts';
import type { Promised } from './promised.ts';

const ANYONE = 'open to anyone';
const STAFF = 'asks the issuer signinstaff.ProviderURL for practice/staff, made for signinconsole';

/** Every door: who answers it, and who may open it. */
const DOORS: Readonly<Record<string, string>> = {
  'POST /api/intakes': `submit-intake, ${ANYONE}`,
  'GET /api/practice': `read-practice, ${ANYONE}`,
  'GET /api/openapi.json': `read-practice, ${ANYONE}`,
  'GET /api/staff/intakes': `staff, ${STAFF}`,
  'GET /api/staff/intakes/{id}': `staff, ${STAFF}`,
  'POST /api/staff/intakes/{id}/acknowledgement': `staff, ${STAFF}`,
  'POST /api/staff/intakes/{id}/decision': `staff, ${STAFF}`,
};

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
  const names = ['submit-intake', 'read-practice', 'staff', 'dispatch-mail', 'mail-events'];
  return names.find((name) => `${plainName(theFunction(templates, name).id)}.Arn` === uri) ?? uri;
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
