import type { Draft, Moment } from '../../shared/domain/opportunity.ts'
import { zoned } from '../../shared/domain/time.ts'

/** Fields in the order in which a person checks them against the page; whatever else there is comes after. */
const ORDER = [
  'sourceId',
  'url',
  'level',
  'funder',
  'programme',
  'call',
  'topic',
  'act',
  'opensAt',
  'deadlines',
  'procedure',
  'end',
  'earlyClosure',
  'closedBySource',
  'twoStage',
  'aidForms',
  'aidRegime',
  'intensity',
  'amounts',
  'applicants',
  'regions',
  'localUnit',
  'ateco',
  'partnership',
  'howToApply',
  'applicationLanguages',
  'themes',
  'keywords',
  'language',
  'publishedAt',
  'documents',
  'enquiries',
  'summary',
  'text',
]
const ELSEWHERE = ['title', 'flags']

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'at' in value && 'hourStated' in value && 'zone' in value

/** "2026-07-10 12:00 Europe/Rome", or that the hour is not stated; with its stage and the words it was read from. */
const momentText = (moment: Moment & { stage?: number | undefined }): string => {
  const local = zoned(moment.at, moment.zone)
  const when = moment.hourStated
    ? `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })} ${moment.zone}`
    : `${local.toPlainDate()} ${moment.zone}, hour not stated`
  const stage = moment.stage === undefined ? '' : `stage ${moment.stage}: `
  return `${stage}${when}${moment.text ? ` (from “${moment.text}”)` : ''}`
}

const euro = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** A value as people read it. @param field its name, which tells cents from other numbers */
const valueText = (value: unknown, field = ''): string => {
  if (isMoment(value)) return momentText(value)
  if (Array.isArray(value))
    return value.map((one) => valueText(one)).join(typeof value[0] === 'object' ? '; ' : ', ')
  if (typeof value === 'number') return field === 'cents' ? euro.format(value / 100) : String(value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
    .map(([name, part]) => `${name}: ${valueText(part, field === 'amounts' ? 'cents' : name)}`)
    .join('; ')
}

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** What a draft states, field by field, as lines of text; the full text by its beginning and its length. */
export const statedFields = (draft: Draft): { field: string; text: string }[] => {
  const entries = Object.entries(draft).filter(
    ([field, value]) => isStated(value) && !ELSEWHERE.includes(field),
  )
  const place = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length)
  return entries
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([field, value]) => {
      const text = valueText(value, field)
      const long = text.length > 400 ? `${text.slice(0, 300)}… (${text.length} characters)` : text
      return { field, text: long }
    })
}

/** How many drafts state each field, most often stated first. */
export const coverage = (drafts: readonly Draft[]): { field: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const draft of drafts)
    for (const { field } of statedFields(draft)) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].map(([field, count]) => ({ field, count })).toSorted((a, b) => b.count - a.count)
}
