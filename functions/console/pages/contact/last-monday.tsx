import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Empty, Note } from '../../frame/components.tsx'
import { mailsWords } from '../../words/contact/mails.ts'
import { ContactFrame, type Visit } from './contact-frame.tsx'

/** The mail that would have left: its subject, or that none would have; undefined before the first matching. */
export type WouldBe = { subject: string } | 'nothing' | undefined

/** The digest of the contact's latest turn by what it chooses now, in a frame of its own that runs nothing. */
export const LastMondayPage = ({
  visit,
  at,
  wouldBe,
  wasSent,
}: {
  visit: Visit
  /** When that digest was due. */
  at: Instant
  wouldBe: WouldBe
  /** Did one leave then? */
  wasSent: boolean
}) => {
  const {
    reader: { language },
    ways,
  } = visit
  const words = mailsWords[language].monday
  const mail = `${ways.monday}/mail`
  return (
    <ContactFrame visit={visit} here="monday" title={words.title(dayText(language, dayAt(at)))}>
      <p class="lead">{words.lead}</p>
      {wasSent && (
        <p>
          <a href={ways.mails}>{words.sent}</a>
        </p>
      )}
      {wouldBe === undefined && (
        <Note tone="warn">
          <p>{words.notYet}</p>
        </Note>
      )}
      {wouldBe === 'nothing' && (
        <Empty title={words.nothing}>
          <p>{words.nothingDo}</p>
        </Empty>
      )}
      {typeof wouldBe === 'object' && (
        <>
          <p>
            {words.subject}: <strong>{wouldBe.subject}</strong>
          </p>
          <iframe
            class="message"
            src={mail}
            title={words.frame(wouldBe.subject)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
          <p>
            <a href={mail}>{words.alone}</a>
          </p>
        </>
      )}
      <p>
        <a href={ways.preferences}>{words.change}</a>
      </p>
    </ContactFrame>
  )
}
