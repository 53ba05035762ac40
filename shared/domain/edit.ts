import * as z from 'zod'
import { materialChanges } from './change.ts'
import { Draft, type Edit, type EditableField, type Opportunity } from './opportunity.ts'
import { steady } from './steady.ts'
import type { Instant } from './time.ts'

/** Fields of a draft, any of which may be absent. */
type Fields = Partial<Record<EditableField, unknown>>

const valueIn = (fields: Fields, field: EditableField): string | undefined =>
  fields[field] === undefined ? undefined : JSON.stringify(fields[field])

/** `fields` with one of them set to what `json` says, or taken away. */
const withValue = <T extends object>(fields: T, field: EditableField, json: string | undefined): T => {
  const { [field]: _, ...rest } = fields as Record<string, unknown>
  return { ...rest, ...(json === undefined ? {} : { [field]: JSON.parse(json) }) } as T
}

/** What stands: the source's fields under a person's. The edits learn what the source says now. */
export const applyEdits = <T extends object>(
  fields: T,
  edits: readonly Edit[] | undefined,
): { fields: T; edits?: Edit[] } => {
  if (!edits?.length) return { fields }
  const known = edits.map(({ theirs: _, ...edit }) => {
    const theirs = valueIn(fields as Fields, edit.field)
    return { ...edit, ...(theirs === undefined ? {} : { theirs }) }
  })
  return {
    fields: known.reduce((standing, { field, value }) => withValue(standing, field, value), fields),
    edits: known,
  }
}

/** The call as its source tells it, without a person's corrections. */
export const asListed = (call: Opportunity): Opportunity => {
  const { edits, ...rest } = call
  return (edits ?? []).reduce<Opportunity>(
    (listed, { field, theirs }) => withValue(listed, field, theirs),
    rest,
  )
}

/** Two values are one when they differ in nothing that counts; the words they were read from do not. */
const isSame = (one: string | undefined, other: string | undefined): boolean => {
  const meant = (json: string | undefined): string | undefined =>
    json &&
    steady(JSON.parse(json, (name, value) => (name === 'text' || name === 'words' ? undefined : value)))
  return meant(one) === meant(other)
}

/** Edits over which the source has said something new since: they wait for a person to keep or to take back. */
export const waitingForReview = ({ edits = [] }: Pick<Opportunity, 'edits'>): Edit[] =>
  edits.filter(({ value, over, theirs }) => !isSame(theirs, over) && !isSame(theirs, value))

/** The call with other edits: a new version where readers must know of it. */
const restand = (call: Opportunity, edits: readonly Edit[], now: Instant): Opportunity => {
  const standing = applyEdits(asListed(call), edits)
  // An edit is no reading: a withdrawn call stays withdrawn, and that is not news.
  const { withdrawnAt: _, ...present } = call
  const changes = materialChanges(present, standing.fields, now)
  return {
    ...standing.fields,
    ...(standing.edits ? { edits: standing.edits } : {}),
    version: call.version + (changes.length > 0 ? 1 : 0),
    changes: [...call.changes, ...changes].slice(-50),
    revision: (call.revision ?? 0) + 1,
  }
}

/** What a person enters: `value` is the field as a draft has it, undefined that it is not stated. */
export type Entry = { field: EditableField; value: unknown; by: string; reason: string }

/**
 * The call as a person corrects it. The correction survives every reading; what the source says waits beside it.
 * @throws Error naming the field when the value is none that it may have
 */
export const editCall = (
  call: Opportunity,
  { field, value, by, reason }: Entry,
  now: Instant,
): Opportunity => {
  const read = Draft.shape[field].safeParse(value)
  if (!read.success)
    throw new Error(
      `[${call.id}] expected a ${field} as calls have it, found another value (${z.prettifyError(read.error).slice(0, 300)}). Correct it and save again.`,
    )
  const over = valueIn(asListed(call), field)
  const json = read.data === undefined ? undefined : JSON.stringify(read.data)
  const edit: Edit = {
    field,
    by,
    at: now,
    reason,
    ...(json === undefined ? {} : { value: json }),
    ...(over === undefined ? {} : { over, theirs: over }),
  }
  return restand(call, [...(call.edits ?? []).filter((other) => other.field !== field), edit], now)
}

/** The person's value goes on standing, over what the source says now: nothing waits any more. */
export const keepEdit = (call: Opportunity, field: EditableField): Opportunity => {
  if (!call.edits) return call
  const edits = call.edits.map((edit) => {
    if (edit.field !== field) return edit
    const { over: _, ...kept } = edit
    return { ...kept, ...(edit.theirs === undefined ? {} : { over: edit.theirs }) }
  })
  return { ...call, edits, revision: (call.revision ?? 0) + 1 }
}

/** The source's value stands again: so an edit is taken back, and so what waits for review is accepted. */
export const takeBackEdit = (call: Opportunity, field: EditableField, now: Instant): Opportunity =>
  restand(
    call,
    (call.edits ?? []).filter((edit) => edit.field !== field),
    now,
  )
