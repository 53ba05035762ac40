import { changePhrase } from '../../../../shared/digests/changes.ts'
import { safeLink } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { languageBadge, originText } from '../../../../shared/digests/origin.ts'
import { quoted } from '../../../../shared/digests/phrase.ts'
import { summaryIn, titled, titleText } from '../../../../shared/digests/titled.ts'
import { isSuspension } from '../../../../shared/domain/change.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import { nextDeadline, statusOf } from '../../../../shared/domain/status.ts'
import { steerPath } from '../../../../shared/letters/check-words.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { onlySeen } from '../../access/own-clusters.ts'
import { Empty, Facts, Note, Said, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/calls.ts'
import { originsWords } from '../../words/origins.ts'
import { steerWords } from '../../words/steer.ts'
import { mayTakeOver, TakeOver } from '../desk/take-over.tsx'
import { factsOf, unstatedText } from '../frame/facts.tsx'
import { Origins, type Variant, Variants } from '../frame/origins.tsx'
import { ownActText } from '../frame/own-act.ts'
import { BandTag, type Fitting, ReasonLines, VerdictText } from '../members/fits.tsx'
import { type TalkAsked, Talks } from '../office/talks.tsx'
import { type Correcting, Edited, Edits } from './edits.tsx'
import { whyHref } from './why-href.ts'

type Props = { reader: Reader; call: Opportunity }

const Actions = ({ reader, call }: Props) => {
  const words = callsWords[reader.language]
  const official = safeLink(call.url)
  const dated = nextDeadline(call, reader.now) ?? (call.opensAt && call.opensAt.at > reader.now)
  return (
    <p class="actions">
      {official && (
        <a class="btn btn-primary" href={official} rel="external noreferrer">
          {words.official}
        </a>
      )}
      {dated && <a href={`${PATHS.calendar}/${encodeURIComponent(call.id)}.ics`}>{words.calendar}</a>}
      <span class="soft">{words.prevails}</span>
    </p>
  )
}

const Warnings = ({ reader, call }: Props) => {
  const words = callsWords[reader.language]
  return (
    <>
      {call.withdrawnAt ? (
        <Note tone="bad">
          <p>{words.withdrawn(dayText(reader.language, dayAt(call.withdrawnAt)))}</p>
        </Note>
      ) : (
        call.missedRuns > 0 && (
          <Note tone="warn">
            <p>{words.missed(call.missedRuns)}</p>
          </Note>
        )
      )}
      {call.flags.length > 0 && (
        <Note tone="warn">
          <h2>{words.flagsTitle}</h2>
          <p>{words.flagsLead}</p>
          <ul>
            {call.flags.map(({ field, reason, text }) => (
              <li>
                <code>{field}</code>: <span lang="en">{reason}</span>{' '}
                {text && <Said phrase={[quoted(text, call.language, reader.language, 300)]} />}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}

/** What became of an order given on this page. */
const Ruled = ({ reader }: { reader: Reader }) => {
  const words = originsWords[reader.language]
  const outcome = reader.query.get('ruled')
  if (outcome !== 'yes' && outcome !== 'outrun') return null
  return (
    <Note tone={outcome === 'yes' ? 'good' : 'warn'} live>
      <p>{outcome === 'yes' ? words.ruled : words.outrun}</p>
    </Note>
  )
}

/** What was told of it and is otherwise now, the latest first. */
export const Changes = ({ reader, call }: Props) => {
  const { language, now } = reader
  const words = callsWords[language]
  if (call.changes.length === 0) return null
  return (
    <section>
      <h2>{words.changesTitle}</h2>
      <Facts
        facts={call.changes.toReversed().map((change) => {
          const act = ownActText(language, change)
          const isEnd = change.field === 'withdrawn' || (change.field === 'closed' && !isSuspension(change))
          return {
            label: dayText(language, dayAt(change.at)),
            value: (
              <>
                {isEnd && !change.own ? (
                  words.changed(change.field)
                ) : (
                  <Said phrase={changePhrase(language, change, call, now)} />
                )}
                {act && ` (${act})`}
              </>
            ),
          }
        })}
      />
    </section>
  )
}

/** Where each cluster's office decides about the call before Monday. */
const Deciding = ({ reader, call, clusters }: Props & { clusters: Cluster[] }) => {
  const words = steerWords[reader.language]
  const seen = onlySeen(reader.person, clusters)
  if (seen.length === 0) return null
  return (
    <section>
      <h2>{words.onCall}</h2>
      <p>
        {words.onCallLead}{' '}
        {seen.map(({ id, name }, place) => (
          <>
            {place > 0 && ', '}
            <a href={steerPath(id, call.id)}>{name}</a>
          </>
        ))}
        .
      </p>
    </section>
  )
}

const Members = ({ reader, fittings, reach }: { reader: Reader; fittings: Fitting[]; reach: number }) => {
  const { language } = reader
  const words = callsWords[language]
  return (
    <section>
      <h2>{words.membersTitle}</h2>
      {fittings.length === 0 ? (
        <Empty title={words.membersNone}>
          <p>{words.membersNoneDo}</p>
        </Empty>
      ) : (
        <>
          <p>{words.membersLead(fittings.length, reach)}</p>
          <ul class="rows">
            {fittings.map((fitting) => (
              <li>
                <h3>
                  <a href={whyHref(fitting.member.id, fitting.call.id)}>{fitting.member.name}</a>{' '}
                  <BandTag language={language} fit={fitting.fit} />
                </h3>
                <p>
                  <VerdictText language={language} fitting={fitting} />
                </p>
                <ReasonLines language={language} fitting={fitting} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/**
 * @param reach how many members the call matches in all; `fittings` are the best of them
 * @param rows the stored rows it is made of
 */
export const CallPage = ({
  reader,
  call,
  fittings,
  reach,
  apart,
  variants,
  rows,
  talks,
  correcting,
  clusters,
}: Props & {
  fittings: Fitting[]
  reach: number
  apart: string[]
  variants: Variant[]
  rows: Opportunity[]
  talks: TalkAsked[]
  correcting: Correcting | undefined
  clusters: Cluster[]
}) => {
  const { language } = reader
  const words = callsWords[language]
  const badge = languageBadge(language, call)
  const status = statusOf(call, reader.now)
  const facts = factsOf(language, call, reader.now)
  const missing = unstatedText(language, facts)
  const summary = summaryIn(language, call)
  const own = call.language ? { lang: call.language } : {}
  return (
    <Layout reader={reader} title={titleText(language, call, 80)} area={{ kind: 'office', section: 'calls' }}>
      <h1>
        <Said phrase={[titled(language, call)]} />
      </h1>
      <p class="soft">
        <Tag tone={status}>{words.statuses[status]}</Tag> {originText(language, call)}
        {badge && ` [${badge}]`}
      </p>
      <Actions reader={reader} call={call} />
      <Ruled reader={reader} />
      <Edited reader={reader} />
      <Warnings reader={reader} call={call} />
      <Talks reader={reader} talks={talks} />
      <Changes reader={reader} call={call} />
      {summary && (
        <section>
          <h2>{words.summary}</h2>
          <p class="text" {...(summary.language ? { lang: summary.language } : {})}>
            {summary.text}
          </p>
        </section>
      )}
      <h2>{words.facts}</h2>
      <Facts facts={facts.map(({ label, value }) => ({ label: words.labels[label], value }))} />
      {missing && <p class="soft">{`${words.unstated}${missing}.`}</p>}
      <Edits reader={reader} call={call} rows={rows} correcting={correcting} />
      <Deciding reader={reader} call={call} clusters={clusters} />
      {mayTakeOver(reader, call) && <TakeOver reader={reader} call={call} />}
      <Origins reader={reader} call={call} apart={apart} />
      <Variants reader={reader} variants={variants} />
      {call.text && (
        <details>
          <summary>{words.text}</summary>
          <p class="text" {...own}>
            {call.text}
          </p>
        </details>
      )}
      <Members reader={reader} fittings={fittings} reach={reach} />
    </Layout>
  )
}
