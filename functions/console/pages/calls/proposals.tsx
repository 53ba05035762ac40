import { quotable, safeLink } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { originText } from '../../../../shared/digests/origin.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { LONGEST_DECISION, ProposalState } from '../../../../shared/domain/by-hand.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import { personName } from '../../access/person-name.ts'
import { markOf } from '../../calls/adding.ts'
import type { ProposalFilter, Proposed } from '../../calls/proposal-orders.ts'
import { Choice, Empty, Filters, Note, Said, Search, Tag, type Tone } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Reader } from '../../services.ts'
import { proposalsWords } from '../../words/proposals.ts'
import { mayTakeOver, TakeOver } from '../desk/take-over.tsx'
import { callHref } from '../frame/origins.tsx'

export const PROPOSALS = '/proposals'

type Wrong = { id: string; reason: string } | undefined

const TONES: Record<ProposalState, Tone> = { open: 'pending', taken: 'done', declined: 'closed' }

/** Ids of a row's fields, which must differ from those of other rows. */
const fieldId = (id: string): string => `reason-${id.replace(/[^\w-]/g, '-')}`

const Deciding = ({ reader, call, wrong }: { reader: Reader; call: Proposed; wrong: Wrong }) => {
  const words = proposalsWords[reader.language]
  const own = wrong?.id === call.id ? wrong : undefined
  const id = fieldId(call.id)
  const title = quotable(call.title, 80)
  return (
    <form method="post" action={`${PROPOSALS}/${encodeURIComponent(call.id)}`}>
      <input type="hidden" name="seen" value={markOf(call)} />
      <p class="actions">
        <button
          type="submit"
          name="do"
          value="take"
          class="btn btn-primary btn-sm"
          aria-label={`${words.take}: ${title}`}
        >
          {words.take}
        </button>
      </p>
      <details open={own !== undefined}>
        <summary>{words.decline}</summary>
        <p>{words.declineLead}</p>
        <div class="field">
          <label for={id}>{words.reason}</label>
          {own && (
            <p class="missing" id={`${id}-wrong`}>
              <strong>{words.wrongReason}</strong>
            </p>
          )}
          <input
            type="text"
            id={id}
            name="reason"
            value={own?.reason ?? ''}
            maxlength={LONGEST_DECISION}
            {...(own ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-wrong` } : {})}
          />
        </div>
        <button
          type="submit"
          name="do"
          value="decline"
          class="btn btn-outline-primary btn-sm"
          aria-label={`${words.decline}: ${title}`}
        >
          {words.decline}
        </button>
      </details>
    </form>
  )
}

const Row = ({ reader, call, wrong }: { reader: Reader; call: Proposed; wrong: Wrong }) => {
  const { language } = reader
  const words = proposalsWords[language]
  const { byHand } = call
  const { proposal } = byHand
  const official = safeLink(call.url)
  const day = (at: string): string => dayText(language, dayAt(at), { weekday: false })
  return (
    <li>
      <h2>
        <a href={callHref(call.id)}>
          <Said phrase={[titled(language, call, 200)]} />
        </a>{' '}
        <Tag tone={TONES[proposal.state]}>{words.states[proposal.state]}</Tag>{' '}
        {call.withdrawnAt && <Tag tone="closed">{words.withdrawn}</Tag>}
      </h2>
      <p class="soft">{originText(language, call)}</p>
      <p>
        <Said phrase={schedulePhrase(language, call, reader.now)} />
      </p>
      {call.summary && (
        <p class="text" {...(call.language ? { lang: call.language } : {})}>
          {quotable(call.summary, 400)}
        </p>
      )}
      <p>
        {words.proposed(nameOfSource(call.source), personName(reader, byHand.by), day(proposal.at))}{' '}
        {official && (
          <a href={official} rel="external noreferrer">
            {words.official}
          </a>
        )}
      </p>
      {proposal.by && proposal.decidedAt && (
        <p>
          {words.decided(personName(reader, proposal.by), day(proposal.decidedAt))}
          {proposal.reason && (
            <>
              {` ${words.because} `}
              <span lang="">{proposal.reason}</span>
            </>
          )}
        </p>
      )}
      {proposal.state !== 'declined' && mayTakeOver(reader, call) && <TakeOver reader={reader} call={call} />}
      {proposal.state === 'open' && <Deciding reader={reader} call={call} wrong={wrong} />}
    </li>
  )
}

const Outcome = ({ reader }: { reader: Reader }) => {
  const { outcomes } = proposalsWords[reader.language]
  const said = new Map(Object.entries(outcomes)).get(reader.query.get('done') ?? '')
  return said ? (
    <Note tone={said === outcomes.outrun ? 'warn' : 'good'} live>
      <p>{said}</p>
    </Note>
  ) : null
}

/** What offices propose, and where it is decided. @param all how many there are, whatever is asked for */
export const ProposalsPage = ({
  reader,
  calls,
  all,
  filter,
  wrong,
}: {
  reader: Reader
  calls: Proposed[]
  all: number
  filter: ProposalFilter
  wrong: Wrong
}) => {
  const words = proposalsWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'proposals' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Outcome reader={reader} />
      {wrong && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
          <ul>
            <li>
              <a href={`#${fieldId(wrong.id)}`}>{words.wrongReason}</a>
            </li>
          </ul>
        </Note>
      )}
      {all === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <>
          <Filters reader={reader}>
            <Search name="q" label={words.search} value={filter.q} />
            <Choice
              name="state"
              label={words.state}
              value={filter.state}
              options={[
                { value: '', label: words.any },
                ...ProposalState.options.map((value) => ({ value, label: words.states[value] })),
              ]}
            />
            <Choice
              name="sort"
              label={words.order}
              value={filter.sort}
              options={[
                { value: 'oldest', label: words.oldest },
                { value: 'newest', label: words.newest },
              ]}
            />
          </Filters>
          <Listing
            reader={reader}
            all={calls}
            count={words.count(calls.length)}
            empty={{ title: words.noneFound, todo: words.noneFoundDo }}
            csv={`${PROPOSALS}.csv`}
          >
            {(shown) => (
              <ul class="rows">
                {shown.map((call) => (
                  <Row reader={reader} call={call} wrong={wrong} />
                ))}
              </ul>
            )}
          </Listing>
        </>
      )}
    </Layout>
  )
}
