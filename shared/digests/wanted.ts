import { isMissing } from '../domain/eligibility.ts'
import type { Band } from '../domain/match.ts'
import { type Member, regionsOf } from '../domain/member.ts'
import type { Opinion } from '../domain/opinion.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Preferences, Threshold, Wish } from '../domain/preferences.ts'
import { isRegister } from '../domain/register.ts'
import { statusOf } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import { type Level, ReaderLanguage } from '../domain/vocabulary.ts'
import { holdsWords } from '../search/own-words.ts'
import { isUnconfirmed } from '../sources/unconfirmed.ts'
import type { Candidate, Fit } from './digest.ts'
import { isFollowed } from './told.ts'

/**
 * For whom: the members a contact serves, what it asked for beside the calls that are for everybody, and what it wants
 * less of. A contact itself is one, with its members: pass it whole, so that no choice is left behind.
 */
export type Wanting = Partial<
  Pick<Preferences, 'wishes' | 'levels' | 'callLanguages' | 'threshold' | 'excluded' | 'mutedClusters'>
> & {
  members: Pick<Member, 'region' | 'sites'>[]
  /** What the contact has said of calls: what it follows, none of its choices takes away. */
  opinions?: readonly Opinion[] | undefined
}

type Call = Pick<Opportunity, 'title' | 'level' | 'regions' | 'act'> &
  Partial<Pick<Opportunity, 'amounts' | 'aidForms'>>

/** A regional call of regions in which none of these members has its seat or a site. */
const isElsewhere = ({ level, regions = [] }: Call, members: Wanting['members']): boolean =>
  level === 'regional' &&
  regions.length > 0 &&
  !members.some((member) => regionsOf(member).some((region) => regions.includes(region)))

/** Which wish a call waits for: nobody is told of it, in whatever form, who has not asked. Undefined: none. */
export const wishFor = (call: Call, { members, wishes = [] }: Wanting): Wish | undefined => {
  if (isRegister(call) && !wishes.includes('registers')) return 'registers'
  if (isElsewhere(call, members) && !wishes.includes('other-regions')) return 'other-regions'
  return undefined
}

/** A choice by which a contact wants fewer calls. */
export type Refusal =
  | { by: 'level'; level: Level }
  | { by: 'language'; language: ReaderLanguage }
  /** Words of its own that it wants left out, and that the call holds. */
  | { by: 'words'; words: string }

/** None chosen is all: values that newer code wrote are let go when read, and nobody falls silent for that. */
const isChosen = <Each>(one: Each, chosen: readonly Each[] | undefined): boolean =>
  !chosen?.length || chosen.includes(one)

/**
 * Which of its choices keep a call from a contact. A call in a language that no reader can choose, or that is not known,
 * is kept by none.
 */
export const refusalsOf = (
  call: Opportunity,
  { levels, callLanguages, excluded = [] }: Pick<Wanting, 'levels' | 'callLanguages' | 'excluded'>,
): Refusal[] => {
  const language = ReaderLanguage.options.find((one) => one === call.language)
  return [
    ...(isChosen(call.level, levels) ? [] : [{ by: 'level' as const, level: call.level }]),
    ...(language && !isChosen(language, callLanguages) ? [{ by: 'language' as const, language }] : []),
    ...excluded.filter((words) => holdsWords(words, call)).map((words) => ({ by: 'words' as const, words })),
  ]
}

const BY_NEARNESS: readonly Band[] = ['possible', 'good', 'strong']

/** Is a call this near from the band on from which the contact wants to be told? */
export const reaches = (band: Band, threshold: Threshold = 'possible'): boolean =>
  BY_NEARNESS.indexOf(band) >= BY_NEARNESS.indexOf(threshold)

/** May the member apply, as far as is known? Who wants calls of other regions is not kept from one by its seat. */
export const isOpenTo = (
  { eligibility }: Pick<Fit, 'eligibility'>,
  call: Call,
  { members, wishes = [] }: Wanting,
): boolean => {
  if (eligibility.verdict !== 'missing') return true
  const missing = eligibility.reasons.filter(isMissing)
  return (
    wishes.includes('other-regions') &&
    isElsewhere(call, members) &&
    missing.every(({ code }) => code === 'region-out')
  )
}

const follows = ({ opportunity }: Candidate, { opinions = [] }: Wanting): boolean =>
  isFollowed(opportunity, opinions)

/** The fits as near as the contact wants them; of a call that it follows or searches for, all. */
const nearFits = (candidate: Candidate, wanting: Wanting): Fit[] => {
  const { threshold } = wanting
  if (!threshold || threshold === 'possible' || candidate.found) return candidate.fits
  const near = candidate.fits.filter(({ band }) => reaches(band, threshold))
  return near.length < candidate.fits.length && follows(candidate, wanting) ? candidate.fits : near
}

/** The fits of the members that may apply, from the contact's threshold on. */
export const openFits = (candidate: Candidate, wanting: Wanting): Fit[] =>
  nearFits(candidate, wanting).filter((fit) => isOpenTo(fit, candidate.opportunity, wanting))

/** How well a call fits the contact: the best fit of a member that may apply; 0 where none may. */
export const scoreOf = (candidate: Candidate, wanting: Wanting): number =>
  Math.max(0, ...openFits(candidate, wanting).map(({ score }) => score))

/**
 * Where a call belongs for a contact. *Open*: it may take a place in a mail. *Not open*: near, at band good or better,
 * but a stated requirement rules out every member; counted in a mail, listed with its reasons on the contact's page.
 * *Off*: nowhere, because it is closed, or nothing says any more that it is open, or it waits for a wish, or the contact
 * has refused it, or is neither open nor near. What a contact follows it cannot have refused. Who follows a call is told
 * of its changes all the same, wherever it belongs (due.ts).
 */
export type Standing = 'open' | 'not-open' | 'off'

export const standingOf = (candidate: Candidate, wanting: Wanting, now: Instant): Standing => {
  const { opportunity } = candidate
  if (statusOf(opportunity, now) === 'closed' || isUnconfirmed(opportunity, now)) return 'off'
  if (wishFor(opportunity, wanting)) return 'off'
  if (refusalsOf(opportunity, wanting).length > 0 && !follows(candidate, wanting)) return 'off'
  if (openFits(candidate, wanting).length > 0) return 'open'
  return nearFits(candidate, wanting).some(({ band }) => band !== 'possible') ? 'not-open' : 'off'
}
