import { type CallsSnapshot, cardOf } from '../../../shared/blobs/snapshots.ts'
import { safeLink } from '../../../shared/digests/clean.ts'
import { titled } from '../../../shared/digests/titled.ts'
import type { MailRecord } from '../../../shared/domain/mail.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import type { Table } from '../../../shared/store/table.ts'
import type { NamedCall, Occasion, PastMail } from '../pages/contact/mail-history.tsx'

const OCCASION = /^(published|change|extended|reminder|opening):(.+)$/

/** `change:CALL@VERSION`, `reminder:CALL@DEADLINE@DAYS`: what it was, and of which call. */
const readOccasion = (occasion: string): { call: string; occasion: Occasion } | undefined => {
  const [, name, rest = ''] = OCCASION.exec(occasion) ?? []
  if (!name) return undefined
  const parts = rest.split('@')
  const after = name === 'published' ? 0 : name === 'reminder' || name === 'opening' ? 2 : 1
  const call = parts.slice(0, parts.length - after).join('@')
  return { call, occasion: { name: name as Occasion['name'], days: Number(parts.at(-1)) || 0 } }
}

/**
 * Past mails with the titles of their calls: of those that are matched from the snapshot, of the others as they are
 * stored. Several rows of one call are one.
 */
export const pastMails = (
  records: readonly MailRecord[],
  language: ReaderLanguage,
  table: Table,
  calls: Pick<CallsSnapshot, 'cards' | 'joinedAs'> | undefined,
): Promise<PastMail[]> => {
  const stored = new Map<string, Promise<Opportunity | undefined>>()
  const callOf = async (id: string): Promise<Opportunity | undefined> => {
    const card = calls && cardOf(calls, id)
    if (card) return card
    const known = stored.get(id) ?? readOpportunity(table, id)
    stored.set(id, known)
    return known
  }
  const named = async (id: string, occasion: Occasion | undefined): Promise<[string, NamedCall]> => {
    const call = await callOf(id)
    if (!call) return [id, { occasion }]
    const title = [titled(language, call, 200)]
    return [call.id, { title, url: safeLink(call.url), occasion }]
  }
  const mailOf = async ({ kind, at, state, told, occasions = [] }: MailRecord): Promise<PastMail> => {
    const because = new Map(
      occasions.flatMap((one) => {
        const read = readOccasion(one)
        return read ? [[read.call, read.occasion] as const] : []
      }),
    )
    const ids = [...new Set([...because.keys(), ...told.map(({ id }) => id)])]
    const each = await Promise.all(ids.map((id) => named(id, because.get(id))))
    // What has an occasion comes first, and so stays where its other rows follow.
    const unique = new Map(each.toReversed())
    return {
      kind,
      at,
      ...(state ? { state } : {}),
      calls: [...new Set(each.map(([id]) => id))].flatMap((id) => unique.get(id) ?? []),
    }
  }
  return Promise.all(records.map(mailOf))
}
