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
  calendar: '/public/calendar',
  privacy: '/public/privacy',
  sources: '/public/sources',
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
