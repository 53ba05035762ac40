import type { CallsSnapshot } from '../../../../shared/blobs/snapshots.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Verdict } from '../../../../shared/domain/judgement.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { ChainStanding, Moved } from '../../../../shared/judged/standing.ts'
import { Said, Table, Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { judgedWords } from '../../words/judged.ts'
import { callHref } from '../calls/calls.tsx'
import { judgeHref } from './judge-frame.tsx'

/** "8 dei primi 10 sono giusti (erano 6); 1 non è giudicato". What was is told where something moved. */
export const standingText = (
  language: ReaderLanguage,
  { before, after, moved }: Pick<ChainStanding, 'before' | 'after' | 'moved'>,
): string => {
  const words = judgedWords[language]
  return [
    words.stands(after.right, after.first),
    moved.length > 0 ? words.was(before.right) : '',
    after.unjudged > 0 ? words.andUnjudged(after.unjudged) : '',
  ].join('')
}

/** "0,93", or a dash where no judged call is right. */
export const ndcgText = (language: ReaderLanguage, ndcg: number | undefined): string =>
  ndcg === undefined
    ? '–'
    : new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(ndcg)

const FIRST = 10
const isIn = (rank: number | undefined): rank is number => rank !== undefined && rank <= FIRST

const movedText = (language: ReaderLanguage, { before, after }: Moved): string => {
  const words = judgedWords[language]
  if (isIn(after)) return words.comesIn(after, before)
  return words.leaves(before ?? FIRST, after)
}

const verdictText = (language: ReaderLanguage, value: number | undefined): string => {
  const words = judgedWords[language]
  return value === undefined ? words.notJudged : words.values[Math.round(value) as Verdict]
}

/** The calls that a draft brings among the first ten or takes from them, each with what was judged of it. */
export const MovedCalls = ({
  reader: { language },
  moved,
  calls: { cards },
}: {
  reader: Reader
  moved: readonly Moved[]
  calls: Pick<CallsSnapshot, 'cards'>
}) => (
  <ul>
    {moved.map((one) => {
      const card = cards.get(one.call)
      return (
        <li>
          <a href={callHref(one.call)}>{card ? <Said phrase={[titled(language, card)]} /> : one.call}</a>{' '}
          <Tag>{verdictText(language, one.value)}</Tag> {movedText(language, one)}
        </li>
      )
    })}
  </ul>
)

/** How the first ten of each value chain stand by what was judged, and the way to judge more. */
export const Standings = ({
  reader: { language },
  cluster,
  standings,
}: {
  reader: Reader
  cluster: Cluster
  standings: readonly ChainStanding[]
}) => {
  const words = judgedWords[language]
  return (
    <section>
      <h2>{words.standingTitle}</h2>
      <p>{words.standingLead}</p>
      <Table
        caption={words.standingTitle}
        head={[
          { label: words.chain },
          { label: words.firstTen, number: true },
          { label: words.unjudged, number: true },
          { label: words.ndcg, number: true },
          { label: words.calls, number: true },
        ]}
        rows={cluster.valueChains.map(({ id, name }) => {
          const standing = standings.find(({ chain }) => chain === id)
          const now = standing?.after
          return [
            <a href={judgeHref(cluster.id, id)}>{name[language]}</a>,
            now ? words.of(now.right, now.first) : '–',
            now ? `${now.unjudged}` : '–',
            ndcgText(language, now?.ndcg),
            <a href={judgeHref(cluster.id, id, 'judged')}>
              {standing?.judged ?? 0} <span class="visually-hidden">{words.title(name[language])}</span>
            </a>,
          ]
        })}
      />
      <p class="small">{words.ndcgHow}</p>
    </section>
  )
}
