import type { PropsWithChildren } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { type Announcement, titleOf } from '../../../../shared/domain/announcement.ts'
import { NAMES, PARTS, partOf } from '../../../../shared/domain/announcement-fields.ts'
import type { Refusal } from '../../../../shared/domain/announcement-flow.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { Facts } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskWords } from '../../words/desk.ts'
import { anchorOf } from '../frame/fields.tsx'
import { fieldLabel, problemText, valueText } from './field-texts.ts'
import { atText, byText, DESK, deskHref, Outcome, StateTags } from './shown.tsx'

/** What every page of one announcement is made of. */
export type Desk = {
  reader: Reader
  announcement: Announcement
  clusters: readonly Cluster[]
  /** An officer looks at it; others only look on. */
  mayAct: boolean
  /** Why what was asked was not done. */
  refused?: Refusal | undefined
  /** What was typed with it, so that nothing is lost. */
  typed?: Readonly<Record<string, string>>
}

/**
 * The frame of one announcement's pages: what it is called, how it stands, what became of an order.
 * @param wrong something is to be put right before it goes on: the page's title says so first
 */
export const DeskFrame = ({
  desk: { reader, announcement, refused, mayAct },
  page,
  script,
  wrong = false,
  children,
}: PropsWithChildren<{ desk: Desk; page?: string; script?: readonly string[]; wrong?: boolean }>) => {
  const words = deskWords[reader.language]
  const name = quotable(titleOf(announcement), 160) || words.untitled
  const trail = [
    { href: DESK, label: words.title },
    ...(page ? [{ href: deskHref(announcement.id), label: name }] : []),
  ]
  return (
    <Layout
      reader={reader}
      title={page ? `${page}: ${name}` : name}
      area={{ kind: 'office', section: 'desk' }}
      trail={trail}
      script={script}
      wrong={wrong || refused !== undefined}
    >
      <h1>{page ? `${page}: ${name}` : name}</h1>
      <p>
        <StateTags reader={reader} announcement={announcement} />{' '}
        <span class="soft">
          {words.changedBy(
            words.events[announcement.happened.name],
            byText(reader, announcement.happened.by),
            atText(reader, announcement.happened.at),
          )}
        </span>
      </p>
      <Outcome reader={reader} />
      {!mayAct && <p>{words.lookOnly}</p>}
      {refused && (
        <Summary>
          <p>{words.refusals[refused]}</p>
        </Summary>
      )}
      {children}
    </Layout>
  )
}

/** What is wrong, before everything else: it takes the focus as the page opens, so that it is what is read first. */
export const Summary = ({ children }: PropsWithChildren) => (
  <div class="note bad" role="alert" tabindex={-1} autofocus>
    {children}
  </div>
)

/** Every problem with a link to its field, by the page that it is on. @param here the part whose page this is */
export const ProblemList = ({
  desk: { reader, announcement },
  problems,
  here,
}: {
  desk: Desk
  problems: readonly Problem[]
  here?: string
}) => (
  <ul>
    {problems.map((problem) => (
      <li>
        <a
          href={`${problem.part === here ? '' : deskHref(announcement.id, `parts/${problem.part}`)}#${anchorOf(problem.name)}`}
        >
          {problemText(reader.language, problem)}
        </a>
      </li>
    ))}
  </ul>
)

/** The call as it is written, part by part; empty fields are left out. */
export const Content = ({ desk: { reader, announcement, clusters } }: { desk: Desk }) => {
  const words = deskFieldWords[reader.language]
  const { written } = announcement
  return (
    <>
      {PARTS.map((part) => {
        const names = NAMES.filter((name) => partOf(name) === part && written[name] !== undefined)
        return names.length === 0 ? null : (
          <section>
            <h3>{words.parts[part]}</h3>
            <Facts
              facts={names.map((name) => ({
                label: fieldLabel(reader.language, name),
                value: <span class="text">{valueText(reader.language, written, name, clusters)}</span>,
              }))}
            />
          </section>
        )
      })}
    </>
  )
}
