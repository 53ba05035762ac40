import type { Cluster } from '../domain/cluster.ts'
import type { Membership } from '../domain/member.ts'
import { joins, type MemberRecord } from '../domain/membership.ts'
import { type Day, isCalendarDay } from '../domain/time.ts'
import { VatNumber } from '../domain/vat.ts'
import { chainsIn } from './chains.ts'
import type { Column } from './columns.ts'
import { PROFILE_FIELDS, type Profile, type ProfileField, type ProfileTexts, readProfile } from './fields.ts'
import { folded } from './words.ts'

/** A row of a file: its line there, as spreadsheets count, and what stands in the columns that the file has. */
export type FileRow = {
  line: number
  cells: Partial<Record<Column, string>>
  /** It has more cells than there are headings: what stands where cannot be told. */
  isWide?: true
}

/**
 * What is wrong in a row. *unknown*: no member has the id. *two-members*: id and VAT number are of different ones.
 * *taken*: another has the VAT number. *twice*: an earlier line is about the same membership. *clash*: an earlier line
 * says otherwise of what all its clusters share. *not-yours*: of a cluster that somebody else acts for.
 */
export type WrongCell =
  | { column: Column; code: 'unread'; found: string }
  | { column: 'id'; code: 'unknown' | 'two-members'; found: string }
  | { column: 'vat'; code: 'taken'; found: string; by: string }
  | { column: 'cluster'; code: 'not-yours'; found: string }
  | { column: 'name'; code: 'wide'; found: string }
  | { column: Column; code: 'twice' | 'clash'; found: string; line: number }

/** Never empty: an empty cell leaves them as they are. */
const NEEDED: readonly ProfileField[] = [
  'name',
  'kind',
  'startup',
  'place',
  'region',
  'profileLanguage',
  'profile',
]

/** "2026-06-29", or "29/06/2026" as spreadsheets with Italian settings write it. */
export const dayIn = (text: string): Day | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isCalendarDay(iso) && iso >= '1990-01-01' && iso < '2100-01-01' ? iso : undefined
}

/** A VAT number as a spreadsheet gives it back, which takes its first zeros for nothing. */
export const vatIn = (text: string): string => (/^\d{8,10}$/.test(text) ? text.padStart(11, '0') : text)

/** The number in a row, if it is one. */
export const vatOf = ({ cells }: FileRow): string | undefined =>
  VatNumber.safeParse(vatIn(cells.vat ?? '')).data

/** What all clusters share, as a row has it. */
export const readShared = (
  { cells }: FileRow,
  before: MemberRecord | undefined,
): { profile: Partial<Profile>; wrong: WrongCell[] } => {
  const texts: Partial<ProfileTexts> = {}
  for (const field of PROFILE_FIELDS) {
    const cell = cells[field]
    if (before ? cell === undefined || (cell === '' && NEEDED.includes(field)) : false) continue
    const text = cell ?? ''
    texts[field] = field === 'vat' ? vatIn(text) : field === 'profileLanguage' && text === '' ? 'it' : text
  }
  const { profile, wrong } = readProfile(texts, before ?? {})
  return {
    profile,
    wrong: wrong.map((field) => ({ column: field, code: 'unread', found: cells[field] ?? '' })),
  }
}

export const clusterIn = (text: string, clusters: readonly Cluster[]): Cluster | undefined => {
  const wanted = folded(text)
  return clusters.find(({ id, name }) =>
    [id, folded(name), folded(name).replace(/^clust er /, '')].includes(wanted),
  )
}

/** The membership as a row has it; of one that had left and joined later, with the time before. */
export const readMembershipRow = (
  { cells }: FileRow,
  cluster: Cluster,
  before: Membership | undefined,
  today: Day,
): { membership: Membership; wrong: WrongCell[] } => {
  const wrong: WrongCell[] = []
  const unread = (column: Column) => {
    wrong.push({ column, code: 'unread', found: cells[column] ?? '' })
    return undefined
  }
  const day = (column: 'joinedOn' | 'leftOn'): Day | undefined => {
    const cell = cells[column]
    if (cell === undefined) return before?.[column]
    return cell === '' ? undefined : (dayIn(cell) ?? unread(column))
  }
  const named = cells.valueChains ?? ''
  const valueChains =
    named === '' && before
      ? before.valueChains
      : (chainsIn(named, cluster, before?.valueChains) ?? unread('valueChains') ?? [])
  const written = day('joinedOn')
  const joinedOn = written ?? (before ? undefined : today)
  const leftOn = day('leftOn')
  if (joinedOn && leftOn && leftOn < joinedOn) unread('leftOn')
  const { id } = cluster
  if (before?.leftOn && joinedOn && leftOn === undefined && joinedOn > before.leftOn) {
    // Until the day of leaving it is a member: its coming back is written down from then on.
    if (before.leftOn > today) unread('joinedOn')
    const [again = before] = joins({ clusters: [before] }, { cluster: id, valueChains, joinedOn }).clusters
    return { membership: again, wrong }
  }
  return {
    membership: {
      cluster: id,
      valueChains,
      ...(joinedOn ? { joinedOn } : {}),
      ...(leftOn ? { leftOn } : {}),
      ...(before?.earlier ? { earlier: before.earlier } : {}),
    },
    wrong,
  }
}
