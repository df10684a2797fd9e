import {
  App,
  Duration,
  RemovalPolicy,
  Stack,
  aws_apigatewayv2 as http,
  aws_apigatewayv2_authorizers as authorizers,
  aws_apigatewayv2_integrations as integrations,
  aws_cognito as cognito,
  aws_dynamodb as dynamodb,
  aws_events as events,
  aws_events_targets as targets,
  aws_lambda as lambda,
  aws_lambda_event_sources as sources,
  aws_scheduler as scheduler,
  aws_scheduler_targets as schedulerTargets,
  aws_ses as ses,
  aws_sqs as sqs,
} from 'aws-cdk-lib';
import { join } from 'node:path';

/** A small cloud of everything the local engine knows; its functions are told apart by folder. */
const built = process.env['SAMPLE_FUNCTIONS'] ?? '';
const app = new App();
const data = new Stack(app, 'data');
const service = new Stack(app, 'service');

const table = new dynamodb.Table(data, 'Table', {
  partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
  sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
  billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
  stream: dynamodb.StreamViewType.NEW_IMAGE,
  removalPolicy: RemovalPolicy.RETAIN,
});
table.addGlobalSecondaryIndex({
  indexName: 'byOwner',
  partitionKey: { name: 'owner', type: dynamodb.AttributeType.STRING },
});

const makeFunction = (name: string, timeout = Duration.seconds(10)) =>
  new lambda.Function(service, `${name}-function`, {
    code: lambda.Code.fromAsset(join(built, name)),
    handler: 'index.handler',
    runtime: lambda.Runtime.NODEJS_24_X,
    architecture: lambda.Architecture.ARM_64,
    timeout,
    environment: { TABLE_NAME: table.tableName },
  });

const echo = makeFunction('echo');
const store = makeFunction('store');
table.grant(store, 'dynamodb:PutItem', 'dynamodb:GetItem');

const pump = makeFunction('pump');
const poisoned = new sqs.Queue(service, 'Poisoned', { enforceSSL: true });
new lambda.EventSourceMapping(service, 'Changes', {
  target: pump,
  eventSourceArn: table.tableStreamArn ?? '',
  startingPosition: lambda.StartingPosition.LATEST,
  batchSize: 5,
  retryAttempts: 2,
  reportBatchItemFailures: true,
  onFailure: new sources.SqsDlq(poisoned),
  filters: [
    lambda.FilterCriteria.filter({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { kind: { S: ['job', 'poison'] } } },
    }),
  ],
});
table.grantStreamRead(pump);
table.grant(pump, 'dynamodb:UpdateItem');

const tick = makeFunction('tick');
table.grant(tick, 'dynamodb:UpdateItem');
new scheduler.Schedule(service, 'EveryMinute', {
  schedule: scheduler.ScheduleExpression.rate(Duration.minutes(1)),
  target: new schedulerTargets.LambdaInvoke(tick, {
    input: scheduler.ScheduleTargetInput.fromObject({ source: 'schedule' }),
  }),
});

const letters = new ses.ConfigurationSet(service, 'Letters');
letters.addEventDestination('ToBus', {
  destination: ses.EventDestination.eventBus(
    events.EventBus.fromEventBusName(service, 'Default', 'default'),
  ),
  events: [ses.EmailSendingEvent.SEND, ses.EmailSendingEvent.DELIVERY],
});
const lost = new sqs.Queue(service, 'Lost', { enforceSSL: true });
const told = new sqs.Queue(service, 'Told', {
  enforceSSL: true,
  visibilityTimeout: Duration.seconds(60),
  deadLetterQueue: { queue: lost, maxReceiveCount: 3 },
});
new events.Rule(service, 'FromLetters', {
  eventPattern: { source: ['aws.ses'] },
  targets: [new targets.SqsQueue(told)],
});
const hear = makeFunction('hear');
hear.addEventSource(new sources.SqsEventSource(told, { reportBatchItemFailures: true }));
table.grant(hear, 'dynamodb:UpdateItem');

const pool = new cognito.UserPool(service, 'Staff');
const client = pool.addClient('Console', {
  oAuth: { callbackUrls: ['http://127.0.0.1/'] },
});
const authorizer = new authorizers.HttpJwtAuthorizer('StaffOnly', pool.userPoolProviderUrl, {
  jwtAudience: [client.userPoolClientId],
});
const api = new http.HttpApi(service, 'Api');
const route = (method: http.HttpMethod, path: string, handler: lambda.Function, scope?: string) =>
  api.addRoutes({
    path,
    methods: [method],
    integration: new integrations.HttpLambdaIntegration(`${handler.node.id}-integration`, handler),
    ...(scope && { authorizer, authorizationScopes: [scope] }),
  });
route(http.HttpMethod.GET, '/api/echo', echo);
route(http.HttpMethod.POST, '/api/echo', echo);
route(http.HttpMethod.GET, '/api/echo/{id}', echo);
route(http.HttpMethod.GET, '/api/echo/known', echo);
route(http.HttpMethod.ANY, '/api/rest/{proxy+}', echo);
route(http.HttpMethod.GET, '/api/staff/echo', echo, 'practice/staff');
route(http.HttpMethod.GET, '/api/owner/echo', echo, 'practice/owner');
route(http.HttpMethod.POST, '/api/store', store);
route(http.HttpMethod.GET, '/api/forever', makeFunction('forever', Duration.seconds(1)));
route(http.HttpMethod.GET, '/api/broken', makeFunction('broken'));
