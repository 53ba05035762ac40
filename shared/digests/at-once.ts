import { isSuspension } from '../domain/change.ts'
import { nextDeadline, statusOf } from '../domain/status.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { earliestIn } from './changes.ts'
import { type Dated, hourText, shortDay } from './dates.ts'
import type { Due, Section } from './due.ts'
import { movedBy } from './urgent.ts'

/** What has befallen a call, finer than its section: what subject and summary name. */
export type Turn =
  | 'gone'
  | 'ended'
  | 'suspended'
  | 'earlier'
  | 'extended'
  | 'reopened'
  | 'refinanced'
  | 'corrected'
  | 'reminder'
  | 'opening'
  | 'published'

export const turnOf = ({ section, changes }: Due): Turn => {
  if (section === 'ended') {
    if (changes.some(({ field }) => field === 'withdrawn')) return 'gone'
    return changes.some(isSuspension) ? 'suspended' : 'ended'
  }
  if (section === 'updated') {
    if (changes.some((change) => movedBy(change) === -1)) return 'earlier'
    if (changes.some(({ field, own }) => field === 'reopened' || own?.kind === 'termini-riaperti'))
      return 'reopened'
    if (changes.some((change) => movedBy(change) === 1)) return 'extended'
    return changes.some(({ own }) => own?.kind === 'rifinanziato') ? 'refinanced' : 'corrected'
  }
  return section === 'reminder' || section === 'opening' ? section : 'published'
}

/** One, and several, of each turn: "una scadenza anticipata", "2 proroghe". */
const COUNTED: Record<ReaderLanguage, Record<Turn, [string, string]>> = {
  it: {
    gone: ['un bando revocato o tolto dalla fonte', 'bandi revocati o tolti dalla fonte'],
    ended: ['un bando chiuso anticipatamente', 'bandi chiusi anticipatamente'],
    suspended: ['un bando sospeso', 'bandi sospesi'],
    earlier: ['una scadenza anticipata', 'scadenze anticipate'],
    extended: ['una proroga', 'proroghe'],
    reopened: ['una riapertura dei termini', 'riaperture dei termini'],
    refinanced: ['un rifinanziamento', 'rifinanziamenti'],
    corrected: ['una rettifica', 'rettifiche'],
    reminder: ['un promemoria', 'promemoria'],
    opening: ['un’apertura', 'aperture'],
    published: ['un bando appena uscito', 'bandi appena usciti'],
  },
  en: {
    gone: ['one call revoked or gone from its source', 'calls revoked or gone from their sources'],
    ended: ['one call closed early', 'calls closed early'],
    suspended: ['one call suspended', 'calls suspended'],
    earlier: ['one deadline brought forward', 'deadlines brought forward'],
    extended: ['one extension', 'extensions'],
    reopened: ['one call open again', 'calls open again'],
    refinanced: ['one budget increase', 'budget increases'],
    corrected: ['one correction', 'corrections'],
    reminder: ['one reminder', 'reminders'],
    opening: ['one opening', 'openings'],
    published: ['one call just published', 'calls just published'],
  },
}

/** "una scadenza anticipata, 2 promemoria": what the mail holds, in its order. */
export const countedText = (language: ReaderLanguage, cards: Due[]): string => {
  const turns = cards.map(turnOf)
  return [...new Set(turns)]
    .map((turn) => {
      const count = turns.filter((one) => one === turn).length
      const [one, several] = COUNTED[language][turn]
      return count === 1 ? one : `${count} ${several}`
    })
    .join(', ')
}

/** One, and several: a heading over one call speaks of one. */
const HEADINGS: Record<ReaderLanguage, Partial<Record<Section, [string, string]>>> = {
  it: {
    ended: ['Non più aperto', 'Non più aperti'],
    updated: ['Scadenza cambiata', 'Scadenze cambiate'],
    new: ['Appena uscito', 'Appena usciti'],
  },
  en: {
    ended: ['No longer open', 'No longer open'],
    updated: ['Deadline changed', 'Deadlines changed'],
    new: ['Just published', 'Just published'],
  },
}

/** The heading of a section where it is not the digest's: where no date has moved, what is updated is headed as there. */
export const headingAtOnce = (
  language: ReaderLanguage,
  section: Section,
  due: readonly Due[],
): string | undefined => {
  const turns = due.map(turnOf)
  const isMoved = turns.every((turn) => turn === 'earlier' || turn === 'extended')
  if (section === 'updated' && !isMoved) return undefined
  return HEADINGS[language][section]?.[due.length === 1 ? 0 : 1]
}

/** "mar 7/7, 10:00": with the hour, for which an application has to be ready. */
const momentShort = (language: ReaderLanguage, at: Dated, now: Instant): string => {
  const day = shortDay(language, at, now)
  return at.hourStated ? `${day}, ${hourText(language, at).replace(/^ore\s/, '')}` : day
}

/** Where a deadline kept its day, what has changed is the hour. */
const movedWithinDay = ({ changes }: Due, to: Dated): boolean =>
  changes.some((change) => {
    const from = earliestIn(change.before, change.at)
    return from !== undefined && dayOf(from.at) === dayOf(to.at)
  })

/** How the subject of a mail begins that cannot wait: "Prorogato a mar 15/9: ". */
export const startAtOnce = (language: ReaderLanguage, due: Due, now: Instant): string => {
  const it = language === 'it'
  const { opportunity } = due.candidate
  const next = nextDeadline(opportunity, now)
  const day = next && shortDay(language, next, now)
  switch (turnOf(due)) {
    case 'gone':
      return it ? 'Revocato o tolto: ' : 'Revoked or gone: '
    case 'ended':
      return it ? 'Chiuso prima: ' : 'Closed early: '
    case 'suspended':
      return it ? 'Sospeso: ' : 'Suspended: '
    case 'earlier':
      if (!next) return it ? 'Scadenza anticipata: ' : 'Deadline moved: '
      if (movedWithinDay(due, next))
        return `${it ? 'Scade prima, ' : 'Due earlier, '}${momentShort(language, next, now)}: `
      return it ? `Anticipato a ${day}: ` : `Due earlier, ${day}: `
    case 'extended':
      if (!next) return it ? 'Prorogato: ' : 'Extended: '
      return it ? `Prorogato a ${day}: ` : `Extended to ${day}: `
    case 'reopened':
      return it ? 'Termini riaperti: ' : 'Open again: '
    case 'refinanced':
      return it ? 'Rifinanziato: ' : 'Budget increased: '
    case 'corrected':
      return it ? 'Rettificato: ' : 'Corrected: '
    case 'reminder':
      return `${it ? 'Promemoria' : 'Reminder'}${day ? `, ${day}` : ''}: `
    case 'opening': {
      const { opensAt } = opportunity
      const opens = opensAt ? ` ${momentShort(language, opensAt, now)}` : ''
      return `${it ? 'Apre' : 'Opens'}${opens}: `
    }
    case 'published': {
      const { opensAt } = opportunity
      const fresh = it ? 'Nuovo' : 'New'
      if (statusOf(opportunity, now) === 'forthcoming' && opensAt)
        return `${fresh}, ${it ? 'apre' : 'opens'} ${shortDay(language, opensAt, now)}: `
      return day ? `${fresh}, ${it ? 'entro' : 'by'} ${day}: ` : `${it ? 'Nuovo bando' : 'New call'}: `
    }
  }
}
