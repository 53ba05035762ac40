import { type Alike, type Announcement, MOST_TWINS, type Twin } from './announcement.ts'
import { DESK_SOURCE } from './desk.ts'

const isOf = (twin: Alike, one: Alike): boolean =>
  twin.call === one.call || twin.rows.some((row) => one.rows.includes(row))

/** What was decided of a call, under whichever id it goes now: a row of it is enough to know it again. */
export const decidedOf = ({ twins = [] }: Pick<Announcement, 'twins'>, one: Alike): Twin | undefined =>
  twins.findLast((twin) => isOf(twin, one))

/** The calls of which nobody has decided yet. */
export const undecided = <One extends Alike>(
  announcement: Pick<Announcement, 'twins'>,
  alike: readonly One[],
): One[] => alike.filter((one) => !decidedOf(announcement, one))

/** The decisions with a new one, which takes the place of what was decided of the same call before. */
export const withTwin = ({ twins = [] }: Pick<Announcement, 'twins'>, fresh: Twin): Twin[] =>
  [...twins.filter((twin) => !isOf(twin, fresh)), fresh].slice(-MOST_TWINS)

/** Is it another announcement of this desk? Two of them never become one call: one of them is let go. */
export const isOfDesk = ({ call }: Pick<Alike, 'call'>): boolean => call.startsWith(`${DESK_SOURCE}:`)
