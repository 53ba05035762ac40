import { asListed } from '../../shared/domain/edit.ts'
import { Draft, type Opportunity } from '../../shared/domain/opportunity.ts'
import { HttpStatus } from '../../shared/http/errors.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { Archive } from './archive.ts'
import { type Ask, PageGone } from './ask.ts'

const isSilent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/** What the row leaves open was told by the call's own page an earlier time: its absence now is no change. */
const withEarlier = (draft: Draft, before: Opportunity | undefined): Draft => {
  if (!before) return draft
  const { flags: _, ...told } = Draft.strip().parse(asListed(before))
  const said = Object.fromEntries(Object.entries(draft).filter(([, value]) => !isSilent(value)))
  return Draft.parse({ ...told, ...said })
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
 * a flag, never a hole: what it told an earlier time stays.
 */
export const completer = ({ completion }: Source, ask: Ask, archive: Archive): Completer => {
  let failures = 0
  return async (draft, before) => {
    const request = completion?.request(draft)
    if (!completion || !request) return { draft, isWhole: true, alike: async (row) => row }
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
        alike: async (row) => {
          const earlier = before?.ownPage ? await archive.get(before.ownPage) : undefined
          return completion.complete(row, { request, body: earlier ?? page.body })
        },
      }
    } catch (error) {
      if (!isNowhere(error)) failures += 1
      const text = (error instanceof Error ? error.message : String(error)).slice(0, 300)
      const flag = { field: 'text', reason: 'the page with the full text could not be read', text }
      const kept = withEarlier(draft, before)
      return {
        draft: { ...kept, flags: [...kept.flags, flag] },
        isWhole: isNowhere(error),
        ...(before?.ownPage ? { ownPage: before.ownPage } : {}),
        alike: async (row) => withEarlier(row, before),
      }
    }
  }
}
