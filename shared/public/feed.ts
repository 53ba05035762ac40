import { quotable, safeLink } from '../digests/clean.ts'
import { titleIn, titleText } from '../digests/titled.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { briefText } from './phrases.ts'

/** Entries of a feed at most: the latest. A reader that looks once a week misses none of an ordinary one. */
export const MOST_ENTRIES = 50

/** A call as feeds carry it. All texts are plain; every format escapes them its own way. */
export type Entry = {
  /** The address of its page, which is also what it is known by for ever. */
  id: string
  title: string
  /** Of the title, where it is known. */
  titleLanguage?: string
  text: string
  published: Instant
  updated: Instant
  tags: string[]
  /** The funder's own page. */
  official?: string
}

export type Feed = {
  title: string
  description: string
  language: ReaderLanguage
  /** The page that lists the same for people. */
  home: string
  /** The address of the feed itself. */
  self: string
  updated: Instant
  entries: Entry[]
}

/** When a call's page last said something else that matters. */
export const updatedOf = ({ firstSeenAt, changes }: Opportunity): Instant =>
  changes.reduce((latest, { at }) => (at > latest ? at : latest), firstSeenAt)

/** Later first; equals by id, so that the same calls make the same feed. */
const byUpdate = (a: Opportunity, b: Opportunity): number => {
  const [x, y] = [updatedOf(a), updatedOf(b)]
  return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1
}

/** Titles in feeds are cut as in mails. */
const TITLE_LENGTH = 200

/**
 * The latest of these calls as a feed.
 * @param addressOf the absolute address of a call's page in the language of the feed
 * @param tagsOf names of what the call belongs to
 * @param emptyAt when a feed without entries says that it was updated
 */
export const feedOf = (
  calls: readonly Opportunity[],
  about: Omit<Feed, 'entries' | 'updated'>,
  {
    addressOf,
    tagsOf,
    emptyAt,
    now,
  }: {
    addressOf: (id: string) => string
    tagsOf: (call: Opportunity) => string[]
    emptyAt: Instant
    now: Instant
  },
): Feed => {
  const entries = calls
    .toSorted(byUpdate)
    .slice(0, MOST_ENTRIES)
    .map((call): Entry => {
      const official = safeLink(call.url)
      const its = titleIn(about.language, call).language
      return {
        id: addressOf(call.id),
        title: titleText(about.language, call, TITLE_LENGTH),
        ...(its ? { titleLanguage: its } : {}),
        text: briefText(about.language, call, now),
        published: call.firstSeenAt,
        updated: updatedOf(call),
        tags: tagsOf(call).map((tag) => quotable(tag, 80)),
        ...(official ? { official } : {}),
      }
    })
  return { ...about, entries, updated: entries[0]?.updated ?? emptyAt }
}
