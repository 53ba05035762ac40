import { quotable } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { type After, LEAST_ANSWERS } from '../../../../shared/digests/friday/after.ts'
import { type Check, THINGS_TO_CHECK } from '../../../../shared/digests/friday/checks.ts'
import type { Monday, Quiet } from '../../../../shared/digests/friday/monday.ts'
import { foreign } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { Steer } from '../../../../shared/domain/steer.ts'
import { endOfDay } from '../../../../shared/domain/time.ts'
import {
  checkLink,
  checkPath,
  checkPhrase,
  fridayPath,
  steerPath,
} from '../../../../shared/letters/check-words.ts'
import { OrderForm } from '../../access/order-form.tsx'
import { personName } from '../../access/person-name.ts'
import { nameOf } from '../../concepts/concept-form.ts'
import { Choice, Filters, Note, Said, Search, Table, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { OpenedSince } from '../../monday/friday-opened.ts'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { fridayWords } from '../../words/friday.ts'
import { memberHref } from '../members/members.tsx'
import { runHref, runTitle, whenText } from '../office/runs.tsx'
import { FridayFilter, selectReached } from '../office/select-lists.ts'

type Props = { reader: Reader; cluster: Cluster }

/** A decision in force, with the call as it is matched now. */
export type Standing = { steer: Steer; call: Opportunity | undefined }

const TITLE = 200

const Look = ({ reader, cluster, check }: Props & { check: Check }) => {
  const { label, about } = checkLink(reader.language, check)
  return (
    <a href={checkPath(cluster.id, check)} {...(about ? { 'aria-label': `${label}: ${about}` } : {})}>
      {label}
    </a>
  )
}

const Things = ({ reader, cluster, checks }: Props & { checks: Check[] }) => (
  <ol class="obstacles">
    {checks.map((check) => (
      <li>
        <p>
          <Said phrase={checkPhrase(reader.language, check)} />{' '}
          <Look reader={reader} cluster={cluster} check={check} />
        </p>
      </li>
    ))}
  </ol>
)

const Checks = ({ reader, cluster, checks }: Props & { checks: Check[] }) => {
  const words = fridayWords[reader.language]
  const [first, more] = [checks.slice(0, THINGS_TO_CHECK), checks.slice(THINGS_TO_CHECK)]
  return (
    <section>
      <h2>{words.checks[first.length]}</h2>
      {first.length === 0 ? (
        <p>{words.checksNone}</p>
      ) : (
        <Things reader={reader} cluster={cluster} checks={first} />
      )}
      {more.length > 0 && (
        <details>
          <summary>{words.moreChecks(more.length)}</summary>
          <Things reader={reader} cluster={cluster} checks={more} />
        </details>
      )}
    </section>
  )
}

const QUIETS: readonly Quiet[] = ['nothing-due', 'not-this-week', 'paused', 'inactive']

const Chains = ({ reader: { language }, monday }: { reader: Reader; monday: Monday }) => {
  const words = fridayWords[language]
  const { planned } = monday
  const quiet = planned.flatMap((one) => ('quiet' in one ? [one.quiet] : []))
  return (
    <section>
      <h2>{words.monday}</h2>
      <Table
        caption={words.mondayTable}
        head={[
          { label: words.chain },
          { label: words.members, number: true },
          { label: words.mails, number: true },
          { label: words.calls, number: true },
        ]}
        rows={monday.chains.map(({ chain, members, mails, calls }) => [
          chain.name[language],
          String(members.length),
          String(mails),
          String(calls.length),
        ])}
      />
      <p>{words.quietLead(planned.length - quiet.length, planned.length)}</p>
      {quiet.length > 0 && (
        <ul>
          {QUIETS.map((because) => ({ because, count: quiet.filter((one) => one === because).length }))
            .filter(({ count }) => count > 0)
            .map(({ because, count }) => (
              <li>{words.quiet[because](count)}</li>
            ))}
        </ul>
      )}
    </section>
  )
}

const CallFilters = ({
  reader,
  filter,
  monday,
}: {
  reader: Reader
  filter: FridayFilter
  monday: Monday
}) => {
  const { language } = reader
  const words = fridayWords[language]
  const { anyFeminine, sort } = frameWords[language]
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="chain"
        label={words.chain}
        value={filter.chain}
        options={[
          { value: '', label: anyFeminine },
          ...monday.chains.map(({ chain }) => ({ value: chain.id, label: chain.name[language] })),
        ]}
      />
      <Choice
        name="sort"
        label={sort}
        value={filter.sort}
        options={(['most', 'deadline', 'title'] as const).map((value) => ({
          value,
          label: words.sorts[value],
        }))}
      />
    </Filters>
  )
}

