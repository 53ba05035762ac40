import type { Child } from 'hono/jsx'
import { momentText } from '../../../../shared/digests/dates.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { MemberFileWork } from '../../../../shared/domain/member-file.ts'
import { type Instant, plus, ROME } from '../../../../shared/domain/time.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { memberImportWords } from '../../words/member-import.ts'
import { memberHref } from './members.tsx'

/** Where it is read what becomes of a large file. */
export const memberFileHref = ({ cluster, id }: Pick<MemberFileWork, 'cluster' | 'id'>): string =>
  `/clusters/${cluster}/members/files/${id}`

/** How long nothing may be noted before the page says so: a hundred members are a second's work. */
const STANDS_MINUTES = 5

const momentOf = ({ language }: Reader, at: Instant): string =>
  momentText(language, { at, hourStated: true, zone: ROME })

const isDone = ({ doneAt }: MemberFileWork): boolean => doneAt !== undefined

/** How far it is, or what became of it. */
const Standing = ({ reader, work }: { reader: Reader; work: MemberFileWork }): Child => {
  const words = memberImportWords[reader.language]
  const { members, stored, notedAt } = work
  if (isDone(work))
    return (
      <Note tone={Object.keys(work.notStored).length > 0 ? 'warn' : 'good'} live>
        <p>
          <strong>{words.done(stored)}</strong>
        </p>
      </Note>
    )
  const stands = reader.now > plus(notedAt, { minutes: STANDS_MINUTES })
  return (
    <Note tone={stands ? 'warn' : 'plain'} live>
      <p>
        <label for="so-far">
          <strong>{words.stored(stored, members)}</strong>
        </label>
      </p>
      <progress id="so-far" value={stored} max={members} />
      <p>{stands ? words.stands(momentOf(reader, notedAt)) : words.canLeave}</p>
    </Note>
  )
}

const NotStored = ({ reader, work }: { reader: Reader; work: MemberFileWork }): Child => {
  const words = memberImportWords[reader.language]
  const left = Object.entries(work.notStored)
  if (left.length === 0) return null
  return (
    <>
      <p>{words.skippedCount(left.length)}</p>
      <ul>
        {left.map(([id, why]) => (
          <li>
            <a href={memberHref(id)}>{id}</a>
            {`: ${words.skipped[why]}`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A large file that is being stored, or was: its page may be left, and found again. */
export const MemberFilePage = ({
  reader,
  cluster,
  work,
}: {
  reader: Reader
  cluster: Cluster
  work: MemberFileWork
}) => {
  const words = memberImportWords[reader.language]
  return (
    <Layout
      reader={reader}
      title={isDone(work) ? words.done(work.stored) : words.waitingTitle}
      area={{ kind: 'office', section: 'members' }}
      trail={clusterTrail(reader, cluster, {
        href: `/clusters/${cluster.id}/members/import`,
        label: words.title(cluster.name),
      })}
    >
      <h1>{isDone(work) ? words.begun(momentOf(reader, work.begunAt)) : words.waitingTitle}</h1>
      <Standing reader={reader} work={work} />
      <NotStored reader={reader} work={work} />
      <p class="actions">
        {!isDone(work) && (
          <a class="btn btn-outline-primary" href={memberFileHref(work)}>
            {words.lookAgain}
          </a>
        )}
        <a href={`/members?cluster=${cluster.id}`}>{words.toList}</a>
      </p>
    </Layout>
  )
}

/** Files of a cluster that are being stored, or were lately. */
export const MemberFiles = ({
  reader,
  files,
}: {
  reader: Reader
  files: readonly MemberFileWork[]
}): Child => {
  const words = memberImportWords[reader.language]
  if (files.length === 0) return null
  return (
    <section>
      <h2>{words.filesTitle}</h2>
      <ul>
        {files.map((work) => (
          <li>
            <a href={memberFileHref(work)}>{words.begun(momentOf(reader, work.begunAt))}</a>
            {`: ${isDone(work) ? words.done(work.stored) : words.stored(work.stored, work.members)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
