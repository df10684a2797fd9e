import { Aws, Duration, RemovalPolicy, aws_cognito as cognito } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** The groups a staff member can be in: the roles of domain/staff/role.ts. */
export const STAFF_GROUPS = ['front-desk', 'counselor', 'administrator'] as const;
export const STAFF_SCOPE = 'practice/staff';

/**
 * Names the host of the sign-in pages: unique in the region, and the same for ever. A pool has one
 * such host, so CloudFormation, which makes the new one before it drops the old, cannot change it.
 */
const PAGES_PREFIX = `staff-${Aws.ACCOUNT_ID}`;

type SignInProps = {
  /** Where the console runs; staff come back to it after signing in. */
  readonly webAddress: string;
};

/** Staff accounts: made by an administrator, never by signing up; a password and an authenticator app. */
export class SignIn extends Construct {
  readonly poolId: string;
  readonly poolArn: string;
  readonly issuer: string;
  readonly clientId: string;
  /** The host of the sign-in pages, where the console trades its code for tokens. */
  readonly pagesDomain: string;

  constructor(scope: Construct, id: string, { webAddress }: SignInProps) {
    super(scope, id);
    const pool = makePool(this);
    const client = makeClient(this, pool, `${webAddress}/staff`);
    const pages = pool.addDomain('pages', {
      cognitoDomain: { domainPrefix: PAGES_PREFIX },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    // Managed login shows nothing at all until a client has a branding, even the default one.
    new cognito.CfnManagedLoginBranding(this, 'branding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    this.poolId = pool.userPoolId;
    this.poolArn = pool.userPoolArn;
    this.issuer = pool.userPoolProviderUrl;
    this.clientId = client.userPoolClientId;
    this.pagesDomain = pages.domainName;
  }
}

function makePool(scope: Construct): cognito.UserPool {
  const pool = new cognito.UserPool(scope, 'staff', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 14,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const groupName of STAFF_GROUPS) pool.addGroup(groupName, { groupName });
  return pool;
}

function makeClient(
  scope: Construct,
  pool: cognito.UserPool,
  console: string,
): cognito.UserPoolClient {
  const staff = new cognito.ResourceServerScope({
    scopeName: 'staff',
    scopeDescription: 'Use the staff console',
  });
  const api = pool.addResourceServer('api', { identifier: 'practice', scopes: [staff] });
  return new cognito.UserPoolClient(scope, 'console', {
    userPool: pool,
    // A browser keeps no secret: the code flow with PKCE, and no way to post a password to us.
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.resourceServer(api, staff)],
      callbackUrls: [console],
      logoutUrls: [console],
    },
    supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.minutes(10),
    idTokenValidity: Duration.minutes(10),
    // A working day: the longest anyone stays signed in.
    refreshTokenValidity: Duration.hours(8),
  });
}
