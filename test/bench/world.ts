import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { CallIndex, ProfileIndex } from '../../shared/matching/index.ts'
import { LONG, makeCalls, memberMaker } from './corpus.ts'
import { type Timed, timed } from './measure.ts'
import { callIndex, profileIndex } from './ours.ts'
import type { Scale } from './scale.ts'

/** Texts and indexes by size, each made once; a smaller size is the beginning of a larger one. */
export type World = {
  scale: Scale
  calls: (count: number) => Opportunity[]
  members: (count: number) => Member[]
  callIndex: (count: number) => Timed<CallIndex>
  profileIndex: (count: number) => Timed<ProfileIndex>
}

/** Remembers what was made of each count. */
const once = <Value>(make: (count: number) => Value): ((count: number) => Value) => {
  const made = new Map<number, Value>()
  return (count) => {
    const value = made.get(count) ?? make(count)
    made.set(count, value)
    return value
  }
}

export const worldOf = (scale: Scale): World => {
  const mostCalls = Math.max(
    ...scale.pairs.map(([calls]) => calls),
    ...scale.growth.calls,
    scale.profileAgainst[0],
    scale.snapshot,
  )
  const allCalls = once(makeCalls)
  const maker = memberMaker(LONG)
  const members: Member[] = []
  const calls = (count: number): Opportunity[] => allCalls(mostCalls).slice(0, count)
  const membersUpTo = (count: number): Member[] => {
    if (members.length < count) members.push(...maker(count - members.length))
    return members.slice(0, count)
  }
  return {
    scale,
    calls,
    members: membersUpTo,
    callIndex: once((count) => {
      const given = calls(count)
      return timed(() => callIndex(given))
    }),
    profileIndex: once((count) => {
      const given = membersUpTo(count)
      return timed(() => profileIndex(given))
    }),
  }
}
