import type { PageContext } from './services.ts'

/** Whose work a change is. Who is at the page is known to AWS and not yet to us: until then, it is the office's. */
export const editorOf = (_c: PageContext): string => 'office'
