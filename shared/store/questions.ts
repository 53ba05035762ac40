import { Question } from '../domain/letter.ts'
import type { Instant } from '../domain/time.ts'
import { fromRow, type Key, readList, readRow, type Table, updateRow, writeNewRow } from './table.ts'

/** A year: the office sees again what members looked for, and that it answered. */
const KEPT_SECONDS = 365 * 24 * 3600
const LIST = 'questions'

/** With the contact who asked, so that erasure and export reach them. */
const keyOf = (contact: string, id: string): Key => ({ pk: `CONTACT#${contact}`, sk: `QUESTION#${id}` })

/** @returns false when a question with its id is there: the button was pressed twice. */
export const addQuestion = (table: Table, question: Question): Promise<boolean> =>
  writeNewRow(table, {
    ...keyOf(question.contact, question.id),
    list: LIST,
    listKey: question.at,
    ...question,
    expiresAt: Math.floor(Date.parse(question.at) / 1000) + KEPT_SECONDS,
  })

export const readQuestion = async (
  table: Table,
  contact: string,
  id: string,
): Promise<Question | undefined> => {
  const row = await readRow(table, keyOf(contact, id))
  return row && fromRow(Question, row)
}

/** All questions of the last year, newest first. */
export const readQuestions = async (table: Table): Promise<Question[]> => {
  const rows = await Promise.all((await readList(table, LIST)).map((key) => readRow(table, key)))
  return rows
    .filter((row) => row !== undefined)
    .map((row) => fromRow(Question, row))
    .toReversed()
}

/** Notes the office's answer; the first one stays. @returns whether it was the first. */
export const answerQuestion = (
  table: Table,
  { contact, id }: Pick<Question, 'contact' | 'id'>,
  answer: string,
  call: string | undefined,
  at: Instant,
): Promise<boolean> =>
  updateRow(table, keyOf(contact, id), {
    UpdateExpression: `SET #state = :answered, answer = :answer, answeredAt = :at${call ? ', #call = :call' : ''}`,
    ConditionExpression: '#state = :open',
    ExpressionAttributeNames: { '#state': 'state', ...(call ? { '#call': 'call' } : {}) },
    ExpressionAttributeValues: {
      ':open': 'open',
      ':answered': 'answered',
      ':answer': answer,
      ':at': at,
      ...(call ? { ':call': call } : {}),
    },
  })
