import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chainsNow,
  inForceSince,
  mergeChain,
  movedMember,
  splitChain,
  undoStep,
} from '../../shared/domain/chain-moves.ts'
import type { ChainMove } from '../../shared/domain/cluster.ts'
import {
  beginDraft,
  chainsBackTo,
  diffOf,
  isEmptyDiff,
  type RuleDraft,
  rebaseDraft,
} from '../../shared/domain/rule-draft.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'

const NOW = '2026-06-29T07:00:00Z'
const LATER = '2026-07-06T07:00:00Z'
const CHAINS = ['fashion', 'heritage', 'stage', 'images']
const MEMBERS = ['filofino', 'tessera-lab', 'lume-lab']

const cluster = aCluster({
  valueChains: CHAINS.map((id) => ({ id, name: { it: id, en: id } })),
  formalValueChains: [
    { id: 'moda', name: { it: 'Moda', en: 'Fashion' }, valueChains: ['fashion'] },
    { id: 'altro', name: { it: 'Altro', en: 'Other' }, valueChains: ['heritage', 'stage', 'images'] },
  ],
})
const concepts = CHAINS.flatMap((id) =>
  ['one', 'two', 'three'].map((word) =>
    aConcept({ id: `${id}-${word}`, owner: { kind: 'value-chain', id }, it: [`${id} ${word}`], en: [] }),
  ),
)
const draft = beginDraft(cluster, aRuleSet({ concepts }), 'marta', NOW)
const name = { it: 'Riattivazione urbana', en: 'Urban reactivation' }
const conceptIds = (of: RuleDraft): string[] => of.concepts.map(({ id }) => id)
const ownerOf = (of: RuleDraft | undefined, id: string) => of?.concepts.find((one) => one.id === id)?.owner.id

const asked = {
  chain: 'heritage',
  name,
  concepts: ['heritage-two', 'stage-one'],
  members: ['filofino', 'tessera-lab'],
  stay: ['tessera-lab', 'lume-lab'],
}

describe('a value chain that is split', () => {
  const split = splitChain(draft, asked)

  it('gives the concepts that were chosen, of its own alone, to the new one beside it', () => {
    expect(split?.valueChains.map(({ id }) => id)).toEqual([
      'fashion',
      'heritage',
      'urban-reactivation',
      'stage',
      'images',
    ])
    expect(ownerOf(split, 'heritage-two')).toBe('urban-reactivation')
    expect([ownerOf(split, 'heritage-one'), ownerOf(split, 'stage-one')]).toEqual(['heritage', 'stage'])
    expect(split?.formalValueChains[1]?.valueChains).toContain('urban-reactivation')
  })

  it('moves the members that were chosen, and leaves in both who is to stay', () => {
    const then = (member: string) => chainsNow(['fashion', 'heritage'], member, split?.moves)
    expect(then('filofino')).toEqual(['fashion', 'urban-reactivation'])
    expect(then('tessera-lab')).toEqual(['fashion', 'heritage', 'urban-reactivation'])
    expect(then('lume-lab')).toEqual(['fashion', 'heritage'])
  })

  it('is nothing without a concept or a member that goes, and nothing of a closed one', () => {
    expect(splitChain(draft, { ...asked, concepts: ['stage-one'], members: [] })).toBeUndefined()
    const merged = mergeChain(draft, { from: 'heritage', to: 'stage' }, NOW)
    expect(merged && splitChain(merged, asked)).toBeUndefined()
  })

  it('is read from a row that was written since as that row says', () => {
    const moves = inForceSince(split?.moves, NOW)
    expect(chainsNow(['heritage'], 'filofino', moves, LATER)).toEqual(['heritage'])
    expect(chainsNow(['heritage'], 'filofino', moves, '2026-06-01T07:00:00Z')).toEqual(['urban-reactivation'])
  })
})

describe('a value chain that is merged into another', () => {
  const merged = mergeChain(draft, { from: 'heritage', to: 'stage' }, NOW)

  it('is closed; its concepts and all its members go, whenever their rows were written', () => {
    expect(merged?.valueChains.find(({ id }) => id === 'heritage')?.closedAt).toBe(NOW)
    expect(['heritage-one', 'stage-one'].map((id) => ownerOf(merged, id))).toEqual(['stage', 'stage'])
    const moves = inForceSince(merged?.moves, NOW)
    expect(chainsNow(['heritage', 'stage'], 'lume-lab', moves, LATER)).toEqual(['stage'])
  })

  it('is not merged into itself, nor with one that is closed', () => {
    expect(mergeChain(draft, { from: 'stage', to: 'stage' }, NOW)).toBeUndefined()
    expect(merged && mergeChain(merged, { from: 'stage', to: 'heritage' }, NOW)).toBeUndefined()
    expect(merged && mergeChain(merged, { from: 'heritage', to: 'images' }, NOW)).toBeUndefined()
  })
})

/** Splits, merges and undoings in any order, of which those that cannot be are passed over. */
const anyStep = fc.oneof(
  fc.record({
    kind: fc.constant('split' as const),
    chain: fc.constantFrom(...CHAINS, 'urban-reactivation'),
    concepts: fc.subarray(concepts.map(({ id }) => id)),
    members: fc.subarray(MEMBERS),
    stay: fc.subarray(MEMBERS),
  }),
  fc.record({
    kind: fc.constant('merge' as const),
    from: fc.constantFrom(...CHAINS),
    to: fc.constantFrom(...CHAINS),
  }),
  fc.record({ kind: fc.constant('undo' as const) }),
)
type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

