import type { Child } from 'hono/jsx'
import type { Name } from '../../../../shared/domain/announcement-fields.ts'
import { deskWords } from '../../words/desk.ts'
import { Field, type Filled } from './field.tsx'

/** Fields one below the other. */
export const Fields = ({ filled, names }: { filled: Filled; names: readonly Name[] }): Child => (
  <>
    {names.map((name) => (
      <Field filled={filled} name={name} />
    ))}
  </>
)

/** Fields side by side, where there is room. */
export const Row = ({ filled, names }: { filled: Filled; names: readonly Name[] }): Child => (
  <div class="facets apart">
    {names.map((name) => (
      <Field filled={filled} name={name} />
    ))}
  </div>
)

/** Rows of which only those that say something are shown, and some more; the others unfold. */
export const Rows = ({
  filled,
  rows,
  shown,
}: {
  filled: Filled
  rows: readonly (readonly Name[])[]
  shown: number
}): Child => {
  const used = rows.findLastIndex((names) => names.some((name) => filled.written[name] !== undefined)) + 1
  const open = Math.max(shown, used)
  return (
    <>
      {rows.slice(0, open).map((names) => (
        <Row filled={filled} names={names} />
      ))}
      {open < rows.length && (
        <details>
          <summary>{deskWords[filled.reader.language].more}</summary>
          {rows.slice(open).map((names) => (
            <Row filled={filled} names={names} />
          ))}
        </details>
      )}
    </>
  )
}
