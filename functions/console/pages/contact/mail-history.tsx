import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Phrase } from '../../../../shared/digests/phrase.ts'
import type { MailRecord } from '../../../../shared/domain/mail.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { Empty, Pager, Said, type Slice, Tag } from '../../frame/components.tsx'
import { mailsWords } from '../../words/contact/mails.ts'
import { ContactFrame, type Visit } from './contact-frame.tsx'

/** A call that a mail named: its title and official page, as they are now; neither where it is no longer kept. */
export type NamedCall = { title?: Phrase; url?: string | undefined; occasion?: Occasion | undefined }

/** Why a mail could not wait, as its record says it (domain/mail.ts). */
export type Occasion = { name: 'published' | 'change' | 'extended' | 'reminder' | 'opening'; days: number }

export type PastMail = Pick<MailRecord, 'kind' | 'at' | 'state'> & { calls: NamedCall[] }

const occasionText = (language: ReaderLanguage, { name, days }: Occasion): string => {
  const { occasions } = mailsWords[language].mails
  return name === 'reminder' || name === 'opening' ? occasions[name](days) : occasions[name]
}

const Call = ({ language, call }: { language: ReaderLanguage; call: NamedCall }): Child => {
  const { title, url, occasion } = call
  const words = mailsWords[language].mails
  const said = title ? <Said phrase={title} /> : words.gone
  return (
    <li>
      {url ? <a href={url}>{said}</a> : said}
      {occasion && <span class="soft">{`: ${occasionText(language, occasion)}`}</span>}
    </li>
  )
}

const Mail = ({ language, mail }: { language: ReaderLanguage; mail: PastMail }): Child => {
  const words = mailsWords[language].mails
  return (
    <li>
      <h2>{dayText(language, dayAt(mail.at))}</h2>
      <p>
        <Tag {...(mail.state === 'unknown' ? { tone: 'unknown' } : {})}>{words.kinds[mail.kind]}</Tag>
      </p>
      {mail.state === 'unknown' && <p>{words.unknown}</p>}
      {mail.calls.length > 0 && (
        <details>
          <summary>{words.calls(mail.calls.length)}</summary>
          <ul>
            {mail.calls.map((call) => (
              <Call language={language} call={call} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Every mail that left for the contact, the latest first, with the calls that it named. */
export const MailHistoryPage = ({ visit, slice }: { visit: Visit; slice: Slice<PastMail> }) => {
  const { reader } = visit
  const words = mailsWords[reader.language].mails
  return (
    <ContactFrame visit={visit} here="mails" title={words.title}>
      <p class="lead">{words.lead}</p>
      {slice.all === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {slice.shown.map((mail) => (
            <Mail language={reader.language} mail={mail} />
          ))}
        </ul>
      )}
      <Pager reader={reader} slice={slice} />
    </ContactFrame>
  )
}
