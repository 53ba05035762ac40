import type { Announcement } from '../../../../shared/domain/announcement.ts'
import { SHORTEST_REASON } from '../../../../shared/domain/announcement.ts'
import type { Resembling } from '../../../tick/resembling.ts'
import type { Reaching } from '../../desk/reach.ts'
import { Note } from '../../frame/components.tsx'
import { deskPreviewsWords } from '../../words/desk/previews.ts'
import { deskWords } from '../../words/desk.ts'
import { Lines } from '../frame/fields.tsx'
import { Comments } from './comments.tsx'
import { Content, type Desk, DeskFrame } from './frame.tsx'
import { Button, Seen } from './order.tsx'
import { ReachBrief } from './reach.tsx'
import { atText, byText, deskHref } from './shown.tsx'
import { TwinsBrief } from './twins.tsx'

/** Where a second officer reads all of it, and approves it or hands it back. */
export const DeskReviewPage = ({
  desk,
  revisions,
  reaching,
  found,
}: {
  desk: Desk
  revisions: readonly Announcement[]
  reaching: Reaching
  found: readonly Resembling[]
}) => {
  const { reader, announcement, mayAct, typed } = desk
  const words = deskWords[reader.language]
  const { review, writers, state } = announcement
  const me = reader.person?.id ?? ''
  const isOwn = writers.includes(me) || review?.by === me
  const isAsked = !review?.reviewer || me === review.reviewer || me === review.substitute
  return (
    <DeskFrame desk={desk} page={words.reviewTitle}>
      {review && (
        <p>
          {words.reviewAbout(byText(reader, review.by), atText(reader, review.at))}{' '}
          {review.reviewer &&
            (review.substitute
              ? words.askedEither(byText(reader, review.reviewer), byText(reader, review.substitute))
              : words.asked(byText(reader, review.reviewer)))}
        </p>
      )}
      <ReachBrief desk={desk} reaching={reaching} />
      <TwinsBrief desk={desk} found={found} />
      <p>
        <a href={deskHref(announcement.id, 'preview')}>{deskPreviewsWords[reader.language].title}</a>
      </p>
      <section>
        <h2>{words.content}</h2>
        <Content desk={desk} />
      </section>
      <Comments desk={{ ...desk, mayAct: false }} revisions={revisions} />
      {mayAct && state === 'inReview' && (
        <form method="post" action={deskHref(announcement.id, 'review')}>
          <Seen announcement={announcement} />
          <Lines name="comment" label={words.comment} value={typed?.comment ?? ''} rows={4} />
          {(isOwn || !isAsked) && (
            <>
              <Note>
                <p>{isOwn ? words.ownReview : words.notAsked}</p>
              </Note>
              <Lines
                name="reason"
                label={words.reason}
                hint={words.reasonHint(SHORTEST_REASON)}
                value={typed?.reason ?? ''}
                rows={3}
              />
            </>
          )}
          <p class="actions">
            <Button value="approve" label={isOwn || !isAsked ? words.approveReason : words.approve} main />
            <Button value="return" label={words.giveBack} />
          </p>
        </form>
      )}
    </DeskFrame>
  )
}
