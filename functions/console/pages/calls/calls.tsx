import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { moneyPhrase } from '../../../../shared/digests/money.ts'
import { LEVELS, originText } from '../../../../shared/digests/origin.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { officeSource } from '../../../../shared/domain/by-hand.ts'
import { ClusterId } from '../../../../shared/domain/member.ts'
import { actsFor } from '../../../../shared/domain/person.ts'
import { statusOf } from '../../../../shared/domain/status.ts'
import { Level } from '../../../../shared/domain/vocabulary.ts'
import { type KnownSource, nameOfSource, SOURCE_NAMES } from '../../../../shared/sources/names.ts'
import { Choice, Filters, Said, Search, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Reader } from '../../services.ts'
import { addedWords } from '../../words/added.ts'
import { callsWords } from '../../words/calls.ts'
import { frameWords } from '../../words/frame.ts'
import { addedHref } from './added.tsx'
import { BY_HAND, type CallFilter } from './select-calls.ts'

export const callHref = (id: string): string => `/calls/${encodeURIComponent(id)}`

/** The title as a link, in its own language, with its status. */
export const CallTitle = ({ reader, card }: { reader: Reader; card: Card }) => {
  const status = statusOf(card, reader.now)
  return (
    <h2>
      <a href={callHref(card.id)}>
        <Said phrase={[titled(reader.language, card)]} />
      </a>{' '}
      {status !== 'open' && <Tag tone={status}>{callsWords[reader.language].statuses[status]}</Tag>}
    </h2>
  )
}

const Row = ({ reader, card }: { reader: Reader; card: Card }) => (
  <li>
    <CallTitle reader={reader} card={card} />
    <p class="soft">{originText(reader.language, card)}</p>
    <p>
      <Said phrase={schedulePhrase(reader.language, card, reader.now)} />
    </p>
    <p>
      <Said phrase={moneyPhrase(reader.language, card)} />
    </p>
  </li>
)

const CallFilters = ({ reader, filter }: { reader: Reader; filter: CallFilter }) => {
  const words = callsWords[reader.language]
  const { any, anyFeminine } = frameWords[reader.language]
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="status"
        label={words.status}
        value={filter.status}
        options={[
          { value: '', label: any },
          { value: 'open', label: words.statuses.open },
          { value: 'forthcoming', label: words.statuses.forthcoming },
        ]}
      />
      <Choice
        name="level"
        label={words.level}
        value={filter.level}
        options={[
          { value: '', label: any },
          ...Level.options.map((value) => ({ value, label: LEVELS[reader.language][value] })),
        ]}
      />
      <Choice
        name="source"
        label={words.source}
        value={filter.source}
        options={[
          { value: '', label: anyFeminine },
          { value: BY_HAND, label: words.byHand },
          ...Object.entries(SOURCE_NAMES).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={[
          { value: 'deadline', label: words.byDeadline },
          { value: 'newest', label: words.byNewest },
        ]}
      />
    </Filters>
  )
}

/** Where an office adds a call that is missing; who works for all clusters chooses one. */
const AddByHand = ({ reader }: { reader: Reader }) => {
  const words = addedWords[reader.language]
  const { person } = reader
  const own = person ? ClusterId.options.filter((cluster) => actsFor(person, cluster)) : []
  if (own.length === 0) return null
  return (
    <p>
      {words.onCalls}{' '}
      {own.length === 1 && own[0] ? (
        <a href={addedHref(own[0])}>{words.onCallsDo}</a>
      ) : (
        <>
          {`${words.onCallsDo}: `}
          {own.map((cluster, place) => (
            <>
              {place > 0 && ', '}
              <a href={addedHref(cluster)}>{nameOfSource(officeSource(cluster))}</a>
            </>
          ))}
        </>
      )}
    </p>
  )
}

/** Open calls: the office's first page. */
export const CallsPage = ({
  reader,
  calls,
  filter,
}: {
  reader: Reader
  calls: Card[]
  filter: CallFilter
}) => {
  const words = callsWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'calls' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <CallFilters reader={reader} filter={filter} />
      <AddByHand reader={reader} />
      <Listing
        reader={reader}
        all={calls}
        count={words.count(calls.length)}
        empty={{ title: words.none, todo: words.noneDo }}
        csv="/calls.csv"
      >
        {(shown) => (
          <ul class="rows">
            {shown.map((card) => (
              <Row reader={reader} card={card} />
            ))}
          </ul>
        )}
      </Listing>
    </Layout>
  )
}

/** The calls as a file has them: dates as `2026-06-29T10:00:00Z`, which every spreadsheet sorts. */
export const callRows = (reader: Reader, calls: readonly Card[]) => {
  const { language } = reader
  const words = callsWords[language]
  return {
    head: [
      words.code,
      words.titleLabel,
      words.source,
      words.level,
      words.status,
      words.labels.opensAt,
      words.labels.deadlines,
      words.address,
    ],
    rows: calls.map((card) => [
      card.id,
      card.title,
      SOURCE_NAMES[card.source as KnownSource] ?? card.source,
      LEVELS[language][card.level],
      words.statuses[statusOf(card, reader.now)],
      card.opensAt?.at ?? '',
      card.deadlines.map(({ at }) => at).join(' '),
      card.url,
    ]),
  }
}
