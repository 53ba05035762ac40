import type { DigestLinks } from '../digests/digest.ts'
import { type LinkKeys, signToken } from './token.ts'

/** Every address that a mail or page points to, in one place, so that routes and links cannot drift apart. */
export const PATHS = {
  unsubscribe: '/me/u',
  preferences: '/me/p',
  calls: '/me/c',
  follow: '/me/y',
  decline: '/me/n',
  talk: '/me/t',
  colleagues: '/me/l',
  question: '/me/q',
  askDesk: '/me/w',
  confirm: '/me/k',
  data: '/me/d',
  calendar: '/public/calendar',
  privacy: '/public/privacy',
  sources: '/public/sources',
  ownLink: '/public/my-page',
  published: '/public/calls',
  feeds: '/public/feeds',
  sitemap: '/public/sitemap.xml',
} as const

/** Where, on the page of a contact's calls, those begin that are near but not open to its members. */
export const NOT_OPEN = 'not-open'

/** Where, on the same page, the calls stand that the contact follows or has declined. */
export const OPINIONS = 'opinions'

/** Where, on the page of preferences, a contact pauses its mails. */
export const PAUSE = 'pause'

/** Absolute links for one contact's digest. Ids of calls need no escape in a path (OpportunityId). */
export const linksFor = (publicUrl: string, keys: LinkKeys, contact: string): DigestLinks => ({
  preferences: `${publicUrl}${PATHS.preferences}/${signToken(keys, 'preferences', contact)}`,
  pause: `${publicUrl}${PATHS.preferences}/${signToken(keys, 'preferences', contact)}#${PAUSE}`,
  unsubscribe: `${publicUrl}${PATHS.unsubscribe}/${signToken(keys, 'unsubscribe', contact)}`,
  all: `${publicUrl}${PATHS.calls}/${signToken(keys, 'calls', contact)}`,
  search: `${publicUrl}${PATHS.preferences}/${signToken(keys, 'preferences', contact)}/search`,
  notOpen: `${publicUrl}${PATHS.calls}/${signToken(keys, 'calls', contact)}#${NOT_OPEN}`,
  follow: (opportunity) =>
    `${publicUrl}${PATHS.follow}/${signToken(keys, 'opinions', contact)}/${opportunity}`,
  decline: (opportunity) =>
    `${publicUrl}${PATHS.decline}/${signToken(keys, 'opinions', contact)}/${opportunity}`,
  talk: (opportunity) => `${publicUrl}${PATHS.talk}/${signToken(keys, 'talk', contact)}/${opportunity}`,
  opinions: `${publicUrl}${PATHS.calls}/${signToken(keys, 'calls', contact)}#${OPINIONS}`,
  privacy: `${publicUrl}${PATHS.privacy}`,
  sources: `${publicUrl}${PATHS.sources}`,
  calendar: (opportunity) => `${publicUrl}${PATHS.calendar}/${encodeURIComponent(opportunity)}.ics`,
})

/** Where a contact asks for something beside a talk: colleagues, an answer about a call that it did not find. */
export type AskingLinks = {
  colleagues: string
  /** @param asked the link or title that was looked for and not found */
  question: (asked?: string) => string
  /** Of a call that was announced here. @param call its id */
  askDesk: (call: string) => string
}

/** Links to the pages from which a contact has letters sent; opening one changes nothing. */
export const askingLinks = (publicUrl: string, keys: LinkKeys, contact: string): AskingLinks => ({
  colleagues: `${publicUrl}${PATHS.colleagues}/${signToken(keys, 'colleagues', contact)}`,
  askDesk: (call) => `${publicUrl}${PATHS.askDesk}/${signToken(keys, 'talk', contact)}/${call}`,
  question: (asked) =>
    `${publicUrl}${PATHS.question}/${signToken(keys, 'talk', contact)}${asked ? `?${new URLSearchParams({ asked })}` : ''}`,
})

/** Where someone who was named by a colleague says that it wants our mails. @param signUp id of what is confirmed */
export const confirmLink = (publicUrl: string, keys: LinkKeys, signUp: string): string =>
  `${publicUrl}${PATHS.confirm}/${signToken(keys, 'confirm', signUp)}`

/**
 * Links for a digest that its contact does not get: those by which a contact acts lead to a page of the office instead,
 * so that nobody is unsubscribed, or follows a call, by a test.
 * @param office where they lead
 */
export const linksToNobody = (publicUrl: string, office: string): DigestLinks => {
  const page = `${publicUrl}${office}`
  const same = (): string => page
  return {
    preferences: page,
    pause: page,
    unsubscribe: page,
    all: page,
    search: page,
    notOpen: page,
    opinions: page,
    follow: same,
    decline: same,
    talk: same,
    privacy: `${publicUrl}${PATHS.privacy}`,
    sources: `${publicUrl}${PATHS.sources}`,
    calendar: (opportunity) => `${publicUrl}${PATHS.calendar}/${encodeURIComponent(opportunity)}.ics`,
  }
}
