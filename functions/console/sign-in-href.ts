export const SIGN_IN = '/sign-in'

/** Where one signs in to come back to an address of this site. */
export const signInHref = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string =>
  pathname === '/' && search === ''
    ? SIGN_IN
    : `${SIGN_IN}?${new URLSearchParams({ to: `${pathname}${search}` })}`

/** A path of this site that somebody asks to be sent to: never another site's (FAULTS G7). The start where it is none. */
export const placeWithin = (to: string | undefined, publicUrl: string): string => {
  if (!to?.startsWith('/') || to.length > 1500 || !URL.canParse(to, publicUrl)) return '/'
  const { origin, pathname, search } = new URL(to, publicUrl)
  return origin === new URL(publicUrl).origin ? `${pathname}${search}` : '/'
}
