import * as z from 'zod'
import { Concept } from '../../../shared/domain/cluster.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { LONGEST_MANIFESTO } from '../../../shared/preview/manifesto.ts'
import { BY_CLUSTER } from '../access/rules.ts'
import { ownerKey } from '../concepts/concept-form.ts'
import {
  addProposals,
  isWholeManifesto,
  manifestoProposals,
  SHORTEST_MANIFESTO,
} from '../concepts/manifesto-orders.ts'
import { rulesAtWork } from '../concepts/rules-at-work.ts'
import type { ConsoleServices } from '../services.ts'
import { draftNow, EDITS, noCluster, notEdited } from './drafts.ts'
import { problem, unbuilt } from './problem.ts'
import { route } from './route.ts'
import { DraftAnswer } from './schemas.ts'

const MANIFESTO = '/clusters/:cluster/draft/manifesto'
const Text = z.string().min(SHORTEST_MANIFESTO).max(LONGEST_MANIFESTO)

const ProposedAnswer = z
  .object({
    key: z.string().describe('the same for the same text'),
    it: z.array(z.string()),
    en: z.array(z.string()),
    sentence: z.string().describe('that it comes from, as it is written'),
    language: ReaderLanguage,
    times: z.int().describe('how often the text says it'),
    calls: z.int().describe('recent or open calls that hold any of its words'),
    added: z.int().describe('of these, those that no concept of the cluster finds'),
    known: z
      .union([z.literal(true), z.string()])
      .optional()
      .describe('true: our lexicon knows it; a text: a thesaurus; absent: nobody but calls'),
  })
  .meta({ id: 'ProposedConcept' })

/** What is proposed for a text, or why nothing is. */
const proposed = async (services: ConsoleServices, cluster: string, text: string) => {
  const work = await rulesAtWork(services, cluster)
  if (!work) return noCluster(cluster)
  if (!isWholeManifesto(text))
    return problem('Unprocessable', `Expected a text of at least ${SHORTEST_MANIFESTO} letters.`)
  const found = await manifestoProposals(services)(work, text)
  return found === 'not-yet' ? unbuilt() : found
}

export const manifestoRoutes = [
  route({
    method: 'POST',
    path: MANIFESTO,
    name: 'proposeConcepts',
    tag: 'Drafts',
    summary: 'Proposes concepts for a manifesto; nothing is saved, and the text is not kept',
    rule: { ...BY_CLUSTER, act: 'propose-concepts' },
    body: z.strictObject({ text: Text }),
    answer: z.object({
      proposals: z.array(ProposedAnswer),
      already: z.int().describe('things that the text says and concepts say already'),
    }),
    problems: ['Unprocessable', 'Unavailable'],
    handle: async ({ services, params: { cluster }, body: { text } }) => {
      const found = await proposed(services, cluster, text)
      return 'problem' in found ? found : { answer: found }
    },
  }),
  route({
    method: 'POST',
    path: `${MANIFESTO}/concepts`,
    name: 'addProposedConcepts',
    tag: 'Drafts',
    summary: 'Puts what was proposed for a manifesto, and chosen, into the draft as concepts',
    rule: EDITS,
    once: true,
    body: z.strictObject({
      text: Text.describe('as it was sent to be proposed for'),
      owner: z.strictObject(Concept.shape.owner.shape),
      keys: z.array(z.string().max(200)).min(1).max(60).describe('keys of the proposals that are chosen'),
    }),
    answer: DraftAnswer,
    status: 201,
    problems: ['Unavailable'],
    handle: async ({ services, params: { cluster }, body: { text, owner, keys }, person }) => {
      const found = await proposed(services, cluster, text)
      if ('problem' in found) return found
      const known = new Map(found.proposals.map((one) => [one.key, one]))
      const chosen = keys.flatMap((key) => known.get(key) ?? [])
      if (chosen.length < new Set(keys).size)
        return problem(
          'Unprocessable',
          'Expected keys that are proposed for this text now, found others. Have it proposed for again.',
          { errors: [{ pointer: '#/keys', detail: 'Expected keys of proposals.' }] },
        )
      const done = await addProposals(services, cluster, person.id, [...new Set(chosen)], ownerKey(owner))
      if ('saved' in done) return draftNow(services, cluster)
      const { unsaved } = done
      return unsaved === 'owner'
        ? problem('Unprocessable', 'The concepts cannot be saved as they are.', {
            errors: [
              { pointer: '#/owner', detail: 'Expected an open value chain or a priority of this cluster.' },
            ],
          })
        : notEdited(cluster, '', { unsaved })
    },
  }),
]
