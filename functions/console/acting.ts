import type { PageContext } from './services.ts'

/** Who is at the page is known to AWS and not yet to us: until then, what is said there the office says. */
export const OFFICE = 'office'

/** Id of whoever is at the page of an office. */
export const actingIn = (_: PageContext): string => OFFICE
