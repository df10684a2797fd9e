import { z } from 'zod';
import type { Assembly } from './engine/template/assembly.ts';
import { UnknownFeature } from './engine/template/unknown-feature.ts';

/** What the template says of how staff sign in; the issuer of this machine takes the pool's place. */
export type SignInSettings = {
  readonly clientId: string;
  /** The scopes of the practice's own API. */
  readonly scope: string;
  readonly redirectUris: readonly string[];
};

/** The rest of the client (flows, lifetimes) is between Cognito and the console. */
const userPoolClient = z.object({
  AllowedOAuthScopes: z.array(z.string()),
  CallbackURLs: z.array(z.string()),
});

export function readSignIn(assembly: Assembly): SignInSettings {
  const [client, second] = assembly.ofType('AWS::Cognito::UserPoolClient');
  if (!client || second)
    throw new UnknownFeature('any number of sign-in clients but one', 'sign-in');
  const { AllowedOAuthScopes, CallbackURLs } = userPoolClient.parse(client.properties());
  return {
    clientId: client.ref,
    scope: AllowedOAuthScopes.filter((scope) => scope.includes('/')).join(' '),
    redirectUris: CallbackURLs,
  };
}
