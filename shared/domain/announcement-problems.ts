import type { Name, Part } from './announcement-fields.ts'

/**
 * What keeps a call from being handed to a second officer. Coded: pages, files and the API word each in their reader's
 * language, always by what is meant, what is expected, and what to do.
 *
 * *missing*: it is needed. *long*: it does not fit. *form*: it cannot be read as what it is. *order*: two things that
 * belong together contradict each other. *past*: it is over. *both*: one of two is to be left out. *doubled*: an hour
 * that comes twice, without saying which. *skipped*: an hour that does not exist that night. *unchecked*: a program
 * read it, and nobody has said that it is right.
 */
export type Flaw =
  | 'missing'
  | 'long'
  | 'form'
  | 'order'
  | 'past'
  | 'both'
  | 'doubled'
  | 'skipped'
  | 'unchecked'

export type Problem = { part: Part; name: Name; flaw: Flaw }
