import {
  CfnOutput,
  Duration,
  aws_apigatewayv2 as api,
  aws_certificatemanager as acm,
} from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';
import type { PracticeSettings } from '../../schemas/practice.ts';
import { AT_THE_FIRST, HouseAlarm } from '../constructs/house-alarm.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import { NAME_PREFIX, type House } from '../constructs/house.ts';
import { KeptLog } from '../constructs/kept-log.ts';
import type { FunctionName } from '../function-names.ts';
import { throttleRoute } from './route-throttle.ts';
import { ROUTES } from './routes.ts';
import { STAFF_SCOPE, type SignIn } from './sign-in.ts';

type ApiProps = {
  readonly functions: Record<FunctionName, HouseFunction>;
  readonly signIn: SignIn;
  readonly domain: PracticeSettings['domain'];
};

/**
 * One line a call: which door, with what answer, by which signed-in subject. The path is left out
 * because it may carry a record's id, the query and the caller's address because nobody needs them.
 */
const ACCESS_LOG = JSON.stringify({
  at: '$context.requestTime',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  subject: '$context.authorizer.claims.sub',
  refusedBy: '$context.error.responseType',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  functionMs: '$context.integrationLatency',
});

/** The API behind the pages: every route of the list, throttled as a whole and forms once more, logged without content. */
export function makeApi(scope: Construct, house: House, props: ApiProps): api.HttpApi {
  const httpApi = new api.HttpApi(scope, 'api', {
    apiName: `${NAME_PREFIX}-api`,
    createDefaultStage: false,
    disableExecuteApiEndpoint: props.domain !== undefined,
  });
  const log = new KeptLog(scope, 'api-log', house, 'six-years');
  const stage = new api.HttpStage(scope, 'api-stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 25, burstLimit: 50 },
    accessLogSettings: {
      destination: new api.LogGroupLogDestination(log),
      format: AccessLogFormat.custom(ACCESS_LOG),
    },
    ...(props.domain && { domainMapping: { domainName: ownName(scope, props.domain) } }),
  });
  addRoutes(httpApi, stage, props);
  alarmOnFaults(scope, house, httpApi);
  return httpApi;
}

function addRoutes(
  httpApi: api.HttpApi,
  stage: api.HttpStage,
  { functions, signIn }: ApiProps,
): void {
  const staff = new HttpJwtAuthorizer('staff', signIn.issuer, { jwtAudience: [signIn.clientId] });
  for (const { method, path, fn, open, atMost } of ROUTES) {
    const made = httpApi.addRoutes({
      path,
      methods: [api.HttpMethod[method]],
      integration: new HttpLambdaIntegration(fn, functions[fn].fn, {
        scopePermissionToRoute: false,
      }),
      // API Gateway cannot tell an access token from an ID token: only the scope does.
      ...(open === 'to-staff' && { authorizer: staff, authorizationScopes: [STAFF_SCOPE] }),
    });
    if (atMost) throttleRoute(stage, `${method} ${path}`, made, atMost);
  }
}

function ownName(
  scope: Construct,
  { apiHost, apiCertificateArn }: NonNullable<PracticeSettings['domain']>,
): api.DomainName {
  const name = new api.DomainName(scope, 'api-name', {
    domainName: apiHost,
    certificate: acm.Certificate.fromCertificateArn(scope, 'api-certificate', apiCertificateArn),
    securityPolicy: api.SecurityPolicy.TLS_1_2,
  });
  new CfnOutput(scope, 'ApiRecord', { value: `${apiHost} CNAME ${name.regionalDomainName}` });
  return name;
}

function alarmOnFaults(scope: Construct, house: House, httpApi: api.HttpApi): void {
  new HouseAlarm(scope, 'api-faults', house, {
    failureMeans: 'Clients or staff are getting error pages instead of answers.',
    metric: httpApi.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
    ...AT_THE_FIRST,
  });
}
