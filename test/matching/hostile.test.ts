import { describe, expect, it } from 'vitest'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { calls, idsOf, matcherOf, members, ruleSet } from './corpus.ts'

describe('C18 a call stuffed with the whole vocabulary', () => {
  const everything = [
    ...members.map(({ profile }) => profile),
    ...ruleSet.concepts.flatMap(({ it: italian }) => italian),
    ...calls.map(({ title, text }) => `${title} ${text ?? ''}`),
  ].join('. ')
  const others =
    'bilancia cometa dirupo ellisse fanale ghirlanda imbuto lanterna mandorla nuvola orchidea pettine'
      .split(' ')
      .flatMap((word) => Array.from({ length: 640 }, (_, number) => `${word}${number}x`))
      .join(' ')
  const stuffed = anOpportunity({
    id: 'test:stuffed',
    title: 'Contributi per tutti',
    text: `${everything} ${others}`,
  })

  it('is told to nobody, because length takes from each word what their number brings', () => {
    const matcher = matcherOf({ calls: [...calls, stuffed] })
    expect(matcher.membersFor('test:stuffed', { limit: 20 })).toEqual([])
  })

  it('repeating one word a thousand times gains little over saying it well', () => {
    const plain = anOpportunity({
      id: 'test:plain',
      title: 'Maglieria e filati',
      text: 'Maglieria e filati certificati.',
    })
    const shouting = anOpportunity({ id: 'test:shouting', title: 'Avviso', text: 'maglieria '.repeat(1000) })
    const matcher = matcherOf({ calls: [...calls, plain, shouting] })
    expect(idsOf(matcher.callsFor('filofino', { limit: 9 }))[0]).not.toBe('shouting')
  })
})

describe('C20 degenerate input', () => {
  it('no calls, no members: nothing, and no error', () => {
    const empty = createMatcher(
      buildCallIndex([]),
      buildProfileIndex({ members: [], clusters: [], ruleSets: [] }),
    )
    expect(empty.callsFor('filofino', { limit: 5 })).toEqual([])
    expect(empty.membersFor('test:x', { limit: 5 })).toEqual([])
    expect(() => empty.explain('filofino', 'test:x')).toThrow(/member filofino is not in the snapshot/)
  })

  it.each(['?', 'Bando', 'Bando filati moda', '🙂🙂🙂', '\uD800 moda', 'constructor __proto__'])(
    'a call titled %j has a whole score between 0 and 1000',
    (title) => {
      const matcher = matcherOf({ calls: [anOpportunity({ id: 'test:tiny', title })] })
      const { score, reasons } = matcher.explain('filofino', 'test:tiny')
      expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true)
      expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score)
    },
  )

  it('a term in all calls still counts for something, never less than nothing', () => {
    const all = ['a1', 'b1', 'c1'].map((id) => anOpportunity({ id: `test:${id}`, title: 'Maglieria' }))
    const found = matcherOf({ calls: all }).callsFor('filofino', { limit: 9, floor: 1 })
    expect(found.every(({ score }) => score > 0)).toBe(true)
    expect(idsOf(found)).toEqual(['a1', 'b1', 'c1']) // equal scores stand in the order of ids
  })

  it('equal members stand in the order of their ids, whatever order they were given in', () => {
    const twins = ['zeta', 'alfa', 'metà'.normalize('NFD').slice(0, 4)].map((id) => aMember({ id }))
    const matcher = createMatcher(
      buildCallIndex(calls),
      buildProfileIndex({ members: twins, clusters: [aCluster()], ruleSets: [ruleSet] }),
    )
    const found = matcher.membersFor('test:campionario', { limit: 9 }).map(({ member }) => member)
    expect(found).toEqual(['alfa', 'meta', 'zeta'])
  })

  it('a profile of stop words alone matches through its value chain or not at all', () => {
    const silent = aMember({ id: 'silent', profile: 'e con noi per voi anche di più, come sempre' })
    const found = matcherOf({ members: [silent] }).callsFor('silent', { limit: 9, floor: 0 })
    expect(found.every(({ score }) => Number.isInteger(score))).toBe(true)
  })
})

