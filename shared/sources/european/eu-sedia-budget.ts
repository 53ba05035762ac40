import * as z from 'zod'
import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { readDecimal } from '../reading/money.ts'
import { flag, textOf } from '../reading/rows.ts'

/** The values of one field of a row; empty when it has none. */
export type Field = (name: string) => string[]

export type Budget = { amounts?: NonNullable<DraftFields['amounts']>; flags: Flag[] }

const Amount = z.unknown().transform((value) => readDecimal(textOf(value)) || undefined)
const Entry = z.looseObject({
  action: z.string(),
  minContribution: Amount.optional(),
  maxContribution: Amount.optional(),
  budgetYearMap: z.record(z.string(), Amount).catch({}),
})
const Overview = z.looseObject({ budgetTopicActionMap: z.record(z.string(), z.array(z.unknown())) })

const stated = (values: (number | undefined)[]): number[] => values.filter((value) => value !== undefined)

/**
 * `budgetOverview` is a text that holds JSON for the whole call: only entries whose action begins with this topic's
 * identifier are its own (all together once gave 4.6 billion for a call of 17 million). A zero states nothing.
 */
const ofTopic = (identifier: string, text: string): Budget => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { flags: [flag('amounts', 'The budget overview could not be read.', text)] }
  }
  const overview = Overview.safeParse(json)
  if (!overview.success)
    return { flags: [flag('amounts', 'The budget overview has an unknown shape.', text)] }
  const own = Object.values(overview.data.budgetTopicActionMap)
    .flat()
    .map((entry) => Entry.safeParse(entry).data)
    .filter((entry) => entry !== undefined)
    .filter((entry) => entry.action.startsWith(`${identifier} `))
  const years = own.flatMap((entry) => stated(Object.values(entry.budgetYearMap)))
  const least = stated(own.map((entry) => entry.minContribution))
  const most = stated(own.map((entry) => entry.maxContribution))
  const amounts = {
    ...(least.length > 0 ? { perProjectMin: Math.min(...least) } : {}),
    ...(most.length > 0 ? { perProjectMax: Math.max(...most) } : {}),
    ...(years.length > 0 ? { total: years.reduce((sum, year) => sum + year, 0) } : {}),
  }
  return { ...(Object.keys(amounts).length > 0 ? { amounts } : {}), flags: [] }
}

/** What the row says of money, in euro cents. Calls outside the topics state one plain `budget`. */
export const budgetOf = (type: string, identifier: string, field: Field): Budget => {
  const [overview] = field('budgetOverview')
  if (type === '1') return overview ? ofTopic(identifier, overview) : { flags: [] }
  const [plain] = field('budget')
  if (!plain) return { flags: [] }
  const currency = field('currency')[0] ?? 'EUR'
  if (!/^(?:EUR|euro|€)$/i.test(currency))
    return { flags: [flag('amounts', 'The budget is not in euro.', `${plain} ${currency}`)] }
  const total = readDecimal(plain)
  if (total === undefined) return { flags: [flag('amounts', 'The budget could not be read.', plain)] }
  return { ...(total > 0 ? { amounts: { total, words: plain } } : {}), flags: [] }
}