const Calls = ({ reader, cluster, monday, steers }: Props & { monday: Monday; steers: Standing[] }) => {
  const { language } = reader
  const words = fridayWords[language]
  const filter = FridayFilter.parse(Object.fromEntries(reader.query))
  const calls = selectReached(monday, filter)
  return (
    <section id="calls">
      <h2>{words.callsTitle}</h2>
      {monday.calls.length > 0 && <CallFilters reader={reader} filter={filter} monday={monday} />}
      <Listing
        reader={reader}
        all={calls}
        count={words.countCalls(calls.length)}
        empty={
          monday.calls.length > 0
            ? { title: words.noneFound, todo: words.noneFoundDo }
            : { title: words.callsNone, todo: words.callsNoneDo }
        }
        csv={`${fridayPath(cluster.id)}/calls.csv`}
      >
        {(shown) => (
          <ul class="rows">
            {shown.map(({ call, contacts }) => (
              <li>
                <h3>
                  <a href={steerPath(cluster.id, call.id)}>
                    <Said phrase={[titled(language, call, TITLE)]} />
                  </a>{' '}
                  {steers
                    .filter((one) => one.call === call)
                    .map(({ steer }) => (
                      <Tag tone={steer.does === 'hold' ? 'paused' : 'good'}>{words.does[steer.does]}</Tag>
                    ))}
                </h3>
                <p class="soft">
                  {words.read(contacts)}. <Said phrase={schedulePhrase(language, call, reader.now)} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </section>
  )
}

const Steers = ({ reader, cluster, steers }: Props & { steers: Standing[] }) => {
  const { language } = reader
  const words = fridayWords[language]
  return (
    <section>
      <h2>{words.steersTitle}</h2>
      {steers.length === 0 ? (
        <p>{words.steersNone}</p>
      ) : (
        <ul class="rows">
          {steers.map(({ steer, call }) => (
            <li>
              <h3>
                <a href={steerPath(cluster.id, call?.id ?? steer.call)}>
                  {call ? <Said phrase={[titled(language, call, TITLE)]} /> : words.gone}
                </a>{' '}
                <Tag tone={steer.does === 'hold' ? 'paused' : 'good'}>{words.does[steer.does]}</Tag>
              </h3>
              <p lang="it">{quotable(steer.it, 400)}</p>
              <p class="soft">
                {[
                  steer.scope === 'everybody' ? `${words.forAll}; ` : '',
                  steer.until ? `${words.until(dayText(language, dayAt(endOfDay(steer.until))))}. ` : '',
                  words.by(personName(reader, steer.by), dayText(language, dayAt(steer.at))),
                ].join('')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Unmatched = ({ reader, monday: { unmatched } }: { reader: Reader; monday: Monday }) => {
  const words = fridayWords[reader.language]
  return (
    <section id="unmatched">
      <h2>{words.unmatchedTitle}</h2>
      {unmatched.length === 0 ? (
        <p>{words.unmatchedNone}</p>
      ) : (
        <>
          <p>{words.unmatchedLead}</p>
          <ul>
            {unmatched.map(({ id, name }) => (
              <li>
                <a href={memberHref(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Test = ({ reader, cluster, monday }: Props & { monday: Monday }) => {
  const words = fridayWords[reader.language]
  const withMail = monday.planned.toSorted((a, b) => Number('quiet' in a) - Number('quiet' in b))
  const [first] = withMail
  return (
    <section>
      <h2>{words.testTitle}</h2>
      {cluster.office && first ? (
        <>
          <p>{words.testLead(cluster.office)}</p>
          <OrderForm
            reader={reader}
            route="POST /clusters/:cluster/friday"
            cluster={cluster.id}
            action={fridayPath(cluster.id)}
          >
            <Choice
              name="contact"
              label={words.contact}
              value={first.contact.id}
              options={withMail.map(({ contact }) => ({ value: contact.id, label: contact.name }))}
            />
            <button type="submit" class="btn btn-primary">
              {words.send}
            </button>
          </OrderForm>
        </>
      ) : (
        <p>{words.noOffice}</p>
      )}
    </section>
  )
}

/** A third of the answers, and three at least, for one reason: then something can be done about it. */
const isMany = (count: number | undefined, all: number): boolean =>
  count !== undefined && count >= LEAST_ANSWERS && count * 3 >= all

const AfterRun = ({ reader, cluster, after, opened }: Props & { after: After; opened: OpenedSince }) => {
  const { language } = reader
  const words = fridayWords[language]
  const { run, chains, answers, calls } = after
  const states = ['sent', 'skipped', 'failed', 'unknown', 'pending'] as const
  const reasons = answers && Object.entries(answers.reasons)
  return (
    <section>
      <h2>{words.afterTitle}</h2>
      <p>{words.afterLead(runTitle(language, run))}</p>
      <Table
        caption={words.afterTable}
        head={[{ label: words.chain }, ...states.map((state) => ({ label: words[state], number: true }))]}
        rows={chains.map(({ chain, counts }) => [
          chain.name[language],
          ...states.map((state) => String(counts[state])),
        ])}
      />
      <p>{answers ? words.answers(answers) : words.few(LEAST_ANSWERS)}</p>
      {reasons && reasons.length > 0 && (
        <p>
          {`${words.because}: ${reasons.map(([reason, count]) => `${words.reasons[reason as keyof typeof words.reasons]} ${count}`).join(', ')}.`}
        </p>
      )}
      {calls.length > 0 && (
        <ul class="rows">
          {calls.map(({ call, title, language: its, followed, declined }) => (
            <li>
              <h3>
                <a href={steerPath(cluster.id, call)}>
                  <Said phrase={[foreign(quotable(title, TITLE), its, language)]} />
                </a>
              </h3>
              <p>{words.answersOf(followed, declined)}</p>
            </li>
          ))}
        </ul>
      )}
      {opened.calls.length > 0 && (
        <>
          <h3>{words.openedTitle}</h3>
          <p class="soft">{words.openedAbout}</p>
          <ul>
            {opened.calls.map(({ call, title, language: its, times }) => (
              <li>
                <a href={steerPath(cluster.id, call)}>
                  <Said phrase={[foreign(quotable(title, TITLE), its, language)]} />
                </a>
                {`: ${times}`}
              </li>
            ))}
          </ul>
          {opened.concepts.length > 0 && (
            <>
              <h4>{words.openedByConcept}</h4>
              <p class="soft">{words.openedByConceptAbout}</p>
              <ul>
                {opened.concepts.map(({ concept, calls: brought, times }) => (
                  <li>
                    <a href={`/concepts/${cluster.id}/edit?concept=${concept.id}`}>
                      {nameOf(language, concept)}
                    </a>
                    {`: ${words.openedOf(times, brought)}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <h3>{words.suggestions}</h3>
      <ul>
        {answers && isMany(answers.reasons.topic, answers.declined) && <li>{words.tuneConcepts}</li>}
        {answers && isMany(answers.reasons.requirements, answers.declined) && <li>{words.fixVerdicts}</li>}
        <li>
          <a href={`/concepts?${new URLSearchParams({ cluster: cluster.id })}`}>{words.seeConcepts}</a>
        </li>
        <li>
          <a href={`/members?${new URLSearchParams({ cluster: cluster.id })}`}>{words.seeMembers}</a>
        </li>
        <li>
          <a href={runHref(run.period)}>{words.seeRun}</a>
        </li>
      </ul>
    </section>
  )
}

/** What a cluster's office looks at before Monday, and what became of the last one. */
export const FridayPage = ({
  reader,
  cluster,
  monday,
  checks,
  steers,
  after,
  opened,
}: Props & {
  monday: Monday
  checks: Check[]
  steers: Standing[]
  after: After | undefined
  opened: OpenedSince
}) => {
  const words = fridayWords[reader.language]
  const outcome = new Map(Object.entries(words.outcomes)).get(reader.query.get('done') ?? '')
  return (
    <Layout
      reader={reader}
      title={words.title(cluster.name)}
      area={{ kind: 'office', section: 'clusters' }}
      trail={clusterTrail(reader, cluster)}
    >
      <h1>{words.title(cluster.name)}</h1>
      <p class="lead">{words.lead(whenText(reader.language, monday.at))}</p>
      {outcome && (
        <Note tone="good" live>
          <p>{outcome}</p>
        </Note>
      )}
      <Checks reader={reader} cluster={cluster} checks={checks} />
      <Chains reader={reader} monday={monday} />
      <Steers reader={reader} cluster={cluster} steers={steers} />
      <Test reader={reader} cluster={cluster} monday={monday} />
      <Unmatched reader={reader} monday={monday} />
      <Calls reader={reader} cluster={cluster} monday={monday} steers={steers} />
      {after && <AfterRun reader={reader} cluster={cluster} after={after} opened={opened} />}
    </Layout>
  )
}
