import type { Reason } from '../domain/match.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Bilingual, ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import type { DigestMember, Fit } from './digest.ts'
import { theAct } from './origin.ts'
import { type Phrase, quoted } from './phrase.ts'

/** Reasons on one card: the strongest says why, a second may add to it; more would be read by nobody. */
const REASONS = 2

/** "(Moda)", "(priorità strategica: nuovo turismo)": whose concept made the call fit. */
const fromText = (
  language: ReaderLanguage,
  { from }: Reason,
  names: ReadonlyMap<string, Bilingual>,
): string => {
  if (from.kind === 'profile') return ''
  const name = names.get(`${from.cluster}/${from.id}`)?.[language]
  if (!name) return ''
  const priority = language === 'it' ? 'priorità strategica: ' : 'strategic priority: '
  return ` (${from.kind === 'priority' ? priority : ''}${name})`
}

/** "(traduzione: EuroVoc)": whose word it is that these words mean the same, where it is not ours. */
export const throughText = (language: ReaderLanguage, { thesaurus }: Reason): string => {
  if (thesaurus === undefined) return ''
  return ` (${language === 'it' ? 'traduzione' : 'translation'}: ${quotable(thesaurus, 60)})`
}

const reasonPhrase = (
  language: ReaderLanguage,
  reason: Reason,
  member: DigestMember | undefined,
  alone: boolean,
  call: Opportunity,
  names: ReadonlyMap<string, Bilingual>,
): Phrase => {
  const theirs = quoted(reason.theirs, call.language, language)
  const from = fromText(language, reason, names) + throughText(language, reason)
  if (reason.from.kind !== 'profile') return [quoted(reason.yours, undefined, language), ' ↔ ', theirs, from]
  const yours = quoted(reason.yours, member?.profileLanguage, language)
  const whose = alone || !member ? undefined : quotable(member.name, 120)
  if (language === 'en') return [`${whose ? `${whose}'s` : 'your'} `, yours, ' ↔ ', theirs, from]
  const writer = whose ? `${whose} scrive` : 'voi scrivete'
  return [`${writer} `, yours, `, ${theAct(call.act?.kind)} `, theirs, from]
}

/**
 * Why the call is in the mail, in the reader's own words beside the call's: the reasons that carry most, those of
 * members who may apply first, each pair of words once. A member's words go to that member's contacts alone.
 */
export const becausePhrases = (
  language: ReaderLanguage,
  fits: Fit[],
  members: DigestMember[],
  call: Opportunity,
  names: ReadonlyMap<string, Bilingual>,
): Phrase[] => {
  const seen = new Set<string>()
  return fits
    .flatMap((fit) => fit.reasons.map((reason) => ({ reason, fit })))
    .toSorted(
      (a, b) =>
        Number(a.fit.eligibility.verdict === 'missing') - Number(b.fit.eligibility.verdict === 'missing') ||
        b.reason.share - a.reason.share,
    )
    .filter(({ reason: { yours, theirs } }) => {
      const isNew = !seen.has(yours) && !seen.has(theirs)
      seen.add(yours).add(theirs)
      return isNew
    })
    .slice(0, REASONS)
    .map(({ reason, fit }) => {
      const member = members.find(({ id }) => id === fit.member)
      return reasonPhrase(language, reason, member, members.length === 1, call, names)
    })
}
