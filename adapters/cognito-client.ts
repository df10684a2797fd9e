import {
  CognitoIdentityProviderClient,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider';
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
