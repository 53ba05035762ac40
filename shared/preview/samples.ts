import type { Match } from '../domain/match.ts'
import type { Moved } from './preview.ts'

/** One member's digest of one week, as both rule sets would have it: best first. */
export type Sample = { member: string; week: number; before: Match[]; after: Match[] }

const SAMPLES = 3

type Weighed = Sample & { moved: number }

/** The week in which most of a member's calls move; where none does, the latest in which it has any. */
const sampleOf = (
  { member, before, after, gained, lost }: Moved,
  weekOfCall: ReadonlyMap<string, number>,
): Weighed | undefined => {
  const weekOf = ({ opportunity }: Match): number => weekOfCall.get(opportunity) ?? 0
  const moved = new Map<number, number>()
  for (const match of [...gained, ...lost]) moved.set(weekOf(match), (moved.get(weekOf(match)) ?? 0) + 1)
  const still = [...before.matches, ...after.matches].map((match): [number, number] => [weekOf(match), 0])
  const [most] = [...moved, ...still].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  if (!most) return undefined
  const [week, count] = most
  const within = (matches: readonly Match[]): Match[] => matches.filter((match) => weekOf(match) === week)
  return {
    member: member.id,
    week,
    before: within(before.matches),
    after: within(after.matches),
    moved: count,
  }
}

/**
 * The digests that differ most, of as many members; or that of one member who is picked, also where nothing differs.
 * None of a picked member without any call.
 */
export const samplesOf = (
  moved: readonly Moved[],
  weekOfCall: ReadonlyMap<string, number>,
  picked?: string,
): Sample[] =>
  moved
    .filter(({ member, gained, lost }) =>
      picked === undefined ? gained.length + lost.length > 0 : member.id === picked,
    )
    .flatMap((one) => sampleOf(one, weekOfCall) ?? [])
    .sort((a, b) => b.moved - a.moved || (a.member < b.member ? -1 : 1))
    .slice(0, SAMPLES)
    .map(({ moved: _, ...sample }) => sample)
