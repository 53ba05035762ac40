import type { Child } from 'hono/jsx'
import { partStates } from '../../../../shared/domain/announced.ts'
import type { Announcement } from '../../../../shared/domain/announcement.ts'
import { PARTS } from '../../../../shared/domain/announcement-fields.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import { callIdOf } from '../../../../shared/domain/desk.ts'
import type { KnownPerson } from '../../../../shared/domain/person.ts'
import type { Resembling } from '../../../tick/resembling.ts'
import type { Reaching } from '../../desk/reach.ts'
import { Choice, Note, Tag } from '../../frame/components.tsx'
import { afterwardsWords } from '../../words/desk/afterwards.ts'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskPreviewsWords } from '../../words/desk/previews.ts'
import { deskQuestionWords } from '../../words/desk/questions.ts'
import { deskTwinsWords } from '../../words/desk/twins.ts'
import { deskWords } from '../../words/desk.ts'
import { Lines } from '../frame/fields.tsx'
import { callHref } from '../frame/origins.tsx'
import { Comments } from './comments.tsx'
import { type Desk, DeskFrame, ProblemList } from './frame.tsx'
import { Button, Seen } from './order.tsx'
import { ReachBrief } from './reach.tsx'
import { deskHref } from './shown.tsx'
import { GoingOn, TwinsBrief } from './twins.tsx'

/** Where it was begun from, and how far its page is read. */
const Beginning = ({ desk: { reader, announcement, mayAct } }: { desk: Desk }): Child => {
  const words = deskWords[reader.language]
  const { from, reading, because, id } = announcement
  if (from.kind === 'nothing') return null
  return (
    <>
      <p class="soft">
        {`${words.from[from.kind === 'file' && from.file === 'calendar' ? 'calendar' : from.kind]} `}
        {from.kind === 'address' || from.kind === 'file' ? (
          <span class="text">{from.kind === 'file' ? from.row : from.url}</span>
        ) : (
          <a href={from.kind === 'call' ? callHref(from.id) : deskHref(from.id)}>{from.id}</a>
        )}
      </p>
      {from.kind === 'copy' && <p class="hint">{words.copied}</p>}
      {reading === 'reading' && (
        <Note live>
          <p>
            {words.reading} <a href={deskHref(id)}>{words.readingLook}</a>
          </p>
        </Note>
      )}
      {reading === 'unread' && (
        <Note tone="warn" live>
          <p>{`${words.unread} ${words.because[because ?? 'empty']} ${words.unreadDo}`}</p>
          {mayAct && (
            <form method="post" action={deskHref(id)}>
              <Seen announcement={announcement} />
              <Button value="again" label={words.again} />
            </form>
          )}
        </Note>
      )}
    </>
  )
}

