import type { Member } from '../../../shared/domain/member.ts'
import { folded, holds } from '../pages/calls/select-calls.ts'

export type FoundMember =
  | { kind: 'member'; member: Member }
  | { kind: 'several'; members: Member[] }
  | { kind: 'none' }

/** Names to choose from when what was typed is in several. */
const MOST_NAMES = 10

/** The member that was meant: by its id, by its whole name, else by words of its name. @param among those to be seen */
export const findMember = (typed: string, among: Iterable<Member>): FoundMember => {
  const all = [...among]
  const wanted = folded(typed.trim())
  if (wanted === '') return { kind: 'none' }
  const named = all.find(({ id }) => id === wanted)
  if (named) return { kind: 'member', member: named }
  const whole = all.filter(({ name }) => folded(name) === wanted)
  const isHeld = holds(typed)
  const found = whole.length > 0 ? whole : all.filter(({ name }) => isHeld(name))
  const [first, ...others] = found.toSorted((a, b) => a.name.localeCompare(b.name, 'it'))
  if (!first) return { kind: 'none' }
  return others.length > 0
    ? { kind: 'several', members: [first, ...others].slice(0, MOST_NAMES) }
    : { kind: 'member', member: first }
}
