import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * A client that answers or gives up within three seconds, two attempts together, so that a person
 * who presses "send" is told to try again while still looking at the page.
 *
 * Lambda hands credentials over in the environment; looking elsewhere only costs start-up time.
 */
export const dynamoClient = (overrides: DynamoDBClientConfig = {}) =>
  new DynamoDBClient({
    maxAttempts: 2,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: 800,
      requestTimeout: 1200,
      throwOnRequestTimeout: true,
    },
    credentials: environmentCredentials,
    ...overrides,
  });

/** The credentials that Lambda puts into the environment; they change, so they are read each time. */
export async function environmentCredentials() {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new Error('No AWS credentials in the environment');
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}
