import * as z from 'zod'
import { Concept } from '../../../shared/domain/cluster.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { BY_CLUSTER, CLUSTER } from '../access/rules.ts'
import {
  asWritten,
  LONGEST_WORD,
  MOST_WORDS,
  markOf,
  type WrittenConcept,
  type WrongField,
} from '../concepts/concept-form.ts'
import { orderDraft } from '../concepts/draft-orders.ts'
import { type NotEdited, removeConcept, saveConcept, standing } from '../concepts/edit-concept.ts'
import { type AtWork, rulesAtWork } from '../concepts/rules-at-work.ts'
import type { ConsoleServices } from '../services.ts'
import { notFound, type Problem, problem } from './problem.ts'
import { type Reply, route } from './route.ts'
import { ConceptAnswer, DraftAnswer } from './schemas.ts'

export const EDITS = { ...BY_CLUSTER, act: 'edit-draft' } as const

/** One line, as a concept's words are kept. */
const Word = z
  .string()
  .trim()
  .min(2)
  .max(LONGEST_WORD)
  .regex(/^\P{Cc}+$/u, 'expected one line of text')
const Words = z.array(Word).max(MOST_WORDS)

/** A concept as it is sent: its id is in the path, or made of its first word. */
export const ConceptSent = z.strictObject({
  owner: z.strictObject(Concept.shape.owner.shape),
  it: Words,
  en: Words,
  weight: Concept.shape.weight,
  rule: Concept.shape.rule,
  notes: Concept.shape.notes,
  manifesto: Concept.shape.manifesto,
})

export const draftTag = ({ draft }: Pick<AtWork, 'draft'>): string => `${draft.base}.${draft.revision}`

const draftReply = (work: AtWork): Reply<z.input<typeof DraftAnswer>> => ({
  answer: { ...work.draft, isChanged: work.isChanged, isBehind: work.isBehind },
  etag: draftTag(work),
})

/** The draft as it stands after a change. */
export const draftNow = async (services: ConsoleServices, cluster: string) => {
  const work = await rulesAtWork(services, cluster)
  return work ? draftReply(work) : noCluster(cluster)
}

export const noCluster = (id: string): Problem => notFound(`Cluster ${id}`)

/** Somebody changed the draft since it was read: what it is now. */
export const draftOutrun = (work: AtWork): Problem => {
  const { concepts: _, ...rest } = work.draft
  return problem(
    'PreconditionFailed',
    `The draft of ${work.cluster.id} is another than If-Match names: somebody changed it. Read it again.`,
    { current: rest, etag: draftTag(work) },
  )
}

/** The draft whose state was named, or why nothing is done with it. */
export const draftSeen = async (
  services: ConsoleServices,
  cluster: string,
  seen: string,
): Promise<{ work: AtWork } | Problem> => {
  const work = await rulesAtWork(services, cluster)
  if (!work) return noCluster(cluster)
  return draftTag(work) === seen ? { work } : draftOutrun(work)
}

/** What was sent, as the page's form would have written it. */
export const writtenOf = ({ notes, manifesto, ...rest }: z.infer<typeof ConceptSent>): WrittenConcept =>
  asWritten({ id: 'new', ...rest, ...(notes ? { notes } : {}), ...(manifesto ? { manifesto } : {}) })

const EXPECTED: Record<WrongField, string> = {
  words: 'at least one word, Italian or English',
  it: `at most ${MOST_WORDS} words of 2 to ${LONGEST_WORD} letters`,
  en: `at most ${MOST_WORDS} words of 2 to ${LONGEST_WORD} letters`,
  weight: 'a weight from 0.1 to 5',
  rule: 'boost, required or excluded',
  owner: 'an open value chain or a priority of this cluster',
  notes: 'a shorter note',
  manifesto: 'a shorter sentence',
}

/** What is wrong in a concept that was sent. */
export const wrongIn = (wrong: readonly WrongField[]): Problem =>
  problem('Unprocessable', 'The concept cannot be saved as it is.', {
    errors: wrong.map((field) => ({
      pointer: field === 'words' ? '#/it' : `#/${field}`,
      detail: `Expected ${EXPECTED[field]}.`,
    })),
  })

export const notEdited = (cluster: string, concept: string, { unsaved, work }: NotEdited): Problem => {
  if (unsaved === 'gone') return noCluster(cluster)
  if (unsaved === 'full')
    return problem('Unprocessable', `The draft of ${cluster} has room for no more. Take a concept out first.`)
  const now = work && standing(work, concept)
  if (unsaved === 'conflict' && !now) return notFound(`Concept ${concept}`)
  if (unsaved === 'conflict')
    return problem(
      'PreconditionFailed',
      `Concept ${concept} is another than If-Match names: somebody changed it. Read it again.`,
      { current: now, etag: markOf(now) },
    )
  return problem('Conflict', `Others keep changing the draft of ${cluster}. Send the request again.`)
}

