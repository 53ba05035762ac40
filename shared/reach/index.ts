/** The door of reach: whom a call would be told to, before it is published. Pure. */
export { type Missed, type Reach, type ReachGround, reachOf } from './reach.ts'
export type { Count, Tally } from './tally.ts'
