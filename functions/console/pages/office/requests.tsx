import { dayAt, daysText, dayText } from '../../../../shared/digests/dates.ts'
import { type DataRequest, DataRight, daysLeft, dueOn } from '../../../../shared/domain/data-request.ts'
import { type Day, dayOf, inZone } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Choice, Filters, Note, Search, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Refused } from '../../office/request-form.ts'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { requestsWords } from '../../words/requests.ts'
import { Line, Lines, Pick } from './request-fields.tsx'
import type { RequestFilter } from './select-lists.ts'

export const REQUESTS = '/requests'

/** Days before the last one from which on a request stands out. */
const SOON_DAYS = 10

/** "lunedì 29 giugno 2026" */
export const dayName = (language: ReaderLanguage, day: Day): string =>
  dayText(language, dayAt(inZone(`${day}T12:00`)))

/** By when it is to be answered and how long that is; undefined: it is answered. */
export const dueText = ({ language, now }: Reader, request: DataRequest): string | undefined => {
  const words = requestsWords[language]
  const left = daysLeft(request, dayOf(now))
  if (left === undefined) return undefined
  const day = dayName(language, dueOn(request))
  return left < 0 ? words.overdue(day, daysText(language, left)) : words.due(day, daysText(language, left))
}

export const Urgency = ({ reader: { language, now }, request }: { reader: Reader; request: DataRequest }) => {
  const words = requestsWords[language]
  const left = daysLeft(request, dayOf(now))
  if (left === undefined) return null
  return (
    <>
      {left < 0 && <Tag tone="failed">{words.late}</Tag>}
      {left >= 0 && left <= SOON_DAYS && <Tag tone="pending">{words.soon}</Tag>}{' '}
      {!request.identity && <Tag tone="pending">{words.unchecked}</Tag>}
    </>
  )
}

const Requests = ({ reader, requests }: { reader: Reader; requests: DataRequest[] }) => {
  const words = requestsWords[reader.language]
  return (
    <ul class="rows">
      {requests.map((request) => (
        <li>
          <h3>
            <a href={`${REQUESTS}/${request.id}`}>{`${words.shortRights[request.right]}: ${request.name}`}</a>{' '}
            <Urgency reader={reader} request={request} />
          </h3>
          <p class="soft">
            {`${words.received(dayName(reader.language, request.receivedOn))}, ${words.channels[request.channel]}`}
          </p>
          <p>
            {dueText(reader, request) ??
              (request.answer &&
                words.answerDone(
                  words.outcomes[request.answer.outcome],
                  request.answer.by,
                  dayName(reader.language, request.answer.on),
                ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

const NewRequest = ({ reader, refused }: { reader: Reader; refused: Refused | undefined }) => {
  const words = requestsWords[reader.language]
  const field = { reader, form: 'new', refused } as const
  return (
    <form method="post" action={REQUESTS}>
      <Line {...field} name="name" label={words.name} longest={120} />
      <Line {...field} name="reach" label={words.reach} hint={words.reachHint} longest={300} />
      <Pick {...field} name="channel" label={words.channel} options={words.channels} />
      <Pick {...field} name="right" label={words.right} options={words.rights} />
      <Lines
        {...field}
        name="wording"
        label={words.wording}
        hint={words.wordingHint}
        longest={1000}
        required={false}
      />
      <Line
        {...field}
        name="receivedOn"
        label={words.receivedOn}
        type="date"
        value={refused ? '' : dayOf(reader.now)}
      />
      <Line {...field} name="writtenBy" label={words.writtenBy} longest={80} />
      <button type="submit" class="btn btn-primary">
        {words.save}
      </button>
    </form>
  )
}

const RequestFilters = ({ reader, filter }: { reader: Reader; filter: RequestFilter }) => {
  const words = requestsWords[reader.language]
  const { anyFeminine, sort } = frameWords[reader.language]
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="state"
        label={words.state}
        value={filter.state}
        options={[
          { value: '', label: anyFeminine },
          ...(['open', 'answered'] as const).map((value) => ({ value, label: words.filterStates[value] })),
        ]}
      />
      <Choice
        name="right"
        label={words.right}
        value={filter.right}
        options={[
          { value: '', label: anyFeminine },
          ...DataRight.options.map((value) => ({ value, label: words.shortRights[value] })),
        ]}
      />
      <Choice
        name="sort"
        label={sort}
        value={filter.sort}
        options={(['due', 'newest', 'name'] as const).map((value) => ({ value, label: words.sorts[value] }))}
      />
    </Filters>
  )
}

/** Everything that was asked, what is due first; and the form for the next. */
export const RequestsPage = ({
  reader,
  requests,
  filter,
  refused,
}: {
  reader: Reader
  /** Those that pass the filter, in the order asked for. */
  requests: DataRequest[]
  filter: RequestFilter
  refused?: Refused | undefined
}) => {
  const words = requestsWords[reader.language]
  const open = requests.filter(({ answer }) => !answer).length
  const isFiltered = filter.q !== '' || filter.state !== '' || filter.right !== ''
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'requests' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {refused && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
        </Note>
      )}
      {(isFiltered || requests.length > 0) && <RequestFilters reader={reader} filter={filter} />}
      <Listing
        reader={reader}
        all={requests}
        count={`${words.openTitle(open)}; ${words.closedTitle(requests.length - open).toLowerCase()}`}
        empty={
          isFiltered
            ? { title: words.noneFound, todo: words.noneFoundDo }
            : { title: words.none, todo: words.noneDo }
        }
        csv={`${REQUESTS}.csv`}
      >
        {(shown) => <Requests reader={reader} requests={shown} />}
      </Listing>
      <section>
        <h2>{words.newTitle}</h2>
        <NewRequest reader={reader} refused={refused} />
      </section>
    </Layout>
  )
}
