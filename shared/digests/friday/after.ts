import type { Cluster, ValueChain } from '../../domain/cluster.ts'
import type { Member } from '../../domain/member.ts'
import type { DeclineReason } from '../../domain/opinion.ts'
import type { Outcome, Run, Shard } from '../../domain/run.ts'
import type { Written } from '../input.ts'

/** Answers of fewer contacts would say more of who gave them than of the call (decision 0010). */
export const LEAST_ANSWERS = 3

/** What became of a chain's contacts in a run. */
export type ChainOutcome = {
  chain: ValueChain
  counts: Record<Outcome['state'] | 'pending', number>
}

/** What contacts have answered since a run, each call counted once a contact; undefined below LEAST_ANSWERS contacts. */
export type Answers = {
  contacts: number
  followed: number
  declined: number
  reasons: Partial<Record<DeclineReason, number>>
}

export type AnswersOfCall = { call: string; title: string; language?: string } & Pick<
  Answers,
  'followed' | 'declined'
>

export type After = {
  run: Run
  chains: ChainOutcome[]
  /** Absent below LEAST_ANSWERS. */
  answers?: Answers
  /** Calls that at least LEAST_ANSWERS contacts have answered about, most answered first. */
  calls: AnswersOfCall[]
}

const answersIn = (written: readonly Written[], members: ReadonlySet<string>, since: string) =>
  written.flatMap(({ opinions }) => {
    const own = opinions.filter(
      ({ says, at, onBehalf }) =>
        says !== 'nothing' && at >= since && onBehalf.some(({ member }) => members.has(member)),
    )
    return own.length > 0 ? [own] : []
  })

const perCall = (answered: ReturnType<typeof answersIn>): AnswersOfCall[] => {
  const counts = new Map<string, AnswersOfCall>()
  for (const { call, title, language, says } of answered.flat()) {
    const known = counts.get(call) ?? { call, title, followed: 0, declined: 0 }
    known[says === 'follow' ? 'followed' : 'declined'] += 1
    counts.set(call, { ...known, ...(language ? { language } : {}) })
  }
  const all = ({ followed, declined }: AnswersOfCall): number => followed + declined
  return [...counts.values()]
    .filter((one) => all(one) >= LEAST_ANSWERS)
    .toSorted((a, b) => all(b) - all(a) || (a.call < b.call ? -1 : 1))
}

const totalled = (answered: ReturnType<typeof answersIn>): Answers => {
  const all = answered.flat()
  const reasons: Answers['reasons'] = {}
  for (const { says, reason } of all)
    if (says === 'decline') reasons[reason ?? 'topic'] = (reasons[reason ?? 'topic'] ?? 0) + 1
  const followed = all.filter(({ says }) => says === 'follow').length
  return { contacts: answered.length, followed, declined: all.length - followed, reasons }
}

/**
 * What a run brought to a cluster: mails by value chain, and answers as counts. Who opened a mail, or followed a link,
 * nobody knows: neither is tracked (decision 0026).
 */
export const afterRun = (
  cluster: Cluster,
  members: readonly Member[],
  written: readonly Written[],
  run: Run,
  shards: readonly Shard[],
): After => {
  const outcomes = new Map(
    shards.flatMap((shard) =>
      shard.contacts.map((id) => [id, shard.outcomes[id]?.state ?? 'pending'] as const),
    ),
  )
  const chains = cluster.valueChains.map((chain): ChainOutcome => {
    const ids = new Set(
      members
        .filter(({ clusters }) =>
          clusters.some((one) => one.cluster === cluster.id && one.valueChains.includes(chain.id)),
        )
        .map(({ id }) => id),
    )
    const counts: ChainOutcome['counts'] = { sent: 0, skipped: 0, failed: 0, unknown: 0, pending: 0 }
    for (const { contact } of written) {
      const state = contact.members.some((member) => ids.has(member)) && outcomes.get(contact.id)
      if (state) counts[state] += 1
    }
    return { chain, counts }
  })
  const answered = answersIn(written, new Set(members.map(({ id }) => id)), run.startedAt)
  return {
    run,
    chains,
    ...(answered.length >= LEAST_ANSWERS ? { answers: totalled(answered) } : {}),
    calls: perCall(answered),
  }
}
