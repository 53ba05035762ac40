import * as z from 'zod'
import type { FieldError } from './problem.ts'

/** Names of fields are the sender's own text: no more of one is given back. */
const LONGEST_NAME = 60
/** More tell nobody more. */
const MOST_ERRORS = 20

const escaped = (part: PropertyKey): string =>
  String(part).slice(0, LONGEST_NAME).replaceAll('~', '~0').replaceAll('/', '~1')

const fieldsOf = (schema: z.ZodType, path: readonly PropertyKey[]): string => {
  const names = path.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return names.length > 0 ? `only ${names.join(', ')}` : 'no other field than the document names'
}

/** What is wrong field by field, in words that quote no value. @param root `#/` of a body, `?` of a query */
const errorsIn = (root: '#/' | '?', schema: z.ZodType, { issues }: z.ZodError): FieldError[] =>
  issues
    .flatMap((issue): FieldError[] => {
      const pointer = (path: readonly PropertyKey[]): string => `${root}${path.map(escaped).join('/')}`
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          pointer: pointer([...issue.path, key]),
          detail: `Expected ${fieldsOf(schema, issue.path)}.`,
        }))
      return [{ pointer: pointer(issue.path), detail: issue.message }]
    })
    .slice(0, MOST_ERRORS)

/** What was sent, as a schema reads it, or what is wrong in it. */
export const checked = (
  root: '#/' | '?',
  schema: z.ZodType,
  sent: unknown,
): { value: unknown } | { errors: FieldError[] } => {
  const read = schema.safeParse(sent)
  return read.success ? { value: read.data } : { errors: errorsIn(root, schema, read.error) }
}
