import type * as z from 'zod'
import { Cluster, Concept, RuleSet } from '../../shared/domain/cluster.ts'

export type ClusterFields = Partial<z.input<typeof Cluster>>
export type ConceptFields = Partial<z.input<typeof Concept>>
export type RuleSetFields = Partial<z.input<typeof RuleSet>>

/** A schema-valid cluster: by default a small Create with two value chains and one priority, rule set 1 in force. */
export const aCluster = (overrides: ClusterFields = {}): Cluster =>
  Cluster.parse({
    id: 'create',
    name: 'Clust-ER Create',
    ecosystem: { it: 'Industrie culturali e creative', en: 'Cultural and creative industries' },
    valueChains: [
      { id: 'fashion', name: { it: 'Moda', en: 'Fashion' } },
      { id: 'heritage', name: { it: 'Patrimonio culturale', en: 'Heritage' } },
    ],
    priorities: [
      { id: 'traceability', name: { it: 'Tracciabilità della filiera', en: 'Traceability of the chain' } },
    ],
    ruleSet: 1,
    office: 'ufficio@create.example.org',
    ...overrides,
  })

/** A schema-valid concept: by default textiles, of Create's fashion value chain. */
export const aConcept = (overrides: ConceptFields = {}): Concept =>
  Concept.parse({
    id: 'textiles',
    owner: { kind: 'value-chain', id: 'fashion' },
    it: ['tessile', 'maglieria', 'filati'],
    en: ['textile', 'knitwear', 'yarn'],
    ...overrides,
  })

/** A schema-valid published rule set: by default version 1 of Create, holding one concept. */
export const aRuleSet = (overrides: RuleSetFields = {}): RuleSet =>
  RuleSet.parse({
    cluster: 'create',
    version: 1,
    publishedAt: '2026-01-12T09:00:00Z',
    note: 'First concepts',
    concepts: [aConcept()],
    ...overrides,
  })
