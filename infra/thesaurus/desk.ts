import type { Desk as SourceDesk } from '../source/desk.ts'

/** What the thesaurus command works with; it asks nothing of the network. */
export type Desk = Pick<SourceDesk, 'root' | 'say' | 'now'>
