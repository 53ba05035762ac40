import type { DraftFields } from '../../domain/opportunity.ts'
import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'

const LIST = 'https://first.art-er.it/bandi'

/** Words with which names of bodies begin: such a logo is the funder's, and no programme's. */
const BODY =
  /^(?:regione|ministero|camera di commercio|unioncamere|invitalia|comune|provincia|art-er|fondazione)\b/i

/** FIRST lists calls of every level: the logo tells which, and what it does not tell is a regional service. */
const programmeOf = (logo: string): Partial<DraftFields> => {
  const named = logo.slice(0, 200)
  const programme = BODY.test(named) ? { funder: named } : { programme: named }
  if (/\b(?:europ|horizon|life\b|interreg|digital europe|erasmus|cef\b|eic\b|unione europea)/i.test(logo))
    return { ...programme, level: 'european' }
  if (/\b(?:minister|mimit|mur\b|invitalia|pnrr|nazional)/i.test(logo))
    return { ...programme, level: 'national' }
  return programme
}

/**
 * FIRST, ART-ER's guide to calls, open and coming. Built on its documented selectors; no answer is recorded, and it
 * refused a cloud address when it was last tried.
 */
export const firstArter = htmlList({
  id: 'first-arter',
  name: SOURCE_NAMES['first-arter'],
  homepage: LIST,
  list: `${LIST}?f%5B0%5D=stato%3Anext_open&f%5B1%5D=stato%3Aopen`,
  level: 'regional',
  credit: 'ART-ER',
  schedule: '25 3 * * ? *',
  minimumRows: 5,
  paging: { parameter: 'page', from: 0, last: { link: 'nav.pager li.pager__item--last a' } },
  entry: 'div.views-row:has(h2 a)',
  link: { select: 'h2 a', attribute: 'href' },
  fields: {
    title: 'h2',
    summary: '.field--name-body p',
    closes: 'span.status-bando',
    themes: { select: '.field--name-field-topics .field__item', rare: true },
    amounts: { total: { select: '.field--name-field-stanziamento .field__item', rare: true } },
    says: {
      programme: {
        spot: { select: '.group-secondary .taxonomy-term img', attribute: 'alt', rare: true },
        means: programmeOf,
      },
      procedure: {
        spot: { select: '.field--name-field-tipologia-scadenza .field__item', rare: true },
        means: (word) => (/\bsportello\b/i.test(word) ? { procedure: 'sportello' } : {}),
      },
    },
  },
})
