import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../domain/unavailable.ts';

/** Faults of the moment, by the names of DynamoDB, Cognito, SQS and Node: asking again may help. */
const PASSING = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'InternalServerError',
  'InternalErrorException',
  'LimitExceededException',
  'TooManyRequestsException',
  'RequestThrottled',
  'KmsThrottled',
  'TimeoutError',
  'AbortError',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
]);
/** The same, as one action of a transaction says them. */
const PASSING_REASONS = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Waits for a service of AWS, and turns a fault of the moment into `Unavailable`. */
export async function reach<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    const code = passingCode(error);
    throw code === undefined ? error : new Unavailable(code);
  }
}

function passingCode(error: unknown): string | undefined {
  if (error instanceof TransactionCanceledException) {
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? '');
    return codes.find((code) => PASSING_REASONS.has(code));
  }
  const names = [textAt(error, 'name'), textAt(error, 'code')];
  return textAt(error, '$fault') === 'server' ? names[0] : names.find((name) => PASSING.has(name));
}

function textAt(error: unknown, key: 'name' | 'code' | '$fault'): string {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : '';
}
