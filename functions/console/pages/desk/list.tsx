import { quotable } from '../../../../shared/digests/clean.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { type Announcement, AnnouncementState, titleOf } from '../../../../shared/domain/announcement.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { DeskFilter } from '../../desk/list.ts'
import {
  Choice,
  Empty,
  Filters,
  Note,
  Pager,
  pageAsked,
  Said,
  Search,
  sliceOf,
} from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { deskQuestionWords } from '../../words/desk/questions.ts'
import { deskWords } from '../../words/desk.ts'
import { deskImportWords } from '../../words/desk-import.ts'
import { deskKeysWords } from '../../words/desk-keys.ts'
import { anchorOf } from '../frame/fields.tsx'
import { callHref } from '../frame/origins.tsx'
import { IMPORT } from './import.tsx'
import { KEYS } from './keys.tsx'
import { atText, byText, DESK, deskHref, Outcome, StateTags } from './shown.tsx'
import { TakeOver } from './take-over.tsx'

/** What was typed to begin with, and why nothing was begun. */
export type Started = { address: string; wrong?: 'address' | 'many'; known?: Opportunity }

const Start = ({ reader, started }: { reader: Reader; started: Started }) => {
  const words = deskWords[reader.language]
  const { address, wrong, known } = started
  const said = wrong && (wrong === 'many' ? words.many : words.wrongAddress)
  return (
    <section>
      <h2>{words.newTitle}</h2>
      {known && (
        <Note tone="warn" live>
          <p>
            {words.known}{' '}
            <a href={callHref(known.id)}>
              <Said phrase={[titled(reader.language, known, 200)]} />
            </a>
          </p>
          <TakeOver reader={reader} call={known} />
        </Note>
      )}
      <form method="post" action={DESK}>
        <p class="actions">
          <button type="submit" name="do" value="begin" class="btn btn-primary">
            {words.empty}
          </button>
        </p>
      </form>
      <form method="post" action={DESK}>
        <div class="field">
          <label for={anchorOf('address')}>{words.address}</label>
          <p class="hint" id="address-hint">
            {words.addressHint}
          </p>
          {said && (
            <p class="missing" id="address-wrong" role="alert">
              <strong>{said}</strong>
            </p>
          )}
          <input
            type="text"
            inputmode="url"
            id={anchorOf('address')}
            name="address"
            value={address}
            maxlength={1000}
            aria-describedby={said ? 'address-hint address-wrong' : 'address-hint'}
            {...(said ? { 'aria-invalid': 'true' as const } : {})}
          />
        </div>
        {known && (
          <div class="choices">
            <label>
              <input type="checkbox" name="anyway" value="yes" /> {words.anyway}
            </label>
          </div>
        )}
        <p class="actions">
          <button type="submit" name="do" value="read" class="btn btn-outline-primary">
            {words.read}
          </button>
        </p>
      </form>
    </section>
  )
}

const Row = ({ reader, one, mayAct }: { reader: Reader; one: Announcement; mayAct: boolean }) => {
  const words = deskWords[reader.language]
  const { happened, publishAt } = one
  return (
    <li>
      <h3>
        <a href={deskHref(one.id)}>{quotable(titleOf(one), 160) || words.untitled}</a>{' '}
        <StateTags reader={reader} announcement={one} />
      </h3>
      {publishAt && <p>{words.scheduledFor(atText(reader, publishAt))}</p>}
      <p class="soft">
        {words.changedBy(
          words.events[happened.name],
          byText(reader, happened.by),
          atText(reader, happened.at),
        )}
      </p>
      {mayAct && one.state === 'published' && (
        <form method="post" action={DESK}>
          <input type="hidden" name="announcement" value={one.id} />
          <button type="submit" name="do" value="copy" class="btn btn-outline-primary btn-sm">
            {words.copy}
            <span class="visually-hidden"> {quotable(titleOf(one), 80)}</span>
          </button>
        </form>
      )}
    </li>
  )
}

/** All announcements, and the ways to begin one. @param all how many there are, whatever is asked for */
export const DeskPage = ({
  reader,
  rows,
  all,
  filter,
  started,
  asked,
  mayAct,
}: {
  reader: Reader
  rows: readonly Announcement[]
  all: number
  filter: DeskFilter
  started: Started
  /** How many questions wait, by announcement. */
  asked: ReadonlyMap<string, number>
  mayAct: boolean
}) => {
  const words = deskWords[reader.language]
  const slice = sliceOf([...rows], pageAsked(reader.query))
  const query = reader.query.toString()
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'desk' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Outcome reader={reader} />
      {asked.size > 0 && (
        <ul>
          {[...asked].map(([id, count]) => (
            <li>
              <a href={deskHref(id, 'questions')}>{deskQuestionWords[reader.language].open(count)}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {mayAct && <a href={IMPORT}>{deskImportWords[reader.language].link}</a>}
        <a href={KEYS}>{deskKeysWords[reader.language].link}</a>
      </p>
      {mayAct ? <Start reader={reader} started={started} /> : <p>{words.lookOnly}</p>}
      <section>
        <h2>{words.list}</h2>
        {all === 0 ? (
          <Empty title={words.none}>
            <p>{mayAct ? words.noneDo : words.lookOnly}</p>
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
                  ...AnnouncementState.options.map((value) => ({ value, label: words.states[value] })),
                ]}
              />
              <Choice
                name="sort"
                label={words.order}
                value={filter.sort}
                options={[
                  { value: 'newest', label: words.newest },
                  { value: 'title', label: words.byTitle },
                  { value: 'deadline', label: words.byDeadline },
                ]}
              />
            </Filters>
            <p class="count">{words.count(rows.length)}</p>
            {rows.length === 0 ? (
              <Empty title={words.noneFound}>
                <p>{words.noneFoundDo}</p>
              </Empty>
            ) : (
              <ul class="rows">
                {slice.shown.map((one) => (
                  <Row reader={reader} one={one} mayAct={mayAct} />
                ))}
              </ul>
            )}
            <Pager reader={reader} slice={slice} />
            <p>
              <a href={`${DESK}.csv${query ? `?${query}` : ''}`} download="">
                {words.csv}
              </a>
            </p>
          </>
        )}
      </section>
    </Layout>
  )
}
