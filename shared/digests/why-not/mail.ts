import { type MailRecord, markOf } from '../../domain/mail.ts'
import { opinionOf } from '../../domain/opinion.ts'
import type { Opportunity } from '../../domain/opportunity.ts'
import { BANDS } from '../../matching/index.ts'
import { mostFor } from '../candidates.ts'
import type { Candidate } from '../digest.ts'
import { LIMITS, type Selection, sectionOf, selectDue } from '../due.ts'
import { rowsOf, sinceFollowed, sinceTold, toldIn, toldOrFollowed } from '../told.ts'
import { BESIDE, selectUrgent } from '../urgent.ts'
import { reaches, scoreOf, standingOf } from '../wanted.ts'
import { isFound, type Obstacle, openCandidate, type Question, type Standing, wantingOf } from './question.ts'

/** The mail in which the call was last told as it still stands. */
const tellingOf = (call: Opportunity, records: MailRecord[]): MailRecord | undefined => {
  if (sinceTold(call, toldIn(records))?.changes.length !== 0) return undefined
  const rows = new Set(rowsOf(call).map(({ id }) => id))
  return records.findLast(({ told }) => told.some(({ id }) => rows.has(id)))
}

/** What has changed in a call that the contact follows since it last heard of it; undefined for others. */
const changedFor = (call: Opportunity, { contact, now }: Question) => {
  const { records = [], opinions = [] } = contact ?? {}
  return sinceFollowed(call, { told: toldOrFollowed(records, opinions), opinions, now })
}

/** What the contact knows of the call: a mail that told it, or that it follows it. */
const knownOf = (call: Opportunity, question: Question): Obstacle[] => {
  const { records = [], opinions = [] } = question.contact ?? {}
  const telling = tellingOf(call, records)
  if (telling) return [{ code: 'told', at: telling.at, mail: telling.kind, period: telling.key }]
  if (changedFor(call, question)?.changes.length !== 0) return []
  return [{ code: 'followed', at: opinionOf(rowsOf(call), opinions)?.at ?? question.now }]
}

/** Is it only possibly near, where that is near enough to be told at all? */
const ofPossible = (call: Opportunity, question: Question): Obstacle[] => {
  const { explanation, contact } = question
  if (isFound(call, question)) return []
  if (!explanation || explanation.whyNot || explanation.band !== 'possible') return []
  if (!reaches('possible', contact?.contact.threshold)) return []
  return [{ code: 'possible', by: BANDS.good - explanation.score, good: BANDS.good }]
}

/** What room the next mail has for a call that the contact has not heard of. */
const ofRoom = (call: Opportunity, question: Question, place: number | undefined): Obstacle[] => {
  const { contact, now } = question
  if (!contact) return []
  const most = mostFor(wantingOf(question).members)
  if (place !== undefined && place > most) return [{ code: 'crowded', place, most }]
  const mark = markOf(contact.records)
  const candidate = openCandidate(call, question)
  return candidate && mark && sectionOf(candidate, { now, mark }) === 'newly-relevant'
    ? [{ code: 'queued', most: LIMITS.newlyRelevant, baseline: call.baseline }]
    : []
}

/** What mails have told, and what room they have: nothing holds back a call that the next one has. */
export const ofMail = (call: Opportunity, question: Question, standing: Standing | undefined): Obstacle[] => {
  if (standing?.next === 'card' || standing?.next === 'title') return []
  const known = knownOf(call, question)
  const place = standing && 'place' in standing ? standing.place : undefined
  return [...ofPossible(call, question), ...(known.length > 0 ? known : ofRoom(call, question, place))]
}

/** The call as mails that cannot wait see it, also where it was told before. */
const asCandidate = (call: Opportunity, question: Question): Candidate | undefined => {
  const { candidates, explanation, eligibility } = question
  const among = candidates.find(({ opportunity }) => opportunity.id === call.id)
  if (among || !explanation || !eligibility) return among
  return { opportunity: call, fits: [{ ...explanation, eligibility }] }
}

/** Do only the caps hold back a mail that would leave for this call alone? */
export const ofCaps = (call: Opportunity, question: Question): Obstacle[] => {
  const { contact, now } = question
  const candidate = asCandidate(call, question)
  if (!contact || !candidate) return []
  const { records, opinions, members } = contact
  const told = toldOrFollowed(records, opinions)
  const isKnown = rowsOf(call).some(({ id }) => told.has(id))
  const urgent = selectUrgent({
    contact: contact.contact,
    members,
    now,
    mark: markOf(records),
    told,
    opinions,
    records,
    candidates: isKnown ? [] : [candidate],
    known: isKnown ? [candidate] : [],
  })
  return urgent === 'capped' ? [{ code: 'capped', ...BESIDE }] : []
}

const nextOf = (call: Opportunity, selection: Selection | undefined): Standing['next'] => {
  const has = (due: Selection['cards']): boolean =>
    due.some(({ candidate }) => candidate.opportunity.id === call.id)
  if (!selection) return 'none'
  return has(selection.cards) ? 'card' : has(selection.titles) ? 'title' : 'page'
}

/** Where the call stands for the contact; undefined: nowhere, or there is no contact. */
export const standingOfCall = (call: Opportunity, question: Question): Standing | undefined => {
  const { contact, candidates, now } = question
  if (!contact) return undefined
  const { members, records, opinions } = contact
  const wanting = wantingOf(question)
  const isOpen = (candidate: Candidate): boolean => standingOf(candidate, wanting, now) === 'open'
  const open = candidates.filter(isOpen).toSorted((a, b) => scoreOf(b, wanting) - scoreOf(a, wanting))
  const place = open.findIndex(({ opportunity }) => opportunity.id === call.id) + 1
  const isChanged = (changedFor(call, question)?.changes.length ?? 0) > 0
  if (place === 0 && !isChanged) return undefined
  const selection = selectDue({
    candidates: [
      ...open.slice(0, mostFor(wanting.members)),
      ...candidates.filter((candidate) => !isOpen(candidate)),
    ],
    contact: contact.contact,
    members,
    now,
    mark: markOf(records),
    told: toldOrFollowed(records, opinions),
    opinions,
  })
  const next = nextOf(call, selection)
  if (isChanged && next !== 'none') return { followed: true, next }
  return place === 0 ? undefined : { place, of: open.length, next }
}
