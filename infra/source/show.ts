import type { Draft } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Refusal } from '../../shared/sources/source.ts'
import { printable, shortened, wrapped } from '../command/printable.ts'
import { engineOf, type Written } from './catalogue.ts'
import { coverage, statedFields } from './fields.ts'
import type { Understood } from './read.ts'

export type Shown = { now: Instant; width: number; limit: number; written: Written | undefined }

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
const LABEL = 21

const pageLines = (
  { listed, source, number, url, reading }: Understood,
  { now, width, written }: Shown,
): string[] => {
  const { drafts, refused, passedOver, next } = reading
  const rows = drafts.length + refused.length + passedOver.length
  const flagged = drafts.filter(({ flags }) => flags.length > 0)
  const flags = flagged.reduce((sum, draft) => sum + draft.flags.length, 0)
  const count = (status: string): number => drafts.filter((draft) => statusOf(draft, now) === status).length
  return [
    `${listed.label}  ${printable(source.name)}${written ? `  ${written.path}, engine ${engineOf(listed.source)}` : ''}`,
    `page ${number}  ${shortened(url, width - 8)}`,
    '',
    `${counted(rows, 'row')}: ${counted(drafts.length, 'call')} (${count('open')} open, ${count('forthcoming')} forthcoming, ${count('closed')} closed), ${refused.length} refused, ${passedOver.length} passed over`,
    `${counted(flagged.length, 'call')} with ${counted(flags, 'flag')}`,
    next ? `next page: ${shortened(next.url, width - 11)}` : 'no further page',
  ]
}

const coverageLines = (drafts: readonly Draft[], width: number): string[] => {
  if (drafts.length === 0) return []
  const said = coverage(drafts).map(({ field, count }) => `${field} ${count}`)
  return ['', `stated, of ${counted(drafts.length, 'call')}:`, `  ${wrapped(said.join(' · '), width - 2, 2)}`]
}

const draftLines = (draft: Draft, number: number, { now, width }: Shown): string[] => [
  '',
  `${number}. ${wrapped(draft.title.slice(0, 500), width - 4, 4)}  [${statusOf(draft, now)}]`,
  ...statedFields(draft).map(
    ({ field, text }) => `   ${field.padEnd(LABEL)} ${wrapped(text, width - LABEL - 4, LABEL + 4)}`,
  ),
  ...draft.flags.map(
    ({ field, reason, text }) =>
      `   ! ${wrapped(`${field}: ${reason}${text ? ` “${text}”` : ''}`, width - 5, 5)}`,
  ),
]

/** Rows under their reasons, the commonest first: fifty rows passed over for one reason are one line. */
const refusalLines = (heading: string, refusals: readonly Refusal[], { width, limit }: Shown): string[] => {
  if (refusals.length === 0) return []
  const reasons = new Map<string, Refusal[]>()
  for (const refusal of refusals)
    reasons.set(refusal.reason, [...(reasons.get(refusal.reason) ?? []), refusal])
  return [
    '',
    `${heading}: ${refusals.length}`,
    ...[...reasons]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([reason, rows]) => [
        `  ${rows.length} × ${wrapped(reason, width - 8, 8)}`,
        ...rows.slice(0, limit).map(({ row }) => `      ${shortened(row, width - 6)}`),
        ...(rows.length > limit ? [`      … and ${rows.length - limit} more`] : []),
      ]),
  ]
}

/** What a source understood of one page: counts first, then call by call, then what did not become one. */
export const pageText = (understood: Understood, shown: Shown): string => {
  const { drafts, refused, passedOver } = understood.reading
  const left = drafts.length - shown.limit
  return [
    ...pageLines(understood, shown),
    ...coverageLines(drafts, shown.width),
    ...drafts.slice(0, shown.limit).flatMap((draft, at) => draftLines(draft, at + 1, shown)),
    ...(left > 0 ? ['', `… and ${counted(left, 'more call')}: --limit ${drafts.length} shows all`] : []),
    ...refusalLines('refused', refused, shown),
    ...refusalLines('passed over', passedOver, shown),
  ].join('\n')
}
