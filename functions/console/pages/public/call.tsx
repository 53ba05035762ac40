import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { readyText } from '../../../../shared/digests/apply.ts'
import { quotable, safeLink } from '../../../../shared/digests/clean.ts'
import { dayAt, dayText, momentText } from '../../../../shared/digests/dates.ts'
import { languageBadge, languageNames, originText } from '../../../../shared/digests/origin.ts'
import { listOf, quoted } from '../../../../shared/digests/phrase.ts'
import { summaryIn, titled, titleText } from '../../../../shared/digests/titled.ts'
import { officeOf } from '../../../../shared/domain/by-hand.ts'
import { closedSince, nextDeadline, type Status, statusOf } from '../../../../shared/domain/status.ts'
import type { Bilingual, ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { briefText, linkedData, scriptText } from '../../../../shared/public/index.ts'
import { nameOfSource } from '../../../../shared/sources/names.ts'
import { Facts, Note, Said, Tag } from '../../components.tsx'
import { callCalendarPath, inAddress, publicCallPath } from '../../public/address.ts'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import { Changes } from '../call.tsx'
import { type CallFact, type FactLabel, factsOf, unstatedText } from '../facts.tsx'
import { PublicFrame, type PublicReader } from './frame.tsx'

type Props = { open: PublicReader; call: Card }

/** A title in the window and in what is shared of a page. */
const SHORT_TITLE = 110

const dayOnly = (language: ReaderLanguage, at: string): string =>
  dayText(language, dayAt(at), { weekday: false })

/** A source's own paragraphs, without what a reader could not see, or would take for a link of ours. */
const paragraphs = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => quotable(line, 4000))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** What we read, in the order in which people ask: when, how much, who, how, whose. */
const GROUPS = {
  when: ['schedule', 'opensAt', 'deadlines', 'end', 'earlyClosure', 'stages', 'closedBySource'],
  money: ['money', 'amountsWords'],
  who: ['applicants', 'applicantsWords', 'sizes', 'regions', 'ateco', 'partnership'],
  how: ['procedure'],
  origin: ['funder', 'act', 'programme', 'call', 'topic', 'typeOfAction', 'trl', 'level', 'language'],
} as const satisfies Record<string, FactLabel[]>

const factsIn = (
  language: ReaderLanguage,
  facts: readonly CallFact[],
  group: keyof typeof GROUPS,
): { label: string; value: Child }[] =>
  GROUPS[group].flatMap((wanted) => {
    const fact = facts.find(({ label }) => label === wanted)
    return fact ? [{ label: callsWords[language].labels[wanted], value: fact.value }] : []
  })

/** What other facts say already, or no longer: of what has closed there is no next date, its dates say when it did. */
const repeatedIn = (call: Card, status: Status): FactLabel[] => [
  ...(status === 'closed' && call.deadlines.length > 0 ? (['schedule'] as const) : []),
  ...(status !== 'closed' && call.deadlines.length === 1 ? (['deadlines'] as const) : []),
  ...(status === 'forthcoming' ? (['opensAt'] as const) : []),
  // A bare number is the figure that stands above it.
  ...(/\p{L}/u.test(call.amounts?.words ?? '') ? [] : (['amountsWords'] as const)),
]

