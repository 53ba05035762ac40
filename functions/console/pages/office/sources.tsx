import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { dayOf, type Instant } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { scheduleText } from '../../../../shared/sources/schedule.ts'
import { Choice, Filters, Note, Search, Tag, type Tone } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Health, SourceState } from '../../office/source-states.ts'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { sourcesWords } from '../../words/sources.ts'
import { whenText } from './runs.tsx'
import { isToSee, type SourceFilter, selectSources } from './select-lists.ts'

const LEVELS = ['european', 'national', 'regional'] as const

export const sourceHref = (id: string): string => `/sources/${id}`

export const HealthTag = ({ language, health }: { language: ReaderLanguage; health: Health }) => {
  const tone: Tone = health === 'never' ? 'pending' : health
  return <Tag tone={tone}>{sourcesWords[language].health[health]}</Tag>
}

const Problem = ({ reader: { language }, state }: { reader: Reader; state: SourceState }) => {
  const words = sourcesWords[language]
  const { held, silentSince, runs } = state
  const problem = runs[0]?.state === 'failed' ? runs[0].problem : undefined
  return (
    <>
      {held && (
        <Note tone="warn">
          <p>{words.heldShort(whenText(language, held.startedAt))}</p>
          {held.problem && (
            <p>
              {words.reason}
              <span lang="en">{held.problem}</span>
            </p>
          )}
        </Note>
      )}
      {silentSince && (
        <Note tone="warn">
          <p>{words.silentSince(dayText(language, dayAt(silentSince)))}</p>
        </Note>
      )}
      {problem && (
        <Note tone="bad">
          <p>
            {words.problem}
            <span lang="en">{problem}</span>
          </p>
        </Note>
      )}
    </>
  )
}

const SourceRow = ({ reader, state }: { reader: Reader; state: SourceState }) => {
  const { language } = reader
  const words = sourcesWords[language]
  const { id, name, health, readAt, whole, schedule } = state
  return (
    <li>
      <h3>
        <a href={sourceHref(id)}>{name}</a> <HealthTag language={language} health={health} />
      </h3>
      <p class="soft">
        {readAt ? `${words.lastRead}: ${whenText(language, readAt)}` : scheduleText(language, schedule)}
        {whole && ` · ${words.readCalls(whole.read)}`}
      </p>
      <Problem reader={reader} state={state} />
    </li>
  )
}

const readToday = (states: SourceState[], now: Instant): number =>
  states.filter(({ readAt }) => readAt && dayOf(readAt) === dayOf(now)).length

/** All that there are for now: what is wrong with a source is seen at a glance. */
const SHOWN_SOURCES = 50

const SourceFilters = ({ reader, filter }: { reader: Reader; filter: SourceFilter }) => {
  const words = sourcesWords[reader.language]
  const { anyFeminine, sort } = frameWords[reader.language]
  const { filters: to } = words
  return (
    <Filters reader={reader}>
      <Search name="q" label={to.search} value={filter.q} />
      <Choice
        name="health"
        label={to.state}
        value={filter.health}
        options={[
          { value: '', label: anyFeminine },
          ...(['to-see', 'read', 'never'] as const).map((value) => ({ value, label: to.states[value] })),
        ]}
      />
      <Choice
        name="level"
        label={to.level}
        value={filter.level}
        options={[
          { value: '', label: anyFeminine },
          ...LEVELS.map((value) => ({ value, label: words.levels[value] })),
        ]}
      />
      <Choice
        name="sort"
        label={sort}
        value={filter.sort}
        options={(['to-see', 'name', 'oldest'] as const).map((value) => ({ value, label: to.sorts[value] }))}
      />
    </Filters>
  )
}

/** Sources one below the other, under the headings of their groups where they are sorted by these. */
const Groups = ({
  reader,
  states,
  sort,
}: {
  reader: Reader
  states: SourceState[]
  sort: SourceFilter['sort']
}) => {
  const words = sourcesWords[reader.language]
  const titleOf = (state: SourceState): string =>
    isToSee(state) ? words.toSeeTitle : words.levels[state.level]
  const titles = sort === 'to-see' ? [...new Set(states.map(titleOf))] : [words.title]
  return (
    <>
      {titles.map((title) => (
        <section>
          <h2 class={sort === 'to-see' ? '' : 'visually-hidden'}>{title}</h2>
          <ul class="rows">
            {states
              .filter((state) => sort !== 'to-see' || titleOf(state) === title)
              .map((state) => (
                <SourceRow reader={reader} state={state} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Every source for the office: first what is wrong, then all by level. */
export const SourcesPage = ({
  reader,
  all,
  filter,
}: {
  reader: Reader
  all: SourceState[]
  filter: SourceFilter
}) => {
  const words = sourcesWords[reader.language]
  const toSee = all.filter(isToSee).length
  const selected = selectSources(all, filter)
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'sources' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="count">
        {words.sum(readToday(all, reader.now), all.length)}; {toSee > 0 ? words.toSee(toSee) : words.allWell}.
      </p>
      <SourceFilters reader={reader} filter={filter} />
      <Listing
        reader={reader}
        all={selected}
        count={words.filters.count(selected.length)}
        empty={{ title: words.filters.none, todo: words.filters.noneDo }}
        csv="/sources.csv"
        size={SHOWN_SOURCES}
      >
        {(shown) => <Groups reader={reader} states={shown} sort={filter.sort} />}
      </Listing>
      <p class="soft">{words.byHand}</p>
    </Layout>
  )
}

/** The sources as a file has them. */
export const sourceRows = ({ language }: Reader, states: readonly SourceState[]) => {
  const words = sourcesWords[language]
  return {
    head: [
      words.filters.name,
      words.filters.level,
      words.filters.state,
      words.lastRead,
      words.filters.calls,
      words.filters.problem,
    ],
    rows: states.map(({ name, level, health, readAt, whole, runs }) => [
      name,
      words.level[level],
      words.health[health],
      readAt ?? '',
      whole?.read ?? '',
      runs[0]?.state === 'failed' ? (runs[0].problem ?? '') : '',
    ]),
  }
}

/** The same list for everyone: where calls come from, when it was read, and whom to credit. Never what went wrong. */
export const PublicSourcesPage = ({ reader, states }: { reader: Reader; states: SourceState[] }) => {
  const { language } = reader
  const words = sourcesWords[language]
  const isSilent = ({ silentSince, readAt }: SourceState): boolean => Boolean(silentSince) || !readAt
  const unread = states.filter(({ readAt }) => !readAt).length
  const silent = states.filter(isSilent).length - unread
  return (
    <Layout reader={reader} title={words.publicTitle} area={{ kind: 'outside' }}>
      <h1>{words.publicTitle}</h1>
      <p class="lead">{words.publicLead}</p>
      <p class="count">{words.publicSum(states.length - silent - unread, states.length, silent, unread)}</p>
      {LEVELS.map((level) => (
        <section>
          <h2>{words.levels[level]}</h2>
          <ul class="rows">
            {states
              .filter((state) => state.level === level)
              .map((state) => (
                <li>
                  <h3>
                    <a href={state.homepage} rel="external noreferrer">
                      {state.name}
                    </a>{' '}
                    {isSilent(state) && (
                      <HealthTag language={language} health={state.readAt ? 'silent' : 'never'} />
                    )}
                  </h3>
                  {state.readAt && (
                    <p class="soft">{`${words.lastRead}: ${whenText(language, state.readAt)}`}</p>
                  )}
                  {state.credit && <p class="small soft">{`${words.credit}: ${state.credit}`}</p>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p class="soft">{words.byHand}</p>
    </Layout>
  )
}
