import * as z from 'zod'
import { Slug } from '../../../shared/domain/cluster.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { BY_CLUSTER, CLUSTER } from '../access/rules.ts'
import { listedConcepts } from '../concepts/concept-filter.ts'
import { LONGEST_WORD, MOST_WORDS } from '../concepts/concept-form.ts'
import { draftStandings } from '../concepts/draft-standings.ts'
import { LEAST_CONTACTS, precisionIn, precisionOf } from '../concepts/precision.ts'
import { rulesAtWork } from '../concepts/rules-at-work.ts'
import { wordSuggestions } from '../concepts/suggest-words.ts'
import { conceptTrials } from '../concepts/try-concept.ts'
import { countsOf } from '../contact/word-counts.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { clusterOf } from './clusters.ts'
import { ConceptSent, draftTag, noCluster, writtenOf, wrongIn } from './drafts.ts'
import { Standing } from './judged.ts'
import { paged } from './page.ts'
import { notFound, unbuilt } from './problem.ts'
import { PreviewAnswer } from './publication.ts'
import { PageQuery, pageOf, route } from './route.ts'
import { ConceptAnswer } from './schemas.ts'

const DRAFT = '/clusters/:cluster/draft'

const HitsAnswer = z
  .object({
    text: z.string(),
    language: ReaderLanguage,
    hits: z.int().describe('calls of the last twelve weeks that hold it'),
    open: z.int().describe('calls open now that hold it'),
    mark: z
      .enum(['stale', 'broad'])
      .optional()
      .describe('stale: no recent call holds it; broad: so many do that it says little'),
  })
  .meta({ id: 'WordHits' })

/** One word of a query, or several. */
const Words = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((words) => [words].flat())
  .pipe(z.array(z.string().trim().min(2).max(LONGEST_WORD)).max(MOST_WORDS))

/** As many moves as a trial explains: those that matter most. */
const EXPLAINED = 20

/** The draft of a cluster with everything that it is counted over, or why nothing is counted. */
const counting = async (services: ConsoleServices, cluster: string) => {
  const [work, snapshots] = await Promise.all([rulesAtWork(services, cluster), whenBuilt(services)])
  if (!work) return noCluster(cluster)
  return snapshots ? { work, snapshots } : unbuilt()
}

