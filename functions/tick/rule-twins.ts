import type { Announcement } from '../../shared/domain/announcement.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Ruling } from '../../shared/domain/ruling.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readRulings, rule } from '../../shared/store/rulings.ts'
import type { Table } from '../../shared/store/table.ts'

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ')

const VERDICTS = { same: 'joined', apart: 'apart' } as const satisfies Record<string, Ruling['verdict']>

/**
 * Rules of the rows of calls what an officer decided at the desk: one call with the announcement, or two, whatever the
 * rule that joins rows would say. May run twice; what was left open is ruled by nobody.
 * @param again also where something else was ruled of the same rows before: the officer has just decided it
 * @returns whether anything is different now
 */
export const ruleTwins = async (
  { id, twins = [] }: Pick<Announcement, 'id' | 'twins'>,
  { table, now }: { table: Table; now: () => Instant },
  again = false,
): Promise<boolean> => {
  const decided = twins.filter((twin) => twin.verdict !== 'open')
  if (decided.length === 0) return false
  const known = new Map((await readRulings(table)).map((ruling) => [pairOf(...ruling.rows), ruling]))
  const own = callIdOf(id)
  let isChanged = false
  for (const { rows, verdict } of decided) {
    if (verdict === 'open') continue
    for (const row of rows) {
      const before = known.get(pairOf(own, row))
      if (row === own || before?.verdict === VERDICTS[verdict] || (before && !again)) continue
      isChanged = (await rule(table, [own, row], VERDICTS[verdict], now(), before)) || isChanged
    }
  }
  return isChanged
}