/** The parts with their states, each a link to its form. */
const Parts = ({ desk: { reader, announcement, mayAct } }: { desk: Desk }) => {
  const words = deskWords[reader.language]
  const fields = deskFieldWords[reader.language]
  const states = partStates(announcement.written, {
    now: announcement.live?.firstAt ?? reader.now,
    unchecked: announcement.unchecked,
  })
  const mayWrite =
    mayAct &&
    (announcement.state === 'draft' || announcement.state === 'published') &&
    announcement.live?.standing !== 'revoked'
  return (
    <section>
      <h2>{words.parts}</h2>
      <ul class="rows">
        {PARTS.map((part) => {
          const { state, problems } = states[part]
          const unchecked = problems.filter(({ flaw }) => flaw === 'unchecked').length
          const lacking = problems.length - unchecked
          return (
            <li>
              <h3>
                {mayWrite ? (
                  <a href={deskHref(announcement.id, `parts/${part}`)}>{fields.parts[part]}</a>
                ) : (
                  fields.parts[part]
                )}{' '}
                <Tag tone={state === 'complete' ? 'done' : 'pending'}>{words.partStates[state]}</Tag>
              </h3>
              <p class="soft">{fields.about[part]}</p>
              {state !== 'empty' && problems.length > 0 && (
                <p>
                  {[lacking > 0 && words.lacks(lacking), unchecked > 0 && words.toCheckCount(unchecked)]
                    .filter(Boolean)
                    .join('; ')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Submitting = ({
  desk,
  officers,
  found,
}: {
  desk: Desk
  officers: readonly KnownPerson[]
  found: readonly Resembling[]
}) => {
  const { reader, announcement, typed } = desk
  const words = deskWords[reader.language]
  const may = officers.filter(({ id }) => !announcement.writers.includes(id) && id !== reader.person?.id)
  const options = may.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section>
      <h2>{words.submitTitle}</h2>
      <p>{words.submitAbout}</p>
      <form method="post" action={deskHref(announcement.id)}>
        <Seen announcement={announcement} />
        <div class="facets apart">
          <Choice
            name="reviewer"
            label={words.reviewer}
            value={typed?.reviewer ?? ''}
            options={[{ value: '', label: words.anyOfficer }, ...options]}
          />
          <Choice
            name="substitute"
            label={words.substitute}
            value={typed?.substitute ?? ''}
            options={[{ value: '', label: words.nobody }, ...options]}
          />
        </div>
        <GoingOn desk={desk} found={found} />
        <Lines name="note" label={words.commentOptional} value={typed?.note ?? ''} rows={2} />
        <p class="actions">
          <Button value="submit" label={words.submit} main />
        </p>
      </form>
    </section>
  )
}

/** Orders that take it back or let it go. */
const LettingGo = ({ desk: { reader, announcement } }: { desk: Desk }): Child => {
  const words = deskWords[reader.language]
  const { state } = announcement
  if (state === 'published' || state === 'discarded') return null
  return (
    <form method="post" action={deskHref(announcement.id)}>
      <Seen announcement={announcement} />
      {state !== 'draft' && (
        <p class="actions">
          <Button value="takeBack" label={words.takeBack} />
        </p>
      )}
      <details>
        <summary>{words.discard}</summary>
        <p>{words.discardAsk}</p>
        <Button value="discard" label={words.discard} />
      </details>
    </form>
  )
}

/** One announcement: its parts with their states, what it lacks, what can be done with it, who said what. */
export const DeskOnePage = ({
  desk,
  revisions,
  officers,
  problems,
  reaching,
  found,
}: {
  desk: Desk
  revisions: readonly Announcement[]
  officers: readonly KnownPerson[]
  problems: readonly Problem[]
  /** Absent: it is published, and its updates say whom it has reached. */
  reaching?: Reaching | undefined
  found: readonly Resembling[]
}) => {
  const { reader, announcement, mayAct } = desk
  const words = deskWords[reader.language]
  const { state, live, id } = announcement
  const isPast = state === 'approved' || state === 'scheduled'
  return (
    <DeskFrame desk={desk}>
      <Beginning desk={desk} />
      {live && (
        <p>
          {live.stored < live.version ? words.onItsWay : <a href={callHref(callIdOf(id))}>{words.seeCall}</a>}
        </p>
      )}
      <p class="actions">
        {state === 'inReview' && <a href={deskHref(id, 'review')}>{words.reviewTitle}</a>}
        {isPast && <a href={deskHref(id, 'publish')}>{words.publishTitle}</a>}
        {live && <a href={deskHref(id, 'updates')}>{words.updatesTitle}</a>}
        <a href={deskHref(id, 'preview')}>{deskPreviewsWords[reader.language].title}</a>
        <a href={deskHref(id, 'twins')}>{deskTwinsWords[reader.language].title}</a>
        {live && <a href={deskHref(id, 'afterwards')}>{afterwardsWords[reader.language].title}</a>}
        {live && <a href={deskHref(id, 'questions')}>{deskQuestionWords[reader.language].title}</a>}
        <a href={deskHref(id, 'history')}>{words.allHistory}</a>
      </p>
      <Parts desk={desk} />
      {state === 'draft' && problems.length > 0 && (
        <details open={desk.refused === 'incomplete'}>
          <summary>{`${words.problemsTitle} (${problems.length})`}</summary>
          <ProblemList desk={desk} problems={problems} />
        </details>
      )}
      {reaching && state !== 'discarded' && <ReachBrief desk={desk} reaching={reaching} />}
      <TwinsBrief desk={desk} found={found} />
      {mayAct && state === 'draft' && problems.length === 0 && (
        <Submitting desk={desk} officers={officers} found={found} />
      )}
      <Comments desk={desk} revisions={revisions} />
      {mayAct && <LettingGo desk={desk} />}
    </DeskFrame>
  )
}
