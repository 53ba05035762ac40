import * as z from 'zod'
import { Act, ActName } from '../../../shared/domain/act.ts'
import { LONGEST_ANSWER, Question } from '../../../shared/domain/letter.ts'
import { ClusterId } from '../../../shared/domain/member.ts'
import { OfficeNote } from '../../../shared/domain/office-note.ts'
import { actsFor, Person } from '../../../shared/domain/person.ts'
import { SourceRun } from '../../../shared/domain/source-run.ts'
import { Day, Instant } from '../../../shared/domain/time.ts'
import { systemClock } from '../../../shared/runtime/clock.ts'
import { type KnownSource, SOURCE_IDS } from '../../../shared/sources/names.ts'
import { readOfficeNotes, removeOfficeNote, saveOfficeNote } from '../../../shared/store/office-notes.ts'
import { readQuestions } from '../../../shared/store/questions.ts'
import { readSourceRuns } from '../../../shared/store/source-runs.ts'
import { clustersSeen } from '../access/own-clusters.ts'
import { ALL_CLUSTERS, BY_CLUSTER, EVERYBODY, OFFICES, OPERATORS } from '../access/rules.ts'
import { auditFilterOf, wantedActs } from '../access/wanted-acts.ts'
import { noteIn } from '../monday/note-form.ts'
import { answerAsked, questionsOf } from '../office/answer-question.ts'
import { readStates, type SourceState, stateOf } from '../office/source-states.ts'
import type { ConsoleServices } from '../services.ts'
import { paged } from './page.ts'
import { notFound, problem } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

/** Readings of a source that are answered with it, and those looked through on the list for one in quarantine. */
const READINGS = 60
const READINGS_SEEN = 10

const SourceAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    homepage: z.string(),
    level: z.string(),
    lists: z.enum(['everything', 'latest']),
    credit: z.string().optional(),
    health: z.enum(['quarantined', 'silent', 'failed', 'never', 'complete', 'unchanged']),
    readAt: Instant.optional().describe('when it was last read whole'),
    silentSince: Instant.optional(),
    held: Instant.optional().describe('start of the reading in quarantine'),
  })
  .meta({ id: 'Source' })

const ReadingAnswer = z
  .object(SourceRun.shape)
  .omit({ pages: true, readAs: true })
  .partial()
  .required({ source: true, startedAt: true, finishedAt: true, state: true })
  .meta({ id: 'Reading' })

const sourceAnswer = ({ held, readAt, silentSince, ...state }: SourceState) => ({
  ...state,
  ...(readAt ? { readAt } : {}),
  ...(silentSince ? { silentSince } : {}),
  ...(held ? { held: held.startedAt } : {}),
})

const sourceNamed = async ({ table, now }: ConsoleServices, asked: string) => {
  const id = SOURCE_IDS.find((known): known is KnownSource => known === asked)
  return id && stateOf(id, await readSourceRuns(table, id, READINGS), now())
}

const NoteAnswer = z.object(OfficeNote.shape).meta({ id: 'Note' })
const NoteSent = z.strictObject({ to: Day, it: OfficeNote.shape.it, en: OfficeNote.shape.en })
const QuestionAnswer = z.object(Question.shape).meta({ id: 'Question' })
const WRITES_NOTES = { ...BY_CLUSTER, act: 'write-note' } as const