const taken = (from: RuleDraft, step: Step): RuleDraft | undefined => {
  if (step.kind === 'undo') return undoStep(from)
  return step.kind === 'merge' ? mergeChain(from, step, NOW) : splitChain(from, { ...step, name })
}
const drafted = (steps: readonly Step[]): RuleDraft =>
  steps.reduce((now, step) => taken(now, step) ?? now, draft)

describe('whatever is split and merged', () => {
  it('no concept is lost, each belongs to a value chain that is there, and ids are given once', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
        const end = drafted(steps)
        expect(conceptIds(end).toSorted()).toEqual(conceptIds(draft).toSorted())
        const ids = end.valueChains.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of CHAINS) expect(ids).toContain(id)
        for (const { owner } of end.concepts) {
          const chain = end.valueChains.find(({ id }) => id === owner.id)
          expect(chain && !chain.closedAt).toBe(true)
        }
      }),
    )
  })

  it('every member ends in a value chain that is open', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 8 }),
        fc.constantFrom(...MEMBERS),
        fc.subarray(CHAINS, { minLength: 1 }),
        (steps, member, chains) => {
          const end = drafted(steps)
          const open = end.valueChains.filter(({ closedAt }) => !closedAt).map(({ id }) => id)
          const now = chainsNow(chains, member, end.moves)
          expect(now.length).toBeGreaterThan(0)
          for (const chain of now) expect(open).toContain(chain)
        },
      ),
    )
  })

  it('undoing the last step gives back the draft as it was', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 5 }), anyStep, (steps, last) => {
        const before = drafted(steps)
        const then = last.kind === 'undo' ? undefined : taken(before, last)
        fc.pre(then !== undefined)
        expect(then && undoStep(then)).toEqual(before)
      }),
    )
  })

  it('undoing all is no change at all, and then there is nothing left to undo', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 6 }), (steps) => {
        let end: RuleDraft | undefined = drafted(steps)
        for (let left = end.moves?.length ?? 0; left > 0; left--) end = end && undoStep(end)
        expect(end && isEmptyDiff(diffOf(draft, end))).toBe(true)
        expect(end && undoStep(end)).toBeUndefined()
      }),
    )
  })
})

describe('what was done since to the concepts of a new value chain', () => {
  it('stays with them when the split is undone', () => {
    const split = splitChain(draft, asked)
    const added = aConcept({ id: 'added', owner: { kind: 'value-chain', id: 'urban-reactivation' } })
    const tuned = split && {
      ...split,
      concepts: [
        ...split.concepts.map((one) => (one.id === 'heritage-two' ? { ...one, weight: 2 } : one)),
        added,
      ],
    }
    const undone = tuned && undoStep(tuned)
    expect(undone?.concepts.find(({ id }) => id === 'heritage-two')).toMatchObject({ weight: 2 })
    expect([ownerOf(undone, 'heritage-two'), ownerOf(undone, 'added')]).toEqual(['heritage', 'heritage'])
  })
})

describe('what has been published', () => {
  const published: ChainMove[] = inForceSince(splitChain(draft, asked)?.moves, NOW)

  it('is not undone in the draft, but by going back: members are where they were', () => {
    const next = { ...draft, moves: published }
    expect(undoStep(next)).toBeUndefined()
    const member = aMember({ id: 'filofino', clusters: [{ cluster: 'create', valueChains: ['heritage'] }] })
    const chains = (moves: ChainMove[]) =>
      movedMember(member, [{ id: 'create', moves }]).clusters[0]?.valueChains
    expect([chains(published), chains([])]).toEqual([['urban-reactivation'], ['heritage']])
  })

  it('is in the differences by its moves, once', () => {
    const split = splitChain(draft, asked)
    expect(split && diffOf(draft, split).chains.moved).toHaveLength(1)
    expect(split && diffOf(split, { ...split, moves: published }).chains.moved).toEqual([])
    expect(split && diffOf(split, draft).chains.movedBack).toHaveLength(1)
  })

  it('closes what was split off since, and reopens what was merged since, when the first version is back', () => {
    const split = splitChain(draft, asked)
    const both = split && mergeChain(split, { from: 'stage', to: 'images' }, NOW)
    const back = both && chainsBackTo(both, {}, LATER)
    expect(back?.filter(({ closedAt }) => closedAt).map(({ id }) => id)).toEqual(['urban-reactivation'])
    expect(back?.map(({ id }) => id)).toEqual(both?.valueChains.map(({ id }) => id))
  })

  it('by others since a draft was begun is kept when the draft is brought over it', () => {
    const own = mergeChain(draft, { from: 'stage', to: 'images' }, NOW)
    const others = splitChain(draft, asked)
    const over = own && others && rebaseDraft(own, draft, { ...others, moves: published }).draft
    expect(over?.moves?.map(({ kind }) => kind)).toEqual(['split', 'merge'])
    expect(over?.valueChains.find(({ id }) => id === 'stage')?.closedAt).toBe(NOW)
    expect(ownerOf(over, 'heritage-two')).toBe('urban-reactivation')
    expect(over?.valueChains.map(({ id }) => id)).toContain('urban-reactivation')
  })
})
