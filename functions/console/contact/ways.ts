import { PATHS } from '../../../shared/links/addresses.ts'
import { type LinkKeys, type Purpose, signToken } from '../../../shared/links/token.ts'

/** A contact's own pages, in the order of their navigation. */
export const PLACES = [
  'calls',
  'search',
  'preferences',
  'colleagues',
  'monday',
  'mails',
  'why',
  'data',
] as const
export type Place = (typeof PLACES)[number]

/** Where a page may lead its reader, by path. */
export type Ways = Partial<Record<Place, string>>

/** Who opens one of these pages may do all that their contact may: they lead to each other. */
const WHOLE: readonly Purpose[] = ['preferences', 'data', 'colleagues']

/**
 * Where a page that was opened with a token for `purpose` may lead: never to one that asks for a stronger token, since
 * pages are forwarded. All pages of the contact are therefore also below the one of its preferences (FAULTS F5).
 */
export const waysFor = (keys: LinkKeys, contact: string, purpose: Purpose): Ways => {
  if (purpose === 'calls') {
    const calls = `${PATHS.calls}/${signToken(keys, 'calls', contact)}`
    return { calls, search: `${calls}/search` }
  }
  if (!WHOLE.includes(purpose)) return {}
  const own = `${PATHS.preferences}/${signToken(keys, 'preferences', contact)}`
  return {
    calls: `${own}/calls`,
    search: `${own}/search`,
    preferences: own,
    colleagues: `${PATHS.colleagues}/${signToken(keys, 'colleagues', contact)}`,
    monday: `${own}/monday`,
    mails: `${own}/mails`,
    why: `${own}/why`,
    data: `${PATHS.data}/${signToken(keys, 'data', contact)}`,
  }
}
