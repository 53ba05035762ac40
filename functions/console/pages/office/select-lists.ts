import * as z from 'zod'
import type { Monday, Reached } from '../../../../shared/digests/friday/monday.ts'
import { type DataRequest, DataRight, dueOn } from '../../../../shared/domain/data-request.ts'
import type { Question } from '../../../../shared/domain/letter.ts'
import { ClusterId } from '../../../../shared/domain/member.ts'
import type { OfficeNote } from '../../../../shared/domain/office-note.ts'
import { Run, RunKind } from '../../../../shared/domain/run.ts'
import { nextDeadline } from '../../../../shared/domain/status.ts'
import type { Day } from '../../../../shared/domain/time.ts'
import { Level } from '../../../../shared/domain/vocabulary.ts'
import { ascending } from '../../frame/ascending.ts'
import type { SourceState } from '../../office/source-states.ts'
import { holds } from '../calls/select-calls.ts'

const words = z.string().max(200).catch('')

/** What of the runs of a kind is asked for. A value that is none of ours counts as not asked, here and below. */
export const RunFilter = z.object({
  kind: RunKind.catch('digest'),
  state: Run.shape.state.or(z.literal('')).catch(''),
  sort: z.enum(['newest', 'oldest']).catch('newest'),
})
export type RunFilter = z.infer<typeof RunFilter>

/** @param runs of the kind, newest first */
export const selectRuns = (runs: readonly Run[], { state, sort }: RunFilter): Run[] => {
  const wanted = runs.filter((run) => state === '' || run.state === state)
  return sort === 'oldest' ? wanted.toReversed() : wanted
}

export const SourceFilter = z.object({
  q: words,
  level: Level.or(z.literal('')).catch(''),
  health: z.enum(['', 'to-see', 'read', 'never']).catch(''),
  sort: z.enum(['to-see', 'name', 'oldest']).catch('to-see'),
})
export type SourceFilter = z.infer<typeof SourceFilter>

/** What an operator has to look at before the rest. One that is new and was not read yet can wait for its hour. */
export const isToSee = ({ health }: SourceState): boolean =>
  ['quarantined', 'silent', 'failed'].includes(health)

const LEVELS: readonly Level[] = ['european', 'national', 'regional']

/** The group of a source in the order of what is to be seen: first what is wrong, then by level. */
const groupOf = (state: SourceState): number => (isToSee(state) ? -1 : LEVELS.indexOf(state.level))

export const selectSources = (states: readonly SourceState[], filter: SourceFilter): SourceState[] => {
  const wanted = holds(filter.q)
  const isAsked = (state: SourceState): boolean =>
    filter.health === '' ||
    (filter.health === 'to-see' && isToSee(state)) ||
    (filter.health === 'read' && ['complete', 'unchanged'].includes(state.health)) ||
    filter.health === state.health
  const order = {
    'to-see': (a: SourceState, b: SourceState) => groupOf(a) - groupOf(b),
    name: (a: SourceState, b: SourceState) => a.name.localeCompare(b.name, 'it'),
    oldest: (a: SourceState, b: SourceState) => ascending(a.readAt ?? '', b.readAt ?? ''),
  }[filter.sort]
  return states
    .filter(
      (state) =>
        isAsked(state) && (filter.level === '' || state.level === filter.level) && wanted(state.name),
    )
    .toSorted(order)
}

export const NoteFilter = z.object({
  q: words,
  of: ClusterId.or(z.literal('')).catch(''),
  state: z.enum(['', 'coming', 'running', 'over']).catch(''),
  sort: z.enum(['newest', 'oldest']).catch('newest'),
})
export type NoteFilter = z.infer<typeof NoteFilter>

/** Is a note waiting, in the digests of today, or over? */
export const noteState = ({ from, to }: OfficeNote, today: Day): 'coming' | 'running' | 'over' => {
  if (today > to) return 'over'
  return today < from ? 'coming' : 'running'
}