describe('C16 one endless token, all the way through', () => {
  const endless = `${'spessa'.repeat(17_000)}zza`
  const call = {
    ...anOpportunity({ id: 'test:endless', title: 'Filati' }),
    text: `Maglieria ${endless} e musei`,
  }
  const member = { ...aMember(), profile: `Maglieria ${endless} per i musei` }

  it('in a call and in a profile: read at once, quoted by no more than a passage', () => {
    const started = performance.now()
    const matcher = matcherOf({ calls: [...calls, call], members: [member] })
    const { score, reasons } = matcher.explain('filofino', 'test:endless')
    expect(performance.now() - started).toBeLessThan(1000)
    expect(score).toBeGreaterThan(0)
    for (const { yours, theirs } of reasons) expect(Math.max(yours.length, theirs.length)).toBeLessThan(1000)
  })
})

describe('C17 a million spaces, all the way through', () => {
  const timeOf = (length: number): number => {
    const call = { ...anOpportunity({ id: 'test:wide' }), text: `Filati${' '.repeat(length)}moda` }
    const member = { ...aMember(), profile: `Filati${' '.repeat(length)}moda` }
    const started = performance.now()
    matcherOf({ calls: [call], members: [member] }).explain('filofino', 'test:wide')
    return performance.now() - started
  }

  it('take time that grows no faster than they do', () => {
    timeOf(1000)
    expect(timeOf(1_000_000)).toBeLessThan(40 * Math.max(5, timeOf(100_000)))
  })
})

describe('C18 two words with a thousand stop words between them', () => {
  it('are a phrase, and still quoted by no more than a passage', () => {
    const text = `Rigenerazione ${'delle '.repeat(10_000)}fibre`
    const call = anOpportunity({ id: 'test:stretched', title: 'Avviso', text })
    const { score, reasons } = matcherOf({ calls: [call] }).explain('rifilo', 'test:stretched')
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score)
    expect(score).toBeGreaterThan(0)
    for (const { theirs } of reasons) expect(theirs.length).toBeLessThan(1000)
  })
})

describe('C19 invisible and reordering characters in a profile', () => {
  it('change neither its matches nor its own words as they are shown', () => {
    const honest = aMember({ profile: 'Per la maglieria e i filati certificati delle collezioni' })
    const disguised = aMember({
      profile: '\u202EPer la mag\u200Blieria\u202C e i fi\u00ADlati certi\u2060ficati delle \uFEFFcollezioni',
    })
    const [one, other] = [honest, disguised].map((member) => {
      const matcher = matcherOf({ members: [member] })
      return [
        matcher.callsFor('filofino', { limit: 9, floor: 0 }),
        matcher.explain('filofino', 'test:voucher-tessile'),
      ]
    })
    expect(other).toEqual(one)
  })
})

describe('C20 texts of hardly anything', () => {
  const scoreOf = (profile: string, title: string): number => {
    const call = { ...anOpportunity({ id: 'test:tiny' }), title }
    const matcher = matcherOf({ calls: [...calls, call], members: [{ ...aMember(), profile }] })
    return matcher.explain('filofino', 'test:tiny').score
  }

  it('a profile of one word meets the calls that say it', () => {
    expect(scoreOf('Maglieria', 'Maglieria')).toBeGreaterThan(0)
    expect(scoreOf('Batterie', 'Maglieria')).toBeLessThan(scoreOf('Maglieria', 'Maglieria'))
  })

  it('an empty profile and an empty call: whole scores, no error', () => {
    for (const profile of ['', ' ', 'Maglieria'])
      for (const title of ['', '.', 'Maglieria']) expect(Number.isInteger(scoreOf(profile, title))).toBe(true)
    expect(scoreOf('', '')).toBe(0)
  })
})
