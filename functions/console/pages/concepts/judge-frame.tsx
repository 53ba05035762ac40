import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Cluster, ValueChain } from '../../../../shared/domain/cluster.ts'
import { Note, type NoteTone } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { judgedWords } from '../../words/judged.ts'

/** The value chain that calls are judged for. */
export type Bench = { cluster: Cluster; chain: ValueChain }

const PARTS = { sitting: '', judged: '/calls', answers: '/answers' } as const
export type Part = keyof typeof PARTS

export const judgeHref = (cluster: string, chain: string, part: Part = 'sitting'): string =>
  `/clusters/${cluster}/judge/${chain}${PARTS[part]}`

const said = (reader: Reader): { tone: NoteTone; text: string } | undefined => {
  const words = judgedWords[reader.language]
  const done = reader.query.get('done')
  if (done === 'undone' || done === 'removed') return { tone: 'good', text: words[done] }
  if (done === 'outrun' || done === 'nothing') return { tone: 'warn', text: words[done] }
  return undefined
}

/** What the last form has stored, with the way back. @param count judgements of that moment that still stand */
const Saved = ({ reader, count, at }: { reader: Reader; count: number; at: string }) => {
  const words = judgedWords[reader.language]
  return (
    <Note tone="good" live>
      <p>{words.saved(count)}</p>
      <form method="post" action={reader.path}>
        <input type="hidden" name="do" value="undo" />
        <input type="hidden" name="at" value={at} />
        <button type="submit" class="btn btn-outline-primary btn-sm">
          {words.undo}
        </button>
      </form>
    </Note>
  )
}

/** Frame of the three pages of judged calls. `saved`: what was stored just now. */
export const JudgeFrame = ({
  reader,
  bench: { cluster, chain },
  part,
  saved,
  children,
}: PropsWithChildren<{
  reader: Reader
  bench: Bench
  part: Part
  saved?: { count: number; at: string } | undefined
}>): Child => {
  const { language } = reader
  const words = judgedWords[language]
  const note = said(reader)
  const title = words.title(chain.name[language])
  return (
    <Layout
      reader={reader}
      title={title}
      area={{ kind: 'office', section: 'clusters' }}
      trail={clusterTrail(reader, cluster)}
    >
      <h1>{title}</h1>
      <nav aria-label={words.ways}>
        <ul class="tabs">
          {(['sitting', 'judged', 'answers'] as const).map((one) => (
            <li>
              <a
                href={judgeHref(cluster.id, chain.id, one)}
                {...(one === part ? { 'aria-current': 'page' } : {})}
              >
                {words[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {note && (
        <Note tone={note.tone} live>
          <p>{note.text}</p>
        </Note>
      )}
      {saved && saved.count > 0 && <Saved reader={reader} {...saved} />}
      {children}
    </Layout>
  )
}
