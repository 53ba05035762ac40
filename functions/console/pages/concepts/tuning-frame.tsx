import type { Child, PropsWithChildren } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { apartFromMoves, type RulesDiff } from '../../../../shared/domain/rule-draft.ts'
import { actsHere } from '../../access/acts-here.ts'
import { personName } from '../../access/person-name.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Note } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { tuningWords } from '../../words/tuning.ts'

/** Where the pages of a cluster's rules are. */
export const rulesHref = (
  cluster: string,
  place:
    | ''
    | 'edit'
    | 'edit/preview'
    | 'preview'
    | 'chains'
    | `chains/${string}`
    | 'manifesto'
    | 'versions' = '',
): string => `/concepts/${cluster}${place ? `/${place}` : ''}`

/** How many changes a draft holds. A split or merge is one, with all that goes along. */
export const changesIn = (diff: RulesDiff): number => {
  const { added, removed, changed, chains } = apartFromMoves(diff)
  return [added, removed, changed, ...Object.values(chains)].reduce((sum, list) => sum + list.length, 0)
}

/** Who did something; where nobody was named, the office did. */
export const byText = (reader: Reader, by: string | undefined): string =>
  by === undefined ? tuningWords[reader.language].office : personName(reader, by)

/** What became of an order given on one of these pages. */
const Outcome = ({ reader }: { reader: Reader }): Child => {
  const { outcomes } = tuningWords[reader.language]
  const said = new Map(Object.entries(outcomes)).get(reader.query.get('done') ?? '')
  const isBad = said === outcomes.outrun || said === outcomes.full || said === outcomes.note
  return said ? (
    <Note tone={isBad ? 'warn' : 'good'} live>
      <p>{said}</p>
    </Note>
  ) : null
}

const State = ({ reader, work }: { reader: Reader; work: AtWork }): Child => {
  const { language } = reader
  const words = tuningWords[language]
  const { draft, diff, inForce, isChanged, isBehind } = work
  const isOwn = actsHere(reader, work.cluster.id)
  const when = dayText(language, dayAt(draft.at), { weekday: false })
  return (
    <Note tone={isBehind ? 'warn' : 'plain'}>
      <p>
        {`${words.inForce(inForce.version)} `}
        {isChanged ? words.draft(changesIn(diff), byText(reader, draft.by), when) : words.noDraft}
      </p>
      {isBehind && isOwn && (
        <>
          <p>
            <strong>{words.behind(draft.base, inForce.version)}</strong>
          </p>
          <form method="post" action={rulesHref(work.cluster.id)}>
            <input type="hidden" name="revision" value={String(draft.revision)} />
            <button type="submit" name="do" value="rebase" class="btn btn-primary btn-sm">
              {words.rebase(inForce.version)}
            </button>
          </form>
        </>
      )}
      {isChanged && isOwn && (
        <details>
          <summary>{words.discard}</summary>
          <p>{words.discardAsk}</p>
          <form method="post" action={rulesHref(work.cluster.id)}>
            <input type="hidden" name="revision" value={String(draft.revision)} />
            <button type="submit" name="do" value="discard" class="btn btn-outline-primary btn-sm">
              {words.discard}
            </button>
          </form>
        </details>
      )}
    </Note>
  )
}

/** The frame of all pages on which one cluster's rules are worked on: its ways, the draft's state, what was just done. */
export const TuningFrame = ({
  reader,
  work,
  title,
  here,
  lead,
  notice,
  script,
  children,
}: PropsWithChildren<{
  reader: Reader
  work: AtWork
  title: string
  here: '' | 'edit' | 'preview' | 'chains' | 'manifesto' | 'versions'
  lead?: string
  /** What is wrong with what was sent: before everything else. */
  notice?: Child
  script?: string | undefined
}>): Child => {
  const words = tuningWords[reader.language]
  const ways = [
    { place: '', label: words.list },
    { place: 'chains', label: words.chains },
    { place: 'preview', label: words.preview },
    { place: 'versions', label: words.versions },
  ] as const
  return (
    <Layout
      reader={reader}
      title={title}
      area={{ kind: 'office', section: 'concepts' }}
      trail={clusterTrail(
        reader,
        work.cluster,
        ...(here === '' ? [] : [{ href: rulesHref(work.cluster.id), label: words.list }]),
      )}
      script={script}
    >
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <nav class="ways" aria-label={words.ways}>
        <ul>
          {ways.map(({ place, label }) => (
            <li>
              <a
                href={rulesHref(work.cluster.id, place)}
                {...(place === here ? { 'aria-current': 'page' as const } : {})}
              >
                {label}
              </a>
            </li>
          ))}
          <li>
            <a href={`/concepts?cluster=${work.cluster.id}`}>{words.precision}</a>
          </li>
        </ul>
      </nav>
      <Outcome reader={reader} />
      {notice}
      <State reader={reader} work={work} />
      {children}
    </Layout>
  )
}
