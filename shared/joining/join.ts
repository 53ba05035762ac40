import { speaking, together } from '../domain/by-hand.ts'
import { isAnnounced } from '../domain/desk.ts'
import type { Draft, Flag, Opportunity, Origin } from '../domain/opportunity.ts'
import {
  type AuthorityRank,
  believedDeadlines,
  byAuthority,
  bySeniority,
  byWord,
  dayOf,
  isEdited,
} from './believed.ts'
import { historyOf } from './history.ts'

/** Fields that the leader may lack and another row fill; the rest is decided below. */
const FILLED = [
  'programme',
  'call',
  'topic',
  'funder',
  'act',
  'applicants',
  'regions',
  'themes',
  'keywords',
  'procedure',
  'end',
  'earlyClosure',
  'opensAt',
  'aidForms',
  'aidRegime',
  'intensity',
  'amounts',
  'ateco',
  'partnership',
  'localUnit',
  'howToApply',
  'applicationLanguages',
  'documents',
  'enquiries',
  'typeOfAction',
  'trl',
  'funderUrl',
  'publishedAt',
] as const satisfies (keyof Draft)[]

/** Words are only taken from a row in the same language. */
const WORDS = ['summary', 'text'] as const satisfies (keyof Draft)[]

const isAbsent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/** What the leader does not state and another does, with the doubts of whoever states it. */
const filledFrom = (leader: Opportunity, others: Opportunity[]): Partial<Opportunity> => {
  const filled: Record<string, unknown> = {}
  const flags: Flag[] = []
  const fill = (name: (typeof FILLED)[number] | (typeof WORDS)[number], from: Opportunity[]): void => {
    const row = isAbsent(leader[name]) && from.find((one) => !isAbsent(one[name]))
    if (!row) return
    filled[name] = row[name]
    flags.push(...row.flags.filter(({ field }) => field === name))
  }
  for (const name of FILLED) fill(name, others)
  const readable = others.filter(({ language }) => !leader.language || language === leader.language)
  for (const name of WORDS) fill(name, readable)
  if (!leader.language && filled.text) filled.language = readable.find(({ text }) => text)?.language
  return { ...filled, flags: [...leader.flags, ...flags] } as Partial<Opportunity>
}

const originOf = ({
  id,
  source,
  version,
  url,
  firstSeenAt,
  deadlines,
  withdrawnAt,
}: Opportunity): Origin => ({
  id,
  source,
  version,
  url,
  firstSeenAt,
  deadlines,
  ...(withdrawnAt ? { withdrawnAt } : {}),
})

const daysOf = ({ deadlines }: Pick<Opportunity, 'deadlines'>): string[] =>
  [...new Set(deadlines.map(dayOf))].toSorted()

/** The rows that are listed and name other days than those believed. A row that names some of them contradicts nothing. */
export const disagreeing = <T extends Pick<Opportunity, 'deadlines' | 'withdrawnAt'>>(
  rows: T[],
  believed: Pick<Opportunity, 'deadlines'>,
): T[] => {
  const known = new Set(daysOf(believed))
  return rows.filter((row) => !row.withdrawnAt && daysOf(row).some((day) => !known.has(day)))
}

const deadlineFlags = (rows: Opportunity[], speaker: Opportunity | undefined): Flag[] => {
  if (!speaker) return []
  const others = disagreeing(
    rows.filter((row) => row !== speaker),
    speaker,
  )
  if (others.length === 0) return []
  const said = [speaker, ...others].map((row) => `${row.source}: ${daysOf(row).join(', ')}`)
  return [
    {
      field: 'deadlines',
      reason: 'Its sources name different days; the first named here is believed.',
      text: said.join('; ').slice(0, 300),
    },
  ]
}

/** Those that close the call: whoever names its deadlines, or else whoever is believed first. */
const closingOf = (rows: Opportunity[], rankOf: AuthorityRank) => {
  const inOrder = rows.toSorted(byWord(rows, rankOf))
  const own = new Set(speaking(rows))
  const found = believedDeadlines(
    inOrder.map((row) => ({ row, deadlines: row.deadlines, isListed: own.has(row) && !row.withdrawnAt })),
  )
  const speaker =
    inOrder.find((row) => isEdited(row, 'closedBySource')) ??
    found?.row ??
    inOrder.find((row) => own.has(row) && !row.withdrawnAt) ??
    inOrder[0]
  return {
    speaker: found?.row,
    deadlines: found?.deadlines ?? [],
    ...(found?.row.twoStage === undefined ? {} : { twoStage: found.row.twoStage }),
    ...(speaker?.closedBySource === undefined ? {} : { closedBySource: speaker.closedBySource }),
    ...(speaker?.suspended === undefined ? {} : { suspended: speaker.suspended }),
  }
}

/**
 * Several rows as the one call they are. The first seen leads: its id, its words and what it states stay; what it does
 * not state is filled from the others, the most believed first. Deadlines, and the address to go to, are those of the
 * row with most authority that is still listed. It is gone when every row is. A row that an office added by hand gives
 * words alone, once a source has the call. What the consortium announces here leads, and is gone when it says so.
 */
export const joinRows = (rows: [Opportunity, ...Opportunity[]], rankOf: AuthorityRank): Opportunity => {
  const inOrder = rows.toSorted(bySeniority(rankOf))
  const [leader = rows[0], ...others] = inOrder
  if (others.length === 0) return leader
  const {
    deadlines: _,
    twoStage: __,
    closedBySource: ___,
    suspended: ____,
    withdrawnAt: _____,
    ...words
  } = leader
  const { speaker, ...closing } = closingOf(inOrder, rankOf)
  const filled = filledFrom(leader, others.toSorted(byAuthority(rankOf)))
  const own = speaking(inOrder)
  const listed = own.filter(({ withdrawnAt }) => !withdrawnAt)
  const withdrawn = own.flatMap(({ withdrawnAt }) => withdrawnAt ?? []).toSorted()
  const revoked = isAnnounced(leader) ? leader.withdrawnAt : undefined
  const gone = revoked ?? (listed.length === 0 ? withdrawn.at(-1) : undefined)
  const address =
    inOrder.find((row) => isEdited(row, 'url')) ??
    (listed.length > 0 ? listed : own).toSorted(byAuthority(rankOf))[0] ??
    leader
  return {
    ...words,
    ...filled,
    ...closing,
    url: address.url,
    flags: [...(filled.flags ?? []), ...deadlineFlags(inOrder, speaker)],
    version: 1 + inOrder.reduce((sum, { version }) => sum + version - 1, 0),
    fingerprint: inOrder.map(({ fingerprint }) => fingerprint).join('+'),
    changes: historyOf(inOrder, rankOf).slice(-50),
    missedRuns: Math.min(...(listed.length > 0 ? listed : own).map(({ missedRuns }) => missedRuns)),
    origins: inOrder.map(originOf),
    ...(gone ? { withdrawnAt: gone } : {}),
    ...(leader.byHand ? { byHand: together(inOrder, leader.byHand) } : {}),
  }
}
