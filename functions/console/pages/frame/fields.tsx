import type { Child, PropsWithChildren } from 'hono/jsx'

/** One thing to choose. `about`: what choosing it means, beside it. */
export type Option = { value: string; label: string; about?: string | undefined }

type Labelled = {
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong with what was sent; the field is marked with it and the summary leads to it. */
  wrong?: string[] | undefined
}

/** Where the summary of what is wrong leads: the first thing of the field that takes the focus. */
export const anchorOf = (name: string): string => `${name}-first`

const describing = ({ name, hint, wrong = [] }: Labelled): { 'aria-describedby'?: string } => {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(wrong.length > 0 ? [`${name}-wrong`] : [])]
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}
}

const Around = ({ name, hint, wrong = [] }: Labelled): Child => (
  <>
    {hint && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {wrong.length > 0 && (
      <div class="missing" id={`${name}-wrong`}>
        {wrong.map((text) => (
          <p>
            <strong>{text}</strong>
          </p>
        ))}
      </div>
    )}
  </>
)

const OptionText = ({ option: { label, about } }: { option: Option }): Child =>
  about ? (
    <span>
      {label}
      <span class="hint">{about}</span>
    </span>
  ) : (
    <span>{label}</span>
  )

const Choices = ({
  type,
  options,
  chosen,
  ...field
}: Labelled & {
  type: 'radio' | 'checkbox'
  options: readonly Option[]
  chosen: readonly string[]
}): Child => (
  <fieldset class="field choices" {...describing(field)}>
    <legend>{field.label}</legend>
    <Around {...field} />
    {options.map((option, place) => (
      <label class={option.about ? 'told' : undefined}>
        <input
          type={type}
          name={field.name}
          value={option.value}
          checked={chosen.includes(option.value)}
          {...(place === 0 ? { id: anchorOf(field.name) } : {})}
        />{' '}
        <OptionText option={option} />
      </label>
    ))}
  </fieldset>
)

/** One of several. */
export const Radios = (field: Labelled & { options: readonly Option[]; chosen: string }): Child => (
  <Choices {...field} type="radio" chosen={[field.chosen]} />
)

/** Any of several. */
export const Boxes = (field: Labelled & { options: readonly Option[]; chosen: readonly string[] }): Child => (
  <Choices {...field} type="checkbox" />
)

/** Some lines of text. What stands below it belongs to what was typed. */
export const Lines = ({
  value,
  rows = 4,
  children,
  ...field
}: PropsWithChildren<Labelled & { value: string; rows?: number }>): Child => (
  <div class="field">
    <label for={anchorOf(field.name)}>{field.label}</label>
    <Around {...field} />
    <textarea
      id={anchorOf(field.name)}
      name={field.name}
      rows={rows}
      {...describing(field)}
      {...(field.wrong?.length ? { 'aria-invalid': 'true' } : {})}
    >
      {value}
    </textarea>
    {children}
  </div>
)

/** A day. */
export const DayField = ({
  id,
  value,
  first,
  last,
  ...field
}: Labelled & { id: string; value: string; first: string; last: string }): Child => (
  <div class="field">
    <label for={id}>{field.label}</label>
    <Around {...field} />
    <input
      type="date"
      id={id}
      name={field.name}
      value={value}
      min={first}
      max={last}
      {...describing(field)}
      {...(field.wrong?.length ? { 'aria-invalid': 'true' } : {})}
    />
  </div>
)