export const selectNotes = (notes: readonly OfficeNote[], filter: NoteFilter, today: Day): OfficeNote[] => {
  const wanted = holds(filter.q)
  const sign = filter.sort === 'oldest' ? 1 : -1
  return notes
    .filter(
      (note) =>
        (filter.of === '' || note.cluster === filter.of) &&
        (filter.state === '' || noteState(note, today) === filter.state) &&
        wanted(`${note.it} ${note.en ?? ''}`),
    )
    .toSorted((a, b) => sign * ascending(a.from, b.from) || ascending(a.cluster, b.cluster))
}

export const QuestionFilter = z.object({
  q: words,
  cluster: ClusterId.or(z.literal('')).catch(''),
  state: z.enum(['', 'open', 'answered']).catch(''),
  sort: z.enum(['open', 'newest', 'oldest']).catch('open'),
})
export type QuestionFilter = z.infer<typeof QuestionFilter>

/** By default those to be answered come first, the latest before the rest. */
export const selectQuestions = (questions: readonly Question[], filter: QuestionFilter): Question[] => {
  const wanted = holds(filter.q)
  const sign = filter.sort === 'oldest' ? 1 : -1
  const isOpen = ({ state }: Question): number => Number(filter.sort === 'open' && state === 'open')
  return questions
    .filter(
      ({ cluster, state, asked, message = '' }) =>
        (filter.cluster === '' || cluster === filter.cluster) &&
        (filter.state === '' || state === filter.state) &&
        wanted(`${asked} ${message}`),
    )
    .toSorted((a, b) => isOpen(b) - isOpen(a) || sign * ascending(a.at, b.at) || ascending(a.id, b.id))
}

export const RequestFilter = z.object({
  q: words,
  right: DataRight.or(z.literal('')).catch(''),
  state: z.enum(['', 'open', 'answered']).catch(''),
  sort: z.enum(['due', 'newest', 'name']).catch('due'),
})
export type RequestFilter = z.infer<typeof RequestFilter>

/** By default what is to be answered comes first, what is due before the rest; then what was answered, the latest first. */
export const selectRequests = (requests: readonly DataRequest[], filter: RequestFilter): DataRequest[] => {
  const wanted = holds(filter.q)
  const byDue = (a: DataRequest, b: DataRequest): number => {
    if (a.answer && b.answer) return ascending(b.answer.on, a.answer.on)
    return a.answer ? 1 : b.answer ? -1 : ascending(dueOn(a), dueOn(b))
  }
  const order = {
    due: byDue,
    newest: (a: DataRequest, b: DataRequest) => ascending(b.receivedOn, a.receivedOn),
    name: (a: DataRequest, b: DataRequest) => a.name.localeCompare(b.name, 'it'),
  }[filter.sort]
  return requests
    .filter(
      ({ name, right, answer, wording }) =>
        (filter.right === '' || right === filter.right) &&
        (filter.state === '' || (filter.state === 'answered') === Boolean(answer)) &&
        wanted(`${name} ${wording}`),
    )
    .toSorted((a, b) => order(a, b) || ascending(a.id, b.id))
}

/** What of Monday's calls is asked for. `chain`: an id. */
export const FridayFilter = z.object({
  q: words,
  chain: z.string().max(60).catch(''),
  sort: z.enum(['most', 'deadline', 'title']).catch('most'),
})
export type FridayFilter = z.infer<typeof FridayFilter>

/** The calls of Monday's mails, of one value chain where one is asked for; by default those that most contacts read come first. */
export const selectReached = (
  { at, calls, chains }: Pick<Monday, 'at' | 'calls' | 'chains'>,
  filter: FridayFilter,
): Reached[] => {
  const wanted = holds(filter.q)
  const own = chains.find(({ chain }) => chain.id === filter.chain)?.calls ?? calls
  const closes = ({ call }: Reached): string => nextDeadline(call, at)?.at ?? '~'
  const order = {
    most: (a: Reached, b: Reached) => b.contacts - a.contacts,
    deadline: (a: Reached, b: Reached) => ascending(closes(a), closes(b)),
    title: (a: Reached, b: Reached) => a.call.title.localeCompare(b.call.title, 'it'),
  }[filter.sort]
  return own
    .filter(({ call }) => wanted(call.title))
    .toSorted((a, b) => order(a, b) || ascending(a.call.id, b.call.id))
}
