import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { rowsOf } from '../../../shared/digests/told.ts'
import { type Announcement, UpdateKind } from '../../../shared/domain/announcement.ts'
import { callIdOf } from '../../../shared/domain/desk.ts'
import { LEAST_OPENED, type Opened } from '../../../shared/domain/opened.ts'
import type { DeclineReason } from '../../../shared/domain/opinion.ts'
import type { Promised } from '../../../shared/domain/promised.ts'
import { readOpened } from '../../../shared/store/opened.ts'
import { readOpinionsAbout } from '../../../shared/store/opinions.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { readPromised } from '../../../shared/store/promised.ts'
import { countTold, readTold, type ToldOf } from '../../../shared/store/told-count.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'

/** What contacts said of a call; undefined where fewer than three did. */
export type Said = { followed: number; declined: number; reasons: Partial<Record<DeclineReason, number>> }

/** What became of an announcement: counts alone. */
export type Afterwards = {
  told: ToldOf
  promised: Promised | undefined
  said: Said | undefined
  /** Counts below three are not there. */
  opened: Partial<Record<Opened, number>>
  /** The update by which a version of the call was told; a version that is not here is the publication. */
  causes: ReadonlyMap<number, UpdateKind>
}

/** The stored rows that the announcement's call is made of, as it was matched last. */
export const rowsOfAnnounced = async (id: string, services: ConsoleServices): Promise<Set<string>> => {
  const calls = (await whenBuilt(services))?.calls
  const card = calls && cardOf(calls, callIdOf(id))
  return new Set([callIdOf(id), ...(card ? rowsOf(card).map((row) => row.id) : [])])
}

/** To how many contacts an announced call was told, under whichever of its rows. */
export const toldOf = async ({ id, live }: Announcement, services: ConsoleServices): Promise<number> =>
  live ? countTold(services.table, callIdOf(id), await rowsOfAnnounced(id, services)) : 0

export const afterwardsOf = async ({ id }: Announcement, services: ConsoleServices): Promise<Afterwards> => {
  const { table } = services
  const call = callIdOf(id)
  const rows = await rowsOfAnnounced(id, services)
  const [told, promised, opinions, counts, stored] = await Promise.all([
    readTold(table, call, rows),
    readPromised(table, id),
    readOpinionsAbout(table, rows),
    readOpened(table, rows),
    readOpportunity(table, call),
  ])
  const declined = opinions.filter(({ says }) => says === 'decline')
  const reasons: Said['reasons'] = {}
  for (const { reason = 'topic' } of declined) reasons[reason] = (reasons[reason] ?? 0) + 1
  const causes = (stored?.changes ?? []).flatMap(({ version, own }): [number, UpdateKind][] => {
    const kind = UpdateKind.safeParse(own?.kind).data
    return kind ? [[version, kind]] : []
  })
  return {
    told,
    promised,
    said:
      opinions.length < LEAST_OPENED
        ? undefined
        : { followed: opinions.length - declined.length, declined: declined.length, reasons },
    opened: Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= LEAST_OPENED)),
    causes: new Map(causes),
  }
}
