import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { partStates } from '../../../../shared/domain/announced.ts'
import type { Announcement } from '../../../../shared/domain/announcement.ts'
import { LONGEST_COMMENT, SHORTEST_REASON } from '../../../../shared/domain/announcement.ts'
import {
  differing,
  NAMES,
  type Name,
  namesOf,
  PARTS,
  type Part,
  type Written,
} from '../../../../shared/domain/announcement-fields.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import { callIdOf } from '../../../../shared/domain/desk.ts'
import type { KnownPerson } from '../../../../shared/domain/person.ts'
import { Choice, Note, Tag } from '../../components.tsx'
import { deskWords } from '../../words/desk.ts'
import { deskFieldWords } from '../../words/desk-fields.ts'
import { Lines } from '../fields.tsx'
import { callHref } from '../origins.tsx'
import { fieldLabel, PartFields, valueText } from './fields.tsx'
import { Content, type Desk, DeskFrame, ProblemList } from './frame.tsx'
import { atText, byText, deskHref } from './list.tsx'

const Seen = ({ announcement }: { announcement: Announcement }) => (
  <input type="hidden" name="seen" value={String(announcement.revision)} />
)

const Button = ({ value, label, main = false }: { value: string; label: string; main?: boolean }) => (
  <button type="submit" name="do" value={value} class={`btn btn-${main ? 'primary' : 'outline-primary'}`}>
    {label}
  </button>
)

