import { App, Stack, Validations } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { AwsSolutionsChecks } from 'cdk-nag'
import { describe, expect, it } from 'vitest'
import { OPEN_ROUTES as BEGINNINGS, isOpen } from '../../functions/console/access/access.ts'
import { OPEN_ROUTES } from '../../infra/console-stack.ts'
import { FUNCTION_NAMES } from '../../infra/functions.ts'
import { functionsOf, ofType, statementsOf, synthesise } from './stacks.ts'

const app = synthesise()
const templates = [app.storage, app.pipeline, app.console]

describe('I1 cdk-nag', () => {
  it('finds nothing that is not explained', () => {
    expect(new AwsSolutionsChecks().validateScope(app.app).violations).toEqual([])
  })

  it('would find something, were it there', () => {
    const stack = new Stack(new App(), 'Careless')
    new Queue(stack, 'Queue')
    const found = new AwsSolutionsChecks().validateScope(stack).violations.map(({ ruleName }) => ruleName)
    expect(found).toEqual(expect.arrayContaining(['AwsSolutions-SQS3', 'AwsSolutions-SQS4']))
  })

  it('is told a reason for each exception, in a sentence', () => {
    const reasons = app.app.node
      .findAll()
      .flatMap(({ node }) =>
        node.metadata
          .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
          .flatMap(({ data }) => Object.entries(data as Record<string, string>)),
      )
    expect(reasons.length).toBeGreaterThan(0)
    for (const [rule, reason] of reasons) expect(reason, rule).toMatch(/^[A-Z].{40,}\.$/)
  })
})

describe('I2 least privilege', () => {
  const statements = templates.flatMap(statementsOf)

  it('names every action', () => {
    const actions = statements.flatMap(({ actions: some }) => some)
    expect(actions.length).toBeGreaterThan(40)
    expect(actions.filter((action) => action.includes('*'))).toEqual([])
  })

  it('names every resource, but for the two questions that AWS allows about the account alone', () => {
    const unbounded = statements
      .filter(({ resources }) => resources.includes('"*"'))
      .flatMap(({ actions }) => actions)
    expect(unbounded.toSorted()).toEqual(['ses:GetSendQuota', 'ses:PutSuppressedDestination'])
  })

  it('bounds every other pattern to one folder of blobs', () => {
    const patterns = statements
      .flatMap(({ resources }) => resources)
      .filter((one) => one.includes('*') && one !== '"*"')
    for (const pattern of patterns)
      expect(pattern).toMatch(/Blobs.*"\/(assets|erasures|events|pages|uploads|snapshots|thesauri)\/\*"/)
  })

  it('gives each function a role of its own, and one each to the scheduler, to Firehose and to SES', () => {
    const roles = [app.pipeline, app.console].flatMap((template) => ofType(template, 'AWS::IAM::Role'))
    expect(roles).toHaveLength(FUNCTION_NAMES.length + 3)
    for (const { properties } of roles) {
      expect(properties.ManagedPolicyArns).toBeUndefined()
      expect(properties.AssumeRolePolicyDocument.Statement).toHaveLength(1)
    }
  })

  it('lets mail leave from one function, under one identity, configuration set and From address', () => {
    const sending = statements.filter(({ actions }) =>
      actions.some((action) => action.startsWith('ses:Send')),
    )
    expect(sending).toHaveLength(1)
    const [only] = sending
    expect(only?.policy).toContain('send')
    expect(only?.actions).toEqual(['ses:SendRawEmail'])
    const kinds = only?.resources.map((resource) => /:(identity|configuration-set)\//.exec(resource)?.[1])
    expect(kinds?.toSorted()).toEqual(['configuration-set', 'identity'])
    expect(only?.conditions).toEqual({ StringEquals: { 'ses:FromAddress': 'bandi@example.org' } })
    expect(functionsOf(app).send?.properties.Environment.Variables.SENDER).toBe(
      'Segnavia <bandi@example.org>',
    )
  })

  it('lets nobody scan the table, and erase from it only those who carry out an erasure', () => {
    const table = statements.flatMap(({ actions, policy }) =>
      actions
        .filter((action) => action.startsWith('dynamodb:'))
        .map((action) => ({ action, who: policy.replace(/Role.*/, '') })),
    )
    const usual = ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem']
    const others = table.filter(({ action }) => !usual.includes(action))
    expect(new Set(others.map(({ action }) => action))).toEqual(new Set(['dynamodb:BatchWriteItem']))
    expect([...new Set(others.map(({ who }) => who))].toSorted()).toEqual(['console', 'recover'])
  })

  it('reads link keys in the functions that make or check links or know the erased again, and nowhere else', () => {
    const readers = statements.filter(({ actions }) => actions.includes('secretsmanager:GetSecretValue'))
    expect(readers.map(({ policy }) => policy.replace(/Role.*/, '')).toSorted()).toEqual([
      'console',
      'recover',
      'send',
    ])
  })
})

describe('the pages', () => {
  const routes = ofType(app.console, 'AWS::ApiGatewayV2::Route').map(({ properties }) => properties)

  it('are all reached without AWS credentials: the console itself asks who is there', () => {
    const named = OPEN_ROUTES.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
    expect(routes.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(['$default', ...named].toSorted())
    expect(new Set(routes.map(({ AuthorizationType }) => AuthorizationType))).toEqual(new Set(['NONE']))
  })

  it('are told apart in the access log as the console tells them apart', () => {
    const beginnings = OPEN_ROUTES.map(({ path }) => path.replace('{proxy+}', ''))
    for (const begin of BEGINNINGS)
      expect(
        beginnings.some((path) => path.startsWith(begin)),
        begin,
      ).toBe(true)
    for (const path of beginnings) expect(isOpen(path), path).toBe(true)
  })

  it('are throttled, and log neither the path, which holds tokens, nor who asked', () => {
    const [stage] = ofType(app.console, 'AWS::ApiGatewayV2::Stage')
    expect(stage?.properties.DefaultRouteSettings).toEqual({
      ThrottlingBurstLimit: 100,
      ThrottlingRateLimit: 50,
    })
    const slow = { ThrottlingBurstLimit: 20, ThrottlingRateLimit: 2 }
    // More than one machine may ask for (FAULTS G9), so that it keeps nobody else from signing in.
    const signingIn = { ThrottlingBurstLimit: 100, ThrottlingRateLimit: 20 }
    expect(stage?.properties.RouteSettings).toEqual({
      'POST /public/my-page': slow,
      'POST /public/calls/{call}/ask': slow,
      'GET /sign-in/{proxy+}': signingIn,
      'HEAD /sign-in/{proxy+}': signingIn,
    })
    const format: string = stage?.properties.AccessLogSettings.Format
    expect(format).toContain('$context.routeKey')
    expect(format).not.toMatch(/path|sourceIp|identity|authorizer/i)
  })

  it('answer at the public host once a certificate for it is given', () => {
    const domain = synthesise({
      publicUrl: 'https://bandi.example.org/',
      certificateArn: 'arn:aws:acm:eu-south-1:000000000000:certificate/one',
    })
    domain.console.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'bandi.example.org' })
  })
})

describe('settings', () => {
  it('that cannot be right are refused by name, with the remedy', () => {
    expect(() => synthesise({ mailDomain: 'not a domain' })).toThrow(/mailDomain.*cdk\.json/)
    expect(() => synthesise({ publicUrl: 'http://plain.example.org' })).toThrow(/publicUrl/)
  })
})
