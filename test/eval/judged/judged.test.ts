import { describe, expect, it } from 'vitest'
import { association } from '../../../infra/association/index.ts'
import { MemberKind } from '../../../shared/domain/member.ts'
import * as matching from '../../../shared/matching/index.ts'
import { rankings } from '../engine.ts'
import { figuresEach } from '../evaluate.ts'
import { meanFigures } from '../metrics.ts'
import { figuresIn, unjudgedInTen } from '../parts.ts'
import { readJudgements } from './judgements.ts'
import { JUDGED_MEMBERS } from './members.ts'
import { poolOf, unjudgedOf } from './pool.ts'
import { JUDGED, judgedSet } from './set.ts'

/**
 * nDCG@10 of the engine as shipped, of everything and of each pair of languages. What falls short by more than
 * its tolerance has become worse, or was judged anew; what is well above is to be pinned higher.
 */
const PINNED: Record<string, { figure: number; tolerance: number }> = {
  everything: { figure: 0.847, tolerance: 0.01 },
  'it → it': { figure: 0.875, tolerance: 0.03 },
  'it → en': { figure: 0.835, tolerance: 0.03 },
  'en → it': { figure: 0.622, tolerance: 0.03 },
  'en → en': { figure: 0.892, tolerance: 0.03 },
}

const set = await judgedSet()
const judgements = readJudgements()
const members = association.members.filter(({ id }) => JUDGED_MEMBERS.includes(id))
const calls = set.product?.calls ?? []

describe('our own judged set', () => {
  it('holds 40 members or more, of all kinds, both languages and all nine clusters', () => {
    expect(members).toHaveLength(JUDGED_MEMBERS.length)
    expect(members.length).toBeGreaterThanOrEqual(40)
    expect(new Set(members.map(({ kind }) => kind))).toEqual(new Set(MemberKind.options))
    expect(new Set(members.map(({ profileLanguage }) => profileLanguage)).size).toBe(2)
    expect(new Set(members.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster))).size).toBe(9)
  })

  it('holds 150 calls or more, at least 70 in each language, each by a name of its own', () => {
    expect(calls.length).toBeGreaterThanOrEqual(150)
    for (const language of ['it', 'en'])
      expect(calls.filter((call) => call.language === language).length).toBeGreaterThanOrEqual(70)
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length)
  })

  it('gives each judgement a reason of 3 to 12 words', () => {
    const lengths = judgements.map(({ reason }) => reason.split(' ').length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12)
  })

  it('has for each member a call that is right for it', () => {
    const best = (member: string): number => Math.max(...(set.judgements.get(member)?.values() ?? []))
    expect(JUDGED_MEMBERS.filter((member) => best(member) < 2)).toEqual([])
  })

  it('has judged the first five of four search libraries', () => {
    expect(unjudgedOf(set, poolOf(set))).toEqual([])
  })

  it.each([
    ['a grade beyond 3', 'a\tb\t4\tso it is', /line 2: expected member, call, a grade from 0 to 3/],
    ['no reason', 'a\tb\t3', /line 2: expected/],
    ['a pair judged twice', 'a\tb\t3\tso it is\na\tb\t2\tor so', /line 3: a b was judged before/],
  ])('refuses a line with %s', (_, lines, message) => {
    const text = `member\tcall\tgrade\treason\tapart from the subject\n${lines}\n`
    expect(() => readJudgements(text)).toThrow(message)
  })

  it('refuses a judgement of a call that is no longer there, and says what to do', () =>
    expect(judgedSet([{ member: 'filofino', call: 'gone', grade: 3, reason: 'so it was' }])).rejects.toThrow(
      'filofino gone is judged, but one of them is not in the set. When a title changed',
    ))
})

describe('the quality of matching as shipped', () => {
  const ranked = rankings(set, matching)
  const reached: Record<string, number> = {
    everything: meanFigures(figuresEach(set, ranked))['nDCG@10'],
    ...Object.fromEntries(
      (set.parts ?? []).map((part) => [part.name, figuresIn(set, ranked, part).figures['nDCG@10']]),
    ),
  }

  it.each(Object.entries(PINNED))('has not fallen: %s', (part, { figure, tolerance }) => {
    const now = reached[part] ?? 0
    const said = `nDCG@10 of ${part} on ${JUDGED}: ${now.toFixed(3)}, pinned ${figure} less ${tolerance}`
    console.info(`${said}; unjudged among the first ten: ${unjudgedInTen(set, ranked).toFixed(1)}`)
    expect(now, `${said}. npm run eval -- --only ${JUDGED} --against REF shows what moved`).toBeGreaterThan(
      figure - tolerance,
    )
  })
})
