import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { CallIndex, ProfileIndex } from '../../shared/matching/index.ts'
import { collect, each, inTurn, type Timed, timed } from './measure.ts'
import { join, rankAll, readingOf, stems } from './ours.ts'
import { miniSearch, type Peer, wink } from './peers.ts'
import { duration, plain, type Row } from './rows.ts'

/** Calls and members with their indexes, and the milliseconds that those took. */
export type Material = {
  name: string
  calls: Opportunity[]
  members: Member[]
  callIndex: Timed<CallIndex>
  profileIndex: Timed<ProfileIndex>
}

export type RankingOptions = {
  parts: (1 | 2)[]
  rounds: number
  /** Seconds that another engine gets. */
  peerSeconds: number
  /** How many times as fast as each peer we should be. */
  least?: { miniSearch: number; wink: number }
}

/** The same terms for everybody: a call as one field of stems, a profile as its different stems. */
const termsFor = ({ calls, members }: Material): { documents: string[]; queries: string[] } => ({
  documents: calls.map(({ title, keywords, summary = '', text = '', language }) =>
    stems([title, ...keywords, summary, text].join('\n'), language === 'en' ? 'en' : 'it').join(' '),
  ),
  queries: members.map(({ profile, profileLanguage }) =>
    [...new Set(stems(profile, profileLanguage))].join(' '),
  ),
})

/** All of the queries in milliseconds, taken from as many as the peer manages in its seconds. */
const allQueries = (
  search: (query: string) => number,
  queries: string[],
  seconds: number,
): { ms: number; ran: number } => {
  const times = each(queries, seconds, search)
  return { ms: (times.reduce((sum, ms) => sum + ms, 0) / times.length) * queries.length, ran: times.length }
}

/** Parts 1 and 2: all profiles against all calls, beside other engines and beside merely reading the postings. */
export const ranking = (material: Material, { parts, rounds, peerSeconds, least }: RankingOptions): Row[] => {
  const { name, callIndex, profileIndex } = material
  const profiles = profileIndex.value
  const joined = timed(() => join(callIndex.value, profiles))
  const reading = readingOf(callIndex.value, profiles)
  const [ours = Number.NaN, read = Number.NaN] = inTurn(rounds, [
    () => rankAll(joined.value, profiles),
    reading.pass,
  ])
  const besideReading: Row = {
    part: 2,
    what: `${name}: ranking ÷ reading the postings`,
    figure: ours / read,
    unit: '×',
    ours,
    other: read,
    remark: `${plain(reading.touched / 1e6)} M postings, ${plain((ours * 1e6) / reading.touched)} ns each, checksum ${reading.pass()}`,
  }
  const { documents, queries } = parts.includes(1) ? termsFor(material) : { documents: [], queries: [] }
  const besidePeer = (peer: Peer, target: number | undefined): Row => {
    const index = timed(() => peer.index(documents))
    const { ms, ran } = allQueries(index.value, queries, peerSeconds)
    return {
      part: 1,
      what: `${name}: ${peer.name} ÷ ours`,
      figure: ms / ours,
      unit: '×',
      ...(target && { target: { least: target } }),
      ours,
      other: ms,
      remark: [
        ran < queries.length ? `extrapolated from ${plain(ran)} profiles` : 'all profiles run',
        `${plain(ms / (ours + joined.ms))} × with our joining (${duration(joined.ms)})`,
        `index theirs ${duration(index.ms)}, ours ${duration(callIndex.ms)}`,
      ].join('; '),
    }
  }
  const rows = parts.includes(2) ? [besideReading] : []
  if (!parts.includes(1)) return rows
  rows.push(besidePeer(miniSearch, least?.miniSearch))
  collect()
  rows.push(besidePeer(wink, least?.wink))
  return rows
}
