import * as z from 'zod'
import type { CallsSnapshot } from '../../../../shared/blobs/snapshots.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { foreign } from '../../../../shared/digests/phrase.ts'
import type { Judgement } from '../../../../shared/domain/judgement.ts'
import { callOf } from '../../../../shared/judged/chain.ts'
import type { ChainStanding } from '../../../../shared/judged/standing.ts'
import { personName } from '../../access/person-name.ts'
import {
  Choice,
  Empty,
  Filters,
  Pager,
  pageAsked,
  Said,
  Search,
  sliceOf,
  Tag,
  type Tone,
} from '../../frame/components.tsx'
import { csvOf } from '../../frame/csv.ts'
import type { Reader } from '../../services.ts'
import { judgedWords } from '../../words/judged.ts'
import { callHref } from '../calls/calls.tsx'
import { holds } from '../calls/select-calls.ts'
import { type Bench, JudgeFrame, judgeHref } from './judge-frame.tsx'
import { standingText } from './standing.tsx'

/** What of the judgements is asked for. A value that is none of ours counts as not asked. */
export const JudgementFilter = z.object({
  q: z.string().max(200).catch(''),
  value: z.enum(['', '0', '1', '2']).catch(''),
  judge: z.string().max(120).catch(''),
  sort: z.enum(['newest', 'title', 'value']).catch('newest'),
})
export type JudgementFilter = z.infer<typeof JudgementFilter>

const TONES = { 2: 'strong', 1: 'possible', 0: 'closed' } as const satisfies Record<Judgement['value'], Tone>

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Those that pass the filter, in the order asked for; equals by the call's id. */
export const selectJudgements = (judgements: readonly Judgement[], filter: JudgementFilter): Judgement[] => {
  const wanted = holds(filter.q)
  const byAsked = {
    newest: (a: Judgement, b: Judgement) => order(b.at, a.at),
    title: (a: Judgement, b: Judgement) => a.title.localeCompare(b.title, 'it'),
    value: (a: Judgement, b: Judgement) => b.value - a.value,
  }[filter.sort]
  return judgements
    .filter(
      ({ title, value, judge }) =>
        wanted(title) &&
        (filter.value === '' || String(value) === filter.value) &&
        (filter.judge === '' || judge === filter.judge),
    )
    .sort((a, b) => byAsked(a, b) || order(a.call, b.call) || order(a.judge, b.judge))
}

/** The judgements as a table, with moments as every spreadsheet sorts them. */
export const judgementsCsv = (reader: Reader, judgements: readonly Judgement[]): string => {
  const words = judgedWords[reader.language]
  return csvOf(
    [words.call, words.value, words.judge, words.at, words.from, words.id],
    judgements.map(({ title, value, judge, at, from, call }) => [
      title,
      words.values[value],
      personName(reader, judge),
      at,
      words.froms[from],
      call,
    ]),
  )
}

const Row = ({
  reader,
  judgement,
  now,
  isOwn,
}: {
  reader: Reader
  judgement: Judgement
  /** The id under which the call is matched now; undefined: it has left. */
  now: string | undefined
  isOwn: boolean
}) => {
  const { language } = reader
  const words = judgedWords[language]
  const { title, call, value, judge, at, from } = judgement
  const name = <Said phrase={[foreign(title, judgement.language, language)]} />
  return (
    <li class="judged">
      <div>
        <h2>
          {now ? <a href={callHref(now)}>{name}</a> : name}{' '}
          <Tag tone={TONES[value]}>{words.values[value]}</Tag>
        </h2>
        <p class="soft">
          {words.by(personName(reader, judge), dayText(language, dayAt(at)), words.froms[from])}
          {!now && `. ${words.gone}`}
        </p>
      </div>
      {isOwn && (
        <form method="post" action={reader.path}>
          <input type="hidden" name="do" value="remove" />
          <input type="hidden" name="call" value={call} />
          <input type="hidden" name="at" value={at} />
          <button type="submit" class="btn btn-outline-primary btn-sm">
            {words.remove} <span class="visually-hidden">{title}</span>
          </button>
        </form>
      )}
    </li>
  )
}

const JudgementFilters = ({
  reader,
  filter,
  judges,
}: {
  reader: Reader
  filter: JudgementFilter
  judges: string[]
}) => {
  const words = judgedWords[reader.language]
  const any = { value: '', label: words.any }
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="value"
        label={words.value}
        value={filter.value}
        options={[
          any,
          ...([2, 1, 0] as const).map((value) => ({ value: `${value}`, label: words.values[value] })),
        ]}
      />
      {judges.length > 1 && (
        <Choice
          name="judge"
          label={words.judge}
          value={filter.judge}
          options={[any, ...judges.map((value) => ({ value, label: personName(reader, value) }))]}
        />
      )}
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={(['newest', 'title', 'value'] as const).map((value) => ({
          value,
          label: words.sorts[value],
        }))}
      />
    </Filters>
  )
}

/** Everything that was judged for a value chain, and how its first ten stand by it. */
export const JudgementsPage = ({
  reader,
  bench,
  judge,
  judgements,
  filter,
  standing,
  calls,
}: {
  reader: Reader
  bench: Bench
  /** Whoever is at the page. */
  judge: string
  judgements: readonly Judgement[]
  filter: JudgementFilter
  standing: ChainStanding | undefined
  calls: Pick<CallsSnapshot, 'cards' | 'joinedAs'> | undefined
}) => {
  const { language } = reader
  const words = judgedWords[language]
  const here = judgeHref(bench.cluster.id, bench.chain.id, 'judged')
  const selected = selectJudgements(judgements, filter)
  const slice = sliceOf(selected, pageAsked(reader.query))
  const judges = [...new Set(judgements.map((one) => one.judge))].sort()
  return (
    <JudgeFrame reader={reader} bench={bench} part="judged">
      {standing && <p class="lead">{`${standingText(language, standing)}.`}</p>}
      {judgements.length === 0 ? (
        <Empty title={words.noneJudged}>
          <p>{words.noneJudgedDo}</p>
          <p>
            <a href={judgeHref(bench.cluster.id, bench.chain.id)}>{words.begin}</a>
          </p>
        </Empty>
      ) : (
        <>
          <JudgementFilters reader={reader} filter={filter} judges={judges} />
          <p class="count">{words.count(selected.length)}</p>
          {selected.length === 0 ? (
            <Empty title={words.noneFound}>
              <p>{words.noneFoundDo}</p>
            </Empty>
          ) : (
            <ul class="rows">
              {slice.shown.map((judgement) => (
                <Row
                  reader={reader}
                  judgement={judgement}
                  now={calls && callOf(calls, judgement.call)}
                  isOwn={judgement.judge === judge}
                />
              ))}
            </ul>
          )}
          <Pager reader={reader} slice={slice} />
          <p>
            <a href={`${here}.csv?${reader.query}`} download="">
              {words.csv}
            </a>
          </p>
        </>
      )}
    </JudgeFrame>
  )
}
