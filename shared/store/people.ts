import { ACT_DAYS } from '../domain/act.ts'
import { KnownPerson } from '../domain/person.ts'
import { fromRow, readPartition, readRow, type Table, writeRow } from './table.ts'

const PARTITION = 'PEOPLE'

/** Remembers who signed in, for as long as anything that it does now is remembered. */
export const savePerson = (table: Table, person: KnownPerson): Promise<void> =>
  writeRow(table, {
    pk: PARTITION,
    sk: person.id,
    ...person,
    expiresAt: Math.floor(Date.parse(person.lastSignInAt) / 1000) + (ACT_DAYS + 1) * 24 * 3600,
  })

/** Somebody as they signed in last; undefined: never, or too long ago. */
export const readPerson = async (table: Table, id: string): Promise<KnownPerson | undefined> => {
  const row = await readRow(table, { pk: PARTITION, sk: id })
  return row && fromRow(KnownPerson, row)
}

/** Everybody who has signed in, by id. One query: offices are small. */
export const readPeople = async (table: Table): Promise<Map<string, KnownPerson>> =>
  new Map(
    (await readPartition(table, PARTITION, ''))
      .map((row) => fromRow(KnownPerson, row))
      .map((person) => [person.id, person]),
  )
