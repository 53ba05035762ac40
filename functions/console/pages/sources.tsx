import { dayAt, dayText } from '../../../shared/digests/dates.ts'
import { dayOf, type Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { scheduleText } from '../../../shared/sources/schedule.ts'
import { Note, Tag, type Tone } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import type { Health, SourceState } from '../source-states.ts'
import { sourcesWords } from '../words/sources.ts'
import { whenText } from './runs.tsx'

const LEVELS = ['european', 'national', 'regional'] as const

export const sourceHref = (id: string): string => `/sources/${id}`

export const HealthTag = ({ language, health }: { language: ReaderLanguage; health: Health }) => {
  const tone: Tone = health === 'never' ? 'pending' : health
  return <Tag tone={tone}>{sourcesWords[language].health[health]}</Tag>
}

/** What an operator has to look at before the rest. One that is new and was not read yet can wait for its hour. */
const isToSee = ({ health }: SourceState): boolean => ['quarantined', 'silent', 'failed'].includes(health)

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

/** Every source for the office: first what is wrong, then all by level. */
export const SourcesPage = ({ reader, states }: { reader: Reader; states: SourceState[] }) => {
  const words = sourcesWords[reader.language]
  const toSee = states.filter(isToSee)
  const groups = [
    { title: words.toSeeTitle, members: toSee },
    ...LEVELS.map((level) => ({
      title: words.levels[level],
      members: states.filter((state) => state.level === level && !isToSee(state)),
    })),
  ].filter(({ members }) => members.length > 0)
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'sources' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="count">
        {words.sum(readToday(states, reader.now), states.length)};{' '}
        {toSee.length > 0 ? words.toSee(toSee.length) : words.allWell}.
      </p>
      {groups.map(({ title, members }) => (
        <section>
          <h2>{title}</h2>
          <ul class="rows">
            {members.map((state) => (
              <SourceRow reader={reader} state={state} />
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  )
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
    </Layout>
  )
}
