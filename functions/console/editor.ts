import type { PageContext } from './services.ts'

/** Who is at the page is known to AWS and not yet to us: until then, what is decided on it is the office's. */
export const editorOf = (_c: PageContext): string => 'office'

/** May it decide for the members of every cluster, as ART-ER's officers do? */
export const mayDecideForAll = (_c: PageContext): boolean => true
