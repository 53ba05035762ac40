import { directionOf, Opinion } from '../domain/opinion.ts'
import { fromRow, type Key, readList, readPartition, readRow, type Table, updateRow } from './table.ts'

/** In the contact's own partition: whoever reads its correspondence has them, and whoever erases it erases them. */
const SORT = 'OPINION#'
const keyOf = ({ contact, call }: Pick<Opinion, 'contact' | 'call'>): Key => ({
  pk: `CONTACT#${contact}`,
  sk: `${SORT}${call}`,
})

/** Contacts whose opinions move what their members are told: matching asks for these alone. */
const LIST = 'opinions'
/** Those that move nothing, but answer all the same: whoever counts what was said of a call asks for both. */
const STILL = 'opinions-still'

/** What was taken back is kept for so long, so that an older request that comes late finds something newer. */
const KEPT_SECONDS = 24 * 3600

/**
 * Stores what a contact says of a call in one write, unless something newer was said in the meantime: a browser or the
 * SDK may send a request again long after it was made.
 * @returns false when something newer is stored.
 */
export const saveOpinion = (table: Table, opinion: Opinion): Promise<boolean> => {
  const moves = directionOf(opinion) !== 0
  const { contact: _contact, call: _call, ...told } = Opinion.parse(opinion)
  const given: Record<string, unknown> = {
    ...told,
    contact: opinion.contact,
    call: opinion.call,
    ...(opinion.says === 'nothing'
      ? {}
      : { list: moves ? LIST : STILL, listKey: `${opinion.contact} ${opinion.call}` }),
    ...(opinion.says === 'nothing'
      ? { expiresAt: Math.floor(Date.parse(opinion.at) / 1000) + KEPT_SECONDS }
      : {}),
  }
  const gone = ['reason', 'language', 'list', 'listKey', 'expiresAt'].filter(
    (name) => given[name] === undefined,
  )
  const names = Object.keys(given).filter((name) => given[name] !== undefined)
  return updateRow(table, keyOf(opinion), {
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}${
      gone.length > 0 ? ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : ''
    }`,
    ConditionExpression: 'attribute_not_exists(pk) OR #at <= :at',
    ExpressionAttributeNames: Object.fromEntries([...names, ...gone].map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, given[name]])),
  })
}

/** Opinions among the rows of a contact's partition. */
export const opinionsAmong = (rows: readonly Record<string, unknown>[]): Opinion[] =>
  rows.filter(({ sk }) => String(sk).startsWith(SORT)).map((row) => fromRow(Opinion, row))

/** What a contact has said of calls, with what it took back a short while ago, by call; strongly consistent. */
export const readOpinionsOf = async (table: Table, contact: string): Promise<Opinion[]> =>
  opinionsAmong(await readPartition(table, `CONTACT#${contact}`, SORT))

/** What was said of a call, by whoever said it: for counts. @param rows the stored rows that it is made of */
export const readOpinionsAbout = async (
  table: Table,
  rows: ReadonlySet<string>,
): Promise<Pick<Opinion, 'says' | 'reason'>[]> => {
  const lists = await Promise.all([readList(table, LIST), readList(table, STILL)])
  const keys = lists.flat().filter(({ sk }) => rows.has(sk.slice(SORT.length)))
  const said: Opinion[] = []
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = await Promise.all(keys.slice(start, start + AT_ONCE).map((key) => readRow(table, key)))
    said.push(...some.flatMap((row) => (row ? [fromRow(Opinion, row)] : [])))
  }
  return said.filter(({ says }) => says !== 'nothing')
}

/** How many contacts' opinions are read at once. */
const AT_ONCE = 50

/**
 * All opinions that move what members are told. The list may be a moment behind; each row is as it is now.
 */
export const readMovingOpinions = async (table: Table): Promise<Opinion[]> => {
  const contacts = [...new Set((await readList(table, LIST)).map(({ pk }) => pk.slice('CONTACT#'.length)))]
  const opinions: Opinion[] = []
  for (let start = 0; start < contacts.length; start += AT_ONCE) {
    const some = contacts.slice(start, start + AT_ONCE)
    opinions.push(...(await Promise.all(some.map((contact) => readOpinionsOf(table, contact)))).flat())
  }
  return opinions.filter((opinion) => directionOf(opinion) !== 0)
}
