import { nextDigestAt } from '../../shared/digests/rhythm.ts'
import type { LetterReady } from '../../shared/domain/messages.ts'
import { type Instant, isoWeek } from '../../shared/domain/time.ts'
import { recordFridayWritten } from '../../shared/runtime/metrics.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { addLetter, readyOf } from '../../shared/store/letters.ts'
import type { Table } from '../../shared/store/table.ts'

/** For which week's digest, and to how many offices letters were written by this start. */
export type FridayLetters = { period: string; letters: number }

export type FridayServices = { table: Table; urgent: Queue<LetterReady>; now: () => Instant }

/**
 * Writes to each cluster's office what it can look at before Monday. The letter's row is the claim: however often this
 * is started, an office gets one a week, and recover sends on what was written and not sent.
 */
export const startFriday = async ({ table, urgent, now }: FridayServices): Promise<FridayLetters> => {
  const at = now()
  const period = isoWeek(nextDigestAt('weekly', at))
  const written: LetterReady[] = []
  for (const { id, office } of await readClusters(table)) {
    if (!office) continue
    const letter = {
      owner: { kind: 'office' as const, id },
      id: `friday-${period.toLowerCase()}`,
      at,
      content: { kind: 'friday' as const },
    }
    if (await addLetter(table, letter)) written.push(readyOf(letter))
  }
  await urgent.send(written)
  recordFridayWritten(at)
  return { period, letters: written.length }
}
