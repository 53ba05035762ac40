import type { DraftFields, Flag, Moment } from '../../domain/opportunity.ts'
import { dayOf, endOfDay, ROME } from '../../domain/time.ts'
import { type Edge, momentOf } from '../reading/dates.ts'
import { readWindow } from '../reading/deadline-phrases.ts'
import { cut } from '../reading/plain-text.ts'
import { procedureIn } from '../reading/prose-terms.ts'
import { flag } from '../reading/rows.ts'
import { writtenDates } from '../reading/written-dates.ts'

/** How a value is read as the date that it is declared to be. */
export type ReadDate = (text: string, edge: Edge, zone?: string) => Moment | undefined

/** A label with a date is a line, not a paragraph. */
const LONGEST_LABEL = 400
/** What sites write where there is no date. */
const NO_DATE =
  /^(?:[^:]{0,40}: ?)?(?:-+|n\.? ?[da]\.?|non (?:ancora )?(?:definit|specificat|previst|disponibil|indicat)\w{1,3}|da (?:definire|definirsi)|da specificare)\.?$/i
const SPORTELLO = /\b[aA] sportello\b/
const FUNDS_END = /\besauriment\w{0,4}\b/i

/**
 * The date of a field that is declared to hold one, whatever label stands with it: `Scadenza: 30/06/2026`,
 * `15/06/2026 - 23:59`. Several dates are read only where their words tell them apart; midnight is an unstated hour.
 */
export const labelledMoment: ReadDate = (text, edge, zone = ROME) => {
  const label = cut(text, LONGEST_LABEL)
  const dates = writtenDates(label, 'it')
  const window = readWindow(label, 'it', zone)
  const [only] = dates
  if (dates.length !== 1 || !only?.day || only.doubt) return edge === 'closes' ? window.closes : window.opens
  // "Aperto dal 1/6/2026" in a field for deadlines is no deadline.
  const isOther = edge === 'closes' ? window.opens && !window.closes : window.closes && !window.opens
  if (isOther) return undefined
  return momentOf(only.day, only.hour === '00:00' ? undefined : only.hour, edge, zone, label)
}

/** `chiusura anticipata alle 17.30 dell'1 giugno 2026`: the one date that a note names with an early closing. */
const endedEarly = (note: string): Moment | undefined => {
  const about = /\b(?:chius[aoi]|chiusura) anticipat\w{1,6}\b.{0,120}/i.exec(note)?.[0] ?? ''
  const [only, ...more] = writtenDates(about, 'it')
  return only?.day && !only.doubt && more.length === 0
    ? momentOf(only.day, only.hour, 'closes', ROME, cut(note, LONGEST_LABEL))
    : undefined
}

/** What a list or a call's own page says of dates. Each text is empty where nothing stands. */
export type DateTexts = {
  /** Undefined where no field of the page is declared for it: only then is a date of the note taken for it. */
  opens: string | undefined
  closes: string | undefined
  /** Words on when to apply, beside the dates. */
  note: string
  /** All that is said of the call: a sportello or the exhaustion of funds is looked for there. */
  all: string
}

type Dates = Pick<DraftFields, 'opensAt' | 'deadlines' | 'procedure' | 'end'> & { flags: Flag[] }

/**
 * Opening and closing. The note lends its hour where it names the same day, and is flagged where it names another.
 * 31 December beside a sportello or exhaustion of funds is the end of a form field: flagged and not believed, unless
 * the note names it too.
 */
export const htmlDates = (texts: DateTexts, read: { opens: ReadDate; closes: ReadDate }): Dates => {
  const flags: Flag[] = []
  const window = readWindow(texts.note)
  const declared = (edge: Edge, field: string): Moment | undefined => {
    const text = texts[edge] ?? ''
    const moment = text === '' ? undefined : read[edge](text, edge)
    const isSaid = NO_DATE.test(text) || SPORTELLO.test(text) || FUNDS_END.test(text)
    if (text !== '' && !moment && !isSaid) flags.push(flag(field, 'A date could not be read.', text))
    return moment
  }
  const beside = (field: Moment | undefined, note: Moment | undefined): Moment | undefined => {
    if (!field || !note || field.hourStated || !note.hourStated) return field
    return dayOf(field.at) === dayOf(note.at) ? note : field
  }
  const closing = declared('closes', 'deadlines')
  const opensAt =
    texts.opens === undefined ? window.opens : beside(declared('opens', 'opensAt'), window.opens)
  const stated = texts.closes === undefined ? window.closes : beside(closing, window.closes)
  const ended = endedEarly(texts.note)
  const isConfirmed = stated && window.closes && dayOf(stated.at) === dayOf(window.closes.at)
  const isPlaceholder =
    stated &&
    !isConfirmed &&
    dayOf(stated.at).endsWith('-12-31') &&
    (procedureIn(texts.all) === 'sportello' || SPORTELLO.test(texts.all) || FUNDS_END.test(texts.all))
  if (isPlaceholder)
    flags.push(
      flag(
        'deadlines',
        '31 December beside a sportello or exhaustion of funds is not believed.',
        texts.closes,
      ),
    )
  else if (stated && window.closes && !isConfirmed)
    flags.push(flag('deadlines', 'The note names another day than the closing date.', texts.note))
  else if (!stated && window.closes)
    flags.push(flag('deadlines', 'The note names a day, the closing date is empty.', texts.note))
  if ((opensAt && opensAt === window.opens) || (stated && stated === window.closes))
    flags.push(...window.flags.filter(({ code }) => code === 'year-reckoned'))
  const isEarlier = ended && stated && ended.at < stated.at
  if (isEarlier) flags.push(flag('deadlines', 'It was closed before its closing date.', texts.note))
  const believed = isEarlier ? ended : isPlaceholder ? undefined : stated
  if (opensAt && believed && opensAt.at > endOfDay(dayOf(believed.at)))
    flags.push(flag('deadlines', 'It closes before it opens.', `${texts.opens ?? ''} ${texts.closes ?? ''}`))
  const said = believed ? '' : (texts.closes ?? '')
  return {
    ...(opensAt ? { opensAt } : {}),
    ...(believed ? { deadlines: [believed], end: 'date' as const } : {}),
    ...(!believed && FUNDS_END.test(said) ? { end: 'funds' as const } : {}),
    ...(SPORTELLO.test(said) ? { procedure: 'sportello' as const } : {}),
    flags,
  }
}
