import type { Announcement } from '../../../../shared/domain/announcement.ts'
import { deskWords } from '../../words/desk.ts'
import { Lines } from '../frame/fields.tsx'
import type { Desk } from './frame.tsx'
import { Button, Seen } from './order.tsx'
import { atText, byText, deskHref } from './shown.tsx'

/** Comments of all revisions, the first first. */
export const Comments = ({
  desk: { reader, announcement, mayAct, typed },
  revisions,
}: {
  desk: Desk
  revisions: readonly Announcement[]
}) => {
  const words = deskWords[reader.language]
  const said = revisions.flatMap(({ happened }) => (happened.comment ? [happened] : []))
  return (
    <section>
      <h2>{words.comments}</h2>
      {said.length === 0 && <p class="soft">{words.noComments}</p>}
      <ul class="rows">
        {said.map(({ name, by, at, comment }) => (
          <li>
            <p class="soft">{words.changedBy(words.events[name], byText(reader, by), atText(reader, at))}</p>
            <p class="text" lang="">
              {comment}
            </p>
          </li>
        ))}
      </ul>
      {mayAct && announcement.state !== 'discarded' && (
        <form method="post" action={deskHref(announcement.id)}>
          <Seen announcement={announcement} />
          <Lines name="comment" label={words.comment} value={typed?.comment ?? ''} rows={3} />
          <p class="actions">
            <Button value="comment" label={words.addComment} />
          </p>
        </form>
      )}
    </section>
  )
}
