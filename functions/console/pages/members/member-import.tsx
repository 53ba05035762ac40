import type { Child } from 'hono/jsx'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { MemberFileWork } from '../../../../shared/domain/member-file.ts'
import { COLUMN_NAMES, COLUMNS, type Column } from '../../../../shared/members/columns.ts'
import type { Change, Plan, RowPlan } from '../../../../shared/members/plan.ts'
import type { MemberFile, Unreadable } from '../../../../shared/members/read-file.ts'
import type { WrongCell } from '../../../../shared/members/read-row.ts'
import { Empty, Facts, Note, Table, Tag, type Tone } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Applied } from '../../members/import-members.ts'
import type { Reader } from '../../services.ts'
import { memberImportWords } from '../../words/member-import.ts'
import { membersWords } from '../../words/members.ts'
import { MemberFiles } from './member-file.tsx'
import { bookDay, memberHref } from './members.tsx'

type Props = {
  reader: Reader
  cluster: Cluster
  text: string
  unreadable?: Unreadable
  file?: MemberFile
  plan?: Plan
  /** What was looked at, to be sent back for applying it. */
  looked?: string
  applied?: Applied
  /** Large files that are being stored, or were lately. */
  files?: readonly MemberFileWork[]
}

/** Rows of one kind that are shown; the rest is a number. */
const MOST_SHOWN = 500
/** Letters of a text that is quoted. */
const LONGEST = 160

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

const WrongText = ({ reader, wrong }: { reader: Reader; wrong: WrongCell }): Child => {
  const words = memberImportWords[reader.language]
  const name = COLUMN_NAMES[reader.language][wrong.column]
  const found = wrong.found === '' ? words.empty : words.quote(short(wrong.found))
  if (wrong.code === 'unread') return <>{`${name}: ${words.found(found)} ${words.expected[wrong.column]}`}</>
  if (wrong.code === 'taken')
    return (
      <>
        {`${name}: ${words.taken(found)} `}
        <a href={`${memberHref(wrong.by)}/edit`}>{wrong.by}</a>
      </>
    )
  if (wrong.code === 'twice') return <>{words.twice(wrong.line)}</>
  if (wrong.code === 'clash') return <>{`${name}: ${words.clash(found, wrong.line)}`}</>
  return <>{`${name}: ${words.found(found)} ${words.because[wrong.code]}`}</>
}

/** What is worth reading of a new member: the rest stands in the file. */
const NEW_SAYS: readonly Column[] = ['vat', 'place', 'valueChains', 'joinedOn', 'leftOn']

/** The text of a cell, days in words. */
const saidIn = ({ language }: Reader, column: Column, text: string): string => {
  if (text === '') return memberImportWords[language].empty
  return column === 'joinedOn' || column === 'leftOn' ? bookDay(language, text) : short(text)
}

const ChangeText = ({ reader, change }: { reader: Reader; change: Change }): Child => {
  const { column, from, to } = change
  return (
    <>
      <strong>{`${COLUMN_NAMES[reader.language][column]}: `}</strong>
      {`${saidIn(reader, column, from)} → ${saidIn(reader, column, to)}`}
    </>
  )
}

const TONES: Record<RowPlan['state'], Tone> = {
  new: 'good',
  changed: 'possible',
  unchanged: 'unchanged',
  wrong: 'failed',
}

