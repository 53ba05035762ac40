import { readAmount } from '../../../../shared/domain/amount.ts'
import {
  LISTS,
  type List,
  longestOf,
  type Name,
  type Written,
} from '../../../../shared/domain/announcement-fields.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { dayIn } from '../../../../shared/members/read-row.ts'
import { folded } from '../../../../shared/members/words.ts'
import { optionsOf } from '../../pages/desk/field-texts.ts'
import type { CalendarColumn, DraftColumn } from './columns.ts'

/**
 * What is wrong in a row. *missing*: it has to say something. *unread*: it cannot be read as what it is. *long*: it does
 * not fit. *twice*: an earlier line has the same code. *wide*: there are more cells than headings.
 */
export type WrongCell = {
  column: DraftColumn
  code: 'missing' | 'unread' | 'long' | 'twice' | 'wide'
  found: string
  /** The line that has the same code. */
  line?: number
}

export type ReadRow = { row: string; written: Written; wrong: WrongCell[] }

/** What identifies a row is kept with its draft. */
const LONGEST_CODE = 120
const NOTHING = new Set(['no', 'false', '0'])
const AMOUNTS = /^(?:total|perProject|spend)/

/** One of a vocabulary, by its key or by its words in either language; undefined: none of it. */
const chosenIn = (name: Name, text: string, clusters: readonly Cluster[]): string | undefined => {
  const wanted = folded(text)
  const options = (['it', 'en'] as const).flatMap((language) => optionsOf(language, name, clusters) ?? [])
  const found = options.find(({ value, label }) => value === text || folded(label) === wanted)
  return found?.value ?? options.find(({ value }) => folded(value) === wanted)?.value
}

/** "9.30" and "9:30" as the form has hours. */
const hourIn = (text: string): string | undefined => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d\d)(?::00)?$/.exec(text) ?? []
  const found = `${hour.padStart(2, '0')}:${minute}`
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(found) ? found : undefined
}

/** A line of the form as a cell has it; undefined: it cannot be read. '': it says that it is not so. */
const lineIn = (name: Name, text: string, clusters: readonly Cluster[]): string | undefined => {
  if (/(?:Day|Date)$/.test(name)) return dayIn(text)
  if (/Hour$/.test(name)) return hourIn(text)
  if (AMOUNTS.test(name)) return readAmount(text) === undefined ? undefined : text
  const options = optionsOf('it', name, clusters)
  if (!options) return text
  const found = chosenIn(name, text, clusters)
  return found ?? (options.length === 1 && NOTHING.has(folded(text)) ? '' : undefined)
}

const listIn = (name: List, text: string, clusters: readonly Cluster[]): string[] | undefined => {
  const parts = text
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const found = parts.map((part) => chosenIn(name, part, clusters))
  return found.every((one) => one !== undefined) ? [...new Set(found)] : undefined
}

const isList = (name: Name): name is List => LISTS.includes(name as List)

const fieldsIn = (
  cells: ReadonlyMap<Name, string>,
  clusters: readonly Cluster[],
): { written: Written; wrong: WrongCell[] } => {
  const written: Written = {}
  const wrong: WrongCell[] = []
  for (const [name, text] of cells) {
    if (text === '') continue
    if (isList(name)) {
      const list = listIn(name, text, clusters)
      if (list === undefined) wrong.push({ column: name, code: 'unread', found: text })
      else if (list.length > 0) written[name] = list
      continue
    }
    const line = lineIn(name, text, clusters)
    if (line === undefined) wrong.push({ column: name, code: 'unread', found: text })
    else if (line.length > longestOf(name)) wrong.push({ column: name, code: 'long', found: text })
    else if (line !== '') written[name] = line
  }
  return { written, wrong }
}

const whole = (row: string, cells: ReadonlyMap<Name, string>, clusters: readonly Cluster[]): ReadRow => {
  const { written, wrong } = fieldsIn(cells, clusters)
  if (row === '') wrong.unshift({ column: 'row', code: 'missing', found: '' })
  if (row.length > LONGEST_CODE) wrong.unshift({ column: 'row', code: 'long', found: row })
  if ((cells.get('titleIt') ?? '') === '') wrong.push({ column: 'titleIt', code: 'missing', found: '' })
  return { row, written, wrong }
}

/** A row of drafts: each column a field of the form. */
export const readDraftRow = (
  cells: ReadonlyMap<DraftColumn, string>,
  clusters: readonly Cluster[],
): ReadRow => {
  const fields = new Map([...cells].filter((cell): cell is [Name, string] => cell[0] !== 'row'))
  return whole(cells.get('row') ?? '', fields, clusters)
}

/**
 * A row of a calendar of planned calls. Its dates stay what they are, words: they go beside the form's days and never
 * into them. A row without a code is known again by its title and objective.
 */
export const readCalendarRow = (
  cells: ReadonlyMap<CalendarColumn, string>,
  clusters: readonly Cluster[],
): ReadRow => {
  const cell = (column: CalendarColumn): string => cells.get(column) ?? ''
  const area = cell('area')
  const isRegion = folded(area).includes(folded('Emilia-Romagna')) || folded(area).includes('regionale')
  const text = [
    area && `Area geografica: ${area}`,
    cell('objective') && `Obiettivo: ${cell('objective')}`,
  ].filter(Boolean)
  const fields: [Name, string][] = [
    ['titleIt', cell('title').replace(/\s+/g, ' ')],
    ['kind', 'aid'],
    ['textIt', text.join('\n')],
    ['whoIt', cell('applicants')],
    ['region', isRegion ? 'yes' : ''],
    ['total', cell('total').replace(/\s*(?:€|euro|eur)\s*/gi, '')],
    ['programme', cell('programme')],
    ['url', cell('url')],
    ['indicativeOpens', cell('opens').replace(/\s+/g, ' ')],
    ['indicativeCloses', cell('closes').replace(/\s+/g, ' ')],
  ]
  const named = [cell('title'), cell('objective')].filter(Boolean).join(' · ')
  return whole(cell('row') || named.slice(0, LONGEST_CODE), new Map(fields), clusters)
}

/** Fields that a row of a calendar speaks of. */
export const CALENDAR_FIELDS: readonly Name[] = [
  'titleIt',
  'kind',
  'textIt',
  'whoIt',
  'region',
  'total',
  'programme',
  'url',
  'indicativeOpens',
  'indicativeCloses',
]
