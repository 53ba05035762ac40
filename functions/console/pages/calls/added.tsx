import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { originText } from '../../../../shared/digests/origin.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { type AddedCall, LONGEST_ADDRESS, LONGEST_PASTED } from '../../../../shared/domain/added-call.ts'
import { officeSource } from '../../../../shared/domain/by-hand.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import { personName } from '../../access/person-name.ts'
import { ADDED_STATES, type AddedFilter, type AddedRow } from '../../calls/added-list.ts'
import {
  Choice,
  Empty,
  Filters,
  Note,
  type NoteTone,
  Said,
  Search,
  Tag,
  type Tone,
} from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { addedWords } from '../../words/added.ts'
import { anchorOf } from '../frame/fields.tsx'
import { callHref } from '../frame/origins.tsx'

/** Where a cluster's added calls are; with an id, one of them. */
export const addedHref = (cluster: string, id = ''): string =>
  `/clusters/${cluster}/added${id ? `/${encodeURIComponent(id)}` : ''}`

export type WrongStart = 'nothing' | 'both' | 'address' | 'long' | 'many'

/** What was pasted, and why it was not taken. */
export type Started = {
  address: string
  text: string
  wrong?: WrongStart
  /** The call, or the draft, that is there already. */
  known?: { kind: 'call'; call: Opportunity } | { kind: 'draft'; id: string }
}

const BAD: readonly string[] = ['outrun', 'same', 'consortiums']

/** What became of an order given on one of these pages. */
export const Outcome = ({ reader }: { reader: Reader }): Child => {
  const { outcomes } = addedWords[reader.language]
  const done = reader.query.get('done') ?? ''
  const said = new Map(Object.entries(outcomes)).get(done)
  const tone: NoteTone = BAD.includes(done) ? 'warn' : 'good'
  return said ? (
    <Note tone={tone} live>
      <p>{said}</p>
    </Note>
  ) : null
}

/** The field for a call's text. */
export const Pasting = ({
  reader,
  text,
  wrong,
  label,
}: {
  reader: Reader
  text: string
  wrong: string | undefined
  label: string
}): Child => {
  const words = addedWords[reader.language]
  const most = LONGEST_PASTED.toLocaleString(reader.language === 'it' ? 'it-IT' : 'en-GB')
  return (
    <div class="field">
      <label for={anchorOf('text')}>{label}</label>
      <p class="hint" id="text-hint">
        {words.textHint(most)}
      </p>
      {wrong && (
        <p class="missing" id="text-wrong">
          <strong>{wrong}</strong>
        </p>
      )}
      <textarea
        id={anchorOf('text')}
        name="text"
        rows={8}
        maxlength={LONGEST_PASTED}
        aria-describedby={wrong ? 'text-hint text-wrong' : 'text-hint'}
        {...(wrong ? { 'aria-invalid': 'true' as const } : {})}
      >
        {text}
      </textarea>
    </div>
  )
}

const Known = ({
  reader,
  cluster,
  known,
}: {
  reader: Reader
  cluster: Cluster
  known: NonNullable<Started['known']>
}) => {
  const { language } = reader
  const words = addedWords[language]
  if (known.kind === 'draft')
    return (
      <Note tone="warn" live>
        <h2>{words.knownTitle}</h2>
        <p>
          {words.knownDraft} <a href={addedHref(cluster.id, known.id)}>{words.seeDraft}</a>
        </p>
      </Note>
    )
  const { call } = known
  const isOthers = call.byHand?.toldTo !== undefined && !call.byHand.toldTo.includes(cluster.id)
  return (
    <Note tone="warn" live>
      <h2>{words.knownTitle}</h2>
      <p>
        <a href={callHref(call.id)}>
          <Said phrase={[titled(language, call, 200)]} />
        </a>
      </p>
      <p>{isOthers ? words.knownTo(nameOfSource(call.source)) : words.knownAll}</p>
      {isOthers && (
        <form method="post" action={addedHref(cluster.id)}>
          <input type="hidden" name="call" value={call.id} />
          <button type="submit" name="do" value="tell" class="btn btn-primary btn-sm">
            {words.tellOurs}
          </button>
        </form>
      )}
    </Note>
  )
}

