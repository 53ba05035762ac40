import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Reader } from '../../services.ts'
import { talkWords } from '../../words/talk.ts'

/** Somebody who would like to talk about a call. */
export type TalkAsked = {
  at: Instant
  name: string
  members: string
  cluster: string
  message: string | undefined
}

/** On a call's page, who asked to talk about it; nothing where nobody did. */
export const Talks = ({ reader, talks }: { reader: Reader; talks: TalkAsked[] }) => {
  const words = talkWords[reader.language]
  if (talks.length === 0) return null
  return (
    <section>
      <h2>{words.officeTitle}</h2>
      <p class="soft">{words.officeLead}</p>
      <ul class="rows">
        {talks.map(({ at, name, members, cluster, message }) => (
          <li>
            <h3>{`${name} (${members})`}</h3>
            <p class="soft">
              {words.officeAsked(dayText(reader.language, dayAt(at), { weekday: false }), cluster)}
            </p>
            {message && <p class="text">{message}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
