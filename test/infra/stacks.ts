import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { FunctionName } from '../../infra/functions.ts'
import { schedulesFor } from '../../infra/schedules.ts'
import { segnavia } from '../../infra/segnavia.ts'

/** Two sources like any other, so that these tests speak of the stacks and not of today's sources. */
export const SOURCES = [
  { id: 'daily-source', name: 'a daily source', schedule: '0 5 * * ? *' },
  { id: 'weekday-source', name: 'a weekday source', schedule: '0 6 ? * MON-FRI *' },
]

/** The app as it would be deployed, but for the code: no bundling, no CloudFormation validation, half a second. */
export const synthesise = (context: Record<string, unknown> = {}, sources = SOURCES) => {
  process.env.CDK_VALIDATION = 'false'
  const { app, ...stacks } = segnavia(
    () => Code.fromInline('export const handler = () => {}'),
    schedulesFor(sources),
    { 'aws:cdk:bundling-stacks': [], ...context },
  )
  return {
    app,
    storage: Template.fromStack(stacks.storage),
    pipeline: Template.fromStack(stacks.pipeline),
    accounts: Template.fromStack(stacks.accounts),
    console: Template.fromStack(stacks.console),
  }
}

/** A resource of a template, with its logical id. */
export type Resource = { id: string; properties: ReturnType<Template['findResources']>[string] }

/** All resources of a type, each with its logical id. */
export const ofType = (template: Template, type: string): Resource[] =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => ({ id, properties: Properties }))

/** Our own functions by name. */
export const functionsOf = (app: ReturnType<typeof synthesise>): Partial<Record<FunctionName, Resource>> =>
  Object.fromEntries(
    [app.pipeline, app.console]
      .flatMap((template) => ofType(template, 'AWS::Lambda::Function'))
      .map((found) => [found.properties.Environment?.Variables.POWERTOOLS_SERVICE_NAME ?? found.id, found]),
  )

export type Statement = { policy: string; actions: string[]; resources: string[]; conditions: unknown }

const asList = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one])

/** What the roles of a stack allow: each resource as the JSON text that CloudFormation gets. */
export const statementsOf = (template: Template): Statement[] =>
  ofType(template, 'AWS::IAM::Policy').flatMap(({ id, properties }) =>
    properties.PolicyDocument.Statement.map(
      (statement: { Action: string | string[]; Resource: unknown; Condition?: unknown }): Statement => ({
        policy: id,
        actions: asList(statement.Action),
        resources: asList(statement.Resource).map((resource) => JSON.stringify(resource)),
        conditions: statement.Condition,
      }),
    ),
  )
