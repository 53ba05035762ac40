import { dayAt, daysText, dayText } from '../../../shared/digests/dates.ts'
import { type DataRequest, daysLeft, dueOn } from '../../../shared/domain/data-request.ts'
import { type Day, dayOf, inZone } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { Empty, Note, Tag } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Refused } from '../request-form.ts'
import type { Reader } from '../services.ts'
import { requestsWords } from '../words/requests.ts'
import { Line, Lines, Pick } from './request-fields.tsx'

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

/** Everything that was asked, what is due first; and the form for the next. */
export const RequestsPage = ({
  reader,
  requests,
  refused,
}: {
  reader: Reader
  requests: DataRequest[]
  refused?: Refused | undefined
}) => {
  const words = requestsWords[reader.language]
  const open = requests.filter(({ answer }) => !answer).toSorted((a, b) => (dueOn(a) < dueOn(b) ? -1 : 1))
  const closed = requests
    .filter(({ answer }) => answer)
    .toSorted((a, b) => ((a.answer?.on ?? '') > (b.answer?.on ?? '') ? -1 : 1))
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'requests' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {refused && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
        </Note>
      )}
      {requests.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      )}
      {open.length > 0 && (
        <section>
          <h2>{words.openTitle(open.length)}</h2>
          <Requests reader={reader} requests={open} />
        </section>
      )}
      <section>
        <h2>{words.newTitle}</h2>
        <NewRequest reader={reader} refused={refused} />
      </section>
      {closed.length > 0 && (
        <section>
          <h2>{words.closedTitle(closed.length)}</h2>
          <Requests reader={reader} requests={closed} />
        </section>
      )}
      {requests.length > 0 && (
        <p>
          <a href={`${REQUESTS}.csv`} download="">
            {words.csv}
          </a>
        </p>
      )}
    </Layout>
  )
}
