import type { Deadline, Draft, Flag, Moment } from '../../domain/opportunity.ts'
import type { CallPage, Terms } from '../engines/feed-page.ts'
import { momentOf, readDay, readHour } from '../reading/dates.ts'
import { flag } from '../reading/rows.ts'
import { PROGRAMMES } from './eu-programmes.ts'
import { BRUSSELS } from './eu-sedia-row.ts'

/** `18 March 2026, 17:00 (CET)`, as the Commission's theme prints it; a two-stage call has two of them in a row. */
const PRINTED = /(\d{1,2} \p{L}{3,9} \d{4})(?:,? (\d\d):(\d\d) \((\p{L}{2,5})\))?/gu

type Found = { moments: Moment[]; flags: Flag[] }

const datesOf = (text: string, field: 'deadlines' | 'opensAt'): Found => {
  const found: Found = { moments: [], flags: [] }
  for (const [printed, date = '', hours, minutes, zone] of text.matchAll(PRINTED)) {
    const day = readDay(date, 'en')
    // The clock is that of Brussels. One that says otherwise is not believed, and neither is its day.
    const isBrussels = hours === undefined || zone === 'CET' || zone === 'CEST'
    const hour = hours === undefined ? undefined : readHour(hours, minutes)
    if (day && isBrussels && (hours === undefined || hour))
      found.moments.push(momentOf(day, hour, field === 'deadlines' ? 'closes' : 'opens', BRUSSELS, printed))
    else found.flags.push(flag(field, 'A date could not be read.', printed))
  }
  if (text !== '' && found.moments.length + found.flags.length === 0)
    found.flags.push(flag(field, 'A date could not be read.', text))
  return found
}

/** The programme as the portal's own calls name it; one that no table has by the page's words. */
const programmeNamed = (words: string): string =>
  Object.values(PROGRAMMES).find(
    ({ acronym, name }) =>
      words.includes(`(${acronym})`) || words.toLowerCase().startsWith(name.toLowerCase()),
  )?.name ?? words

const fieldsOf = (terms: Terms): Partial<Draft> => {
  const opens = datesOf(terms.get('opening date') ?? '', 'opensAt')
  const closes = datesOf(terms.get('deadline date') ?? terms.get('deadline dates') ?? '', 'deadlines')
  const isTwoStage = /^two.stage/i.test(terms.get('deadline model') ?? '')
  const deadlines: Deadline[] = closes.moments
    .slice(0, 40)
    .map((moment, index) => (isTwoStage ? { ...moment, stage: index + 1 } : moment))
  const [opensAt] = opens.moments
  const id = terms.get('reference')
  const programme = terms.get('funding programme')
  return {
    ...(opensAt ? { opensAt } : {}),
    ...(deadlines.length > 0 ? { deadlines, end: 'date' } : {}),
    ...(isTwoStage ? { twoStage: true } : {}),
    ...(id ? { call: { id } } : {}),
    ...(programme ? { programme: programmeNamed(programme) } : {}),
    ...(/^closed/i.test(terms.get('status') ?? '') ? { closedBySource: true } : {}),
    flags: [...opens.flags, ...closes.flags],
  }
}

/**
 * A call's page at the Commission's agencies, which share one published theme (openeuropa/oe_theme): labels and the
 * form of dates were taken from its tests, the element around them is a guess. No recorded page was seen.
 */
export const AGENCY_PAGE: CallPage = { content: ['article', 'main', '#main-content'], fields: fieldsOf }
