import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HouseFunction } from '../constructs/house-function.ts';
import type { House } from '../constructs/house.ts';
import type { FunctionsProps } from './functions-props.ts';
import { MAIL_EVENTS_TIMEOUT, READ_WORDS_TIMEOUT } from './queues.ts';

/*
 * The functions that a stream, a queue or the clock wakes: nobody waits for an answer.
 */

/** The kinds of items that the deletion of a person's record removes. */
const OF_A_RECORD = ['CLIENT', 'COURSE', 'INTAKE', 'LINK', 'MAIL', 'PERSON'];

export function dispatchMail(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'dispatch-mail', house, {
    failureMeans: 'Mail is not going out: confirmations, notices to the staff and urgent alerts.',
    functionsDir: props.functionsDir,
    memory: 1024,
    // Shorter than the 120 seconds for which a claimed mail is ours.
    timeout: Duration.seconds(60),
    keepLog: 'thirteen-months',
    environment: { WEB_ADDRESS: props.webAddress },
    deadLetters: props.queues.dispatchDead,
  });
  props.records.lend(
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
  props.records.lendKinds(fn, ['dynamodb:DeleteItem'], OF_A_RECORD, ['FOCUS_PAIRS']);
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
    failureMeans:
      'Mails that are due are held back, refused or fail again and again, urgent ones perhaps.',
    codes: [
      'mail-faulted',
      'mail-not-advanced',
      'mail-refused-for-now',
      'mail-unknown',
      'mail-held-back',
      'stream-record-unreadable',
      'job-failed',
    ],
    atLeast: 3,
    within: Duration.minutes(15),
  });
}

export function mailEvents(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'mail-events', house, {
    failureMeans:
      'Bounces and complaints are not recorded: the staff do not see whom to call instead.',
    functionsDir: props.functionsDir,
    memory: 512,
    timeout: MAIL_EVENTS_TIMEOUT,
    keepLog: 'thirteen-months',
  });
  // Word that a reminder went out plans the next one.
  props.records.lend(fn, [
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ]);
  // A mail that the archive tells of, and that has a row after all, leaves no trace.
  props.records.lendKinds(fn, ['dynamodb:DeleteItem'], [], ['MAIL_TRACES']);
  // The rates of the account ring late: in a practice with few mails each one is a person.
  fn.alarmOnCodes('mail-not-arrived', {
    failureMeans: 'A mail came back, was refused or was marked as spam: its reader may not know.',
    codes: ['mail-bounced', 'mail-complained', 'mail-rejected'],
    atLeast: 1,
    within: Duration.minutes(5),
  });
  return fn;
}

export function readWords(scope: Construct, house: House, props: FunctionsProps): HouseFunction {
  const fn = new HouseFunction(scope, 'read-words', house, {
    failureMeans:
      'New intakes keep the suggestion from their answers; word lists alone mark what to read first, or nothing does.',
    functionsDir: props.functionsDir,
    // The model takes some 250 MB, and time falls with memory.
    memory: 1536,
    timeout: READ_WORDS_TIMEOUT,
    keepLog: 'thirteen-months',
    deadLetters: props.queues.wordsDead,
  });
  props.records.lend(fn, ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']);
  return fn;
}