/** How an application is handed in, as far as the source says it. */
const applyFacts = (language: ReaderLanguage, call: Card): { label: string; value: Child }[] => {
  const words = publicWords[language]
  const ready = readyText(language, call)
  const portal = call.howToApply?.url && safeLink(call.howToApply.url)
  const documents = (call.documents ?? []).flatMap(({ title, url }) => {
    const href = safeLink(url)
    return href ? [{ title: quotable(title, 200), href }] : []
  })
  const languages = (call.applicationLanguages ?? []).map((one) => languageNames[language].of(one) ?? one)
  return [
    ...(ready ? [{ label: words.application, value: ready }] : []),
    ...(portal
      ? [
          {
            label: words.portal,
            value: (
              <a href={portal} rel="external noreferrer nofollow">
                {new URL(portal).hostname}
              </a>
            ),
          },
        ]
      : []),
    ...(languages.length > 0 ? [{ label: words.languages, value: listOf(language, languages) }] : []),
    ...(documents.length > 0
      ? [
          {
            label: words.documents,
            value: (
              <ul>
                {documents.map(({ title, href }) => (
                  <li>
                    <a
                      href={href}
                      rel="external noreferrer nofollow"
                      {...(call.language ? { lang: call.language } : {})}
                    >
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ]
}

const Section = ({ title, facts }: { title: string; facts: { label: string; value: Child }[] }) =>
  facts.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <Facts facts={facts} />
    </section>
  )

/** Closed, suspended: what a reader has to know before anything else. */
const Ended = ({ open: { reader }, call }: Props) => {
  const words = publicWords[reader.language]
  const closed = closedSince(call, reader.now)
  if (!closed || call.withdrawnAt) return null
  const day = closed.at && dayOnly(reader.language, closed.at)
  return (
    <Note tone="warn">
      <p>
        {call.suspended
          ? words.suspended
          : closed.stage
            ? words.stage
            : day
              ? words.closedOn(day)
              : words.closed}
      </p>
      <p>
        <a href={inAddress(PATHS.published, reader.language)}>{words.seeOpen}</a>
      </p>
    </Note>
  )
}

const Actions = ({ open: { reader }, call }: Props) => {
  const words = publicWords[reader.language]
  const official = safeLink(call.url)
  const dated = nextDeadline(call, reader.now) ?? (call.opensAt && call.opensAt.at > reader.now)
  const hasCalendar = dated && statusOf(call, reader.now) !== 'closed'
  return (
    <>
      <p class="actions">
        {official && (
          <a class="btn btn-primary" href={official} rel="external noreferrer">
            {words.official}
          </a>
        )}
        {hasCalendar && (
          <a class="no-print" href={inAddress(callCalendarPath(call.id), reader.language)}>
            {words.calendar}
          </a>
        )}
      </p>
      <p>
        <strong>{words.prevails}</strong>
      </p>
    </>
  )
}

/** What could not be read, by the names of its fields, with the source's words; not our reasons, which are for the office. */
const Doubts = ({ open: { reader }, call }: Props) => {
  const { language } = reader
  const words = publicWords[language]
  const { labels } = callsWords[language]
  const named = call.flags.flatMap(({ field, text }) => {
    const label = new Map<string, string>(Object.entries(labels)).get(field)
    return label || text ? [{ label, text }] : []
  })
  if (named.length === 0 && !call.edits?.length) return null
  return (
    <Note tone={named.length > 0 ? 'warn' : 'plain'}>
      {named.length > 0 && (
        <>
          <h2>{words.check}</h2>
          <p>{words.checkLead}</p>
          <ul>
            {named.map(({ label, text }) => (
              <li>
                {label}
                {label && text && ': '}
                {text && <Said phrase={[quoted(text, call.language, language, 200)]} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {call.edits && call.edits.length > 0 && <p>{words.edited}</p>}
    </Note>
  )
}

/** Every site it was read on, with its days. */
const Sources = ({ open: { reader }, call }: Props) => {
  const { language } = reader
  const words = publicWords[language]
  // What an office wrote by hand is no source where there is another.
  const published = (call.origins ?? []).filter((row) => officeOf(row.source) === undefined)
  const rows = published.length > 0 ? published : [call]
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul>
        {rows.map(({ source, url, firstSeenAt, deadlines, withdrawnAt }) => {
          const link = safeLink(url)
          const days = deadlines.slice(0, 3).map((deadline) => momentText(language, deadline))
          const said = [
            rows.length === 1 && call.publishedAt && words.published(dayOnly(language, call.publishedAt)),
            words.read(dayOnly(language, firstSeenAt)),
            rows.length > 1 && days.length > 0 && words.dates(listOf(language, days)),
            withdrawnAt && words.gone(dayOnly(language, withdrawnAt)),
          ].filter(Boolean)
          return (
            <li>
              {link ? (
                <a href={link} rel="external noreferrer">
                  {nameOfSource(source)}
                </a>
              ) : (
                nameOfSource(source)
              )}
              {`: ${said.join('; ')}`}
            </li>
          )
        })}
      </ul>
      {rows.length > 1 && call.publishedAt && (
        <p class="soft">{words.published(dayOnly(language, call.publishedAt))}</p>
      )}
    </section>
  )
}

const Share = ({ open: { reader, site }, call }: Props) => {
  const words = publicWords[reader.language]
  const address = `${site}${inAddress(publicCallPath(call.id), reader.language)}`
  const mail = `mailto:?subject=${encodeURIComponent(titleText(reader.language, call, SHORT_TITLE))}&body=${encodeURIComponent(address)}`
  return (
    <section>
      <h2>{words.share}</h2>
      <p class="address">
        {words.address}: <a href={address}>{address}</a>
      </p>
      <p class="no-print">
        <a href={mail}>{words.byMail}</a>
      </p>
      <p class="soft">{words.asOf(dayOnly(reader.language, reader.now))}</p>
    </section>
  )
}

/** The value chains whose subject it is, each with its list. */
const Topics = ({
  open: { reader },
  chains,
  names,
}: {
  open: PublicReader
  chains: readonly string[]
  names: ReadonlyMap<string, Bilingual & { cluster: string }>
}) => {
  const { language } = reader
  if (chains.length === 0) return null
  return (
    <section class="no-print">
      <h2>{publicWords[language].topics}</h2>
      <ul>
        {chains.flatMap((chain) => {
          const name = names.get(chain)
          return name
            ? [
                <li>
                  <a href={inAddress(PATHS.published, language, new URLSearchParams({ chain }))}>
                    {`${name.cluster}, ${name[language]}`}
                  </a>
                </li>,
              ]
            : []
        })}
      </ul>
    </section>
  )
}

const Variants = ({ open: { reader }, variants }: { open: PublicReader; variants: readonly Card[] }) =>
  variants.length === 0 ? null : (
    <section class="no-print">
      <h2>{publicWords[reader.language].variants}</h2>
      <ul>
        {variants.map((other) => (
          <li>
            <a href={inAddress(publicCallPath(other.id), reader.language)}>
              <Said phrase={[titled(reader.language, other)]} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

/**
 * A call for everybody: to read, to print, to share, and for machines. Nothing of any member, nor of who edited what.
 * @param chains `cluster/id` of the value chains whose subject it is
 * @param indexed may search engines list it?
 */
export const PublicCallPage = ({
  open,
  call,
  chains,
  names,
  variants,
  indexed,
}: Props & {
  chains: readonly string[]
  names: ReadonlyMap<string, Bilingual & { cluster: string }>
  variants: readonly Card[]
  indexed: boolean
}) => {
  const { reader, site } = open
  const { language, now } = reader
  const words = publicWords[language]
  const status = statusOf(call, now)
  const badge = languageBadge(language, call)
  const summary = summaryIn(language, call)
  const repeated = repeatedIn(call, status)
  const facts = factsOf(language, call, now)
  const missing = unstatedText(language, facts)
  const address = `${site}${inAddress(publicCallPath(call.id), language)}`
  const section = (group: keyof typeof GROUPS) =>
    factsIn(
      language,
      facts.filter(({ label }) => !repeated.includes(label)),
      group,
    )
  return (
    <PublicFrame
      open={open}
      title={titleText(language, call, SHORT_TITLE)}
      description={briefText(language, call, now)}
      here="call"
      indexed={indexed}
      head={
        <script type="application/ld+json">
          {raw(scriptText(linkedData(language, call, { address, site: `${site}${PATHS.published}` })))}
        </script>
      }
    >
      <h1>
        <Said phrase={[titled(language, call)]} />
      </h1>
      <p class="soft">
        <Tag tone={status}>{callsWords[language].statuses[status]}</Tag> {originText(language, call)}
        {badge && ` [${badge}]`}
      </p>
      <Ended open={open} call={call} />
      <Actions open={open} call={call} />
      {summary && (
        <section>
          <h2>{words.summary}</h2>
          <p class="text" {...(summary.language ? { lang: summary.language } : {})}>
            {paragraphs(summary.text)}
          </p>
        </section>
      )}
      <Section title={words.when} facts={section('when')} />
      <Section title={words.money} facts={section('money')} />
      <Section
        title={words.who}
        facts={[
          ...section('who'),
          ...(call.localUnit ? [{ label: words.site, value: words.siteRequired }] : []),
        ]}
      />
      <Section title={words.how} facts={[...section('how'), ...applyFacts(language, call)]} />
      <Changes reader={reader} call={call} />
      <Section title={words.origin} facts={section('origin')} />
      {missing && <p class="soft">{`${callsWords[language].unstated}${missing}.`}</p>}
      <Doubts open={open} call={call} />
      <Sources open={open} call={call} />
      <Topics open={open} chains={chains} names={names} />
      <Variants open={open} variants={variants} />
      <Share open={open} call={call} />
    </PublicFrame>
  )
}

/** What is left to say of a call that its source no longer publishes, or that closed long ago. */
export const PublicGonePage = ({ open, call }: Props) => {
  const { language, now } = open.reader
  const words = publicWords[language]
  const facts = factsOf(language, call, now)
  const known: FactLabel[] = ['funder', 'act', 'deadlines', 'money']
  const official = safeLink(call.url)
  return (
    <PublicFrame
      open={open}
      title={words.goneTitle}
      description={words.goneTitle}
      here="call"
      indexed={false}
    >
      <h1>{words.goneTitle}</h1>
      <Note tone="warn">
        <p>{call.withdrawnAt ? words.goneOn(dayOnly(language, call.withdrawnAt)) : words.goneLong}</p>
      </Note>
      <h2>
        <Said phrase={[titled(language, call)]} />
      </h2>
      <Facts
        facts={facts
          .filter(({ label }) => known.includes(label))
          .map(({ label, value }) => ({ label: callsWords[language].labels[label], value }))}
      />
      <p class="actions">
        {official && (
          <a href={official} rel="external noreferrer">
            {words.official}
          </a>
        )}
        <a href={inAddress(PATHS.published, language)}>{words.seeOpen}</a>
      </p>
      <p>{words.prevails}</p>
    </PublicFrame>
  )
}