const conceptReply = async (services: ConsoleServices, cluster: string, id: string) => {
  const work = await rulesAtWork(services, cluster)
  const concept = work && standing(work, id)
  return concept ? { answer: concept, etag: markOf(concept) } : notFound(`Concept ${id}`)
}

/** An order about the whole draft, for whoever has read it as it is. */
const ordering =
  (order: 'discard' | 'rebase') =>
  async ({
    services,
    params: { cluster },
    seen,
    person,
  }: {
    services: ConsoleServices
    params: { cluster: string }
    seen: string
    person: Pick<Person, 'id'>
  }) => {
    const found = await draftSeen(services, cluster, seen)
    if ('problem' in found) return found
    const { revision } = found.work.draft
    const done = await orderDraft(services, cluster, person.id, { do: order, revision })
    if ('saved' in done) return draftNow(services, cluster)
    return done.unsaved === 'outrun' && done.work
      ? draftOutrun(done.work)
      : notEdited(cluster, '', { unsaved: done.unsaved })
  }

export const draftRoutes = [
  route({
    method: 'GET',
    path: '/clusters/:cluster/draft',
    name: 'readDraft',
    tag: 'Drafts',
    summary: 'The draft, or what is in force where nothing is being changed',
    rule: CLUSTER,
    answer: DraftAnswer,
    handle: ({ services, params }) => draftNow(services, params.cluster),
  }),
  route({
    method: 'DELETE',
    path: '/clusters/:cluster/draft',
    name: 'discardDraft',
    tag: 'Drafts',
    summary: 'Throws the draft away: it is what is in force again',
    rule: EDITS,
    matches: true,
    answer: DraftAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: ordering('discard'),
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/draft/rebase',
    name: 'rebaseDraft',
    tag: 'Drafts',
    summary: 'Puts what the draft changes over what has come into force since',
    rule: EDITS,
    matches: true,
    answer: DraftAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: ordering('rebase'),
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/draft/concepts',
    name: 'addConcept',
    tag: 'Drafts',
    summary: 'Adds a concept to the draft; its id is made of its first word',
    rule: EDITS,
    once: true,
    body: ConceptSent,
    answer: ConceptAnswer,
    status: 201,
    handle: async ({ services, params: { cluster }, body, person }) => {
      const meant = { concept: '', seen: '' }
      const edited = await saveConcept(services, cluster, person.id, meant, writtenOf(body))
      if ('wrong' in edited) return wrongIn(edited.wrong)
      if ('saved' in edited) return conceptReply(services, cluster, edited.id)
      return notEdited(cluster, '', edited)
    },
  }),
  route({
    method: 'GET',
    path: '/clusters/:cluster/draft/concepts/:concept',
    name: 'readConcept',
    tag: 'Drafts',
    summary:
      'A concept as it stands in the draft; its ETag is its own, so that others may change other concepts',
    rule: CLUSTER,
    answer: ConceptAnswer,
    handle: ({ services, params }) => conceptReply(services, params.cluster, params.concept),
  }),
  route({
    method: 'PUT',
    path: '/clusters/:cluster/draft/concepts/:concept',
    name: 'changeConcept',
    tag: 'Drafts',
    summary: 'Changes a concept in the draft',
    rule: EDITS,
    matches: true,
    body: ConceptSent,
    answer: ConceptAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: async ({ services, params: { cluster, concept }, seen, body, person }) => {
      const edited = await saveConcept(services, cluster, person.id, { concept, seen }, writtenOf(body))
      if ('wrong' in edited) return wrongIn(edited.wrong)
      if ('saved' in edited) return conceptReply(services, cluster, concept)
      return notEdited(cluster, concept, edited)
    },
  }),
  route({
    method: 'DELETE',
    path: '/clusters/:cluster/draft/concepts/:concept',
    name: 'removeConcept',
    tag: 'Drafts',
    summary: 'Takes a concept out of the draft',
    rule: EDITS,
    matches: true,
    answer: DraftAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: async ({ services, params: { cluster, concept }, seen, person }) => {
      const done = await removeConcept(services, cluster, person.id, { concept, seen })
      return 'saved' in done ? draftNow(services, cluster) : notEdited(cluster, concept, done)
    },
  }),
]