const Start = ({ reader, cluster, started }: { reader: Reader; cluster: Cluster; started: Started }) => {
  const words = addedWords[reader.language]
  const { address, text, wrong, known } = started
  const isAddress = wrong === 'address' || wrong === 'nothing' || wrong === 'both'
  const said = wrong && words.wrongStart[wrong]
  const ids = ['address-hint', ...(isAddress ? ['address-wrong'] : [])].join(' ')
  return (
    <section>
      <h2>{words.startTitle}</h2>
      {known && <Known reader={reader} cluster={cluster} known={known} />}
      {wrong && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
          <ul>
            <li>
              <a href={`#${anchorOf(isAddress ? 'address' : 'text')}`}>{said}</a>
            </li>
          </ul>
        </Note>
      )}
      <form method="post" action={addedHref(cluster.id)} class="sheet">
        <div class="field">
          <label for={anchorOf('address')}>{words.address}</label>
          <p class="hint" id="address-hint">
            {words.addressHint}
          </p>
          {isAddress && (
            <p class="missing" id="address-wrong">
              <strong>{said}</strong>
            </p>
          )}
          <input
            type="text"
            inputmode="url"
            id={anchorOf('address')}
            name="address"
            value={address}
            maxlength={LONGEST_ADDRESS}
            aria-describedby={ids}
            {...(isAddress ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        <Pasting reader={reader} text={text} wrong={isAddress ? undefined : said} label={words.text} />
        {known && (
          <div class="choices">
            <label>
              <input type="checkbox" name="another" value="yes" /> {words.anyway}
            </label>
          </div>
        )}
        <p class="actions">
          <button type="submit" name="do" value="read" class="btn btn-primary">
            {words.start}
          </button>
        </p>
      </form>
    </section>
  )
}

const Drafts = ({ reader, cluster, drafts }: { reader: Reader; cluster: Cluster; drafts: AddedCall[] }) => {
  const { language } = reader
  const words = addedWords[language]
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{words.drafts}</h2>
      <ul class="rows">
        {drafts.map(({ id, pasted, read, form, state, by, at }) => (
          <li>
            <h3>
              <a href={addedHref(cluster.id, id)}>
                {quotable(
                  String(form?.title ?? '') ||
                    (read?.title ??
                      (pasted.kind === 'address' ? pasted.url.replace(/^https:\/\//, '') : words.untitled)),
                  160,
                ) || words.untitled}
              </a>{' '}
              <Tag tone={state === 'unread' ? 'failed' : 'pending'}>{words.draftStates[state]}</Tag>
            </h3>
            <p class="soft">
              {words.draft(personName(reader, by), dayText(language, dayAt(at), { weekday: false }))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const TONES: Record<AddedRow['state'], Tone> = {
  waiting: 'pending',
  joined: 'done',
  closed: 'closed',
  withdrawn: 'closed',
}

/** To whom a call is told, in words. */
export const toldToText = ({ language }: Pick<Reader, 'language'>, { byHand }: Opportunity): string =>
  byHand?.toldTo
    ? listOf(
        language,
        byHand.toldTo.map((cluster) => nameOfSource(officeSource(cluster))),
      )
    : addedWords[language].everybody

const Row = ({
  reader,
  cluster,
  row: { call, state },
}: {
  reader: Reader
  cluster: Cluster
  row: AddedRow
}) => {
  const { language } = reader
  const words = addedWords[language]
  const { byHand } = call
  return (
    <li>
      <h3>
        <a href={addedHref(cluster.id, call.sourceId)}>
          <Said phrase={[titled(language, call, 200)]} />
        </a>{' '}
        <Tag tone={TONES[state]}>{words.states[state]}</Tag>
      </h3>
      <p class="soft">{originText(language, call)}</p>
      <p>
        <Said phrase={schedulePhrase(language, call, reader.now)} />
      </p>
      {byHand && (
        <p>
          {words.addedBy(
            personName(reader, byHand.by),
            dayText(language, dayAt(byHand.at), { weekday: false }),
          )}{' '}
          {state !== 'joined' && words.toldTo(toldToText(reader, call))}
        </p>
      )}
      {byHand?.proposal && (
        <p>
          {words.proposals[byHand.proposal.state]}
          {byHand.proposal.reason && (
            <>
              {` ${words.because} `}
              <span lang="">{byHand.proposal.reason}</span>
            </>
          )}
        </p>
      )}
    </li>
  )
}

/** What an office has added by hand, what it has not finished, and the way to add more. */
export const AddedPage = ({
  reader,
  cluster,
  drafts,
  rows,
  all,
  filter,
  started,
  mayAct,
}: {
  reader: Reader
  cluster: Cluster
  drafts: AddedCall[]
  rows: AddedRow[]
  /** How many there are, whatever is asked for. */
  all: number
  filter: AddedFilter
  started: Started
  mayAct: boolean
}) => {
  const words = addedWords[reader.language]
  const title = words.title(cluster.name)
  return (
    <Layout
      reader={reader}
      title={title}
      area={{ kind: 'office', section: 'clusters' }}
      trail={clusterTrail(reader, cluster)}
    >
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <Outcome reader={reader} />
      {mayAct && <Start reader={reader} cluster={cluster} started={started} />}
      {mayAct && <Drafts reader={reader} cluster={cluster} drafts={drafts} />}
      <section>
        <h2>{words.list}</h2>
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
                  ...ADDED_STATES.map((value) => ({ value, label: words.states[value] })),
                ]}
              />
              <Choice
                name="sort"
                label={words.order}
                value={filter.sort}
                options={[
                  { value: 'newest', label: words.newest },
                  { value: 'title', label: words.byTitle },
                ]}
              />
            </Filters>
            <Listing
              reader={reader}
              all={rows}
              count={words.count(rows.length)}
              empty={{ title: words.noneFound, todo: words.noneFoundDo }}
              csv={`${addedHref(cluster.id)}.csv`}
            >
              {(shown) => (
                <ul class="rows">
                  {shown.map((row) => (
                    <Row reader={reader} cluster={cluster} row={row} />
                  ))}
                </ul>
              )}
            </Listing>
          </>
        )}
      </section>
    </Layout>
  )
}
