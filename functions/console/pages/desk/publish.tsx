import { quotable } from '../../../../shared/digests/clean.ts'
import { LONGEST_COMMENT } from '../../../../shared/domain/announcement.ts'
import type { Resembling } from '../../../tick/resembling.ts'
import type { Reaching } from '../../desk/reach.ts'
import { Choice } from '../../frame/components.tsx'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskPreviewsWords } from '../../words/desk/previews.ts'
import { deskWords } from '../../words/desk.ts'
import { Content, type Desk, DeskFrame } from './frame.tsx'
import { Button, Seen } from './order.tsx'
import { ReachBrief } from './reach.tsx'
import { atText, byText, deskHref } from './shown.tsx'
import { GoingOn, TwinsBrief } from './twins.tsx'

/** Where it is published, now or on an hour. @param wrong what is wrong with the moment that was typed */
export const DeskPublishPage = ({
  desk,
  wrong,
  reaching,
  found,
}: {
  desk: Desk
  wrong?: string | undefined
  reaching: Reaching
  found: readonly Resembling[]
}) => {
  const { reader, announcement, mayAct, typed } = desk
  const words = deskWords[reader.language]
  const { approval, publishAt, state, id } = announcement
  const isDue = state === 'approved' || state === 'scheduled'
  return (
    <DeskFrame desk={desk} page={words.publishTitle}>
      {approval && (
        <>
          <p>
            {(approval.reason ? words.approvedAlone : words.approvedBy)(
              byText(reader, approval.by),
              atText(reader, approval.at),
            )}
          </p>
          {approval.reason && (
            <blockquote lang="">
              <p>{quotable(approval.reason, LONGEST_COMMENT)}</p>
            </blockquote>
          )}
        </>
      )}
      {publishAt && <p>{words.scheduledFor(atText(reader, publishAt))}</p>}
      {isDue && <ReachBrief desk={desk} reaching={reaching} />}
      {isDue && <TwinsBrief desk={desk} found={found} />}
      <p>
        <a href={deskHref(id, 'preview')}>{deskPreviewsWords[reader.language].title}</a>
      </p>
      {mayAct && isDue && (
        <form method="post" action={deskHref(id, 'publish')}>
          <Seen announcement={announcement} />
          <GoingOn desk={desk} found={found} />
          {state === 'approved' && (
            <>
              <p>{words.publishAbout}</p>
              <p class="actions">
                <Button value="publish" label={words.publishNow} main />
              </p>
              <h2>{words.scheduleTitle}</h2>
            </>
          )}
          {wrong && (
            <p class="missing" id="moment-wrong" role="alert">
              <strong>{wrong}</strong>
            </p>
          )}
          <div class="facets apart">
            {(['day', 'hour'] as const).map((name) => (
              <div class="field">
                <label for={`publish-${name}`}>{words[name]}</label>
                <input
                  type={name === 'day' ? 'date' : 'time'}
                  id={`publish-${name}`}
                  name={name}
                  value={typed?.[name] ?? ''}
                  {...(wrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'moment-wrong' } : {})}
                />
              </div>
            ))}
            <Choice
              name="turn"
              label={words.turn}
              value={typed?.turn ?? ''}
              options={[
                { value: '', label: '—' },
                ...(['first', 'second'] as const).map((value) => ({
                  value,
                  label: deskFieldWords[reader.language].turns[value],
                })),
              ]}
            />
          </div>
          <p class="actions">
            <Button value="schedule" label={words.schedule} />
            {state === 'scheduled' && <Button value="unschedule" label={words.unschedule} />}
          </p>
        </form>
      )}
      <section>
        <h2>{words.content}</h2>
        <Content desk={desk} />
      </section>
    </DeskFrame>
  )
}
