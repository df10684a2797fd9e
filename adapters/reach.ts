import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../domain/unavailable.ts';

/** Faults of the moment, by the SDK's names and by Node's: asking again may help. */
const PASSING = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'InternalServerError',
  'TimeoutError',
  'AbortError',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
]);
/** The same, as one action of a transaction says them. */
const PASSING_REASONS = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Waits for DynamoDB, and turns a fault of the moment into `Unavailable`. */
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
  return [textAt(error, 'name'), textAt(error, 'code')].find((name) => PASSING.has(name));
}

function textAt(error: unknown, key: 'name' | 'code'): string {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : '';
}
