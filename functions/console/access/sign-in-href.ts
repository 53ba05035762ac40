export const SIGN_IN = '/sign-in'
export const SIGN_OUT = '/sign-out'
/** Where one goes on to who signs in beside a page that waits for it. */
export const SIGNED_IN = '/signed-in'

/** Where one signs in to come back to an address of this site. */
export const signInHref = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string =>
  pathname === '/' && search === ''
    ? SIGN_IN
    : `${SIGN_IN}?${new URLSearchParams({ to: `${pathname}${search}` })}`

/** A cookie holds 4096 bytes, and this is a part of one. */
const LONGEST_PLACE = 1500

/**
 * A path of this site that somebody asks to be sent to: never another site's (FAULTS G7). The start where it is none,
 * and where it is a step of signing in.
 */
export const placeWithin = (to: string | undefined, publicUrl: string): string => {
  if (!to?.startsWith('/') || !URL.canParse(to, publicUrl)) return '/'
  const { origin, pathname, search } = new URL(to, publicUrl)
  const place = `${pathname}${search}`
  // `/.//elsewhere.example` is a path of ours that, sent as an address, is another site's.
  const isOurs = origin === new URL(publicUrl).origin && !place.startsWith('//')
  const isStep = pathname === SIGN_IN || pathname.startsWith(`${SIGN_IN}/`)
  return isOurs && !isStep && place.length <= LONGEST_PLACE ? place : '/'
}
