import { describe, expect, it } from 'vitest'
import { loginPrefixOf } from '../../infra/accounts-stack.ts'
import { ROLES } from '../../shared/domain/person.ts'
import { functionsOf, ofType, synthesise } from './stacks.ts'

const app = synthesise()
const one = (type: string) => ofType(app.accounts, type)[0]?.properties

describe('the accounts of the offices', () => {
  it('are opened by an operator alone, with a long password and a second factor', () => {
    expect(one('AWS::Cognito::UserPool')).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      DeletionProtection: 'ACTIVE',
    })
  })

  it('are in groups, one for every role that there is', () => {
    const groups = ofType(app.accounts, 'AWS::Cognito::UserPoolGroup').map(
      ({ properties }) => properties.GroupName,
    )
    expect(groups.toSorted()).toEqual([...ROLES].toSorted())
    expect(groups).toContain('manager:create')
  })

  it('are sent back to the console and nowhere else, by a code alone', () => {
    expect(one('AWS::Cognito::UserPoolClient')).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile', 'email'],
      CallbackURLs: ['https://segnavia.example.org/sign-in/back'],
      LogoutURLs: ['https://segnavia.example.org/sign-in/out'],
      GenerateSecret: true,
      PreventUserExistenceErrors: 'ENABLED',
    })
  })

  it('are signed in to by the provider’s own pages alone: no client takes a password or an attribute', () => {
    for (const { properties } of ofType(app.accounts, 'AWS::Cognito::UserPoolClient')) {
      expect(properties.ExplicitAuthFlows).toEqual(['ALLOW_REFRESH_TOKEN_AUTH'])
      expect(properties.AllowedOAuthScopes).not.toContain('aws.cognito.signin.user.admin')
    }
  })

  it('give programs access tokens for an hour, by a code alone and with no secret to keep', () => {
    const [, programs] = ofType(app.accounts, 'AWS::Cognito::UserPoolClient')
    expect(programs?.properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['http://localhost:8765/'],
      GenerateSecret: false,
      AccessTokenValidity: 60,
      PreventUserExistenceErrors: 'ENABLED',
    })
    const told = functionsOf(app).console?.properties.Environment.Variables
    expect(JSON.stringify(told.API_CLIENT_ID)).toContain('Programs')
  })

  it('are known to the console by issuer, client and the name of a secret, never the secret itself', () => {
    const told = functionsOf(app).console?.properties.Environment.Variables
    expect(JSON.stringify(told.ISSUER)).toContain('cognito-idp.eu-south-1')
    expect(JSON.stringify(told.CLIENT_SECRET)).toContain('ClientSecret')
    expect(JSON.stringify(one('AWS::SecretsManager::Secret')?.SecretString)).toContain('ClientSecret')
    expect(JSON.stringify(app.console.toJSON())).not.toContain('.ClientSecret"')
  })

  it('have their pages at a host named after ours, by a name that Cognito takes', () => {
    expect(loginPrefixOf('https://segnavia.example.org')).toBe('segnavia-example-org')
    expect(loginPrefixOf('https://awsome.Cognito.example')).toBe('xome-x-example')
    expect(one('AWS::Cognito::UserPoolDomain')).toMatchObject({
      Domain: 'segnavia-example-org',
      ManagedLoginVersion: 2,
    })
  })
})
