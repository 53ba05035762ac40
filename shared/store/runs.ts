import { type Outcome, Run, RunKind, Shard } from '../domain/run.ts'
import type { Instant } from '../domain/time.ts'
import {
  fromRow,
  queryPages,
  readList,
  readPartition,
  readRow,
  type Table,
  updateRow,
  writeNewRow,
} from './table.ts'

const runKey = (period: string) => ({ pk: `RUN#${period}`, sk: 'RUN' })
const shardKey = (period: string, number: number) => ({
  pk: `RUN#${period}`,
  sk: `SHARD#${String(number).padStart(5, '0')}`,
})

/** Runs of each kind are a list of their own, so that the latest digests are found among hundreds of other runs. */
const listOf = (kind: RunKind): string => (kind === 'digest' ? 'runs' : `runs-${kind}`)

/** How long it is kept what became of each contact: as long as the records of the mails themselves, or a season. */
const KEPT_DAYS: Record<RunKind, number> = { digest: 550, daily: 90, alerts: 90 }

const expiryOf = (kind: RunKind, from: Instant): number =>
  Math.floor(Date.parse(from) / 1000) + KEPT_DAYS[kind] * 24 * 3600

/** @returns false when the period's run exists already: a second start is a no-op (FAULTS A3). */
export const addRun = (table: Table, run: Run): Promise<boolean> =>
  writeNewRow(table, {
    ...runKey(run.period),
    list: listOf(run.kind),
    listKey: run.period,
    ...run,
    expiresAt: expiryOf(run.kind, run.startedAt),
  })

export const readRun = async (table: Table, period: string): Promise<Run | undefined> => {
  const row = await readRow(table, runKey(period))
  return row && fromRow(Run, row)
}

/** The latest runs of a kind, newest first. */
export const readRuns = async (table: Table, limit: number, kind: RunKind = 'digest'): Promise<Run[]> => {
  const periods = (await readList(table, listOf(kind))).map(({ pk }) => pk.slice('RUN#'.length)).toReversed()
  const runs = await Promise.all(periods.slice(0, limit).map((period) => readRun(table, period)))
  return runs.filter((run) => run !== undefined)
}

/**
 * How many runs of a kind are looked at for what is still open in them: two weeks of digests, a week of mornings, and
 * more alert runs than a day has ever had.
 */
const LOOKED_BACK: Record<RunKind, number> = { digest: 2, daily: 7, alerts: 20 }

/** The latest runs of every kind, as far back as something in them may still be open. */
export const readLatestRuns = async (table: Table): Promise<Run[]> =>
  (await Promise.all(RunKind.options.map((kind) => readRuns(table, LOOKED_BACK[kind], kind)))).flat()

/** Moves a run on, but only from the states named: a finished run stays finished. */
export const updateRun = (
  table: Table,
  period: string,
  from: Run['state'][],
  to: Partial<Omit<Run, 'period'>> & { state: Run['state'] },
): Promise<boolean> => {
  const fields = Object.entries(to).filter(([, value]) => value !== undefined)
  return updateRow(table, runKey(period), {
    UpdateExpression: `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: `#state IN (${from.map((_, index) => `:from${index}`).join(', ')})`,
    ExpressionAttributeNames: Object.fromEntries([
      ...fields.map(([name]) => [`#${name}`, name]),
      ['#state', 'state'],
    ]),
    ExpressionAttributeValues: Object.fromEntries([
      ...fields.map(([name, value]) => [`:${name}`, value]),
      ...from.map((state, index) => [`:from${index}`, state]),
    ]),
  })
}

/** @returns false when the shard exists already. */
export const addShard = (table: Table, shard: Shard, kind: RunKind = 'digest'): Promise<boolean> =>
  writeNewRow(table, {
    ...shardKey(shard.period, shard.number),
    ...shard,
    expiresAt: expiryOf(kind, shard.updatedAt),
  })

export const readShard = async (table: Table, period: string, number: number): Promise<Shard | undefined> => {
  const row = await readRow(table, shardKey(period, number))
  return row && fromRow(Shard, row)
}

