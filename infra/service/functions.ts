import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HouseFunction } from '../constructs/house-function.ts';
import type { DeadLetters } from '../constructs/house-queue.ts';
import type { House } from '../constructs/house.ts';
import type { PracticeMail } from '../constructs/practice-mail.ts';
import type { PracticeTable } from '../constructs/practice-table.ts';
import type { FunctionName } from '../function-names.ts';
import { STAFF_SCOPE, type SignIn } from './sign-in.ts';

type FunctionsProps = {
  readonly functionsDir: string;
  readonly table: PracticeTable;
  readonly mail: PracticeMail;
  readonly signIn: SignIn;
  /** Where the pages live: mails link there. */
  readonly webAddress: string;
  /** Takes what dispatch-mail was woken with and could not handle. */
  readonly dispatchDeadLetters: DeadLetters;
  /** Takes the new intakes whose words could not be read closely. */
  readonly wordsDeadLetters: DeadLetters;
};

/** How long mail-events may work on a batch; its queue waits six times as long. */
export const MAIL_EVENTS_TIMEOUT = Duration.seconds(30);

/** The functions, each with what it is told and what it may do, and nothing else. */
export function makeFunctions(
  scope: Construct,
  house: House,
  props: FunctionsProps,
): Record<FunctionName, HouseFunction> {
  const functions = {
    'submit-intake': submitIntake(scope, house, props),
    'read-practice': readPractice(scope, house, props),
    staff: staff(scope, house, props),
    courses: courses(scope, house, props),
    administration: administration(scope, house, props),
    visit: visit(scope, house, props),
    drafts: drafts(scope, house, props),
    'dispatch-mail': dispatchMail(scope, house, props),
    'mail-events': mailEvents(scope, house, props),
    'read-words': readWords(scope, house, props),
  };
  alarmOnScripts(functions['submit-intake'], [functions.drafts]);
  return functions;
}

/** API Gateway gives up after 30 seconds; a client long before. */
const HTTP_TIMEOUT = Duration.seconds(10);

function submitIntake(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'submit-intake', house, {
    failureMeans:
      'People who fill in the form cannot send it: they see an apology and a number to call.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
  });
  // It writes and cannot read: a fault here shows nobody a record. What it counts, it may update.
  props.table.lend(fn, ['dynamodb:PutItem']);
  props.table.lendKinds(fn, ['dynamodb:UpdateItem'], GUARDED);
  return fn;
}

/** What the guards of anything that anyone may send count, name and seal with. */
const GUARDED = ['LIMIT', 'PERSON', 'SECRET'];

/** A form that is set aside by mistake is a person who waits: somebody must look. */
function alarmOnScripts(fn: HouseFunction, alsoIn: readonly HouseFunction[]): void {
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

function readPractice(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
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

function staff(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'staff', house, {
    failureMeans: 'The staff cannot read or decide intakes, urgent ones among them.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { GROUP_CLAIM: 'cognito:groups' },
  });
  props.table.lend(
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
  return fn;
}

function courses(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'courses', house, {
    failureMeans: 'The staff cannot see the calendar, nor book or change appointments.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { GROUP_CLAIM: 'cognito:groups', WEB_ADDRESS: props.webAddress },
  });
  props.table.lend(
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

function administration(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'administration', house, {
    failureMeans:
      'Staff are shown without names, nobody can be invited or removed, and mails that were given up are not seen.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { GROUP_CLAIM: 'cognito:groups', STAFF_POOL: props.signIn.poolId },
  });
  props.table.lend(
    fn,
    ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    ['work', 'due'],
  );
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
  return fn;
}

function visit(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'visit', house, {
    failureMeans:
      'Clients cannot confirm, move or cancel by link: they see an apology and a number to call.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
    environment: { WEB_ADDRESS: props.webAddress },
  });
  props.table.lend(
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

function drafts(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'drafts', house, {
    failureMeans:
      'Answers are not kept while people fill in the form, and a form cannot be finished later: the page says so, with a number to call.',
    functionsDir: props.functionsDir,
    memory: 1024,
    timeout: HTTP_TIMEOUT,
    keepLog: 'six-years',
  });
  props.table.lend(fn, ['dynamodb:GetItem', 'dynamodb:PutItem']);
  props.table.lendKinds(fn, ['dynamodb:UpdateItem'], GUARDED);
  return fn;
}

/** The kinds of items that the deletion of a person's record removes. */
const OF_A_RECORD = ['CLIENT', 'COURSE', 'INTAKE', 'LINK', 'MAIL', 'PERSON'];

function dispatchMail(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'dispatch-mail', house, {
    failureMeans: 'Mail is not going out: confirmations, notices to the staff and urgent alerts.',
    functionsDir: props.functionsDir,
    memory: 1024,
    // Shorter than the 120 seconds for which a claimed mail is ours.
    timeout: Duration.seconds(60),
    keepLog: 'thirteen-months',
    environment: { WEB_ADDRESS: props.webAddress },
    deadLetters: props.dispatchDeadLetters,
  });
  props.table.lend(
    fn,
    [
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    ['due', 'work'],
  );
  // A record that is deleted goes for good; its certificate and its trail are not of these kinds.
  props.table.lendKinds(fn, ['dynamodb:DeleteItem'], OF_A_RECORD, ['FOCUS_PAIRS']);
  props.mail.lend(fn);
  alarmOnMails(fn);
  return fn;
}

/** A mail that fails is a row in a state, not an error of the function. */
function alarmOnMails(fn: HouseFunction): void {
  fn.alarmOnCodes('mail-given-up', {
    failureMeans: 'Somebody did not get a mail and will not: a client, or the person on call.',
    codes: ['mail-missed', 'mail-failed', 'mail-dead'],
    atLeast: 1,
    within: Duration.minutes(5),
  });
  fn.alarmOnCodes('mail-stuck', {
    failureMeans: 'Mails that are due are refused or fail again and again, urgent ones perhaps.',
    codes: [
      'mail-faulted',
      'mail-not-advanced',
      'mail-refused-for-now',
      'mail-unknown',
      'stream-record-unreadable',
      'job-failed',
    ],
    atLeast: 3,
    within: Duration.minutes(15),
  });
}

function mailEvents(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'mail-events', house, {
    failureMeans:
      'Bounces and complaints are not recorded: the staff do not see whom to call instead.',
    functionsDir: props.functionsDir,
    memory: 512,
    timeout: MAIL_EVENTS_TIMEOUT,
    keepLog: 'thirteen-months',
  });
  // Word that a reminder went out plans the next one.
  props.table.lend(fn, [
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ]);
  // The rates of the account ring late: in a practice with few mails each one is a person.
  fn.alarmOnCodes('mail-not-arrived', {
    failureMeans: 'A mail came back, was refused or was marked as spam: its reader may not know.',
    codes: ['mail-bounced', 'mail-complained', 'mail-rejected'],
    atLeast: 1,
    within: Duration.minutes(5),
  });
  return fn;
}

function readWords(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'read-words', house, {
    failureMeans:
      'New intakes keep the suggestion from their answers and phrases; their words are not read closely.',
    functionsDir: props.functionsDir,
    // The model takes some 250 MB, and time falls with memory.
    memory: 1536,
    timeout: Duration.seconds(60),
    keepLog: 'thirteen-months',
    deadLetters: props.wordsDeadLetters,
  });
  props.table.lend(fn, ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']);
  return fn;
}