export const officeRoutes = [
  route({
    method: 'GET',
    path: '/me',
    name: 'readMyself',
    tag: 'Office',
    summary: 'Who asks, as the provider of accounts says it, and the clusters for which one acts',
    rule: { may: EVERYBODY },
    answer: z.object({
      id: Person.shape.id,
      name: Person.shape.name,
      roles: Person.shape.roles,
      actsFor: z.array(ClusterId),
      sees: z.array(ClusterId),
    }),
    handle: async ({ person }) => ({
      answer: {
        ...person,
        actsFor: ClusterId.options.filter((cluster) => actsFor(person, cluster)),
        sees: clustersSeen(person),
      },
    }),
  }),
  route({
    method: 'GET',
    path: '/sources',
    name: 'listSources',
    tag: 'Office',
    summary: 'Every source that is read, and how it is',
    rule: { may: EVERYBODY },
    answer: z.object({ items: z.array(SourceAnswer) }),
    handle: async ({ services }) => {
      const states = await readStates(services.table, READINGS_SEEN, services.now())
      return { answer: { items: states.map(sourceAnswer) } }
    },
  }),
  route({
    method: 'GET',
    path: '/sources/:source',
    name: 'readSource',
    tag: 'Office',
    summary: 'A source with its latest readings, newest first',
    rule: { may: EVERYBODY },
    answer: z.object({ source: SourceAnswer, readings: z.array(ReadingAnswer) }),
    handle: async ({ services, params }) => {
      const state = await sourceNamed(services, params.source)
      if (!state) return notFound(`Source ${params.source}`)
      return { answer: { source: sourceAnswer(state), readings: state.runs } }
    },
  }),
  route({
    method: 'POST',
    path: '/sources/:source/release',
    name: 'releaseReading',
    tag: 'Office',
    summary:
      'Lets a reading in that was held back because it is unlike the source’s past; somebody has looked at it',
    rule: { may: ALL_CLUSTERS, act: 'release-reading' },
    body: z.strictObject({
      run: Instant.describe('when the reading that is held began'),
      looked: z.literal(true).describe('somebody has looked at what it would change'),
    }),
    answer: z.object({ source: z.string(), run: Instant }),
    status: 202,
    problems: ['Conflict'],
    handle: async ({ services, params, body: { run } }) => {
      const state = await sourceNamed(services, params.source)
      if (!state) return notFound(`Source ${params.source}`)
      if (run !== state.held?.startedAt)
        return problem('Conflict', `Expected the reading of ${state.id} that is held, found none of ${run}.`)
      await services.readings.send([{ source: state.id, release: run }])
      return { answer: { source: state.id, run } }
    },
  }),
  route({
    method: 'GET',
    path: '/notes',
    name: 'listNotes',
    tag: 'Office',
    summary: 'What offices add to digests, the latest first',
    rule: { may: EVERYBODY },
    query: PageQuery.extend({ cluster: ClusterId.optional() }),
    answer: pageOf(NoteAnswer),
    handle: async ({ services, query }) => {
      const notes = (await readOfficeNotes(services.table))
        .filter(({ cluster }) => query.cluster === undefined || cluster === query.cluster)
        .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      return { answer: paged(notes, query) }
    },
  }),
  route({
    method: 'PUT',
    path: '/clusters/:cluster/notes/:from',
    name: 'writeNote',
    tag: 'Office',
    summary: 'Writes the note of a cluster that begins on a day, in the place of one that began then',
    rule: WRITES_NOTES,
    body: NoteSent,
    answer: NoteAnswer,
    problems: ['Unprocessable'],
    handle: async ({ services, params: { cluster, from }, body: { to, it, en = '' } }) => {
      const note = noteIn({ cluster, from, to, it, en }, services.now())
      if (Array.isArray(note))
        return problem('Unprocessable', 'The note cannot be saved as it is.', {
          errors: note.map((field) => ({
            pointer: `#/${field}`,
            detail:
              field === 'to' ? 'Expected a day from today and from its beginning on.' : 'Expected a day.',
          })),
        })
      await saveOfficeNote(services.table, note)
      return { answer: note }
    },
  }),
  route({
    method: 'DELETE',
    path: '/clusters/:cluster/notes/:from',
    name: 'removeNote',
    tag: 'Office',
    summary: 'Removes the note of a cluster that begins on a day',
    rule: WRITES_NOTES,
    answer: NoteAnswer,
    handle: async ({ services, params: { cluster, from } }) => {
      const notes = await readOfficeNotes(services.table)
      const note = notes.find((one) => one.cluster === cluster && one.from === from)
      if (!note) return notFound(`Note of ${cluster} from ${from}`)
      await removeOfficeNote(services.table, note, systemClock.sleep)
      return { answer: note }
    },
  }),
  route({
    method: 'GET',
    path: '/questions',
    name: 'listQuestions',
    tag: 'Office',
    summary: 'What contacts asked the offices for whom one acts',
    rule: { may: OFFICES },
    query: PageQuery,
    answer: pageOf(QuestionAnswer),
    handle: async ({ services, query, person }) => {
      const questions = questionsOf(person, await readQuestions(services.table))
      return { answer: paged(questions, query) }
    },
  }),
  route({
    method: 'POST',
    path: '/questions/:contact/:question/answer',
    name: 'answerQuestion',
    tag: 'Office',
    summary: 'Answers a contact’s question; the answer leaves as a mail',
    rule: { may: OFFICES, act: 'answer-question' },
    once: true,
    body: z.strictObject({ answer: z.string().trim().min(2).max(LONGEST_ANSWER) }),
    answer: z.object({ question: z.string() }),
    status: 202,
    handle: async ({ services, params: { contact, question }, body: { answer }, person, about }) => {
      const done = await answerAsked(services, person, { contact, question, answer })
      if (done === 'gone') return notFound(`Question ${question}`)
      about(question)
      if (done === 'outrun')
        return problem(
          'Conflict',
          `Expected question ${question} to be open, found it answered. Read it again.`,
        )
      return { answer: { question } }
    },
  }),
  route({
    method: 'GET',
    path: '/audit',
    name: 'listActs',
    tag: 'Office',
    summary: 'Who did what and when, 92 days at most at a time',
    rule: { may: OPERATORS },
    query: PageQuery.extend({
      from: Day.optional(),
      to: Day.optional(),
      person: z.string().max(120).optional(),
      act: ActName.optional(),
      order: z.enum(['newest', 'oldest']).default('newest'),
    }),
    answer: pageOf(z.object(Act.shape)).extend({ from: Day, to: Day }),
    handle: async ({ services, query: { page, size, ...asked } }) => {
      const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
      const filter = auditFilterOf(Object.fromEntries(given), services.now())
      const acts = await wantedActs(services.table, filter)
      return { answer: { ...paged(acts, { page, size }), from: filter.from, to: filter.to } }
    },
  }),
]
