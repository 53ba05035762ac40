import { type Entry, editCall, keepEdit, takeBackEdit } from '../../../shared/domain/edit.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { replaceOpportunity } from '../../../shared/store/opportunities.ts'
import type { ConsoleServices } from '../services.ts'
import type { DateField } from './edit-form.ts'

type Services = Pick<ConsoleServices, 'table' | 'now' | 'changed'>

/** What became of an order about a date; *outrun*: somebody wrote in between, and nothing was done. */
export type EditOutcome = 'saved' | 'kept' | 'takenBack' | 'outrun'

/** Stores it unless somebody wrote since `seen` was read; matching is told where what stands may be another. */
const store = async (
  { table, changed, now }: Services,
  edited: Opportunity,
  seen: Opportunity,
  outcome: EditOutcome,
): Promise<EditOutcome> => {
  if (!(await replaceOpportunity(table, edited, seen))) return 'outrun'
  if (outcome !== 'kept')
    // The edit stands whatever happens here, and the next reading of any source has matching look again.
    await changed
      .send([{ at: now(), cause: 'edit' }])
      .catch((error: Error) => logger.error('matching was not told of an edit', { error: error.name }))
  return outcome
}

/** Sets a date over what its source says. */
export const correctDate = (services: Services, row: Opportunity, entry: Entry): Promise<EditOutcome> =>
  store(services, editCall(row, entry, services.now()), row, 'saved')

/** Keeps a correction over what its source says now, or takes it back. *outrun*: there is none such any more. */
export const decideEdit = async (
  services: Services,
  row: Opportunity,
  { do: asked, field }: { do: 'keep' | 'takeBack'; field: DateField },
): Promise<EditOutcome> => {
  if (!row.edits?.some((edit) => edit.field === field)) return 'outrun'
  return asked === 'keep'
    ? store(services, keepEdit(row, field), row, 'kept')
    : store(services, takeBackEdit(row, field, services.now()), row, 'takenBack')
}
