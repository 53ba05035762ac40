import type { CallsSnapshot } from '../../../shared/blobs/snapshots.ts'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { KEPT, KEPT_OF_PEOPLE, NOTICE } from '../../../shared/domain/privacy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import type { Export } from '../../../shared/privacy/export.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import type { Table } from '../../../shared/store/table.ts'
import { basisText, termText } from '../pages/public/privacy.tsx'
import { keptWords } from '../words/kept.ts'

/** How many calls are looked up at once. */
const AT_ONCE = 50

type Told = { id: string; version: number }
const toldIn = (row: Record<string, unknown>): Told[] => (Array.isArray(row.told) ? row.told : [])

/** Titles of calls by id: ids mean nothing to who reads them. */
const titlesOf = async (
  ids: string[],
  calls: CallsSnapshot | undefined,
  table: Table,
): Promise<Map<string, string>> => {
  const titles = new Map<string, string>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    const found = await Promise.all(
      some.map((id) => (calls && cardOf(calls, id)) ?? readOpportunity(table, id)),
    )
    for (const [place, id] of some.entries()) {
      const title = found[place]?.title
      if (title) titles.set(id, title)
    }
  }
  return titles
}

export type CopyOf = { who: string; language: ReaderLanguage; now: Instant; publicUrl: string }

/** The file that a contact downloads: everything kept of it, what each part is, and what is left out and why (H1). */
export const copyOfData = async (
  kept: Export,
  { who, language, now, publicUrl }: CopyOf,
  calls: CallsSnapshot | undefined,
  table: Table,
): Promise<Record<string, unknown>> => {
  const words = keptWords[language]
  const told = [...new Set((kept.mail ?? []).flatMap((row) => toldIn(row).map(({ id }) => id)))]
  const titles = await titlesOf(told, calls, table)
  const titled = (row: Record<string, unknown>): Record<string, unknown> =>
    row.told
      ? { ...row, told: toldIn(row).map((one) => ({ ...one, title: titles.get(one.id) ?? null })) }
      : row
  return {
    about: who,
    madeAt: now,
    notice: { version: NOTICE.version, address: `${publicUrl}${PATHS.privacy}` },
    kept: KEPT_OF_PEOPLE.filter(({ exported }) => exported !== 'left-out').map((kind) => ({
      kind: kind.id,
      name: words[kind.id].name,
      what: words[kind.id].what,
      why: words[kind.id].why,
      basis: basisText(language, kind),
      howLong: termText(language, kind),
      rows: (kept[kind.id] ?? []).map(titled),
    })),
    leftOut: KEPT_OF_PEOPLE.filter(({ exported }) => exported === 'left-out').map(({ id }) => ({
      kind: id,
      name: words[id].name,
      what: words[id].what,
      because: words[id].passedOver,
    })),
    aboutNobody: KEPT.filter(({ people }) => people === 'nobody').map(({ id }) => id),
  }
}
