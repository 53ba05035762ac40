import { describe, expect, it } from 'vitest'
import type { Preview } from '../../shared/preview/preview.ts'
import { weekOf, windowBefore } from '../../shared/preview/window.ts'
import { aConcept } from '../builders/cluster.ts'
import { matcherOf, members, ruleSet } from '../matching/corpus.ts'
import { before, cards, NOW, newsCalls, previewed } from './previewed.ts'

const { concepts } = ruleSet
const solar = aConcept({ id: 'solar', weight: 2, it: ['fotovoltaico', 'impianti fotovoltaici'], en: [] })
const never = aConcept({ id: 'never', rule: 'excluded', it: ['campionario'], en: ['samples'] })
const movesOf = ({ gained, lost }: Preview) => ({
  gained: gained.map(({ member, call, cause }) => [member, call, cause?.kind, cause?.concept]),
  lost: lost.map(({ member, call, cause }) => [member, call, cause?.kind, cause?.concept]),
})

describe('the preview of a draft', () => {
  it('that changes nothing moves nothing', () => {
    const { gained, lost, moves, emptied, samples, counts, lengths } = previewed(concepts)
    expect([gained, lost, moves, emptied, samples]).toEqual([[], [], [], [], []])
    expect(counts).toEqual({ gained: 0, lost: 0, gaining: 0, losing: 0 })
    expect(lengths.before).toEqual(lengths.after)
  })

  it('a new concept brings its calls to the members of its value chain, and is named as the reason', () => {
    const preview = previewed([...concepts, solar])
    expect(movesOf(preview)).toEqual({
      gained: expect.arrayContaining([
        ['conti-chiari', 'test:fotovoltaico', 'more', 'solar'],
        ['filofino', 'test:fotovoltaico', 'more', 'solar'],
        ['rifilo', 'test:fotovoltaico', 'more', 'solar'],
      ]),
      lost: [],
    })
    expect(preview.counts).toEqual({ gained: 3, lost: 0, gaining: 3, losing: 0 })
    for (const { before: was, after } of preview.gained) {
      expect(was).toBeLessThan(400)
      expect(after).toBeGreaterThanOrEqual(400)
    }
  })

  it('an excluded word takes calls away and is named; who has nothing left is listed', () => {
    const preview = previewed([...concepts, never])
    expect(movesOf(preview).lost).toContainEqual(['filofino', 'test:campionario', 'excluded', 'never'])
    const only = matcherOf({ calls: newsCalls }).callsFor('filofino', { limit: 99 })
    expect(preview.emptied.includes('filofino')).toBe(only.length === 1)
  })

  it('a concept that becomes required is named for the calls that lack it', () => {
    const required = aConcept({ id: 'must', rule: 'required', it: ['passaporto digitale'], en: [] })
    const causes = previewed([...concepts, required]).lost.map(({ cause }) => cause)
    expect(causes.length).toBeGreaterThan(0)
    expect(new Set(causes.map((cause) => `${cause?.kind} ${cause?.concept}`))).toEqual(
      new Set(['required must']),
    )
  })

  it('a concept that is taken out is named for the calls that go with it', () => {
    const preview = previewed(concepts.filter(({ id }) => id !== 'virtual-garments'))
    for (const { cause } of preview.lost) expect(cause).toEqual({ kind: 'less', concept: 'virtual-garments' })
  })

  it('replays the calls of its window alone', () => {
    const preview = previewed([...concepts, never], windowBefore('2026-03-01T00:00:00Z'))
    expect([preview.calls, preview.counts.lost]).toEqual([0, 0])
  })

  it('shows the digest that differs most, as it is and as it would be', () => {
    const [sample] = previewed([...concepts, solar]).samples
    expect(sample?.after.map(({ opportunity }) => opportunity)).toContain('test:fotovoltaico')
    expect(sample?.before.map(({ opportunity }) => opportunity)).not.toContain('test:fotovoltaico')
  })

  it('leaves out calls that a member may not apply to', () => {
    const closedToThem = new Map(
      [...cards].map(([id, card]) => [
        id,
        { ...card, applicants: { kinds: ['training' as const], sizes: [], words: ['Enti di formazione'] } },
      ]),
    )
    expect(previewed([...concepts, solar], undefined, undefined, closedToThem).counts.gained).toBe(0)
  })
})

/** The same counted as plainly as can be: all built anew, pair by pair. */
const naive = (draft: typeof concepts) => {
  const after = matcherOf({ calls: newsCalls, ruleSets: [{ ...ruleSet, version: 2, concepts: draft }] })
  const window = windowBefore(NOW)
  const told = (side: typeof before, member: string, week?: number): string[] =>
    newsCalls
      .filter(
        (call) =>
          weekOf(call, window) !== undefined && (week ?? weekOf(call, window)) === weekOf(call, window),
      )
      .filter(({ id }) => side.explain(member, id).score >= 400)
      .map(({ id }) => id)
  const weeks = Array.from({ length: 12 }, (_, week) => week)
  const lengths = (side: typeof before) => {
    const all = members
      .flatMap(({ id }) => weeks.map((week) => told(side, id, week).length))
      .filter((length) => length > 0)
      .sort((a, b) => a - b)
    const middle = [all[(all.length - 1) >> 1] ?? 0, all[all.length >> 1] ?? 0]
    return {
      digests: all.length,
      median: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2,
      most: all.at(-1) ?? 0,
    }
  }
  const pairs = members.flatMap(({ id }) => newsCalls.map((call) => ({ id, call: call.id })))
  const has = (side: typeof before, { id, call }: { id: string; call: string }) =>
    told(side, id).includes(call)
  const moved = (from: typeof before, to: typeof before) =>
    pairs.filter((pair) => !has(from, pair) && has(to, pair)).map(({ id, call }) => `${id} ${call}`)
  return {
    gained: moved(before, after).sort(),
    lost: moved(after, before).sort(),
    lengths: { before: lengths(before), after: lengths(after) },
  }
}

describe('the preview and its naive twin', () => {
  it.each([
    ['nothing', concepts],
    ['a concept more', [...concepts, solar]],
    ['a concept less', concepts.slice(1)],
    ['an excluded word', [...concepts, never]],
    ['no concepts at all', []],
    ['weights turned up', concepts.map((concept) => ({ ...concept, weight: 5 }))],
  ])('agree on every call and every length: %s', (_, draft) => {
    const preview = previewed(draft)
    const pairs = (moves: Preview['gained']) => moves.map(({ member, call }) => `${member} ${call}`).sort()
    expect({ gained: pairs(preview.gained), lost: pairs(preview.lost), lengths: preview.lengths }).toEqual(
      naive(draft),
    )
  })
})
