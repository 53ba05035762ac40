import * as z from 'zod'

/** The five parts of a call as officers write it, and whom it is meant for. */
export const PARTS = ['essentials', 'who', 'money', 'dates', 'apply', 'audience'] as const
export const Part = z.enum(PARTS)
export type Part = z.infer<typeof Part>

/** Closing days, rules of a partnership, and documents that the form has room for. */
export const CLOSINGS = ['1', '2', '3', '4', '5', '6'] as const
export const PARTNERS = ['1', '2', '3', '4', '5'] as const
export const DOCUMENTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** The fields of each part: one line each, or several things chosen of a list. */
export const FIELDS = {
  essentials: {
    lines: [
      'titleIt',
      'titleEn',
      'summaryIt',
      'summaryEn',
      'textIt',
      'kind',
      'actKind',
      'actForm',
      'actNumber',
      'actDate',
      'funder',
      'programme',
      'url',
    ],
    lists: ['topics'],
  },
  who: {
    lines: [
      'whoIt',
      'whoEn',
      'region',
      'localUnit',
      'ateco',
      'alone',
      ...PARTNERS.flatMap(
        (place) =>
          [
            `partner${place}Kind`,
            `partner${place}Least`,
            `partner${place}Most`,
            `partner${place}Role`,
          ] as const,
      ),
      'perLead',
      'perPartner',
    ],
    lists: ['beneficiaries', 'kinds', 'sizes'],
  },
  money: {
    lines: [
      'total',
      'perProjectMin',
      'perProjectMax',
      'spendMin',
      'spendMax',
      'intensity',
      'aidRegime',
      'moneyWords',
    ],
    lists: ['aidForms'],
  },
  dates: {
    lines: [
      'opensDay',
      'opensHour',
      'opensTurn',
      // As a calendar of planned calls says them: words, of which nobody ever makes days.
      'indicativeOpens',
      'indicativeCloses',
      ...CLOSINGS.flatMap(
        (place) =>
          [`closes${place}Day`, `closes${place}Hour`, `closes${place}Turn`, `closes${place}Stage`] as const,
      ),
      'undated',
      'procedure',
      'end',
      'earlyClosure',
    ],
    lists: [],
  },
  apply: {
    lines: [
      'applyUrl',
      'pec',
      'signature',
      'applyWords',
      ...DOCUMENTS.flatMap((place) => [`document${place}Title`, `document${place}Url`] as const),
      'contactEmail',
      'contactPhone',
      'contactWords',
    ],
    lists: ['channels', 'signIn'],
  },
  audience: { lines: ['everybody'], lists: ['chains', 'priorities', 'memberKinds'] },
} as const satisfies Record<Part, { lines: readonly string[]; lists: readonly string[] }>

type Fields = (typeof FIELDS)[Part]
export type Line = Fields['lines'][number]
export type List = Fields['lists'][number]
export type Name = Line | List

export const LINES: readonly Line[] = PARTS.flatMap((part): readonly Line[] => FIELDS[part].lines)
export const LISTS: readonly List[] = PARTS.flatMap((part): readonly List[] => FIELDS[part].lists)
export const NAMES: readonly Name[] = [...LINES, ...LISTS]
export const Name = z.enum(NAMES as [Name, ...Name[]])

/** Every field of a part. */
export const namesOf = (part: Part): readonly Name[] => [...FIELDS[part].lines, ...FIELDS[part].lists]

const PART_OF: ReadonlyMap<string, Part> = new Map(
  PARTS.flatMap((part) => namesOf(part).map((name): [string, Part] => [name, part])),
)
export const partOf = (name: Name): Part => PART_OF.get(name) ?? 'essentials'

/** The longest of each field that is more than a line, in characters; any other line has 300. */
export const LONGEST = {
  titleIt: 200,
  titleEn: 200,
  summaryIt: 1000,
  summaryEn: 1000,
  textIt: 20_000,
  whoIt: 1000,
  whoEn: 1000,
  moneyWords: 500,
  applyWords: 500,
  contactWords: 300,
  indicativeOpens: 60,
  indicativeCloses: 60,
  url: 1000,
  applyUrl: 1000,
  ...(Object.fromEntries(DOCUMENTS.map((place) => [`document${place}Url`, 1000])) as Record<
    `document${(typeof DOCUMENTS)[number]}Url`,
    number
  >),
} as const satisfies Partial<Record<Line, number>>
export const LONGEST_LINE = 300
export const longestOf = (name: Line): number =>
  new Map<string, number>(Object.entries(LONGEST)).get(name) ?? LONGEST_LINE

/** Things that can be chosen of one list. */
const MOST_CHOSEN = 100

/**
 * A call as somebody wrote it, right or wrong, finished or not: an unfinished draft may say anything. Fields that say
 * nothing are absent.
 */
export const Written = z.partialRecord(
  Name,
  z.union([z.string().min(1).max(20_000), z.array(z.string().min(1).max(200)).min(1).max(MOST_CHOSEN)]),
)
export type Written = z.infer<typeof Written>

const CONTROLS = /[^\P{Cc}\t\n]/gu

/** What was sent of a line: no control characters, one kind of line break; too long a text is kept as far as it can be. */
const lineIn = (value: unknown): string =>
  typeof value === 'string'
    ? value.replaceAll('\r\n', '\n').replace(CONTROLS, ' ').trim().slice(0, 20_000)
    : ''

const listIn = (value: unknown): string[] =>
  [...new Set((Array.isArray(value) ? value : [value]).map(lineIn))]
    .filter((one) => one !== '' && one.length <= 200)
    .slice(0, MOST_CHOSEN)

/** What a form says of one part, or of all: the fields of the others are left out. @param body lists with all their values */
export const writtenIn = (body: Record<string, unknown>, parts: readonly Part[] = PARTS): Written =>
  Object.fromEntries(
    parts.flatMap((part) => [
      ...FIELDS[part].lines.flatMap((name): [string, string][] => {
        const line = lineIn(body[name])
        return line === '' ? [] : [[name, line]]
      }),
      ...FIELDS[part].lists.flatMap((name): [string, string[]][] => {
        const list = listIn(body[name])
        return list.length === 0 ? [] : [[name, list]]
      }),
    ]),
  )

export const lineOf = (written: Written, name: Line): string => {
  const value = written[name]
  return typeof value === 'string' ? value : ''
}

export const listOf = (written: Written, name: List): readonly string[] => {
  const value = written[name]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

const keyOf = (value: string | string[] | undefined): string =>
  value === undefined ? '' : Array.isArray(value) ? JSON.stringify(value.toSorted()) : JSON.stringify(value)

/** The fields in which two ways of writing a call differ, in the order of the form. */
export const differing = (one: Written, other: Written, names: readonly Name[] = NAMES): Name[] =>
  names.filter((name) => keyOf(one[name]) !== keyOf(other[name]))

/** The call with one part as it was written now. */
export const withPart = (written: Written, part: Part, fresh: Written): Written => {
  const own = new Set<string>(namesOf(part))
  const rest = Object.fromEntries(Object.entries(written).filter(([name]) => !own.has(name)))
  const kept = Object.fromEntries(Object.entries(fresh).filter(([name]) => own.has(name)))
  return { ...rest, ...kept }
}
