import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { schedulesFor } from '../../infra/schedules.ts'
import { segnavia } from '../../infra/segnavia.ts'

/** Two sources like any other, so that these tests speak of the stacks and not of today's sources. */
export const SOURCES = [
  { id: 'daily-source', name: 'a daily source', schedule: '0 5 * * ? *' },
  { id: 'weekday-source', name: 'a weekday source', schedule: '0 6 ? * MON-FRI *' },
]

/** The app as it would be deployed, but for the code: no bundling, no CloudFormation validation, half a second. */
export const synthesise = (context: Record<string, unknown> = {}) => {
  process.env.CDK_VALIDATION = 'false'
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], ...context } })
  const stacks = segnavia(
    app,
    () => Code.fromInline('export const handler = () => {}'),
    schedulesFor(SOURCES),
  )
  return {
    app,
    stacks,
    storage: Template.fromStack(stacks.storage),
    pipeline: Template.fromStack(stacks.pipeline),
    console: Template.fromStack(stacks.console),
  }
}
