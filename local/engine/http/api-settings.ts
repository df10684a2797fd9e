import { z } from 'zod';
import type { Assembly, Resource } from '../template/assembly.ts';
import { apiHost } from '../template/identities.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import type { Throttle, Throttles } from './throttle.ts';
import { UnknownFeature } from '../template/unknown-feature.ts';

export type JwtAuthorizer = {
  readonly issuer: string;
  readonly audience: readonly string[];
};

export type Route = {
  readonly id: string;
  /** Such as `GET /api/intakes/{id}`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly functionArn: string;
  readonly guard?: { readonly authorizer: JwtAuthorizer; readonly scopes: readonly string[] };
};

/** An HTTP API of the template, with its one stage `$default`. */
export type Api = {
  readonly id: string;
  /** The hosts it answers under: its own name, and the one the practice gave it. */
  readonly hosts: readonly string[];
  readonly routes: readonly Route[];
  /** Enforced only where that is asked for: in tests they would do nothing but slow them down. */
  readonly throttles: Throttles;
};

const api = z.strictObject({
  Description: unplayed,
  DisableExecuteApiEndpoint: unplayed,
  Name: unplayed,
  ProtocolType: z.literal('HTTP'),
  Tags: unplayed,
});
const throttling = z.strictObject({
  ThrottlingRateLimit: z.number(),
  ThrottlingBurstLimit: z.number(),
});
const stage = z.strictObject({
  AccessLogSettings: unplayed,
  ApiId: z.string(),
  AutoDeploy: z.literal(true),
  DefaultRouteSettings: throttling.optional(),
  Description: unplayed,
  RouteSettings: z.record(z.string(), throttling).default({}),
  StageName: z.literal('$default'),
  Tags: unplayed,
});
const integration = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});
const authorizer = z.strictObject({
  ApiId: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Audience: z.array(z.string()), Issuer: z.string() }),
  Name: unplayed,
});
const route = z.strictObject({
  ApiId: z.string(),
  AuthorizationScopes: z.array(z.string()).default([]),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  RouteKey: z.string().regex(/^[A-Z]+ \//),
  Target: z.string(),
});
const mapping = z.strictObject({ ApiId: z.string(), DomainName: z.string(), Stage: unplayed });

export function readApis(assembly: Assembly): readonly Api[] {
  const stages = assembly
    .ofType('AWS::ApiGatewayV2::Stage')
    .map((each) => readProperties(each, stage));
  const routes = assembly
    .ofType('AWS::ApiGatewayV2::Route')
    .map((resource) => ({ resource, ...readProperties(resource, route) }));
  const mappings = assembly
    .ofType('AWS::ApiGatewayV2::ApiMapping')
    .map((resource) => readProperties(resource, mapping));
  return assembly.ofType('AWS::ApiGatewayV2::Api').map((resource) => {
    readProperties(resource, api);
    const ofThis = <T extends { ApiId: string }>({ ApiId }: T) => ApiId === resource.ref;
    return {
      id: resource.ref,
      hosts: [apiHost(resource.ref), ...mappings.filter(ofThis).map((each) => each.DomainName)],
      throttles: readThrottles(stages.find(ofThis)),
      routes: routes.filter(ofThis).map((each) => readRoute(assembly, each.resource, each)),
    };
  });
}

function readThrottles(read: z.output<typeof stage> | undefined): Throttles {
  const { DefaultRouteSettings: otherwise, RouteSettings = {} } = read ?? {};
  return {
    otherwise: otherwise && toThrottle(otherwise),
    routes: new Map(
      Object.entries(RouteSettings).map(([key, settings]) => [key, toThrottle(settings)]),
    ),
  };
}

const toThrottle = (read: z.output<typeof throttling>): Throttle => ({
  rate: read.ThrottlingRateLimit,
  burst: read.ThrottlingBurstLimit,
});

function readRoute(assembly: Assembly, { id }: Resource, read: z.output<typeof route>): Route {
  const target = read.Target.replace(/^integrations\//, '');
  const answers = find(assembly, 'AWS::ApiGatewayV2::Integration', target, integration, id);
  const [method = '', path = ''] = read.RouteKey.split(' ');
  const open = { id, key: read.RouteKey, method, path, functionArn: answers.IntegrationUri };
  if (read.AuthorizationType === 'NONE') return open;
  const { JwtConfiguration } = find(
    assembly,
    'AWS::ApiGatewayV2::Authorizer',
    read.AuthorizerId ?? '',
    authorizer,
    id,
  );
  const { Issuer, Audience } = JwtConfiguration;
  return {
    ...open,
    guard: { authorizer: { issuer: Issuer, audience: Audience }, scopes: read.AuthorizationScopes },
  };
}

function find<Schema extends z.ZodType>(
  assembly: Assembly,
  type: string,
  ref: string,
  schema: Schema,
  where: string,
): z.output<Schema> {
  const found = assembly.ofType(type).find((resource) => resource.ref === ref);
  if (!found) throw new UnknownFeature(`${type} ${ref}`, where);
  return readProperties(found, schema);
}
