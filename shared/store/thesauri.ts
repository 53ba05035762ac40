import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { ThesaurusCard } from '../domain/thesaurus.ts'
import { fromRow, ifHolds, readPartition, type Table, updateRow, writeRow } from './table.ts'

const THESAURI = 'THESAURI'
const keyOf = (name: string) => ({ pk: THESAURI, sk: name })

/** Stores what is known of a thesaurus, in place of what was known of the one of its name. Its entries' blob is to be there already. */
export const saveThesaurus = (table: Table, card: ThesaurusCard): Promise<void> =>
  writeRow(table, { ...keyOf(card.name), ...card })

/** All imported thesauri, by name. */
export const readThesaurusCards = async (table: Table): Promise<ThesaurusCard[]> =>
  (await readPartition(table, THESAURI, '')).map((row) => fromRow(ThesaurusCard, row))

/** @returns false when there is none of that name. */
export const switchThesaurus = (table: Table, name: string, on: boolean): Promise<boolean> =>
  updateRow(table, keyOf(name), {
    UpdateExpression: 'SET #on = :on',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#on': 'on' },
    ExpressionAttributeValues: { ':on': on },
  })

/** @returns false when there is none of that name. */
export const removeThesaurus = (table: Table, name: string): Promise<boolean> =>
  ifHolds(
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keyOf(name),
        ConditionExpression: 'attribute_exists(pk)',
      }),
    ),
  )