const What = ({
  reader,
  row,
  applied,
}: {
  reader: Reader
  row: RowPlan
  applied: Applied | undefined
}): Child => {
  const words = memberImportWords[reader.language]
  if (row.state === 'wrong')
    return (
      <ul>
        {row.wrong.map((wrong) => (
          <li>
            <WrongText reader={reader} wrong={wrong} />
          </li>
        ))}
      </ul>
    )
  const skipped = applied?.skipped[row.id]
  return (
    <>
      {skipped && (
        <p class="missing">
          <strong>{words.skipped[skipped]}</strong>
        </p>
      )}
      {row.profileKept && <p>{words.profileKept}</p>}
      {row.state === 'new' ? (
        <ul>
          {row.changes
            .filter(({ column }) => NEW_SAYS.includes(column))
            .map(({ column, to }) => (
              <li>
                <strong>{`${COLUMN_NAMES[reader.language][column]}: `}</strong>
                {saidIn(reader, column, to)}
              </li>
            ))}
        </ul>
      ) : (
        <ul>
          {row.changes.map((change) => (
            <li>
              <ChangeText reader={reader} change={change} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Rows = ({
  reader,
  state,
  rows,
  applied,
}: {
  reader: Reader
  state: Exclude<RowPlan['state'], 'unchanged'>
  rows: RowPlan[]
  applied: Applied | undefined
}): Child => {
  const words = memberImportWords[reader.language]
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{`${(applied ? words.didTitles : words.titles)[state]} (${rows.length})`}</h2>
      {state === 'wrong' && <p>{words.wrongLead}</p>}
      <Table
        caption={words.titles[state]}
        head={[{ label: words.line, number: true }, { label: words.member }, { label: words.what }]}
        rows={rows.slice(0, MOST_SHOWN).map((row) => [
          String(row.line),
          <>
            {applied && row.state !== 'wrong' ? (
              <a href={memberHref(row.id)}>{row.name}</a>
            ) : (
              row.name || words.noName
            )}{' '}
            <Tag tone={TONES[row.state]}>{words.states[row.state]}</Tag>
          </>,
          <What reader={reader} row={row} applied={applied} />,
        ])}
      />
      {rows.length > MOST_SHOWN && <p>{words.more(rows.length - MOST_SHOWN)}</p>}
    </section>
  )
}

const Outcome = ({ reader, plan, applied, file }: Props & { plan: Plan }): Child => {
  const words = memberImportWords[reader.language]
  const count = (state: RowPlan['state']): number => plan.rows.filter((row) => row.state === state).length
  const skipped = Object.keys(applied?.skipped ?? {}).length
  return (
    <Note tone={applied ? (skipped > 0 ? 'warn' : 'good') : 'plain'} live>
      <p>
        <strong>{applied ? words.done(applied.saved) : words.looked(plan.rows.length)}</strong>
      </p>
      <p>{words.counts(count('new'), count('changed'), count('unchanged'), count('wrong'))}</p>
      {skipped > 0 && <p>{words.skippedCount(skipped)}</p>}
      {file && file.passedOver.length > 0 && <p>{words.passedOver(file.passedOver.map(short).join(', '))}</p>}
    </Note>
  )
}

const Form = ({ reader, text, unreadable }: Props): Child => {
  const words = memberImportWords[reader.language]
  const problem =
    unreadable &&
    (unreadable.code === 'broken'
      ? words.broken(unreadable.line)
      : unreadable.code === 'repeated'
        ? words.repeated(unreadable.heading)
        : words.unreadable[unreadable.code])
  return (
    <form method="post" action={reader.path} enctype="multipart/form-data">
      {problem && (
        <Note tone="bad" live>
          <p>
            <strong>{problem}</strong>
          </p>
        </Note>
      )}
      <div class="field">
        <label for="file">{words.file}</label>
        <p class="hint" id="file-hint">
          {words.fileHint}
        </p>
        <input type="file" id="file" name="file" accept=".csv,.txt,text/csv" aria-describedby="file-hint" />
      </div>
      <div class="field">
        <label for="text">{words.text}</label>
        <p class="hint" id="text-hint">
          {words.textHint}
        </p>
        <textarea id="text" name="text" rows={6} aria-describedby="text-hint">
          {text}
        </textarea>
      </div>
      <p class="actions">
        <button type="submit" name="do" value="look" class="btn btn-primary">
          {words.look}
        </button>
      </p>
    </form>
  )
}

const Explained = ({ reader, cluster }: Props): Child => {
  const words = memberImportWords[reader.language]
  const names = COLUMN_NAMES[reader.language]
  return (
    <>
      <p class="lead">{words.lead(cluster.name)}</p>
      <p>
        <a href={`/clusters/${cluster.id}/members/template.csv`}>{words.template}</a>
        {`. ${words.templateAbout} `}
        <a href={`/members.csv?cluster=${cluster.id}`}>{words.exportNow}</a>
      </p>
      <details>
        <summary>{words.columns}</summary>
        <Facts facts={COLUMNS.map((column) => ({ label: names[column], value: words.expected[column] }))} />
      </details>
    </>
  )
}

/** Members from a file: first what it would do, row by row; then, at the press of a button, just that. */
export const MemberImportPage = (props: Props) => {
  const { reader, cluster, plan, looked, applied } = props
  const words = memberImportWords[reader.language]
  const rowsOf = (state: RowPlan['state']) => plan?.rows.filter((row) => row.state === state) ?? []
  const list = `/members?cluster=${cluster.id}`
  return (
    <Layout
      reader={reader}
      title={words.title(cluster.name)}
      area={{ kind: 'office', section: 'members' }}
      trail={clusterTrail(reader, cluster, { href: list, label: membersWords[reader.language].title })}
    >
      <h1>{words.title(cluster.name)}</h1>
      {!plan && <Explained {...props} />}
      {plan && <Outcome {...props} plan={plan} />}
      {plan && plan.rows.length === 0 && (
        <Empty title={words.nothing}>
          <p>{words.nothingDo}</p>
        </Empty>
      )}
      {looked && plan && plan.records.size > 0 && (
        <form method="post" action={reader.path} enctype="multipart/form-data">
          <input type="hidden" name="looked" value={looked} />
          <p class="actions">
            <button type="submit" name="do" value="apply" class="btn btn-primary">
              {words.apply(plan.records.size)}
            </button>
            <a href={reader.path}>{words.another}</a>
          </p>
          {rowsOf('wrong').length > 0 && <p class="soft">{words.applyGood}</p>}
        </form>
      )}
      {applied && (
        <p>
          <a href={list}>{words.toList}</a>
        </p>
      )}
      {(['wrong', 'new', 'changed'] as const).map((state) => (
        <Rows reader={reader} state={state} rows={rowsOf(state)} applied={applied} />
      ))}
      {!plan && <Form {...props} />}
      {!plan && <MemberFiles reader={reader} files={props.files ?? []} />}
      {plan && plan.records.size === 0 && !applied && (
        <p>
          <a href={reader.path}>{words.another}</a>
        </p>
      )}
    </Layout>
  )
}
