import type { Child } from 'hono/jsx'
import { quotable } from '../../../../shared/digests/clean.ts'
import { lineOf } from '../../../../shared/domain/announcement-fields.ts'
import type { Applied } from '../../desk/import/apply.ts'
import { FILE_KINDS, type FileKind, ROW_NAMES } from '../../desk/import/columns.ts'
import type { FilePlan, RowPlan, Unreadable } from '../../desk/import/plan.ts'
import type { WrongCell } from '../../desk/import/read-row.ts'
import { Empty, Note, Table } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { deskWords } from '../../words/desk.ts'
import { deskImportWords } from '../../words/desk-import.ts'
import { Lines, Radios } from '../frame/fields.tsx'
import { fieldLabel } from './field-texts.ts'
import { DESK, deskHref } from './shown.tsx'

export const IMPORT = `${DESK}/import`

type Props = {
  reader: Reader
  kind: FileKind
  text: string
  unreadable?: Unreadable
  plan?: FilePlan
  /** What was looked at, to be sent back for applying it. */
  looked?: string
  applied?: Applied
}

/** Letters of a cell that is quoted. */
const LONGEST = 120
const SHOWN = ['wrong', 'touched', 'new', 'changed'] as const

const wrongText = ({ language }: Reader, { column, code, found, line }: WrongCell): string => {
  const field = column === 'row' ? ROW_NAMES[language] : fieldLabel(language, column)
  return deskImportWords[language].codes[code](field, quotable(found, LONGEST), String(line ?? ''))
}

const What = ({ reader, row }: { reader: Reader; row: RowPlan }): Child => {
  const words = deskImportWords[reader.language]
  if (row.state === 'wrong')
    return (
      <ul>
        {row.wrong.map((wrong) => (
          <li>{wrongText(reader, wrong)}</li>
        ))}
      </ul>
    )
  if (row.state === 'touched') return <>{deskWords[reader.language].states[row.stands]}</>
  if (row.state === 'unchanged') return null
  const [opens, closes] = (['indicativeOpens', 'indicativeCloses'] as const).map((name) =>
    quotable(lineOf(row.written, name), LONGEST),
  ) as [string, string]
  return (
    <>
      {words.lacks(row.lacks)}
      {opens + closes !== '' && <> {words.indicative(opens, closes)}</>}
    </>
  )
}

const Rows = ({ reader, state, plan, applied }: Props & { state: (typeof SHOWN)[number] }): Child => {
  const words = deskImportWords[reader.language]
  const rows = plan?.rows.filter((row) => row.state === state) ?? []
  if (rows.length === 0) return null
  const isThere = (id: string): boolean =>
    state === 'touched' || state === 'changed' || (applied !== undefined && !applied.skipped.includes(id))
  return (
    <section>
      <h2>{`${words.titles[state]} (${rows.length})`}</h2>
      {state === 'touched' && <p>{words.touchedLead}</p>}
      <Table
        caption={words.titles[state]}
        head={[
          { label: words.line, number: true },
          { label: words.code },
          { label: words.name },
          { label: words.what },
        ]}
        rows={rows.map((row) => {
          const title = quotable(row.title, LONGEST) || deskWords[reader.language].untitled
          return [
            String(row.line),
            quotable(row.row, LONGEST),
            state !== 'wrong' && isThere(row.id) ? <a href={deskHref(row.id)}>{title}</a> : title,
            <What reader={reader} row={row} />,
          ]
        })}
      />
    </section>
  )
}

