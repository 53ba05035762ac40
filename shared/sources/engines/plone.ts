import * as z from 'zod'
import { Draft } from '../../domain/opportunity.ts'
import { ROME } from '../../domain/time.ts'
import { readEnvelope, readRows, textOf } from '../reading/rows.ts'
import { type PageRequest, type Source, UnreadablePage } from '../source.ts'
import { readPloneCall } from './plone-row.ts'

/** A Plone site that runs the Region's add-on for calls: all that tells one from the next. */
export type PloneSite = {
  id: string
  name: string
  /** Where `/++api++/@search` is asked, without a closing slash. */
  base: string
  homepage: string
  /** Who pays where a call names nobody else. */
  funder: string
  schedule: string
  minimumRows: number
}

const PAGE_SIZE = 50

const Batch = z.looseObject({
  items: z.array(z.unknown()),
  items_total: z.int().min(0),
  batching: z.looseObject({ next: z.string().optional() }).optional(),
})

const asJson = (url: string): PageRequest => ({ url, headers: { accept: 'application/json' } })

/**
 * A source that reads a Plone site through plone.restapi's `@search` with full objects: in catalogue mode an empty
 * deadline is 2100-12-31 and one at midnight stands a day late.
 */
export const plone = (site: PloneSite): Source => {
  const { base, funder, ...named } = site
  const refuse = (expected: string, found: string): never => {
    throw new UnreadablePage(site.id, expected, found, `Look at ${site.homepage} and at the archived page.`)
  }
  const following = (
    page: { request: PageRequest },
    batch: z.infer<typeof Batch>,
  ): PageRequest | undefined => {
    const start = Number(new URL(page.request.url).searchParams.get('b_start') ?? 0)
    const seen = start + batch.items.length
    if (seen >= batch.items_total) return undefined
    const next = batch.batching?.next
    if (batch.items.length === 0 || !next)
      return refuse(`${batch.items_total} calls`, `${seen} and no further page`)
    if (!URL.canParse(next) || new URL(next).origin !== new URL(base).origin)
      return refuse(`the next page on ${new URL(base).host}`, `a link to "${next.slice(0, 100)}"`)
    return asJson(next)
  }
  return {
    ...named,
    engine: 'plone',
    level: 'regional',
    credit: 'Regione Emilia-Romagna',
    zone: ROME,
    lists: 'everything',
    maximumPages: 20,
    first: () =>
      asJson(
        `${base}/++api++/@search?portal_type=Bando&fullobjects=1&sort_on=effective&sort_order=descending&b_size=${PAGE_SIZE}&b_start=0`,
      ),
    read: (page) => {
      const batch = readEnvelope(site.id, page, Batch, 'a batch of @search with items and items_total')
      const next = following(page, batch)
      return {
        ...readRows(
          batch.items,
          (row) => readPloneCall(row, funder),
          (row) => textOf(row['@id']) || textOf(row.title),
          (row) => textOf(row.UID),
        ),
        ...(next ? { next } : {}),
      }
    },
    single: {
      // Any page of the site answers as JSON below `++api++`.
      request: (url) => {
        const [asked, root] = [new URL(url), new URL(base)]
        const path = asked.pathname.replace(/\/+$/, '')
        return asked.host === root.host && path.startsWith(`${root.pathname.replace(/\/$/, '')}/`)
          ? asJson(`${root.origin}/++api++${path}`)
          : undefined
      },
      read: (page) => {
        const row = readEnvelope(site.id, page, z.looseObject({}), 'a page of the site as JSON')
        const outcome = readPloneCall(row, funder)
        return 'draft' in outcome ? [Draft.parse(outcome.draft)] : []
      },
    },
  }
}
