import type { CallsSnapshot } from '../../../../shared/blobs/snapshots.ts'
import type { ChainStanding } from '../../../../shared/judged/standing.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Table } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { judgedWords } from '../../words/judged.ts'
import { previewingWords } from '../../words/previewing.ts'
import { judgeHref } from './judge-frame.tsx'
import { MovedCalls, ndcgText, standingText } from './standing.tsx'

/** What was judged, under the draft and without it. */
export type DraftJudged = { standings: readonly ChainStanding[]; calls: Pick<CallsSnapshot, 'cards'> }

/** "8 of the first 10 (was 6)" for each value chain, with the calls that move, and the measure of who knows it folded in. */
export const DraftStandings = ({
  reader,
  work: { cluster, draft },
  standings,
  calls,
}: DraftJudged & { reader: Reader; work: AtWork }) => {
  const { language } = reader
  const words = judgedWords[language]
  const open = draft.valueChains.filter(({ closedAt }) => !closedAt)
  const stored = new Set(cluster.valueChains.map(({ id }) => id))
  const nameOf = (id: string): string => open.find((one) => one.id === id)?.name[language] ?? id
  const others = open.filter(({ id }) => !standings.some(({ chain }) => chain === id))
  const [first] = others.filter(({ id }) => stored.has(id))
  return (
    <section>
      <h2>{words.draftTitle}</h2>
      <p>{standings.length === 0 ? words.draftNone : words.draftLead}</p>
      {standings.length > 0 && (
        <>
          <ul class="rows">
            {standings.map((standing) => (
              <li>
                <h3>{nameOf(standing.chain)}</h3>
                <p>{`${standingText(language, standing)}.`}</p>
                {standing.moved.length > 0 && (
                  <MovedCalls reader={reader} moved={standing.moved} calls={calls} />
                )}
              </li>
            ))}
          </ul>
          <details>
            <summary>{words.draftNdcg}</summary>
            <Table
              caption={words.draftNdcg}
              head={[
                { label: words.chain },
                { label: previewingWords[language].before, number: true },
                { label: previewingWords[language].after, number: true },
              ]}
              rows={standings.map(({ chain, before, after }) => [
                nameOf(chain),
                ndcgText(language, before.ndcg),
                ndcgText(language, after.ndcg),
              ])}
            />
            <p class="small">{words.ndcgHow}</p>
          </details>
        </>
      )}
      {standings.length > 0 && others.length > 0 && (
        <p class="soft">{words.draftOthers(others.map(({ name }) => name[language]).join(', '))}</p>
      )}
      {first && (
        <p>
          <a href={judgeHref(cluster.id, first.id)}>
            {words.draftJudge}
            <span class="visually-hidden">{`: ${first.name[language]}`}</span>
          </a>
        </p>
      )}
    </section>
  )
}
