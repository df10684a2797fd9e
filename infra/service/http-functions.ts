import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HouseFunction } from '../constructs/house-function.ts';
import type { House } from '../constructs/house.ts';
import type { FunctionsProps } from './functions-props.ts';
import type { Queues } from './queues.ts';
import { STAFF_SCOPE } from './sign-in.ts';

/*
 * The functions behind the API: somebody waits for each answer.
 */

/** API Gateway gives up after 30 seconds; a client long before. */
const HTTP_TIMEOUT = Duration.seconds(10);

export function submitIntake(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'submit-intake', house, {
    failureMeans:
      'People who fill in the form cannot send it: they see an apology and a number to call.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
  });
  // It writes and cannot read: a fault here shows nobody a record. What it counts, it may update.
  props.records.lend(fn, ['dynamodb:PutItem']);
  props.records.lendKinds(fn, ['dynamodb:UpdateItem'], GUARDED);
  return fn;
}

/** What the guards of anything that anyone may send count, name and seal with. */
const GUARDED = ['LIMIT', 'PERSON', 'SECRET'];

/** A form that is set aside by mistake is a person who waits: somebody must look. */
export function alarmOnScripts(fn: HouseFunction, alsoIn: readonly HouseFunction[]): void {
  fn.alarmOnCodes('forms-quarantined', {
    alsoIn,
    failureMeans: 'A form looked like a script and was set aside: it may be a person after all.',
    codes: ['form-quarantined'],
    atLeast: 1,
    within: Duration.hours(6),
  });
  fn.alarmOnCodes('forms-flooding', {
    alsoIn,
    failureMeans: 'More forms come in than people send: new ones are set aside or ring no one.',
    codes: ['forms-crowded', 'alert-capped'],
    atLeast: 1,
    within: Duration.minutes(5),
  });
}

export function readPractice(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  return new HouseFunction(scope, 'read-practice', house, {
    failureMeans: 'The form and the staff console cannot start.',
    functionsDir: props.functionsDir,
    memory: 512,
    timeout: HTTP_TIMEOUT,
    keepLog: 'thirteen-months',
    environment: {
      SIGN_IN_ISSUER: props.signIn.issuer,
      SIGN_IN_CLIENT_ID: props.signIn.clientId,
      SIGN_IN_SCOPE: STAFF_SCOPE,
    },
  });
}

export function staff(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'staff', house, {
    failureMeans: 'The staff cannot read or decide intakes, urgent ones among them.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { GROUP_CLAIM: 'cognito:groups' },
  });
  props.records.lend(
    fn,
    [
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    ['work'],
  );
  // A request that was begun on the telephone is taken away whole.
  props.records.lendKinds(fn, ['dynamodb:DeleteItem'], ['BEGUN', 'DRAFT']);
  return fn;
}

export function courses(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'courses', house, {
    failureMeans: 'The staff cannot see the calendar, nor book or change appointments.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { GROUP_CLAIM: 'cognito:groups', WEB_ADDRESS: props.webAddress },
  });
  props.records.lend(
    fn,
    [
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    ['work'],
  );
  return fn;
}

export function administration(
  scope: Construct,
  house: House,
  props: FunctionsProps,
): HouseFunction {
  const fn = new HouseFunction(scope, 'administration', house, {
    failureMeans:
      'Staff are shown without names, nobody can be invited or removed, and mails that were given up are not seen.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { GROUP_CLAIM: 'cognito:groups', STAFF_POOL: props.signIn.poolId },
  });
  props.records.lend(
    fn,
    ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    ['work', 'due'],
  );
  // Private calendars that end, and the hashes by which a person is known no more.
  props.records.lendKinds(fn, ['dynamodb:BatchGetItem', 'dynamodb:DeleteItem'], ['LINK', 'PERSON']);
  // Nothing by which a password could be set or read: Cognito mails it, and only to its owner.
  fn.allow(
    [
      'cognito-idp:AdminAddUserToGroup',
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminDisableUser',
      'cognito-idp:AdminEnableUser',
      'cognito-idp:AdminGetUser',
      'cognito-idp:AdminListGroupsForUser',
      'cognito-idp:AdminRemoveUserFromGroup',
      'cognito-idp:AdminUserGlobalSignOut',
      'cognito-idp:ListUsers',
      'cognito-idp:ListUsersInGroup',
    ],
    [props.signIn.poolArn],
  );
  lendDeadLetters(fn, props.queues);
  return fn;
}

/** What an administrator needs to see dead letters, to send their work again and to take them away. */
function lendDeadLetters(fn: HouseFunction, queues: Queues): void {
  const { dispatchDead, wordsDead, mailEventsTold, wordsAgain } = queues;
  const dead = [dispatchDead, mailEventsTold.deadLetters, wordsDead];
  fn.setEnvironment({
    MAIL_DISPATCH_DEAD: dispatchDead.queueUrl,
    MAIL_EVENTS_TOLD_DEAD: mailEventsTold.deadLetters.queueUrl,
    WORDS_DEAD: wordsDead.queueUrl,
    MAIL_EVENTS_TOLD: mailEventsTold.queueUrl,
    WORDS_AGAIN: wordsAgain.queueUrl,
  });
  fn.allow(
    [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:ReceiveMessage',
    ],
    dead.map(({ queueArn }) => queueArn),
  );
  fn.allow(['sqs:SendMessage'], [mailEventsTold.queueArn, wordsAgain.queueArn]);
}

export function visit(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'visit', house, {
    failureMeans:
      'Clients cannot confirm, move or cancel by link: they see an apology and a number to call.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { WEB_ADDRESS: props.webAddress },
  });
  props.records.lend(
    fn,
    [
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    ['work'],
  );
  return fn;
}

export function drafts(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'drafts', house, {
    failureMeans:
      'Answers are not kept while people fill in the form, and a form cannot be finished later: the page says so, with a number to call.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
  });
  props.records.lend(fn, ['dynamodb:GetItem', 'dynamodb:PutItem']);
  props.records.lendKinds(fn, ['dynamodb:UpdateItem'], GUARDED);
  return fn;
}
