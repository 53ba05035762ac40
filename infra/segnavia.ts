import { type App, Tags, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { ConsoleStack } from './console-stack.ts'
import type { CodeOf } from './constructs/function.ts'
import { PipelineStack } from './pipeline-stack.ts'
import type { Schedule } from './schedules.ts'
import { readSettings } from './settings.ts'
import { StorageStack } from './storage-stack.ts'

/** The three stacks. They name a region but no account, so that they can be built without any credentials. */
export const segnavia = (app: App, codeOf: CodeOf, schedules: Schedule[]) => {
  const settings = readSettings(app)
  const env = { region: settings.region }
  const storage = new StorageStack(app, 'SegnaviaStorage', {
    env,
    description: 'Segnavia: table, blobs, link keys',
  })
  const pipeline = new PipelineStack(app, 'SegnaviaPipeline', {
    env,
    description: 'Segnavia: from sources to inboxes',
    settings,
    storage,
    schedules,
    codeOf,
  })
  const pages = new ConsoleStack(app, 'SegnaviaConsole', {
    env,
    description: 'Segnavia: pages',
    settings,
    storage,
    pipeline,
    codeOf,
  })
  Tags.of(app).add('project', 'segnavia')
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { storage, pipeline, console: pages }
}
