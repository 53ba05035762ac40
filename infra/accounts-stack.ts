import { Duration, RemovalPolicy, SecretValue, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import {
  AccountRecovery,
  type AuthFlow,
  CfnManagedLoginBranding,
  CfnUserPoolClient,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { BACK, SIGNED_OUT } from '../functions/console/access/accounts.ts'
import { ROLES } from '../shared/domain/person.ts'
import type { Settings } from './settings.ts'

export type AccountsProps = StackProps & { settings: Settings }

/** Where a program on somebody's own machine waits for the code (RFC 8252, 7.3); Cognito wants the port named. */
const PROGRAM_BACK = 'http://localhost:8765/'

/**
 * No client signs in past the provider's pages. Left unsaid, Cognito lets each send passwords to its API (SRP): there
 * nobody counts tries with us, and the tokens may change what an account says of itself, its name among it.
 */
const PAGES_ALONE: AuthFlow = { userSrp: false }

/** The first part of the host of Cognito's pages, of which there may be one in a region: named after our own host. */
export const loginPrefixOf = (publicUrl: string): string =>
  new URL(publicUrl).host
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/aws|amazon|cognito/g, 'x')
    .slice(0, 63)
    .replaceAll(/^-|-$/g, '')

/**
 * The accounts of those who work in the offices: a user pool, one group a role, and two clients: our console, and
 * programs that ask the API.
 * Nobody opens an account by itself; an operator opens it and puts it into groups, in the AWS console.
 */
export class AccountsStack extends Stack {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Secret
  /** Under which programs get access tokens for the API. */
  readonly apiClientId: string

  constructor(scope: Construct, id: string, { settings, ...props }: AccountsProps) {
    super(scope, id, { ...props, terminationProtection: true })
    const pool = this.userPool()
    for (const role of ROLES)
      new CfnUserPoolGroup(this, `Group-${role}`, { userPoolId: pool.userPoolId, groupName: role })

    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: loginPrefixOf(settings.publicUrl) },
      // The newer pages speak Italian.
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    const client = pool.addClient('Console', {
      generateSecret: true,
      authFlows: PAGES_ALONE,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [`${settings.publicUrl}${BACK}`],
        logoutUrls: [`${settings.publicUrl}${SIGNED_OUT}`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.minutes(5),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
    })
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
    const made = client.node.defaultChild
    if (!(made instanceof CfnUserPoolClient))
      throw new Error('[accounts] expected the client of a user pool, found another construct. Look at CDK.')
    this.clientSecret = new Secret(this, 'ClientSecret', {
      description: 'Proves to Cognito that the console is who asks',
      secretStringValue: SecretValue.resourceAttribute(made.attrClientSecret),
    })
    Validations.of(this.clientSecret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Cognito makes this secret with the client and knows no rotation: a new client has a new secret.',
    })
    this.issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`
    this.clientId = client.userPoolClientId
    this.apiClientId = this.programs(pool)
  }

  /** The client of programs, which keep no secret: who runs one signs in, as for the pages, and hands it the code. */
  private programs(pool: UserPool): string {
    const client = pool.addClient('Programs', {
      generateSecret: false,
      authFlows: PAGES_ALONE,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [PROGRAM_BACK],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(12),
    })
    new CfnManagedLoginBranding(this, 'ProgramsBranding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
    return client.userPoolClientId
  }

  private userPool(): UserPool {
    const pool = new UserPool(this, 'Accounts', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: true, mutable: true },
      },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    for (const id of ['AwsSolutions-COG3', 'AwsSolutions-COG8'])
      Validations.of(pool).acknowledge({
        id,
        reason:
          'Threat protection belongs to the dearest plan. A dozen people have accounts, each with a second factor, and ' +
          'the console counts the tries of each network.',
      })
    return pool
  }
}
