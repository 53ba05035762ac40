import type { Day } from '../../domain/time.ts'
import type { Edge } from './dates.ts'
import {
  AND,
  APPLICATION,
  APPLYING,
  BETWEEN,
  CLAIMS,
  CLOSES,
  EXTENDS,
  FIRST_OF_TWO,
  isFiller,
  isMereTime,
  JOINED,
  lastOf,
  OPENS,
  OPENS_BY,
  OTHERWISE,
  partIn,
  RELATIVE,
  SUSPENDED,
  TO,
  UNLESS_APPLYING,
  WITHIN_A_DAY,
} from './deadline-words.ts'

/** What is known beside a phrase. */
export type Around = {
  /** A day of the same call, its publication for one, from which a missing year is reckoned. */
  reference?: Day | undefined
  /** The phrase is the value of a field for deadlines: a date without any cue closes. */
  isDeadline?: boolean
}

/**
 * What one date of a sentence is. *replaced*: a later day took its place; *unsaid*: the words around do not settle it;
 * *otherwise*: it is about something else than applying.
 */
export type Role = { edge: Edge; extends: boolean; isJoined?: boolean } | 'replaced' | 'unsaid' | 'otherwise'

/** In a longer sentence a mere "entro" or "dal" must stand beside a word of applying. */
const SHORT = 160
/** Words that are said of the end of a call and of little else. */
const STRONG = /\bscad|chiu[ds]|deadline|\bclos|cut-?off/i

const isOfSomethingElse = (before: string, after: string): boolean => {
  if (OTHERWISE.test(before) || CLAIMS.test(before) || WITHIN_A_DAY.test(before) || SUSPENDED.test(after))
    return true
  const condition = before.search(UNLESS_APPLYING)
  if (condition >= 0 && !APPLYING.test(before.slice(condition))) return true
  const follows = after.slice(0, 100).replace(/[.;(][\s\S]*$/, '')
  const aside = follows.search(OTHERWISE)
  const applies = follows.search(APPLICATION)
  const isSettled =
    STRONG.test(before.slice(-60)) || APPLICATION.test(before) || (applies >= 0 && applies < aside)
  return aside >= 0 && !isSettled
}

/** Is it the day by which a call will open? A word of applying or of closing in between says otherwise. */
const isOpenedBy = (near: string): boolean => {
  const between = OPENS_BY.exec(near)?.[1]
  return between !== undefined && !APPLICATION.test(between) && !STRONG.test(between)
}

/**
 * The role of a date by the words since the date before it, by those after it, and by the role of that date.
 * @param sentence the whole of it, for what a long one is about
 */
export const roleOf = (
  before: string,
  after: string,
  sentence: string,
  previous: Role | undefined,
  around: Around,
): Role => {
  if (isOfSomethingElse(before, after)) return 'otherwise'
  const near = before.slice(-120)
  const [opens, closes, to] = [lastOf(OPENS, near), lastOf(CLOSES, near), lastOf(TO, near)]
  const isExtended = lastOf(EXTENDS, near) >= 0
  const isOpen = previous === 'replaced' || (typeof previous === 'object' && previous.edge === 'opens')
  const closed = typeof previous === 'object' && previous.edge === 'closes' ? previous : undefined
  const ends: Role = { edge: 'closes', extends: previous === 'replaced' }
  if (closed && JOINED.test(before)) return { ...closed, isJoined: true }
  if (FIRST_OF_TWO.test(near) || (isOpen && AND.test(before))) return ends
  if (BETWEEN.test(near)) return { edge: 'opens', extends: false }
  const cue = Math.max(opens, closes, isOpen ? to : -1)
  if (cue < 0) {
    const isNext = partIn(before) && (closed || around.isDeadline)
    const isFirst = around.isDeadline && !previous
    return (isNext || isFirst) && isFiller(before.replace(/^[\s\S]*[;.] /, '')) ? ends : 'unsaid'
  }
  if (!isFiller(near.slice(cue).replace(/^\p{L}+['’]?/u, ''))) return 'unsaid'
  if (RELATIVE.test(near.slice(0, cue))) return 'otherwise'
  if (cue === to && to > opens) return ends
  const isOfApplying = APPLYING.test(sentence)
  if (sentence.length > SHORT && !isOfApplying) return 'unsaid'
  if (isOpenedBy(near)) return 'unsaid'
  if (opens > closes) return isExtended ? 'replaced' : { edge: 'opens', extends: false }
  if (!isOfApplying && !isOpen && !around.isDeadline && !isMereTime(before)) return 'unsaid'
  return { edge: 'closes', extends: isExtended }
}
