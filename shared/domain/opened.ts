import * as z from 'zod'

/** Our own pages on one call that mails lead to, and, of *talked*, its button: what was pressed, a reader has pressed. */
export const Opened = z.enum(['follow', 'decline', 'talk', 'talked'])
export type Opened = z.infer<typeof Opened>

/** How often, by kind; of nobody, and so often by one as by many. */
export type OpenedCounts = Record<Opened, number>

/** Fewer would say more of who it was than of the call (decision 0018). */
export const LEAST_OPENED = 3

/** For how long counts are kept, in days: as the records of the mails. */
export const OPENED_DAYS = 550
