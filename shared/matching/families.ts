import { type CallIndex, rowCount } from './call-index.ts'
import { type Family, familyOf } from './family.ts'
import { roomFor } from './growing.ts'
import type { Lookup } from './lookup.ts'
import { RELATION_UNIT } from './model.ts'
import type { ProfileIndex } from './profile-index.ts'
import type { Known } from './thesaurus.ts'

/** The families of all columns in a row: column n's are `rows[starts[n]]` to `rows[starts[n + 1] - 1]`. */
export type Families = {
  starts: Uint32Array
  rows: Uint32Array
  relations: Uint8Array
  /** What a call that answered in full would bring, by column; 0 for concepts. */
  reaches: Float64Array
  /** The sum of relations, by column: what a call that held every row in full would bring. */
  most: Uint32Array
  /** What imported thesauri say, by column. */
  known: ReadonlyMap<number, readonly Known[]>
}

/** Families of the profiles' terms, then of `lists` concepts, which are one row each. */
export const familiesOf = (
  calls: CallIndex,
  profiles: ProfileIndex,
  lookup: Lookup,
  lists: number,
): Families => {
  const columns = profiles.terms.length + lists
  const starts = new Uint32Array(columns + 1)
  const reaches = new Float64Array(columns)
  const most = new Uint32Array(columns)
  let rows = new Uint32Array(columns)
  let relations = new Uint8Array(columns)
  let count = 0
  const add = (column: number, row: number, relation: number): void => {
    most[column] = (most[column] as number) + relation
    rows = roomFor(rows, count)
    relations = roomFor(relations, count)
    rows[count] = row
    relations[count] = relation
    count += 1
  }
  const known = new Map(profiles.known)
  profiles.terms.forEach((term, column) => {
    const family = familyOf(calls, lookup, term, profiles.stems[column] ?? '', known.get(column))
    for (let place = 0; place < family.rows.length; place++)
      add(column, family.rows[place] ?? 0, family.relations[place] ?? 0)
    reaches[column] = family.reach
    starts[column + 1] = count
  })
  for (let list = 0; list < lists; list++) {
    add(profiles.terms.length + list, rowCount(calls) + list, RELATION_UNIT)
    starts[profiles.terms.length + list + 1] = count
  }
  return { starts, rows: rows.slice(0, count), relations: relations.slice(0, count), reaches, most, known }
}

/** The same profile terms beside other lists of concepts: what costs most is not asked again. */
export const familiesBeside = (
  calls: CallIndex,
  known: Families,
  termColumns: number,
  lists: number,
): Families => {
  const columns = termColumns + lists
  const count = known.starts[termColumns] ?? 0
  const starts = new Uint32Array(columns + 1)
  const reaches = new Float64Array(columns)
  const most = new Uint32Array(columns).fill(RELATION_UNIT, termColumns)
  const rows = new Uint32Array(count + lists)
  const relations = new Uint8Array(count + lists).fill(RELATION_UNIT, count)
  starts.set(known.starts.subarray(0, termColumns + 1))
  reaches.set(known.reaches.subarray(0, termColumns))
  most.set(known.most.subarray(0, termColumns))
  rows.set(known.rows.subarray(0, count))
  relations.set(known.relations.subarray(0, count))
  for (let list = 0; list < lists; list++) {
    rows[count + list] = rowCount(calls) + list
    starts[termColumns + list + 1] = count + list + 1
  }
  return { starts, rows, relations, reaches, most, known: known.known }
}

/** One column's family. */
export const familyAt = ({ starts, rows, relations, reaches }: Families, column: number): Family => {
  const [from, to] = [starts[column], starts[column + 1]]
  if (from === to) return { rows: [], relations: [], reach: reaches[column] ?? 0 }
  return {
    rows: Array.from(rows.subarray(from, to)),
    relations: Array.from(relations.subarray(from, to)),
    reach: reaches[column] ?? 0,
  }
}
