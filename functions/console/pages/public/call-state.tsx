import { safeLink } from '../../../../shared/digests/clean.ts'
import { quoted } from '../../../../shared/digests/phrase.ts'
import { isAnnounced } from '../../../../shared/domain/desk.ts'
import { closedSince, nextDeadline, statusOf } from '../../../../shared/domain/status.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { Note, Said } from '../../frame/components.tsx'
import { callCalendarPath, inAddress } from '../../public/address.ts'
import { callsWords } from '../../words/calls.ts'
import { publicWords } from '../../words/public.ts'
import { type CallProps, dayOnly } from './call-names.ts'

/** Closed, suspended: what a reader has to know before anything else. */
export const Ended = ({ open: { reader }, call }: CallProps) => {
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

export const Actions = ({ open: { reader }, call }: CallProps) => {
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
export const Doubts = ({ open: { reader }, call }: CallProps) => {
  const { language } = reader
  const words = publicWords[language]
  const { labels } = callsWords[language]
  const named = call.flags.flatMap(({ field, text }) => {
    // That it names no closing day is said by its officers themselves: no doubt, and said among its dates.
    if (isAnnounced(call) && !text) return []
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
