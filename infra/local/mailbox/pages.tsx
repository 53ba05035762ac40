import type { Email } from 'postal-mime'
import {
  Empty,
  Facts,
  Filters,
  Note,
  Pager,
  pageAsked,
  Search,
  sliceOf,
  Table,
} from '../../../functions/console/frame/components.tsx'
import { Layout } from '../../../functions/console/frame/layout.tsx'
import { holds } from '../../../functions/console/pages/calls/select-calls.ts'
import { whenText } from '../../../functions/console/pages/office/runs.tsx'
import type { Reader } from '../../../functions/console/services.ts'
import type { Accepted } from '../ses/mailbox.ts'
import { mailboxWords } from './words.ts'

export const TABS = ['html', 'text', 'source', 'headers'] as const
export type Tab = (typeof TABS)[number]

const href = (id: string, tab: Tab = 'html'): string =>
  `/mailbox/${encodeURIComponent(id)}${tab === 'html' ? '' : `/${tab}`}`

export const selectMails = (mails: readonly Accepted[], query: string): Accepted[] => {
  const wanted = holds(query)
  return mails
    .filter(({ subject, destinations }) => wanted(`${subject} ${destinations.join(' ')}`))
    .toReversed()
}

/** The messages the local SES has accepted, newest first. */
export const MailboxPage = ({ reader, mails }: { reader: Reader; mails: readonly Accepted[] }) => {
  const { language } = reader
  const words = mailboxWords[language]
  const query = reader.query.get('q') ?? ''
  const selected = selectMails(mails, query)
  const slice = sliceOf(selected, pageAsked(reader.query))
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'mailbox' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Filters reader={reader}>
        <Search name="q" label={words.search} value={query} />
      </Filters>
      <p class="count">{words.count(selected.length)}</p>
      {selected.length === 0 ? (
        <Empty title={mails.length === 0 ? words.empty : words.none}>
          <p>{mails.length === 0 ? words.emptyDo : words.noneDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {slice.shown.map(({ id, subject, destinations, at }) => (
            <li>
              <h2>
                <a href={href(id)}>{subject}</a>
              </h2>
              <p class="soft">{`${words.to} ${destinations.join(', ')}; ${whenText(language, at)}`}</p>
            </li>
          ))}
        </ul>
      )}
      <Pager reader={reader} slice={slice} />
    </Layout>
  )
}

export type Opened = { accepted: Accepted; email: Email; raw: Buffer; oneClick: boolean }

const HeadersTable = ({ reader, email }: { reader: Reader; email: Email }) => {
  const words = mailboxWords[reader.language]
  return (
    <Table
      caption={words.headers}
      head={[{ label: words.name }, { label: words.value }]}
      rows={email.headers.map(({ originalKey, value }) => [<strong>{originalKey}</strong>, value])}
    />
  )
}

const Body = ({ reader, opened, tab }: { reader: Reader; opened: Opened; tab: Tab }) => {
  const words = mailboxWords[reader.language]
  const { accepted, email, raw } = opened
  if (tab === 'headers') return <HeadersTable reader={reader} email={email} />
  if (tab === 'source') return <SourceText label={words.source} text={raw.toString('utf8')} />
  if (tab === 'text')
    return email.text ? <SourceText label={words.text} text={email.text} /> : <p>{words.noText}</p>
  if (!email.html) return <p>{words.noHtml}</p>
  const alone = `${href(accepted.id)}/alone`
  return (
    <>
      <iframe
        class="message"
        src={alone}
        title={words.frame(accepted.subject)}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      />
      <p>
        <a href={alone}>{words.alone}</a>
      </p>
    </>
  )
}

const SourceText = ({ label, text }: { label: string; text: string }) => (
  <section class="scroll" tabindex={0} aria-label={label}>
    <pre class="source">{text}</pre>
  </section>
)

const OneClick = ({
  reader,
  opened,
  answered,
}: {
  reader: Reader
  opened: Opened
  answered: number | undefined
}) => {
  const words = mailboxWords[reader.language]
  return (
    <section>
      <h2>{words.oneClick}</h2>
      {answered !== undefined && (
        <Note tone={answered === 200 ? 'good' : 'bad'} live>
          <p>{words.answered(answered)}</p>
        </Note>
      )}
      {opened.oneClick ? (
        <form method="post" action={`${href(opened.accepted.id)}/unsubscribe`}>
          <p>{words.oneClickLead}</p>
          <button type="submit" class="btn btn-outline-primary">
            {words.oneClickButton}
          </button>
        </form>
      ) : (
        <p>{words.oneClickNone}</p>
      )}
    </section>
  )
}

/** One message, in one of four ways. @param answered what the console answered to a click just made. */
export const MessagePage = ({
  reader,
  opened,
  tab,
  answered,
}: {
  reader: Reader
  opened: Opened
  tab: Tab
  answered?: number
}) => {
  const { language } = reader
  const words = mailboxWords[language]
  const { id, subject, destinations, at, size, source, tags } = opened.accepted
  return (
    <Layout reader={reader} title={subject} area={{ kind: 'office', section: 'mailbox' }}>
      <p>
        <a href="/mailbox">{words.back}</a>
      </p>
      <h1>{subject}</h1>
      <Facts
        facts={[
          { label: words.from, value: source },
          { label: words.to, value: destinations.join(', ') },
          { label: words.at, value: whenText(language, at) },
          { label: words.size, value: words.bytes(size) },
          {
            label: words.tags,
            value: Object.entries(tags)
              .map(([name, value]) => `${name}: ${value}`)
              .join('; '),
          },
        ]}
      />
      <nav aria-label={words.tabs}>
        <ul class="tabs">
          {TABS.map((one) => (
            <li>
              <a href={href(id, one)} {...(one === tab ? { 'aria-current': 'page' } : {})}>
                {words[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Body reader={reader} opened={opened} tab={tab} />
      <OneClick reader={reader} opened={opened} answered={answered} />
    </Layout>
  )
}
