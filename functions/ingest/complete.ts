import { asListed } from '../../shared/domain/edit.ts'
import { Draft, type Flag, type Opportunity } from '../../shared/domain/opportunity.ts'
import { HttpStatus } from '../../shared/http/errors.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { Archive } from './archive.ts'
import { type Ask, PageGone } from './ask.ts'

const isSilent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

const isProvisional = ({ code }: Flag): boolean => code === 'provisional-title'

/**
 * What the row leaves open was told by the call's own page an earlier time: its absence now is no change. A title that
 * a row has only for the time being does not stand over one that was read.
 */
export const withEarlier = (draft: Draft, before: Opportunity | undefined): Draft => {
  if (!before) return draft
  const { flags, ...told } = Draft.strip().parse(asListed(before))
  const isNamed = draft.flags.some(isProvisional) && !flags.some(isProvisional)
  const said = Object.entries(draft).filter(
    ([field, value]) => !isSilent(value) && !(isNamed && field === 'title'),
  )
  return Draft.parse({
    ...told,
    ...Object.fromEntries(said),
    flags: isNamed ? draft.flags.filter((flag) => !isProvisional(flag)) : draft.flags,
  })
}

export type Completed = {
  draft: Draft
  /** False when the page may still be had another time: the next reading asks again. */
  isWhole: boolean
  /** The archived page that completed the draft. */
  ownPage?: string
  /** Completes another row of the same call alike, with the page that it had when the row was read. */
  alike: (row: Draft) => Promise<Draft>
}

export type Completer = (draft: Draft, before: Opportunity | undefined) => Promise<Completed>

/** After so many failures in a row the site is down, and the other pages are left for the next reading. */
const PATIENCE = 3

const isNowhere = (error: unknown): boolean =>
  error instanceof PageGone || (error instanceof HttpStatus && (error.status === 404 || error.status === 410))

/**
 * Completes the drafts of one run, one after another, with what their own pages add. A page that cannot be had leaves
 * a flag, never a hole: the row is completed with the page that it had the last time, or with what that told.
 */
export const completer = ({ completion }: Source, ask: Ask, archive: Archive): Completer => {
  let failures = 0
  return async (draft, before) => {
    const request = completion?.request(draft)
    if (!completion || !request) return { draft, isWhole: true, alike: async (row) => row }
    const asBefore = async (row: Draft, otherwise: (row: Draft) => Draft): Promise<Draft> => {
      const body = before?.ownPage ? await archive.get(before.ownPage) : undefined
      try {
        return body === undefined ? otherwise(row) : completion.complete(row, { request, body })
      } catch {
        // Today's code cannot read that page any more.
        return otherwise(row)
      }
    }
    try {
      if (failures >= PATIENCE)
        throw new Error(`not asked for, as the last ${PATIENCE} could not be had either`)
      const page = await ask(request)
      const whole = completion.complete(draft, { request, body: page.body })
      failures = 0
      return {
        draft: whole,
        isWhole: true,
        ownPage: page.name,
        alike: (row) => asBefore(row, (one) => completion.complete(one, { request, body: page.body })),
      }
    } catch (error) {
      if (!isNowhere(error)) failures += 1
      const text = (error instanceof Error ? error.message : String(error)).slice(0, 300)
      const flag = { field: 'text', reason: 'the page with the full text could not be read', text }
      const kept = await asBefore(draft, (row) => withEarlier(row, before))
      return {
        draft: { ...kept, flags: [...kept.flags, flag] },
        isWhole: isNowhere(error),
        ...(before?.ownPage ? { ownPage: before.ownPage } : {}),
        alike: (row) => asBefore(row, (one) => withEarlier(one, before)),
      }
    }
  }
}
