import type { Child } from 'hono/jsx'
import type { Refused } from '../../office/request-form.ts'
import type { Reader } from '../../services.ts'
import { requestsWords } from '../../words/requests.ts'

type Field = {
  reader: Reader
  /** The form it is part of: names of fields may occur in several. */
  form: Refused['form']
  name: string
  label: string
  hint?: string
  refused: Refused | undefined
}

/** Label, hint, what is wrong, and the control that `control` makes with what ties it to them. */
const Labelled = ({
  reader,
  form,
  name,
  label,
  hint,
  refused,
  control,
}: Field & { control: (tied: Record<string, string | boolean>, typed: string) => Child }) => {
  const id = `${form}-${name}`
  const own = refused?.form === form ? refused : undefined
  const isWrong = own?.wrong.includes(name) ?? false
  const notes = [...(hint ? [`${id}-hint`] : []), ...(isWrong ? [`${id}-wrong`] : [])].join(' ')
  const tied = {
    id,
    name,
    ...(notes ? { 'aria-describedby': notes } : {}),
    ...(isWrong ? { 'aria-invalid': 'true' } : {}),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p class="missing" id={`${id}-wrong`}>
          <strong>{requestsWords[reader.language].wrong[name]}</strong>
        </p>
      )}
      {control(tied, own?.typed[name] ?? '')}
    </div>
  )
}

export const Line = ({
  type = 'text',
  longest,
  value = '',
  ...field
}: Field & { type?: 'text' | 'date'; longest?: number; value?: string }) => (
  <Labelled
    {...field}
    control={(tied, typed) => (
      <input
        type={type}
        {...tied}
        value={typed || value}
        required
        {...(longest ? { maxlength: longest } : {})}
      />
    )}
  />
)

export const Lines = ({
  longest,
  required = true,
  ...field
}: Field & { longest: number; required?: boolean }) => (
  <Labelled
    {...field}
    control={(tied, typed) => (
      <textarea {...tied} rows={4} maxlength={longest} required={required}>
        {typed}
      </textarea>
    )}
  />
)

/** Nothing is chosen until somebody chooses: a register filled by default says nothing. */
export const Pick = ({ options, ...field }: Field & { options: Record<string, string> }) => (
  <Labelled
    {...field}
    control={(tied, typed) => (
      <select {...tied} required>
        <option value="">{requestsWords[field.reader.language].choose}</option>
        {Object.entries(options).map(([value, label]) => (
          <option value={value} selected={value === typed}>
            {label}
          </option>
        ))}
      </select>
    )}
  />
)