export const readShards = async (table: Table, period: string): Promise<Shard[]> =>
  (await readPartition(table, `RUN#${period}`, 'SHARD#')).map((row) => fromRow(Shard, row))

/** Shards asked for at once by who looks for a pending one; of a run under way the last are pending longest. */
const A_FEW = 10

/** Is a shard still to be worked off? Looks from the last one backwards, and no further than the first that is. */
export const hasPending = async (table: Table, period: string): Promise<boolean> => {
  const query = {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :shard)',
    ExpressionAttributeValues: { ':pk': runKey(period).pk, ':shard': 'SHARD#' },
    ScanIndexForward: false,
    Limit: A_FEW,
  }
  for await (const page of queryPages(table, query))
    if (page.some(({ state }) => state === 'pending')) return true
  return false
}

/** Records what became of a shard's contacts. A shard that is done stays as it was recorded. */
export const recordShard = (
  table: Table,
  shard: Pick<Shard, 'period' | 'number' | 'state'>,
  outcomes: Record<string, Outcome>,
  now: Instant,
): Promise<boolean> =>
  updateRow(table, shardKey(shard.period, shard.number), {
    UpdateExpression: 'SET #state = :state, outcomes = :outcomes, updatedAt = :now',
    ConditionExpression: '#state = :pending',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: {
      ':state': shard.state,
      ':outcomes': outcomes,
      ':now': now,
      ':pending': 'pending',
    },
  })

/**
 * Settles what was unknown of one contact, also in a shard that is done: nothing else in it changes any more.
 * @returns false when it was settled already.
 */
export const settleOutcome = (
  table: Table,
  { period, number }: Pick<Shard, 'period' | 'number'>,
  contact: string,
  outcome: Outcome,
): Promise<boolean> =>
  updateRow(table, shardKey(period, number), {
    UpdateExpression: 'SET outcomes.#contact = :outcome',
    ConditionExpression: 'outcomes.#contact.#state = :unknown',
    ExpressionAttributeNames: { '#contact': contact, '#state': 'state' },
    ExpressionAttributeValues: { ':outcome': outcome, ':unknown': 'unknown' },
  })

/** Notes that a pending shard was just put on its way again, unless somebody has worked on it since it was read. */
export const renewShard = (
  table: Table,
  shard: Pick<Shard, 'period' | 'number' | 'updatedAt'>,
  now: Instant,
): Promise<boolean> =>
  updateRow(table, shardKey(shard.period, shard.number), {
    UpdateExpression: 'SET updatedAt = :now',
    ConditionExpression: '#state = :pending AND updatedAt = :seen',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':now': now, ':pending': 'pending', ':seen': shard.updatedAt },
  })

/** Who was erased is counted on: a run's totals add up, and say of nobody who it was. */
const ERASED = 'erased-'

/**
 * Puts a token that stands for nobody in the place of a contact in a shard that nobody works on any more. Nothing else
 * in it is touched: what was unknown of others may be settled at the same moment.
 * @returns false when the shard was written to since it was read.
 */
export const forgetInShard = (table: Table, shard: Shard, contact: string): Promise<boolean> => {
  const token = `${ERASED}${shard.contacts.filter((id) => id.startsWith(ERASED)).length + 1}`
  const place = shard.contacts.indexOf(contact)
  const isSettled = shard.outcomes[contact] !== undefined
  return updateRow(table, shardKey(shard.period, shard.number), {
    UpdateExpression: `SET contacts[${place}] = :token${isSettled ? ', outcomes.#token = outcomes.#contact REMOVE outcomes.#contact' : ''}`,
    ConditionExpression: `#state = :state AND updatedAt = :seen AND contacts[${place}] = :contact`,
    ExpressionAttributeNames: {
      '#state': 'state',
      ...(isSettled ? { '#token': token, '#contact': contact } : {}),
    },
    ExpressionAttributeValues: {
      ':token': token,
      ':contact': contact,
      ':state': shard.state,
      ':seen': shard.updatedAt,
    },
  })
}
