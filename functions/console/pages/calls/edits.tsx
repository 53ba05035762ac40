import { dayAt, dayText, momentText } from '../../../../shared/digests/dates.ts'
import { listOf } from '../../../../shared/digests/phrase.ts'
import { waitingForReview } from '../../../../shared/domain/edit.ts'
import { Draft, type Edit, type Moment, type Opportunity } from '../../../../shared/domain/opportunity.ts'
import { OrderForm } from '../../access/order-form.tsx'
import { mayChange } from '../../calls/desks-own.ts'
import {
  type DateField,
  LONGEST_REASON,
  markOf,
  rowWith,
  type Written,
  type WrongField,
} from '../../calls/edit-form.ts'
import { Choice, Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { editsWords } from '../../words/edits.ts'
import { callHref } from '../frame/origins.tsx'

type Props = { reader: Reader; call: Opportunity; rows: Opportunity[] }

/** A form that could not be taken, and where it is wrong. */
export type Correcting = { form: Written; wrong: WrongField[] }

const FIELDS: readonly string[] = ['opensAt', 'deadlines'] satisfies DateField[]

const datesText = ({ language }: Reader, dates: readonly Moment[]): string =>
  dates.length > 0
    ? listOf(
        language,
        dates.map((date) => momentText(language, date)),
      )
    : editsWords[language].none

/** The dates of a field kept as JSON; absent, or a list that is empty: not stated. */
const keptText = (reader: Reader, json: string | undefined): string => {
  const kept: unknown = json === undefined ? [] : JSON.parse(json)
  return datesText(reader, Draft.shape.deadlines.parse(Array.isArray(kept) ? kept : [kept]))
}

/** What became of an order given on this page. */
export const Edited = ({ reader }: { reader: Reader }) => {
  const { outcomes } = editsWords[reader.language]
  const said = new Map(Object.entries(outcomes)).get(reader.query.get('edited') ?? '')
  return said ? (
    <Note tone={said === outcomes.outrun || said === outcomes.consortiums ? 'warn' : 'good'} live>
      <p>{said}</p>
    </Note>
  ) : null
}

const Standing = ({ reader, call, rows, row, edit }: Props & { row: Opportunity; edit: Edit }) => {
  const words = editsWords[reader.language]
  const isWaiting = waitingForReview(row).some(({ field }) => field === edit.field)
  return (
    <li>
      <h3>{`${words[edit.field === 'opensAt' ? 'opensAt' : 'deadlines']}: ${keptText(reader, edit.value)}`}</h3>
      <p>
        {`${words.made(dayText(reader.language, dayAt(edit.at)))} ${words.because} `}
        <span lang="">{edit.reason}</span>
      </p>
      <p>{`${words.over}: ${keptText(reader, edit.over)}.`}</p>
      {isWaiting && (
        <p>
          <strong>{`${words.nowSays}: ${keptText(reader, edit.theirs)}.`}</strong>
        </p>
      )}
      {mayChange(reader.person ?? { roles: [] }, rows) && (
        <OrderForm
          reader={reader}
          route="POST /calls/:id/edits"
          action={`${callHref(call.id)}/edits`}
          class="actions"
        >
          <input type="hidden" name="row" value={row.id} />
          <input type="hidden" name="field" value={edit.field} />
          <input type="hidden" name="seen" value={markOf(rows)} />
          {isWaiting && (
            <button type="submit" name="do" value="keep" class="btn btn-primary btn-sm">
              {words.keep}
            </button>
          )}
          <button type="submit" name="do" value="takeBack" class="btn btn-outline-primary btn-sm">
            {isWaiting ? words.accept : words.takeBack}
          </button>
        </OrderForm>
      )}
    </li>
  )
}

/** One line of the form, with what is wrong in it beside it. */
const Line = ({
  reader,
  name,
  type,
  correcting,
  hint,
}: {
  reader: Reader
  name: WrongField
  type: 'date' | 'time' | 'text'
  correcting: Correcting | undefined
  hint?: string
}) => {
  const words = editsWords[reader.language]
  const isWrong = correcting?.wrong.includes(name) ?? false
  const notes = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-wrong`] : [])].join(' ')
  return (
    <div class="field">
      <label for={name}>{words[name]}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p class="missing" id={`${name}-wrong`}>
          <strong>{words.wrong[name]}</strong>
        </p>
      )}
      <input
        type={type}
        id={name}
        name={name}
        value={correcting?.form[name] ?? ''}
        required={name !== 'hour'}
        {...(name === 'reason' ? { maxlength: LONGEST_REASON } : {})}
        {...(notes ? { 'aria-describedby': notes } : {})}
        {...(isWrong ? { 'aria-invalid': 'true' } : {})}
      />
    </div>
  )
}

/** The dates that can be corrected, each with what stands now. */
const choicesOf = (reader: Reader, rows: Opportunity[]): { value: string; label: string }[] => {
  const words = editsWords[reader.language]
  const deadlines = rowWith(rows, 'deadlines')?.deadlines ?? []
  const opening = rowWith(rows, 'opensAt')?.opensAt
  const labelled = (field: DateField, date: Moment | undefined): string =>
    `${words[field]} (${words.now(datesText(reader, date ? [date] : []))})`
  const listed = deadlines.length > 0 ? deadlines : [undefined]
  return [
    ...listed.map((date, place) => ({ value: `deadlines.${place}`, label: labelled('deadlines', date) })),
    { value: 'opensAt', label: labelled('opensAt', opening) },
  ]
}

/** Dates that a person corrected, with what their sources say, and the form to correct another. */
export const Edits = ({
  reader,
  call,
  rows,
  correcting,
}: Props & { correcting?: Correcting | undefined }) => {
  const words = editsWords[reader.language]
  const standing = rows.flatMap((row) =>
    (row.edits ?? []).filter(({ field }) => FIELDS.includes(field)).map((edit) => ({ row, edit })),
  )
  const isKept = reader.person !== undefined && !mayChange(reader.person, rows)
  return (
    <section>
      {standing.length > 0 && (
        <>
          <h2>{words.standing}</h2>
          <ul class="rows">
            {standing.map(({ row, edit }) => (
              <Standing reader={reader} call={call} rows={rows} row={row} edit={edit} />
            ))}
          </ul>
        </>
      )}
      {isKept ? (
        <p class="soft">{words.consortiums}</p>
      ) : (
        <details open={correcting !== undefined}>
          <summary>{words.title}</summary>
          <p>{words.lead}</p>
          {correcting && (
            <Note tone="bad" live>
              <p>{words.wrongTitle}</p>
            </Note>
          )}
          <OrderForm reader={reader} route="POST /calls/:id/edits" action={`${callHref(call.id)}/edits`}>
            <input type="hidden" name="seen" value={markOf(rows)} />
            <Choice
              name="date"
              label={words.date}
              value={correcting?.form.date ?? ''}
              options={choicesOf(reader, rows)}
            />
            <Line reader={reader} name="day" type="date" correcting={correcting} />
            <Line reader={reader} name="hour" type="time" correcting={correcting} hint={words.hourHint} />
            <Line reader={reader} name="reason" type="text" correcting={correcting} hint={words.reasonHint} />
            <button type="submit" name="do" value="correct" class="btn btn-primary">
              {words.save}
            </button>
          </OrderForm>
        </details>
      )}
    </section>
  )
}
