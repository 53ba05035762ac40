import * as z from 'zod'
import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { REGIONS } from '../../domain/vocabulary.ts'
import { actOf } from '../reading/act-of.ts'
import { applicantsFrom } from '../reading/applicant-words.ts'
import { htmlText } from '../reading/html-text.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, webAddress, words } from '../reading/rows.ts'
import { incentiveAmounts } from './incentivi-amounts.ts'
import { incentiveDates } from './incentivi-dates.ts'
import { FORMS, regionOf, SIZES, SUBJECTS } from './incentivi-words.ts'

/** Reads a field of a row by the export's alias; the search core has other names for the same. */
export type IncentiveRow = { text: (alias: string) => string; list: (alias: string) => string[] }

const SITE = 'https://www.incentivi.gov.it'
/** Sectors are named up to here; a longer list is most of the economy and says nothing of the call. */
const TELLING_SECTORS = 10

const regionsOf = (names: string[]): { regions?: DraftFields['regions']; flags: Flag[] } => {
  const inItaly = names.filter((name) => name !== 'Estero')
  const codes = inItaly.map(regionOf)
  const unknown = inItaly.filter((_, index) => !codes[index])
  if (unknown.length > 0)
    return { flags: [flag('regions', 'A region is in no table of ours.', unknown.join(', '))] }
  const regions = [...new Set(codes.filter((code) => code !== undefined))].toSorted()
  const everywhere = regions.length === 0 || regions.length === Object.keys(REGIONS).length
  return { ...(everywhere ? {} : { regions }), flags: [] }
}

const Code = z.string().regex(/^\d\d(?:\.\d{1,2}){0,2}$/)

/** Codes where the field lists codes. "90.00" is division 90 whole. Prose ("every sector admitted") restricts nothing. */
const atecoOf = (text: string): { ateco?: string[]; flags: Flag[] } => {
  const plain = plainLine(text).replace(/^ateco(?: \d{4})?\s?:\s?/i, '')
  if (plain === '' || /^tutti i settori\b/i.test(plain)) return { flags: [] }
  const codes = plain
    .split(/[;,]/)
    .map((code) => code.trim().replace(/^(\d\d)\.00$/, '$1'))
    .filter((code) => code !== '')
  if (!z.array(Code).min(1).safeParse(codes).success)
    return { flags: [flag('ateco', 'The sector codes could not be read.', plain)] }
  return { ateco: [...new Set(codes)].toSorted(), flags: [] }
}

/** "Cos'è …": the first of the three headings under which descriptions are written. */
const summaryOf = (description: string): string =>
  /^\s*cos['’]è\s+([\s\S]+?)(?=a chi si rivolge|cosa prevede|$)/i.exec(description.slice(0, 8000))?.[1] ?? ''

/** The incentive's own sheet where the row leads to it, else the institution's page. */
const addressOf = (row: IncentiveRow): string | undefined => {
  const path = row.text('URL').trim()
  return /^\/[^/\\\s]/.test(path)
    ? `${SITE}${path}`
    : (webAddress(path) ?? webAddress(row.text('Link_istituzionale')))
}

/** One incentive, from the search core or the export alike, as a draft. */
export const readIncentive = (row: IncentiveRow): RowOutcome => {
  const sourceId = row.text('ID_Incentivo').trim()
  if (!/^\d{1,12}$/.test(sourceId))
    return { refused: 'it has no numeric ID_Incentivo, which alone tells rows apart' }
  if (plainLine(row.text('Titolo')) === '') return { refused: 'it has no title' }
  const description = htmlText(row.text('Descrizione'))
  const read = words(row.text('Titolo'), summaryOf(description), description)
  const dates = incentiveDates(
    row.text('Data_apertura'),
    row.text('Data_chiusura'),
    plainLine(row.text('Note_di_apertura_chiusura')),
    description,
  )
  const money = incentiveAmounts({
    spendMin: row.text('Spesa_Ammessa_min'),
    spendMax: row.text('Spesa_Ammessa_max'),
    aidMin: row.text('Agevolazione_Concedibile_min'),
    aidMax: row.text('Agevolazione_Concedibile_max'),
    total: row.text('Stanziamento_incentivo'),
  })
  const subjects = row.list('Tipologia_Soggetto')
  const who = applicantsFrom({ ...SUBJECTS, ...SIZES }, [...subjects, ...row.list('Dimensioni')])
  const territory = regionsOf(row.list('Regioni'))
  const sectors = row.list('Settore_Attivita').filter((sector) => !/^tutti i settori\b/i.test(sector))
  const codes = atecoOf(row.text('Codici_ATECO'))
  const forms = row.list('Forma_agevolazione')
  const funder = plainLine(row.text('Soggetto_Concedente'))
  const url = addressOf(row)
  const funderUrl = webAddress(row.text('Link_istituzionale'))
  return {
    draft: withProse({
      ...read,
      ...dates,
      sourceId,
      level: territory.regions?.length === 1 ? 'regional' : 'national',
      ...(funder ? { funder } : {}),
      act: { kind: actOf(read.title) ?? 'incentivo' },
      ...(who.applicants ? { applicants: { ...who.applicants, words: subjects } } : {}),
      ...(territory.regions ? { regions: territory.regions } : {}),
      themes: row.list('Obiettivo_Finalita'),
      keywords: sectors.length <= TELLING_SECTORS ? sectors : [],
      aidForms: [...new Set(forms.flatMap((form) => FORMS[form] ?? []))],
      ...(/\bde minimis\b/i.test(description) ? { aidRegime: 'de minimis' } : {}),
      ...(money.amounts ? { amounts: money.amounts } : {}),
      ...(codes.ateco ? { ateco: codes.ateco } : {}),
      url: url ?? `${SITE}/it/catalogo`,
      ...(funderUrl ? { funderUrl } : {}),
      flags: [
        ...read.flags,
        ...dates.flags,
        ...money.flags,
        ...who.flags,
        ...territory.flags,
        ...codes.flags,
        ...forms
          .filter((form) => !Object.hasOwn(FORMS, form))
          .map((form) => flag('aidForms', 'A form of aid is in no table of ours.', form)),
        ...(url ? [] : [flag('url', 'It names no page of its own.', row.text('Link_istituzionale'))]),
      ],
    }),
  }
}
