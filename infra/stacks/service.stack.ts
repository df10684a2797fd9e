import {
  CfnOutput,
  CfnParameter,
  Stack,
  type StackProps,
  type aws_apigatewayv2 as api,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { PracticeSettings } from '../../schemas/practice.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { House } from '../constructs/house.ts';
import { keyFor } from '../constructs/practice-key.ts';
import type { FunctionName } from '../function-names.ts';
import { makeAccountAlarms } from '../service/account-alarms.ts';
import { makeAlarmTopic } from '../service/alarm-topic.ts';
import { makeFunctions } from '../service/functions.ts';
import { makeApi } from '../service/http-api.ts';
import { makeMailTick } from '../service/mail-tick.ts';
import { wakeOnMailEvents, wakeOnPendingMail } from '../service/mail-wakers.ts';
import { makeQueues, type Queues } from '../service/queues.ts';
import { SignIn } from '../service/sign-in.ts';
import { wakeOnNewIntake, wakeOnWordsAgain } from '../service/words-waker.ts';
import type { DataStack } from './data.stack.ts';

type ServiceStackProps = StackProps & {
  readonly practice: PracticeSettings;
  /** Holds one folder for each bundled function. */
  readonly functionsDir: string;
  readonly data: DataStack;
};

/** Everything that works: API, sign-in, functions, what wakes them and what rings when they fail. */
export class ServiceStack extends Stack {
  readonly httpApi: api.HttpApi;
  readonly signIn: SignIn;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { practice, functionsDir, data } = props;
    const webAddress = makeWebAddress(this, practice);
    const house = makeHouse(this, practice, data);
    this.signIn = new SignIn(this, 'sign-in', { webAddress });

    const queues = makeQueues(this, house);
    const functions = makeFunctions(this, house, {
      functionsDir,
      records: data.records,
      mail: data.mail,
      signIn: this.signIn,
      webAddress,
      queues,
    });
    this.httpApi = makeApi(this, house, {
      functions,
      signIn: this.signIn,
      domain: practice.domain,
    });
    makeWakers(this, { house, data, functions, queues });
    makeAccountAlarms(this, house);
    // The pages may lean on it today and not tomorrow, when the practice gets a domain: an export
    // that went away in the same deployment would be refused, because they deploy after it.
    this.exportValue(this.httpApi.apiId);
    new CfnOutput(this, 'StaffAccounts', { value: this.signIn.poolId });
  }
}

/**
 * A parameter, because a trial runs under CloudFront's name, known only after the first deployment.
 * CloudFormation remembers its value and not our default: docs/deploy.md says how an edit arrives.
 */
function makeWebAddress(scope: Construct, practice: PracticeSettings): string {
  return new CfnParameter(scope, 'WebAddress', {
    type: 'String',
    default: practice.webAddress.replace(/\/+$/, ''),
    allowedPattern: '^https?://[^/]+$',
    description: 'Where the pages are opened: mails link there and staff come back there',
  }).valueAsString;
}

function makeHouse(scope: Construct, practice: PracticeSettings, data: DataStack): House {
  const key = keyFor(scope, data.key);
  return { alarms: makeAlarmTopic(scope, practice.staff.onCall, key), key };
}

type Wakers = {
  readonly house: House;
  readonly data: DataStack;
  readonly functions: Record<FunctionName, HouseFunction>;
  readonly queues: Queues;
};

/** What wakes the functions that no one calls: the table's stream, the minute, the queues. */
function makeWakers(scope: Construct, { house, data, functions, queues }: Wakers): void {
  const dispatchMail = functions['dispatch-mail'];
  wakeOnPendingMail(scope, dispatchMail, data.records, queues.dispatchDead);
  makeMailTick(scope, house, { dispatchMail, deadLetters: queues.dispatchDead });
  const { configurationSetName } = data.mail;
  wakeOnMailEvents(scope, functions['mail-events'], queues.mailEventsTold, configurationSetName);
  wakeOnNewIntake(scope, functions['read-words'], data.records, queues.wordsDead);
  wakeOnWordsAgain(scope, functions['read-words'], queues.wordsAgain);
}
