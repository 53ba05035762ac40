import { type CallIndex, rowCount } from './call-index.ts'
import { FULL_IMPACT } from './model.ts'
import type { Plan } from './plan.ts'
import { type Lists, once, transpose } from './transpose.ts'

/** The plan read from its other ends, each worked out when it is first asked for. */
export type Forward = {
  /** The rows of each call, with their impacts. */
  rows: () => Lists
  /** The columns that each row answers to, with their relations. */
  columns: () => Lists
  /** The members that have each column, with their weights. */
  members: () => Lists
}

export const forwardOf = (calls: CallIndex, plan: Plan): Forward => {
  const rows = rowCount(calls) + plan.concepts.lists.length
  return {
    rows: once(() =>
      transpose(calls.size, (visit) => {
        for (let row = 0; row < rows; row++) {
          const { calls: among, impacts } = plan.postings(row)
          for (let at = 0; at < among.length; at++)
            visit(among[at] ?? 0, row, (impacts[at] ?? 0) & FULL_IMPACT)
        }
      }),
    ),
    columns: once(() =>
      transpose(rows, (visit) => {
        const { starts, rows: answering, relations } = plan.families
        for (let column = 0; column < plan.columns; column++)
          for (let at = starts[column] as number; at < (starts[column + 1] as number); at++)
            visit(answering[at] as number, column, relations[at] as number)
      }),
    ),
    members: once(() =>
      transpose(plan.columns, (visit) => {
        for (let member = 0; member + 1 < plan.starts.length; member++)
          for (let at = plan.starts[member] ?? 0; at < (plan.starts[member + 1] ?? 0); at++)
            visit(plan.columnOf[at] ?? 0, member, plan.weightOf[at] ?? 0)
      }),
    ),
  }
}
