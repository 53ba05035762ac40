import type { Child } from 'hono/jsx'
import { momentText } from '../../../../shared/digests/dates.ts'
import type { Announcement, AnnouncementState } from '../../../../shared/domain/announcement.ts'
import { type Instant, ROME } from '../../../../shared/domain/time.ts'
import { personName } from '../../access/person-name.ts'
import { Note, Tag, type Tone } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { deskWords } from '../../words/desk.ts'

export const DESK = '/desk'

/** Where one announcement is, and its pages. */
export const deskHref = (id: string, page = ''): string =>
  `${DESK}/${encodeURIComponent(id)}${page ? `/${page}` : ''}`

/** A moment as people of the desk read it: the day, and the hour in Rome. */
export const atText = ({ language }: Pick<Reader, 'language'>, at: Instant): string =>
  momentText(language, { at, hourStated: true, zone: ROME })

/** Who did something; Segnavia itself where nobody did. */
export const byText = (reader: Reader, id: string | undefined): string =>
  id === undefined ? deskWords[reader.language].bySystem : personName(reader, id)

const TONES: Record<AnnouncementState, Tone> = {
  draft: 'pending',
  inReview: 'preparing',
  approved: 'good',
  scheduled: 'forthcoming',
  published: 'open',
  discarded: 'closed',
}

/** Where it is on its way, and, once it is published, how it stands. */
export const StateTags = ({
  reader,
  announcement,
}: {
  reader: Reader
  announcement: Announcement
}): Child => {
  const words = deskWords[reader.language]
  const { state, live } = announcement
  return (
    <>
      <Tag tone={TONES[state]}>{words.states[state]}</Tag>
      {live && live.standing !== 'running' && (
        <>
          {' '}
          <Tag tone="closed">{words.standings[live.standing]}</Tag>
        </>
      )}
    </>
  )
}

/** What became of an order given on one of these pages. */
export const Outcome = ({ reader }: { reader: Reader }): Child => {
  const done = reader.query.get('done') ?? ''
  const said = new Map(Object.entries(deskWords[reader.language].outcomes)).get(done)
  return said ? (
    <Note tone={done === 'outrun' ? 'warn' : 'good'} live>
      <p>{said}</p>
    </Note>
  ) : null
}
