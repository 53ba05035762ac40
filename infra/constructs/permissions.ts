import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { TABLE_KEYS } from '../../shared/store/table.ts'
import type { BlobFolder, FunctionPlan } from '../functions.ts'
import type { QueueName } from '../queues.ts'

/** What mail may be sent as: one identity, one configuration set, one From address. */
export type Mail = { identityArn: string; configurationSetArn: string; from: string }

/** ARNs of the things that a plan's permissions are about; the bucket's as the storage stack exports it. */
export type Belongings = {
  table: string
  blobs: string
  linkKeys: string
  /** The secret by which the provider of accounts knows us. */
  clientSecret?: string
  queues: Partial<Record<QueueName, string>>
  mail?: Mail
}

const allow = (actions: string[], resources: string[]): PolicyStatement =>
  new PolicyStatement({ actions, resources })

const tableStatements = (plan: FunctionPlan, table: string): PolicyStatement[] => [
  allow(
    plan.table.map((action) => `dynamodb:${action}`),
    [table],
  ),
  ...(plan.lists ? [allow(['dynamodb:Query'], [`${table}/index/${TABLE_KEYS.byList.name}`])] : []),
]

const blobStatements = (plan: FunctionPlan, blobs: string): PolicyStatement[] => {
  const under = (folders: BlobFolder[]) => folders.map((folder) => `${blobs}/${folder}/*`)
  const { reads, writes } = plan.blobs ?? { reads: [], writes: [] }
  return [
    ...(reads.length > 0 ? [allow(['s3:GetObject'], under(reads))] : []),
    // Without it, S3 answers "access denied" instead of "no such key" to who asks for a blob that is not there.
    ...(reads.length > 0 ? [allow(['s3:ListBucket'], [blobs])] : []),
    ...(writes.length > 0 ? [allow(['s3:PutObject'], under(writes))] : []),
  ]
}

/** AWS knows no resource for these two: they concern the account as a whole, and `*` is the only one it takes. */
const onTheAccount = (action: 'ses:GetSendQuota' | 'ses:PutSuppressedDestination'): PolicyStatement =>
  allow([action], ['*'])

const mailStatements = (plan: FunctionPlan, mail: Mail | undefined): PolicyStatement[] => {
  if (plan.mail === 'suppresses') return [onTheAccount('ses:PutSuppressedDestination')]
  if (plan.mail !== 'sends') return []
  if (!mail)
    throw new Error('[infra] expected a mail identity for a function that sends, found none. Pass it on.')
  return [
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [mail.identityArn, mail.configurationSetArn],
      conditions: { StringEquals: { 'ses:FromAddress': mail.from } },
    }),
    onTheAccount('ses:GetSendQuota'),
  ]
}

/** Grants `role` what `plan` names, and gives the reason for each wildcard that AWS leaves no way around. */
export const permissionsOf = (
  scope: Construct,
  role: Role,
  plan: FunctionPlan,
  { table, blobs, linkKeys, clientSecret, queues, mail }: Belongings,
): void => {
  const queueStatements = (plan.sends ?? []).map((name) => {
    const queue = queues[name]
    if (!queue) throw new Error(`[infra] expected the queue "${name}", found none. Pass it on to this stack.`)
    return allow(['sqs:SendMessage'], [queue])
  })
  if (plan.signsIn && !clientSecret)
    throw new Error('[infra] expected the secret of sign-in, found none. Pass it on to this stack.')
  const secrets = [
    ...(plan.linkKeys ? [linkKeys] : []),
    ...(plan.signsIn && clientSecret ? [clientSecret] : []),
  ]
  const statements = [
    ...tableStatements(plan, table),
    ...blobStatements(plan, blobs),
    ...queueStatements,
    ...(secrets.length > 0 ? [allow(['secretsmanager:GetSecretValue'], secrets)] : []),
    ...mailStatements(plan, mail),
  ]
  for (const statement of statements) role.addToPrincipalPolicy(statement)
  explainWildcards(scope, plan, blobs)
}

/** cdk-nag names each finding after the resource, and an imported ARN after its export. */
const explainWildcards = (scope: Construct, plan: FunctionPlan, blobs: string): void => {
  const acknowledge = (resource: string, reason: string) =>
    Validations.of(scope).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason })
  const exported: unknown = Stack.of(scope).resolve(blobs)?.['Fn::ImportValue']
  for (const folder of new Set([...(plan.blobs?.reads ?? []), ...(plan.blobs?.writes ?? [])]))
    acknowledge(
      `${exported}/${folder}/*`,
      `Blobs below ${folder}/ are named after their content, so that a policy cannot list them.`,
    )
  if (plan.mail)
    acknowledge(
      '*',
      'GetSendQuota and PutSuppressedDestination concern the account as a whole; AWS knows no resource for them.',
    )
}
