import { describe, expect, it } from 'vitest'
import { association } from '../../infra/association/index.ts'
import { Cluster, RuleSet } from '../../shared/domain/cluster.ts'
import { ClusterId } from '../../shared/domain/member.ts'
import { conceptWords } from '../../shared/matching/concept-words.ts'

const { clusters, ruleSets } = association
const create = clusters.find(({ id }) => id === 'create')
const others = clusters.filter(({ id }) => id !== 'create')
const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const count = (from: { owner: { id: string } }[], owner: string) =>
  from.filter((concept) => concept.owner.id === owner).length

describe('the nine Clust-ERs', () => {
  it('are all there, once, and satisfy the schema', () => {
    expect(clusters.map(({ id }) => id).toSorted()).toEqual([...ClusterId.options].toSorted())
    for (const cluster of clusters) expect(Cluster.parse(cluster)).toEqual(cluster)
  })

  it('Create has eight working value chains, five formal ones, ten priorities and five transition areas', () => {
    expect(create?.valueChains.map(({ id }) => id)).toEqual([
      'fashion',
      'furniture',
      'heritage',
      'stage',
      'content',
      'territories',
      'images',
      'educational',
    ])
    expect(create?.formalValueChains).toHaveLength(5)
    expect(create?.priorities).toHaveLength(10)
    expect(create?.transitionAreas).toHaveLength(5)
  })

  it('each working value chain of Create is reported under exactly one formal one', () => {
    const reported = create?.formalValueChains.flatMap(({ valueChains }) => valueChains)
    expect(reported?.toSorted()).toEqual(create?.valueChains.map(({ id }) => id).toSorted())
  })

  it('value chains that we wrote ourselves say so, and only those', () => {
    expect(create?.valueChains.some(({ example }) => example)).toBe(false)
    for (const { valueChains } of others) {
      expect(valueChains.length).toBeGreaterThanOrEqual(2)
      expect(valueChains.length).toBeLessThanOrEqual(4)
      expect(valueChains.every(({ example }) => example)).toBe(true)
    }
  })
})

describe('the rule sets', () => {
  it('there is one for each cluster, and it is the version in force', () => {
    for (const cluster of clusters) {
      const own = ruleSets.filter((rules) => rules.cluster === cluster.id)
      expect(own.map(({ version }) => version)).toEqual([cluster.ruleSet])
    }
  })

  describe.each(ruleSets)('$cluster', ({ cluster: id, ...rules }) => {
    const cluster = clusters.find((one) => one.id === id)

    it('satisfies the schema and names each concept once', () => {
      expect(RuleSet.parse({ cluster: id, ...rules })).toEqual({ cluster: id, ...rules })
      expect(duplicates(rules.concepts.map((concept) => concept.id))).toEqual([])
    })

    it('every concept belongs to a value chain or priority of the cluster', () => {
      for (const { owner } of rules.concepts) {
        const owners = owner.kind === 'priority' ? cluster?.priorities : cluster?.valueChains
        expect(owners?.map((one) => one.id)).toContain(owner.id)
      }
    })

    it('every concept has three to ten phrases in each language, and no phrase counts twice', () => {
      for (const language of ['it', 'en'] as const) {
        for (const concept of rules.concepts) {
          expect(concept[language].length, concept.id).toBeGreaterThanOrEqual(3)
          expect(concept[language].length, concept.id).toBeLessThanOrEqual(10)
        }
        expect(duplicates(rules.concepts.flatMap((c) => c[language].map((p) => p.toLowerCase())))).toEqual([])
      }
    })

    it('every phrase is still a phrase as the matcher reads it: numbers and little words carry nothing', () => {
      for (const concept of rules.concepts)
        for (const language of ['it', 'en'] as const) {
          const words = conceptWords(concept, language)
          const lone = words.filter(({ text, stems }) => text.includes(' ') && stems.length === 1)
          expect(
            lone.map(({ text }) => text),
            concept.id,
          ).toEqual([])
          expect(words.length, `${concept.id} says something twice`).toBe(concept[language].length)
        }
    })

    it('no concept is one of the words that every call contains', () => {
      const everywhere =
        /^(innovazione|innovation|digitale|digital|sviluppo|development|sostenibilità|sustainability|progetto|project|ricerca|research|cultura|culture|design|impresa|enterprise|formazione|training)$/i
      for (const { it: italian, en: english } of rules.concepts)
        expect([...italian, ...english].filter((phrase) => everywhere.test(phrase))).toEqual([])
    })
  })

  it('Create has six to twelve concepts for each value chain and two to four for each priority', () => {
    const concepts = ruleSets.find(({ cluster }) => cluster === 'create')?.concepts ?? []
    for (const { id } of create?.valueChains ?? []) {
      expect(count(concepts, id), id).toBeGreaterThanOrEqual(6)
      expect(count(concepts, id), id).toBeLessThanOrEqual(12)
    }
    for (const { id } of create?.priorities ?? []) {
      expect(count(concepts, id), id).toBeGreaterThanOrEqual(2)
      expect(count(concepts, id), id).toBeLessThanOrEqual(4)
    }
  })

  it('every other cluster starts with 12 to 25 concepts, some for each value chain', () => {
    for (const { id, valueChains } of others) {
      const concepts = ruleSets.find(({ cluster }) => cluster === id)?.concepts ?? []
      expect(concepts.length).toBeGreaterThanOrEqual(12)
      expect(concepts.length).toBeLessThanOrEqual(25)
      for (const chain of valueChains) expect(count(concepts, chain.id), chain.id).toBeGreaterThan(0)
    }
  })
})