export const conceptRoutes = [
  route({
    method: 'GET',
    path: `${DRAFT}/concepts`,
    name: 'listConcepts',
    tag: 'Drafts',
    summary:
      'The concepts of the draft with how their words fare in recent calls: what is stale, what is over-broad',
    rule: CLUSTER,
    query: PageQuery.extend({
      q: z.string().trim().max(200).default('').describe('a part of one of its words'),
      owner: z.string().max(100).default('').describe('value-chain/fashion, or priority/…'),
      rule: z.enum(['boost', 'required', 'excluded']).optional(),
      mark: z
        .enum(['stale', 'broad', 'none'])
        .optional()
        .describe('none: no recent call holds any of its words'),
      sort: z.enum(['own', 'name', 'most', 'least']).default('own'),
    }),
    answer: pageOf(
      z.object({
        concept: ConceptAnswer,
        hits: z.array(HitsAnswer),
        found: z.int().describe('recent calls that hold any of its words'),
        isChanged: z.boolean().describe('by the draft'),
      }),
    ),
    problems: ['Unavailable'],
    handle: async ({ services, params, query: { page, size, rule, mark, ...asked } }) => {
      const found = await counting(services, params.cluster)
      if ('problem' in found) return found
      const { work, snapshots } = found
      const { added, changed: edited } = work.diff
      const changed = new Set([...added, ...edited.map(({ after }) => after)].map(({ id }) => id))
      const counts = countsOf(snapshots, services.now())
      const filter = { ...asked, rule: rule ?? ('' as const), mark: mark ?? ('' as const) }
      const listed = listedConcepts(work.draft.concepts, changed, counts, filter, 'en')
      const { items, ...rest } = paged(listed, { page, size })
      const answered = items.map((one) => ({ ...one, found: one.found ?? 0 }))
      return { answer: { ...rest, items: answered }, etag: draftTag(work) }
    },
  }),
  route({
    method: 'GET',
    path: `${DRAFT}/suggestions`,
    name: 'suggestWords',
    tag: 'Drafts',
    summary: 'What else a concept of these words could say, with how many open calls each would add',
    rule: CLUSTER,
    query: z.strictObject({ it: Words.describe('Italian words'), en: Words.describe('English words') }),
    answer: z.object({
      items: z.array(
        z.object({
          text: z.string(),
          language: ReaderLanguage,
          thesaurus: z
            .string()
            .optional()
            .describe('the thesaurus that knows it; absent: our lexicon, or calls'),
          open: z.int().describe('calls open now that hold it'),
          added: z.int().describe('of these, those that the words do not find yet'),
          beside: z
            .object({ calls: z.int(), of: z.int() })
            .optional()
            .describe('it stands in so many of the recent calls that the words find'),
        }),
      ),
    }),
    problems: ['Unavailable'],
    handle: async ({ services, params, query }) => {
      const found = await counting(services, params.cluster)
      if ('problem' in found) return found
      return { answer: { items: await wordSuggestions(services)(query, found.snapshots) } }
    },
  }),
  route({
    method: 'POST',
    path: `${DRAFT}/trial`,
    name: 'tryConcept',
    tag: 'Drafts',
    summary: 'What a concept would change as it is sent, over the draft; nothing is saved',
    rule: { ...BY_CLUSTER, asks: true },
    body: ConceptSent.extend({
      concept: Slug.optional().describe('id of the concept that it would replace; absent: a new one'),
    }),
    answer: PreviewAnswer.omit({ diff: true, limits: true }).extend({ hits: z.array(HitsAnswer) }),
    problems: ['Unprocessable', 'Unavailable'],
    handle: async ({ services, params, body: { concept = '', ...sent } }) => {
      const found = await counting(services, params.cluster)
      if ('problem' in found) return found
      const { work, snapshots } = found
      if (concept && !work.draft.concepts.some(({ id }) => id === concept))
        return notFound(`Concept ${concept}`)
      const asked = { concept, form: writtenOf(sent) }
      const tried = conceptTrials(services)(work, snapshots, asked, EXPLAINED)
      if ('wrong' in tried) return wrongIn(tried.wrong)
      const { preview, breaches, hits } = tried
      return { answer: { ...preview, breaches, hits }, etag: draftTag(work) }
    },
  }),
  route({
    method: 'GET',
    path: `${DRAFT}/standings`,
    name: 'compareStandings',
    tag: 'Drafts',
    summary: 'How value chains stand by what was judged, with the draft and without, and the calls that move',
    rule: CLUSTER,
    answer: z.object({
      items: z.array(
        z.object({
          chain: z.string(),
          judged: z.int(),
          before: Standing,
          after: Standing,
          moved: z
            .array(
              z.object({
                call: OpportunityId,
                before: z.int().optional().describe('place, from 1; absent: not among the first'),
                after: z.int().optional(),
                value: z.number().optional().describe('what judges say of it, 0 to 2 on average'),
              }),
            )
            .describe('calls that come among the first ten, or leave them'),
        }),
      ),
    }),
    problems: ['Unavailable'],
    handle: async ({ services, params }) => {
      const found = await counting(services, params.cluster)
      if ('problem' in found) return found
      const items = await draftStandings(services.table, found.work, found.snapshots)
      return { answer: { items }, etag: draftTag(found.work) }
    },
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/precision',
    name: 'readPrecision',
    tag: 'Clusters',
    summary: 'What members made of the calls that each concept in force carried; nobody is named',
    rule: CLUSTER,
    answer: z.object({
      leastContacts: z.int().describe('answers of fewer contacts are not told'),
      items: z.array(
        z.object({
          concept: ConceptAnswer,
          told: z.int().describe('times that a contact was told of a call that it carried'),
          answers: z
            .object({ followed: z.int(), declined: z.int(), precision: z.number().describe('0 to 1') })
            .optional()
            .describe('absent: too few contacts answered'),
        }),
      ),
    }),
    problems: ['Unavailable'],
    handle: async ({ services, params }) => {
      const [cluster, snapshots] = await Promise.all([
        clusterOf(services, params.cluster),
        whenBuilt(services),
      ])
      if (!cluster) return noCluster(params.cluster)
      if (!snapshots) return unbuilt()
      const known = await precisionIn(cluster, snapshots, services.table, services.now())
      const items = known.map(({ concept, told, answers }) => ({
        concept,
        told,
        ...(answers ? { answers: { ...answers, precision: precisionOf(answers) } } : {}),
      }))
      return { answer: { leastContacts: LEAST_CONTACTS, items } }
    },
  }),
]
