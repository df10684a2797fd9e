import {
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
import { Unavailable } from '../domain/unavailable.ts';
import { environmentCredentials } from './aws/credentials.ts';

/** A client that answers or gives up while the person who asked still looks at the page. */
export const cognitoClient = (overrides: CognitoIdentityProviderClientConfig = {}) =>
  new CognitoIdentityProviderClient({
    maxAttempts: 2,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: 800,
      requestTimeout: 2500,
      throwOnRequestTimeout: true,
    },
    credentials: async () => environmentCredentials(),
    ...overrides,
  });

/** Faults of the moment: asking again may help. */
const PASSING = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'InternalErrorException',
  'TimeoutError',
  'AbortError',
  'ECONNREFUSED',
  'ECONNRESET',
]);

/** Waits for Cognito, and turns a fault of the moment into `Unavailable`. */
export async function reachCognito<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    const code = [nameOf(error, 'name'), nameOf(error, 'code')].find((name) => PASSING.has(name));
    throw code === undefined ? error : new Unavailable(code);
  }
}

function nameOf(error: unknown, key: 'name' | 'code'): string {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : '';
}
