import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { moneyPhrase } from '../../../../shared/digests/money.ts'
import { LEVELS, languageBadge, originText } from '../../../../shared/digests/origin.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../../../shared/digests/schedule.ts'
import { titled } from '../../../../shared/digests/titled.ts'
import { KINDS } from '../../../../shared/digests/verdicts.ts'
import { statusOf } from '../../../../shared/domain/status.ts'
import { ApplicantKind, Level, type ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { CLOSES_WITHIN, type Facet } from '../../../../shared/search/facets.ts'
import { Choice, Empty, Pager, Said, Search, type Slice, Tag } from '../../frame/components.tsx'
import { FEED_FORMATS, feedPath, inAddress, publicCallPath } from '../../public/address.ts'
import { type Listed, type PublicQuery, Sort } from '../../public/query.ts'
import type { PublicView, Scope } from '../../public/view.ts'
import type { Reader } from '../../services.ts'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import { searchWords } from '../../words/search.ts'
import { FEED_TYPES, PublicFrame, type PublicReader } from './frame.tsx'

/** A title within a list: longer ones hold a whole act. */
const TITLE_LENGTH = 300

/** "Create", "Create, Moda": a cluster or one of its value chains, as its readers call it. */
export const scopeName = (language: ReaderLanguage, { cluster, chain }: Scope): string => {
  const own = cluster.valueChains.find(({ id }) => id === chain)?.name[language]
  return own ? `${cluster.name}, ${own}` : cluster.name
}

const Row = ({ reader, card }: { reader: Reader; card: Card }) => {
  const { language, now } = reader
  const status = statusOf(card, now)
  const badge = languageBadge(language, card)
  return (
    <li>
      <h2>
        <a href={inAddress(publicCallPath(card.id), language)}>
          <Said phrase={[titled(language, card, TITLE_LENGTH)]} />
        </a>{' '}
        {status !== 'open' && <Tag tone={status}>{callsWords[language].statuses[status]}</Tag>}
      </h2>
      <p class="soft">
        {originText(language, card)}
        {badge && ` [${badge}]`}
      </p>
      <p>
        <Said phrase={schedulePhrase(language, card, now)} />
      </p>
      <p>
        <Said phrase={moneyPhrase(language, card)} />
      </p>
    </li>
  )
}

type Option = { value: string; label: string }

const counted = ({ counts }: Listed, facet: Facet, option: Option): Option => {
  const count = counts.get(facet)?.get(option.value) ?? 0
  return { ...option, label: `${capitalised(option.label)} (${count})` }
}

/** Clusters with their value chains below them; what has no calls is left out, unless it is asked for. */
const ChainChoice = ({
  language,
  view,
  listed,
  value,
}: {
  language: ReaderLanguage
  view: PublicView
  listed: Listed
  value: string
}) => {
  const words = publicWords[language]
  const chains = listed.counts.get('valueChains') ?? new Map<string, number>()
  return (
    <div class="field">
      <label for="chain">{words.chain}</label>
      <select id="chain" name="chain">
        <option value="" selected={value === ''}>
          {words.any}
        </option>
        {view.clusters.map(({ id, name, valueChains }) => {
          const shown = valueChains.filter(
            (chain) => chains.has(`${id}/${chain.id}`) || value === `${id}/${chain.id}`,
          )
          if (shown.length === 0 && value !== id) return null
          return (
            <optgroup label={name}>
              <option value={id} selected={value === id}>
                {words.wholeCluster(name)}
              </option>
              {shown.map((chain) => (
                <option value={`${id}/${chain.id}`} selected={value === `${id}/${chain.id}`}>
                  {`${chain.name[language]} (${chains.get(`${id}/${chain.id}`) ?? 0})`}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}

type Listing = {
  open: PublicReader
  view: PublicView
  query: PublicQuery
  listed: Listed
  scope: Scope | undefined
}

const Filters = ({ open: { reader }, view, query, listed }: Listing) => {
  const { language } = reader
  const words = publicWords[language]
  const { statuses } = callsWords[language]
  const isAsked = Object.values(query).some((value) => value !== '')
  const narrowed = [query.chain, query.level, query.applicant, query.closes, query.status].filter(
    (value) => value !== '',
  ).length
  const choice = (name: 'level' | 'applicant' | 'closes' | 'status', none: string, options: Option[]) => (
    <Choice
      name={name}
      label={words[name]}
      value={String(query[name])}
      options={[{ value: '', label: none }, ...options]}
    />
  )
  return (
    <search class="no-print">
      <form class="searching" method="get" action={reader.path}>
        {language !== 'it' && <input type="hidden" name="lang" value={language} />}
        <Search name="q" label={words.search} value={query.q} />
        <details {...(narrowed > 0 ? { open: true } : {})}>
          <summary>
            {narrowed > 0 ? searchWords[language].narrowed(narrowed) : searchWords[language].narrow}
          </summary>
          <div class="facets">
            <ChainChoice language={language} view={view} listed={listed} value={query.chain} />
            {choice(
              'level',
              words.any,
              Level.options.map((value) =>
                counted(listed, 'levels', { value, label: LEVELS[language][value] }),
              ),
            )}
            {choice(
              'applicant',
              words.any,
              ApplicantKind.options.map((value) =>
                counted(listed, 'applicants', { value, label: KINDS[language][value][1] }),
              ),
            )}
            {choice(
              'closes',
              words.anyFeminine,
              CLOSES_WITHIN.map((days) =>
                counted(listed, 'closesWithinDays', { value: String(days), label: words.within(days) }),
              ),
            )}
            {choice(
              'status',
              words.any,
              (['open', 'forthcoming'] as const).map((value) => ({
                value,
                label: `${capitalised(statuses[value])} (${listed.statuses[value]})`,
              })),
            )}
            <Choice
              name="sort"
              label={words.sort}
              value={query.sort || (query.q === '' ? 'deadline' : 'words')}
              options={Sort.options
                .filter((sort) => sort !== 'words' || query.q !== '')
                .map((value) => ({ value, label: words.sorts[value] }))}
            />
          </div>
        </details>
        <div class="actions">
          <button type="submit" class="btn btn-primary">
            {words.go}
          </button>
          {isAsked && <a href={inAddress(reader.path, language)}>{words.clear}</a>}
        </div>
      </form>
    </search>
  )
}

/** The same list for feed readers, in each format. */
export const FeedLinks = ({
  language,
  scope,
  name,
}: {
  language: ReaderLanguage
  scope: string | undefined
  name: string
}) => (
  <>
    {FEED_FORMATS.map((format, place) => (
      <>
        {place > 0 && ', '}
        <a
          href={inAddress(feedPath(scope, format), language)}
          aria-label={publicWords[language].inFormat(FEED_TYPES[format].name, name)}
        >
          {FEED_TYPES[format].name}
        </a>
      </>
    ))}
  </>
)

/** The open and coming calls for everybody. @param slice the page of them that was asked for */
export const PublicCallsPage = ({ slice, ...listing }: Listing & { slice: Slice<Card> }) => {
  const { open, scope, query, listed } = listing
  const { language } = open.reader
  const words = publicWords[language]
  const name = scope && scopeName(language, scope)
  const title = name ? words.titleOf(name) : words.title
  const lead = name ? words.leadOf(name) : words.lead
  const narrowed = Object.entries(query).some(([key, value]) => key !== 'chain' && value !== '')
  return (
    <PublicFrame
      open={open}
      title={title}
      description={lead}
      here="calls"
      asks={['q', 'chain', 'level', 'applicant', 'closes', 'status', 'sort', 'page']}
      indexed={!narrowed}
      feeds={FEED_FORMATS.map((format) => ({
        href: inAddress(feedPath(scope?.id, format), language),
        type: FEED_TYPES[format].type,
        title: words.feedTitle(name),
      }))}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Filters {...listing} />
      {listed.cards.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <>
          <p class="count">{words.count(listed.cards.length)}</p>
          <ul class="rows published">
            {slice.shown.map((card) => (
              <Row reader={open.reader} card={card} />
            ))}
          </ul>
          <Pager reader={open.reader} slice={slice} />
        </>
      )}
      <p class="no-print">
        {words.follow} <FeedLinks language={language} scope={scope?.id} name={name ?? words.feedsAll} />
      </p>
    </PublicFrame>
  )
}

/** Before anything was read. */
export const PublicNothingYet = ({ open }: { open: PublicReader }) => {
  const words = publicWords[open.reader.language]
  return (
    <PublicFrame open={open} title={words.noneYet} description={words.lead} here="calls" indexed={false}>
      <h1>{words.noneYet}</h1>
      <p>{words.noneYetDo}</p>
    </PublicFrame>
  )
}
