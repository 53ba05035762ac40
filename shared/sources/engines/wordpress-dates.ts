import * as z from 'zod'
import type { Deadline, DraftFields, Flag, FlagCode, Moment } from '../../domain/opportunity.ts'
import { dayOf, type Instant, ROME } from '../../domain/time.ts'
import { type Edge, momentOf, readDay, wallMoment } from '../reading/dates.ts'
import { readWindow, type Window } from '../reading/deadline-phrases.ts'
import { flag, textOf } from '../reading/rows.ts'

/** Names of a site's own fields for dates. */
export type DateFields = { opens?: string; closes?: string }

type Dates = Pick<DraftFields, 'opensAt' | 'deadlines' | 'end'> & { flags: Flag[] }

/** What a date picker of Advanced Custom Fields stores: `20260630`, `30/06/2026`, `2026-06-30 12:00:00`. */
const fieldMoment = (text: string, edge: Edge): Moment | undefined => {
  const written = text.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  const day = readDay(written)
  return day
    ? momentOf(day, undefined, edge, ROME, text)
    : wallMoment(written.replace(/^(\S{10}) (?=\d)/, '$1T'), edge)
}

/** Two readings of one date: the one with its hour where they agree on the day; nothing where they do not. */
const agreed = <Read extends Moment>(one: Read | undefined, other: Read | undefined): Read | undefined => {
  if (!one || !other) return one ?? other
  if (dayOf(one.at) !== dayOf(other.at)) return undefined
  if (one.hourStated && other.hourStated && one.at !== other.at) return undefined
  return one.hourStated ? one : other
}

const differ = (one: Moment | undefined, other: Moment | undefined): boolean =>
  one !== undefined && other !== undefined && agreed(one, other) === undefined

/** Several deadlines, stages for one, stand only where one of both texts has them and the other has no more than these. */
const deadlinesOf = (summary: Window, text: Window): Deadline[] => {
  const [more, fewer] =
    summary.deadlines.length >= text.deadlines.length
      ? [summary.deadlines, text.deadlines]
      : [text.deadlines, summary.deadlines]
  if (more.length > 1)
    return fewer.every(({ at }) => more.some((one) => dayOf(one.at) === dayOf(at))) ? more : []
  const one = agreed(summary.deadlines[0], text.deadlines[0])
  return one ? [one] : []
}

/** Only what was assumed in reading: a long text names many dates of other things, and their doubts are no news. */
const assumptions = ({ flags }: Window): Flag[] => flags.filter(({ code }) => code === 'year-reckoned')

const isDoubted = (window: Window, doubt: FlagCode): boolean =>
  window.flags.some(({ code }) => code === doubt)

/** When applications open and close, from a post's summary and text together. What they tell apart is no date, with a flag. */
const datesInText = (excerpt: string, content: string, published: Instant | undefined): Dates => {
  const around = published ? { reference: dayOf(published) } : {}
  const summary = readWindow(excerpt, 'it', ROME, around)
  const text = readWindow(content, 'it', ROME, around)
  const isPart = [summary, text].some((window) => isDoubted(window, 'one-of-windows'))
  const deadlines = isPart ? [] : deadlinesOf(summary, text)
  const isContradicted = deadlines.length === 0 && summary.deadlines.length + text.deadlines.length > 0
  // Where the text names several openings, that of the summary may be when a form can be looked at.
  const opens = isDoubted(text, 'several-openings') ? undefined : agreed(summary.opens, text.opens)
  const doubt = summary.doubt ?? text.doubt
  return {
    ...(opens ? { opensAt: opens } : {}),
    deadlines,
    ...(deadlines.length > 0 ? { end: 'date' as const } : {}),
    flags: [
      ...(differ(summary.opens, text.opens)
        ? [flag('opensAt', 'Summary and text name different openings.', excerpt)]
        : []),
      ...(isContradicted
        ? [flag('deadlines', 'Several deadlines are named, and none was taken.', excerpt)]
        : []),
      ...(deadlines.length === 0 && !isContradicted && doubt
        ? [flag('deadlines', `The text names dates, and none was taken: ${doubt}.`, excerpt)]
        : []),
      ...[...assumptions(summary), ...assumptions(text)].filter(
        ({ field }, index, all) => all.findIndex((one) => one.field === field) === index,
      ),
    ],
  }
}

/** The dates of a post: those of its own fields where the site has such, else those its words settle. */
export const postDates = (
  post: { excerpt: string; text: string; published: Instant | undefined; acf: unknown },
  fields: DateFields = {},
): Dates => {
  const inText = datesInText(post.excerpt, post.text, post.published)
  const values = z.looseObject({}).safeParse(post.acf).data ?? {}
  const flags: Flag[] = []
  const stated = (name: string | undefined, edge: Edge, field: string): Moment | undefined => {
    const text = name && Object.hasOwn(values, name) ? textOf(values[name]) : ''
    if (text.trim() === '') return undefined
    const moment = fieldMoment(text, edge)
    if (!moment) flags.push(flag(field, 'A date could not be read.', text))
    return moment
  }
  const opens = stated(fields.opens, 'opens', 'opensAt')
  const closes = stated(fields.closes, 'closes', 'deadlines')
  if (!opens && !closes) return { ...inText, flags: [...flags, ...inText.flags] }
  const [told] = inText.deadlines ?? []
  // The words lend the hour that the field lacks; a day of their own is for people to look at.
  const close = closes && (agreed(closes, told) ?? closes)
  if (differ(closes, told)) flags.push(flag('deadlines', 'The text names another deadline.', told?.text))
  const open = opens ?? inText.opensAt
  return {
    ...(open ? { opensAt: open } : {}),
    ...(close ? { deadlines: [close], end: 'date' as const } : { deadlines: inText.deadlines ?? [] }),
    flags,
  }
}
