import fc from 'fast-check'
import type { RuleSet } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Thesaurus } from '../../shared/domain/thesaurus.ts'
import { plus } from '../../shared/domain/time.ts'
import { type Leanings, leaningsOf } from '../../shared/matching/index.ts'
import { anOpinion } from '../builders/opinion.ts'
import { matcherOf } from './corpus.ts'
import type { Said } from './naive.ts'

export type OpinionWorld = {
  calls: Opportunity[]
  members: Member[]
  ruleSets: RuleSet[]
  thesauri?: Thesaurus[]
}

/** The moment at which opinions are counted. */
export const COUNTED_AT = '2026-06-29T10:00:00Z'

const aSaying = fc.record({
  member: fc.nat(9),
  call: fc.nat(9),
  direction: fc.constantFrom<1 | -1>(1, -1),
  days: fc.constantFrom(0, 1, 90, 91, 200, 363, 364, 900),
})

/** Up to six opinions of whatever pairs a world has. */
export const someSaid: fc.Arbitrary<(world: OpinionWorld) => Said[]> = fc
  .array(aSaying, { maxLength: 6 })
  .map(
    (sayings) =>
      ({ members, calls }) =>
        sayings.map(({ member, call, direction, days }) => ({
          member: members[member % members.length]?.id ?? '',
          call: calls[call % calls.length]?.id ?? '',
          direction,
          days,
        })),
  )

/** The opinions as they are stored: what carried each call is what the matcher says of it. */
export const opinionsIn = (world: OpinionWorld, said: readonly Said[]): Opinion[] => {
  const matcher = matcherOf(world)
  return said.map(({ member, call, direction, days }) =>
    anOpinion({
      call,
      says: direction > 0 ? 'follow' : 'decline',
      onBehalf: [{ member, ...matcher.carriers(member, call) }],
      at: plus(COUNTED_AT, { days: -days }),
    }),
  )
}

export const leaningsIn = (world: OpinionWorld, said: readonly Said[]): Leanings =>
  leaningsOf(opinionsIn(world, said), COUNTED_AT)
