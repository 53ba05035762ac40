import { describe, expect, it } from 'vitest'
import type { RuleSet } from '../../shared/domain/cluster.ts'
import { BANDS, buildCallIndex, buildProfileIndex, previewOf } from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { calls, members, ruleSet } from './corpus.ts'

const index = buildCallIndex(calls)
const profilesWith = (rules: RuleSet) =>
  buildProfileIndex({ members, clusters: [aCluster({ ruleSet: rules.version })], ruleSets: [rules] })
const draftWith = (...concepts: RuleSet['concepts']): RuleSet =>
  aRuleSet({ version: 2, concepts: [...ruleSet.concepts, ...concepts] })
const previewed = (draft: RuleSet, accept?: (id: string) => boolean) =>
  previewOf(index, profilesWith(ruleSet), profilesWith(draft), {
    limit: 99,
    floor: BANDS.possible,
    ...(accept ? { accept } : {}),
  })

describe('the preview of a changed rule set', () => {
  it('a draft that changes nothing changes nobody', () => {
    expect(previewed(draftWith())).toEqual([])
  })

  it('a new concept brings its calls to the members of its value chain', () => {
    const solar = aConcept({
      id: 'solar',
      weight: 2,
      it: ['fotovoltaico', 'impianti fotovoltaici'],
      en: ['photovoltaic'],
    })
    const changes = previewed(draftWith(solar))
    expect(changes.map(({ member }) => member)).toEqual(['conti-chiari', 'filofino', 'rifilo'])
    for (const { gained, lost, before, after } of changes) {
      expect(gained.map(({ opportunity }) => opportunity)).toEqual(['test:fotovoltaico'])
      expect([lost, after - before]).toEqual([[], 1])
    }
  })

  it('an excluded word takes calls away, and each says the score it has now', () => {
    const never = aConcept({ id: 'never', rule: 'excluded', it: ['campionario'], en: ['samples'] })
    const filofino = previewed(draftWith(never)).find(({ member }) => member === 'filofino')
    expect(filofino?.lost).toMatchObject([{ opportunity: 'test:campionario' }])
    expect(filofino?.lost[0]?.score).toBeGreaterThanOrEqual(BANDS.possible)
  })

  it('only accepted calls are replayed', () => {
    const never = aConcept({ id: 'never', rule: 'excluded', it: ['campionario'], en: ['samples'] })
    expect(previewed(draftWith(never), (id) => id !== 'test:campionario')).toEqual([])
  })
})