/** Where it was begun from, and how far its page is read. */
const Beginning = ({ desk: { reader, announcement, mayAct } }: { desk: Desk }): Child => {
  const words = deskWords[reader.language]
  const { from, reading, because, id } = announcement
  if (from.kind === 'nothing') return null
  return (
    <>
      <p class="soft">
        {`${words.from[from.kind]} `}
        {from.kind === 'address' ? (
          <span class="text">{from.url}</span>
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

/** Comments of all revisions, the first first. */
const Comments = ({
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

const Submitting = ({
  desk: { reader, announcement, typed },
  officers,
}: {
  desk: Desk
  officers: readonly KnownPerson[]
}) => {
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
}: {
  desk: Desk
  revisions: readonly Announcement[]
  officers: readonly KnownPerson[]
  problems: readonly Problem[]
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
        <a href={deskHref(id, 'history')}>{words.allHistory}</a>
      </p>
      <Parts desk={desk} />
      {state === 'draft' && problems.length > 0 && (
        <details open={desk.refused === 'incomplete'}>
          <summary>{`${words.problemsTitle} (${problems.length})`}</summary>
          <ProblemList desk={desk} problems={problems} />
        </details>
      )}
      {mayAct && state === 'draft' && problems.length === 0 && <Submitting desk={desk} officers={officers} />}
      <Comments desk={desk} revisions={revisions} />
      {mayAct && <LettingGo desk={desk} />}
    </DeskFrame>
  )
}

/** A part as it was typed, when somebody else saved first: who, and what stands there. */
export type Meanwhile = { by: string; written: Written; names: readonly Name[] }

/** The form of one part. */
export const DeskPartPage = ({
  desk,
  part,
  written,
  problems,
  meanwhile,
}: {
  desk: Desk
  part: Part
  written: Written
  /** Of the whole call as it is typed; those of other parts are not shown here. */
  problems: readonly Problem[]
  meanwhile?: Meanwhile | undefined
}) => {
  const { reader, announcement, clusters, mayAct } = desk
  const words = deskWords[reader.language]
  const own = new Set(namesOf(part))
  const unchecked = new Set(announcement.unchecked.filter((name) => own.has(name)))
  const said = problems.filter((problem) => problem.part === part)
  const isBegun = namesOf(part).some((name) => written[name] !== undefined)
  // An empty form is not scolded for being empty.
  const shown = isBegun ? said : []
  return (
    <DeskFrame desk={desk} page={deskFieldWords[reader.language].parts[part]}>
      <p class="lead">{deskFieldWords[reader.language].about[part]}</p>
      {meanwhile && (
        <Note tone="warn" live>
          <h2>{words.conflictTitle}</h2>
          <p>{words.conflict(byText(reader, meanwhile.by))}</p>
          <dl class="facts">
            {meanwhile.names.map((name) => (
              <>
                <dt>{fieldLabel(reader.language, name)}</dt>
                <dd class="text">
                  {valueText(reader.language, meanwhile.written, name, clusters) || words.nothing}
                </dd>
              </>
            ))}
          </dl>
        </Note>
      )}
      {shown.length > 0 && (
        <Note tone="warn">
          <h2>{words.problemsTitle}</h2>
          <ProblemList desk={desk} problems={shown} here={part} />
        </Note>
      )}
      <form method="post" action={deskHref(announcement.id, `parts/${part}`)}>
        <Seen announcement={announcement} />
        <PartFields
          filled={{
            reader,
            written,
            problems: shown,
            unchecked,
            passages: announcement.passages ?? {},
            clusters,
          }}
          part={part}
        />
        {unchecked.size > 0 && (
          <div class="field choices">
            <label>
              <input type="checkbox" name="checked" value="yes" /> <span>{words.checked}</span>
            </label>
          </div>
        )}
        {mayAct && (
          <p class="actions">
            <Button value="save" label={words.save} main />
            {part !== 'audience' && <Button value="next" label={words.saveNext} />}
          </p>
        )}
      </form>
    </DeskFrame>
  )
}

/** Where a second officer reads all of it, and approves it or hands it back. */
export const DeskReviewPage = ({ desk, revisions }: { desk: Desk; revisions: readonly Announcement[] }) => {
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

/** Where it is published, now or on an hour. @param wrong what is wrong with the moment that was typed */
export const DeskPublishPage = ({ desk, wrong }: { desk: Desk; wrong?: string | undefined }) => {
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
      {mayAct && isDue && (
        <form method="post" action={deskHref(id, 'publish')}>
          <Seen announcement={announcement} />
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

/** Everything that was done, the last first, each with what it changed. */
export const DeskHistoryPage = ({ desk, revisions }: { desk: Desk; revisions: readonly Announcement[] }) => {
  const { reader, clusters } = desk
  const words = deskWords[reader.language]
  return (
    <DeskFrame desk={desk} page={words.history}>
      <ol class="rows" reversed>
        {revisions
          .map((one, index) => ({ one, before: revisions[index - 1] }))
          .toReversed()
          .map(({ one, before }) => {
            const { happened, live } = one
            const changed = before ? differing(before.written, one.written, NAMES) : []
            const update = live?.updates.find(({ version }) => version === live.version)
            return (
              <li>
                <p>
                  <strong>{words.events[happened.name]}</strong>
                  {`: ${byText(reader, happened.by)}, ${atText(reader, happened.at)}`}
                  {live && before?.live?.version !== live.version && ` (${words.version(live.version)})`}
                </p>
                {happened.name === 'updated' && update && (
                  <p>
                    {`${words.kinds[update.kind]}. ${words.tells[update.tell]}. `}
                    {update.act && `${update.act.number}, ${update.act.date}. `}
                    {update.line && <span lang="it">{update.line.it}</span>}
                  </p>
                )}
                {happened.comment && (
                  <p class="text" lang="">
                    {happened.comment}
                  </p>
                )}
                {before && changed.length > 0 && (
                  <dl class="facts">
                    {changed.map((name) => (
                      <>
                        <dt>{fieldLabel(reader.language, name)}</dt>
                        <dd class="text">
                          {`${valueText(reader.language, before.written, name, clusters) || words.nothing} → ${valueText(reader.language, one.written, name, clusters) || words.nothing}`}
                        </dd>
                      </>
                    ))}
                  </dl>
                )}
              </li>
            )
          })}
      </ol>
    </DeskFrame>
  )
}
