import * as z from 'zod'
import { LIMITS } from '../../../../shared/digests/due.ts'
import type { Contact } from '../../../../shared/domain/contact.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import { ClusterId } from '../../../../shared/domain/member.ts'
import {
  CARDS,
  Frequency,
  LEADS,
  type Preferences,
  type SavedSearch,
  Threshold,
  Wish,
} from '../../../../shared/domain/preferences.ts'
import { dayOf, type Instant } from '../../../../shared/domain/time.ts'
import { Level, ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'

/** What a radio button may send: one of its values; `usual` where nothing was sent; '' for anything else. */
const oneOf = <const Value extends string>(values: readonly Value[], usual?: Value) =>
  z
    .enum(values)
    .or(z.literal(''))
    .default(usual ?? '')
    .catch('')

/** What a group of boxes may send: those of its values that were ticked. One alone is sent as itself. */
const someOf = <const Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    (sent) => values.filter((value) => (Array.isArray(sent) ? sent : [sent]).includes(value)),
    z.array(z.enum(values)),
  )

const text = z.string().default('').catch('')

const CARD_TEXTS = CARDS.map((count) => `${count}` as const)
const LEAD_TEXTS = LEADS.map((days) => `${days}` as const)

/** The form as it stands in the page or was sent: whatever was typed is kept, also where it is wrong. */
export const Draft = z.object({
  frequency: oneOf(Frequency.options),
  language: oneOf(ReaderLanguage.options),
  alerts: oneOf(['yes', 'no'], 'yes'),
  reminders: oneOf(['usual', 'own', 'never'], 'usual'),
  leads: someOf(LEAD_TEXTS),
  pause: text,
  threshold: oneOf(Threshold.options, 'possible'),
  levels: someOf(Level.options),
  callLanguages: someOf(ReaderLanguage.options),
  wishes: someOf(Wish.options),
  always: text,
  never: text,
  cards: oneOf(CARD_TEXTS, `${LIMITS.cards}`),
  replyTo: z
    .union([ClusterId, z.literal('')])
    .default('')
    .catch(''),
  hears: someOf(ClusterId.options),
})
export type Draft = z.infer<typeof Draft>

/** Has it nothing but words? Then it is one of those that its contact typed as "always tell us of". */
export const isOfWords = ({ id: _, savedAt: __, words, ...facets }: SavedSearch): boolean =>
  words !== '' && Object.values(facets).every((facet) => facet === undefined)

/** The clusters because of which a contact is written to, that of its first member first. */
export const clustersOf = (members: readonly Member[]): ClusterId[] => [
  ...new Set(members.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster))),
]

const remindersOf = ({ leads }: Preferences): Draft['reminders'] =>
  leads === undefined ? 'usual' : leads.length === 0 ? 'never' : 'own'

/** What a contact has chosen, as its form shows it. */
export const draftOf = (contact: Contact, members: readonly Member[], now: Instant): Draft => {
  const { pausedUntil, levels, callLanguages, mutedClusters = [], excluded = [], searches = [] } = contact
  const clusters = clustersOf(members)
  return {
    frequency: contact.frequency,
    language: contact.language,
    alerts: contact.alerts === false ? 'no' : 'yes',
    reminders: remindersOf(contact),
    leads: (contact.leads ?? []).map((days) => `${days}` as const),
    pause: pausedUntil && pausedUntil > now ? dayOf(pausedUntil) : '',
    threshold: contact.threshold ?? 'possible',
    levels: levels?.length ? levels : [...Level.options],
    callLanguages: callLanguages?.length ? callLanguages : [...ReaderLanguage.options],
    wishes: contact.wishes ?? [],
    always: searches
      .filter(isOfWords)
      .map(({ words }) => words)
      .join('\n'),
    never: excluded.join('\n'),
    cards: `${contact.cards ?? LIMITS.cards}`,
    replyTo: contact.replyTo ?? clusters[0] ?? '',
    hears: clusters.filter((cluster) => !mutedClusters.includes(cluster)),
  }
}
