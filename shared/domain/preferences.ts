import * as z from 'zod'
import { ClusterId } from './member.ts'
import { Instant } from './time.ts'
import { AidForm, ApplicantKind, Level, Procedure, ReaderLanguage } from './vocabulary.ts'

export const Frequency = z.enum(['weekly', 'fortnightly', 'monthly'])
export type Frequency = z.infer<typeof Frequency>

/** Calls that nobody is told of unless they ask: of other regions, and mere registers. */
export const Wish = z.enum(['other-regions', 'registers'])
export type Wish = z.infer<typeof Wish>

/** The band from which on a call is told; absent: from *possible* on, which takes no card. */
export const Threshold = z.enum(['possible', 'good', 'strong'])
export type Threshold = z.infer<typeof Threshold>

/** Full cards in one mail. */
export const CARDS = [3, 5, 10] as const

/** Days before a deadline of which a contact may choose to be reminded. */
export const LEADS = [30, 21, 14, 7, 3, 1] as const
export const Lead = z.union(LEADS.map((days) => z.literal(days)))
export type Lead = z.infer<typeof Lead>

/** For whom nothing is stored. 30 days are added where a call asks for partners, who have to be found first. */
export const USUAL_LEADS: readonly Lead[] = [14, 3]
export const PARTNERSHIP_LEAD: Lead = 30

/** Days before the opening of a call, for which an application has to be ready on the minute. */
export const OPENING_LEADS = [7, 1] as const

/** A few words of the contact's own, as it typed them. */
export const OwnWords = z.string().trim().min(2).max(60)
export const MOST_OWN_WORDS = 20
export const MOST_SEARCHES = 10

/**
 * What a contact searches for. Saved, its hits join the digest; with `words` alone it is what a contact means by
 * "always tell me of". What is absent narrows nothing.
 */
export const Search = z.strictObject({
  words: z.string().trim().max(200).default(''),
  levels: z.array(Level).optional(),
  programmes: z.array(z.string().max(120)).max(10).optional(),
  applicants: z.array(ApplicantKind).optional(),
  valueChains: z
    .array(z.string().max(130))
    .max(10)
    .optional()
    .describe('`cluster/id` of those whose concepts a call must have met'),
  closesWithinDays: z.int().min(1).max(365).optional(),
  fromCents: z.int().min(0).max(1e13).optional().describe('least maximum per project'),
  aidForms: z.array(AidForm).optional(),
  procedures: z.array(Procedure).optional(),
  languages: z.array(ReaderLanguage).optional(),
})
export type Search = z.infer<typeof Search>

export const SavedSearch = Search.extend({ id: z.string().regex(/^[a-z0-9]{4,16}$/), savedAt: Instant })
export type SavedSearch = z.infer<typeof SavedSearch>

/** Values that this code does not know are let go: newer code wrote them (FAULTS I6). */
const knownOf = <Each extends z.ZodType>(each: Each) =>
  z.preprocess(
    (stored) => (Array.isArray(stored) ? stored.filter((one) => each.safeParse(one).success) : []),
    z.array(each),
  )

/** What a contact chooses for itself, on its own page. Absent: as it is usual. */
export const Preferences = z.strictObject({
  language: ReaderLanguage,
  frequency: Frequency,
  wishes: knownOf(Wish)
    .optional()
    .describe('what it asked to be told of beside the calls that are for everybody; absent: nothing'),
  levels: knownOf(Level).optional().describe('of calls it wants to hear of; absent: all'),
  callLanguages: knownOf(ReaderLanguage)
    .optional()
    .describe('languages in which it wants calls, of those we read; absent: all'),
  threshold: Threshold.optional(),
  cards: z
    .union(CARDS.map((count) => z.literal(count)))
    .optional()
    .describe('full cards in a mail; absent: 5'),
  alerts: z.boolean().optional().describe('mails at once of strong calls just published; absent: yes'),
  leads: knownOf(Lead)
    .optional()
    .describe('days before a deadline to be reminded; empty: never; absent: usual'),
  excluded: z.array(OwnWords).max(MOST_OWN_WORDS).optional().describe('calls with these words are left out'),
  searches: z.array(SavedSearch).max(MOST_SEARCHES).optional(),
  mutedClusters: knownOf(ClusterId).optional().describe('clusters on whose behalf it no longer wants mail'),
  replyTo: ClusterId.optional().describe(
    'whose office answers when it replies; absent: that of its first member',
  ),
  pausedUntil: Instant.optional(),
})
export type Preferences = z.infer<typeof Preferences>

const OfAnybody = z.object(Preferences.shape)

/** What a contact has chosen, without who it is: all of it, as it is saved again with one choice changed. */
export const preferencesOf = (contact: Preferences): Preferences => OfAnybody.parse(contact)
