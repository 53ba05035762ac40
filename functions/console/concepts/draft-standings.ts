import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { type ChainStanding, judgedStanding } from '../../../shared/judged/standing.ts'
import { readJudgements } from '../../../shared/store/judgements.ts'
import type { Table } from '../../../shared/store/table.ts'
import { rulesOver } from './publish-rules.ts'
import type { AtWork } from './rules-at-work.ts'

/** How the first ten of each value chain stand by what was judged, with the draft and without; closed ones are left out. */
export const draftStandings = async (
  table: Table,
  work: AtWork,
  snapshots: Snapshots,
): Promise<ChainStanding[]> => {
  const { cluster, draft } = work
  const valueChains = draft.valueChains.filter(({ closedAt }) => !closedAt)
  const judged = await Promise.all(
    valueChains.map(({ id }) => readJudgements(table, { cluster: cluster.id, chain: id })),
  )
  if (judged.every((each) => each.length === 0)) return []
  const { members, before, under } = rulesOver(work, snapshots)
  const { after, moved } = under(draft)
  const elsewhere = new Map(moved.map((member) => [member.id, member]))
  return judgedStanding(
    judged.flat(),
    { before, after },
    { id: cluster.id, valueChains },
    {
      members: members.map((member) => elsewhere.get(member.id) ?? member),
      cards: snapshots.calls.cards,
      joinedAs: snapshots.calls.joinedAs,
    },
  )
}
