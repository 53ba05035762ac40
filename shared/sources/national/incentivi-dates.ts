import type { DraftFields, Flag, Moment } from '../../domain/opportunity.ts'
import { dayOf, endOfDay } from '../../domain/time.ts'
import type { End, Procedure } from '../../domain/vocabulary.ts'
import { type Edge, readStamp, wallMoment, zonedMoment } from '../reading/dates.ts'
import { readWindow } from '../reading/deadline-phrases.ts'
import { cut } from '../reading/plain-text.ts'
import { flag } from '../reading/rows.ts'
import { isYearEnd, YEAR_END_DOUBT } from '../reading/year-end.ts'

const SPORTELLO =
  /\b(?:procedura|valutativ[ao]|avviso|bando|bandi|contribut\w{0,10}|agevolazion[ei]|modalità|essendo)\b[^.;]{0,30}\ba sportello\b|^\W{0,3}a sportello\b|\bsportello\b[^.;]{0,40}\b(?:sempre aperto|aperto|resta aperto)\b|\bordine cronologico di (?:arrivo|presentazione)\b/i
const GRADUATORIA = /\bprocedura\b[^.;]{0,30}\ba graduatoria\b/i
const NEGOZIALE = /\bprocedura\b[^.;]{0,30}\bnegozial/i
const FUNDS_END =
  /\besauriment\w{0,4}\b|\blimite dei fondi\b|\btotale impegno\b|\boverbooking\b|\bconcorrenza delle risorse\b|\bsuperamento del \d{1,3} ?%/i
const NO_END = /\bsempre apert[oi]\b|\bsportello aperto\b|\bnon definisce una scadenza\b|^non stabilita\.?$/i

/**
 * A date of the site. Nearly all stand at midnight: the local day, with no hour stated. Some were stored in UTC
 * (23:00 of the day before in winter, 10:00 for noon in summer): those get their zone back before they are cut.
 */
const siteMoment = (text: string, edge: Edge): Moment | undefined => {
  const stamp = readStamp(text)
  if (!stamp) return undefined
  if (stamp.hour === '00:00') return wallMoment(text, edge)
  const moment = zonedMoment(text, edge)
  // With odd seconds it is when somebody saved the record, not when anything begins.
  return moment && (stamp.seconds > 0 || edge === 'closes')
    ? wallMoment(`${dayOf(moment.at)}T00:00:00`, edge)
    : moment
}

type Dates = Pick<DraftFields, 'opensAt' | 'deadlines' | 'procedure' | 'end' | 'earlyClosure'> & {
  flags: Flag[]
}

const endOf = (note: string, hasDeadline: boolean): End | undefined => {
  if (FUNDS_END.test(note)) return hasDeadline ? 'date-or-funds' : 'funds'
  if (hasDeadline) return 'date'
  return NO_END.test(note.trim()) ? 'none' : undefined
}

/** The note's sentence on closing early, e.g. "salvo chiusura anticipata per esaurimento". */
const earlyClosureOf = (note: string): string | undefined => {
  const sentence = note.split(/(?<=[a-z)]{3}[.;]) /i).find((one) => FUNDS_END.test(one))
  return sentence && cut(sentence.trim(), 300)
}

/** One procedure from the note and the description; undefined where they name none, or two. */
const procedureOf = (text: string): Procedure | undefined => {
  const named = [
    ...(SPORTELLO.test(text) ? (['sportello'] as const) : []),
    ...(GRADUATORIA.test(text) ? (['graduatoria'] as const) : []),
    ...(NEGOZIALE.test(text) ? (['negoziale'] as const) : []),
  ]
  return named.length === 1 ? named[0] : undefined
}

/**
 * Opening, closing, procedure and end. The note never adds a date that the field lacks: it lends its hour when it names
 * the same day, and is flagged when it names another. 31 December beside a sportello or exhaustion of funds is the
 * end of a form field, not of a call: flagged and not believed, unless the note names that day itself.
 */
export const incentiveDates = (
  opening: string,
  closing: string,
  note: string,
  description: string,
): Dates => {
  const flags: Flag[] = []
  const moment = (text: string, edge: Edge, field: string): Moment | undefined => {
    if (text.trim() === '') return undefined
    const read = siteMoment(text, edge)
    if (!read) flags.push(flag(field, 'A date could not be read.', text))
    return read
  }
  const opensAt = moment(opening, 'opens', 'opensAt')
  const stated = moment(closing, 'closes', 'deadlines')
  const window = readWindow(note)
  const procedure = procedureOf(`${note}\n${description}`)
  // Of several windows the field holds the last.
  const last = window.deadlines.at(-1)
  const noteCloses = last && dayOf(last.at)
  const day = stated && dayOf(stated.at)
  const isConfirmed = day !== undefined && noteCloses === day
  const isPlaceholder =
    stated !== undefined &&
    isYearEnd(stated) &&
    !isConfirmed &&
    (procedure === 'sportello' || FUNDS_END.test(`${note}\n${description}`))
  if (isPlaceholder) flags.push(flag('deadlines', YEAR_END_DOUBT, closing))
  else if (stated && noteCloses && !isConfirmed)
    flags.push(flag('deadlines', 'The closing note names another day than the closing date.', note))
  else if (!stated && noteCloses)
    flags.push(flag('deadlines', 'The closing note names a day, the closing date is empty.', note))
  // The note's own words, with its hour where it has one.
  const worded = isConfirmed ? last : undefined
  const earlier = isConfirmed ? window.deadlines.slice(0, -1) : []
  const opensHour =
    opensAt && !opensAt.hourStated && window.opens?.hourStated && dayOf(window.opens.at) === dayOf(opensAt.at)
      ? window.opens
      : undefined
  const believed = isPlaceholder ? undefined : (worded ?? stated)
  const end = endOf(note, believed !== undefined)
  const early = end === 'date-or-funds' ? earlyClosureOf(note) : undefined
  const opens = opensHour ?? opensAt
  if (opens && believed && opens.at > endOfDay(dayOf(believed.at)))
    flags.push(flag('deadlines', 'It closes before it opens.', `${opening} ${closing}`))
  return {
    ...(opens ? { opensAt: opens } : {}),
    deadlines: believed ? [...earlier, believed] : [],
    ...(procedure ? { procedure } : {}),
    ...(end ? { end } : {}),
    ...(early ? { earlyClosure: early } : {}),
    flags,
  }
}
