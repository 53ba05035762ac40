import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Cluster } from '../domain/cluster.ts'
import { RuleDraft } from '../domain/rule-draft.ts'
import { fromRow, ifHolds, readRow, type Table } from './table.ts'

/** Beside the versions of the same cluster, and after them in order. */
const keyOf = (cluster: Cluster['id']) => ({ pk: `RULES#${cluster}`, sk: 'DRAFT' })

/** The cluster's draft as it was last saved; undefined: nobody has begun one yet. */
export const readRuleDraft = async (table: Table, cluster: Cluster['id']): Promise<RuleDraft | undefined> => {
  const row = await readRow(table, keyOf(cluster))
  return row && fromRow(RuleDraft, row)
}

/**
 * Saves a draft over the revision that it was made from: `draft.revision` is the one that was read, 0 for none.
 * @returns the draft as saved; undefined when somebody else saved in between, and then nothing is written.
 */
export const saveRuleDraft = async (table: Table, draft: RuleDraft): Promise<RuleDraft | undefined> => {
  const saved: RuleDraft = { ...draft, revision: draft.revision + 1 }
  const isSaved = await ifHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(draft.cluster), ...saved },
        ...(draft.revision === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#revision = :seen',
              ExpressionAttributeNames: { '#revision': 'revision' },
              ExpressionAttributeValues: { ':seen': draft.revision },
            }),
      }),
    ),
  )
  return isSaved ? saved : undefined
}
