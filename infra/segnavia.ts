import { App, Tags, Validations } from 'aws-cdk-lib'
import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { AwsSolutionsChecks } from 'cdk-nag'
import { AccountsStack } from './accounts-stack.ts'
import { ConsoleStack } from './console-stack.ts'
import type { CodeOf } from './constructs/function.ts'
import { PipelineStack } from './pipeline-stack.ts'
import type { Schedule } from './schedules.ts'
import { readSettings } from './settings.ts'
import { StorageStack } from './storage-stack.ts'

/** Today's behaviour of CDK wherever it keeps an older one for older projects; what one stack exports stays put. */
const FLAGS = { ...recommended, '@aws-cdk/core:defaultCrossStackReferences': 'strong' }

/**
 * The app and its four stacks. They name a region but no account, so that they can be built without credentials.
 * @param context settings that win over those of cdk.json.
 */
export const segnavia = (codeOf: CodeOf, schedules: Schedule[], context: Record<string, unknown> = {}) => {
  const app = new App({ context: FLAGS, postCliContext: context })
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
  const accounts = new AccountsStack(app, 'SegnaviaAccounts', {
    env,
    description: 'Segnavia: accounts of the offices',
    settings,
  })
  const pages = new ConsoleStack(app, 'SegnaviaConsole', {
    env,
    description: 'Segnavia: pages',
    settings,
    storage,
    pipeline,
    accounts,
    codeOf,
  })
  Tags.of(app).add('project', 'segnavia')
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { app, storage, pipeline, accounts, console: pages }
}