const Outcome = ({ reader, plan, applied }: Props & { plan: FilePlan }): Child => {
  const words = deskImportWords[reader.language]
  const count = (state: RowPlan['state']): number => plan.rows.filter((row) => row.state === state).length
  const skipped = applied?.skipped.length ?? 0
  return (
    <Note tone={applied ? (skipped > 0 ? 'warn' : 'good') : 'plain'} live>
      <p>
        <strong>{applied ? words.done(applied.saved) : words.looked(plan.rows.length)}</strong>
      </p>
      <p>
        {words.counts(count('new'), count('changed'), count('unchanged'), count('touched'), count('wrong'))}
      </p>
      {skipped > 0 && <p>{words.skipped(skipped)}</p>}
      {plan.passedOver.length > 0 && (
        <p>{words.passedOver(plan.passedOver.map((one) => quotable(one, 60)).join(', '))}</p>
      )}
    </Note>
  )
}

const unreadableText = ({ language }: Reader, unreadable: Unreadable): string => {
  const about =
    'line' in unreadable
      ? String(unreadable.line)
      : 'heading' in unreadable
        ? quotable(unreadable.heading, 60)
        : ''
  return deskImportWords[language].unreadable[unreadable.code](about)
}

const Form = ({ reader, kind, text, unreadable }: Props): Child => {
  const words = deskImportWords[reader.language]
  return (
    <>
      {unreadable && (
        <Note tone="bad" live>
          <p>{unreadableText(reader, unreadable)}</p>
        </Note>
      )}
      <form method="post" action={IMPORT} enctype="multipart/form-data">
        <Radios
          name="kind"
          label={words.kind}
          options={FILE_KINDS.map((value) => ({
            value,
            label: words.kinds[value],
            about: words.kindAbouts[value],
          }))}
          chosen={kind}
        />
        <p class="actions">
          {FILE_KINDS.map((one) => (
            <a href={`${IMPORT}/template.csv?kind=${one}`} download="">
              {words.template(words.kinds[one])}
            </a>
          ))}
        </p>
        <div class="field">
          <label for="file">{words.file}</label>
          <p class="hint" id="file-hint">
            {words.fileHint}
          </p>
          <input type="file" id="file" name="file" accept=".csv,text/csv" aria-describedby="file-hint" />
        </div>
        <Lines name="text" label={words.text} value={text} rows={6} />
        <p class="actions">
          <button type="submit" name="do" value="look" class="btn btn-primary">
            {words.look}
          </button>
        </p>
      </form>
    </>
  )
}

/** Drafts from a file: first what it would do, row by row; then, at the press of a button, just that. */
export const DeskImportPage = (props: Props) => {
  const { reader, plan, looked, applied } = props
  const words = deskImportWords[reader.language]
  const count = (state: RowPlan['state']): number =>
    plan?.rows.filter((row) => row.state === state).length ?? 0
  const todo = count('new') + count('changed')
  return (
    <Layout
      reader={reader}
      title={words.title}
      area={{ kind: 'office', section: 'desk' }}
      trail={[{ href: DESK, label: deskWords[reader.language].title }]}
    >
      <h1>{words.title}</h1>
      {!plan && <p class="lead">{words.lead}</p>}
      {!plan && <p>{words.again}</p>}
      {plan && <Outcome {...props} plan={plan} />}
      {plan && plan.rows.length === 0 && (
        <Empty title={words.nothing}>
          <p>{words.nothingDo}</p>
        </Empty>
      )}
      {looked && todo > 0 && (
        <form method="post" action={IMPORT} enctype="multipart/form-data">
          <input type="hidden" name="looked" value={looked} />
          <p class="actions">
            <button type="submit" name="do" value="apply" class="btn btn-primary">
              {words.apply(todo)}
            </button>
            <a href={IMPORT}>{words.another}</a>
          </p>
          {count('wrong') > 0 && <p class="soft">{words.applyGood}</p>}
        </form>
      )}
      {applied && (
        <p>
          <a href={DESK}>{words.toList}</a>
        </p>
      )}
      {SHOWN.map((state) => (
        <Rows {...props} state={state} />
      ))}
      {!plan && <Form {...props} />}
      {plan && todo === 0 && (
        <p>
          <a href={IMPORT}>{words.another}</a>
        </p>
      )}
    </Layout>
  )
}
