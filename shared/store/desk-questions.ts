import { DeskQuestion, PublishedAnswer } from '../domain/desk-question.ts'
import {
  fromRow,
  type Key,
  readList,
  readPartition,
  readRow,
  type Table,
  updateRow,
  writeNewRow,
} from './table.ts'

/** A year, as other questions. */
const KEPT_SECONDS = 365 * 24 * 3600
const LIST = 'desk-questions'
const SORT = 'DESKQ#'

/** A contact's is with the contact, so that erasure and export reach it; of who asked on the public page nothing is kept. */
const keyOf = ({ announcement, contact, id }: Pick<DeskQuestion, 'announcement' | 'contact' | 'id'>): Key =>
  contact
    ? { pk: `CONTACT#${contact}`, sk: `${SORT}${id}` }
    : { pk: `DESKQ#${announcement}`, sk: `${SORT}${id}` }

/** @returns false when one with its id is there: the button was pressed twice. */
export const addDeskQuestion = (table: Table, question: DeskQuestion): Promise<boolean> =>
  writeNewRow(table, {
    ...keyOf(question),
    list: LIST,
    listKey: question.at,
    ...DeskQuestion.parse(question),
    expiresAt: Math.floor(Date.parse(question.at) / 1000) + KEPT_SECONDS,
  })

/** A contact's question. */
export const readDeskQuestion = async (
  table: Table,
  asked: Pick<DeskQuestion, 'announcement' | 'contact' | 'id'>,
): Promise<DeskQuestion | undefined> => {
  const row = await readRow(table, keyOf(asked))
  return row && fromRow(DeskQuestion, row)
}

/** All questions of the last year, newest first. @param announcement of this one alone */
export const readDeskQuestions = async (table: Table, announcement?: string): Promise<DeskQuestion[]> => {
  const rows = await Promise.all((await readList(table, LIST)).map((key) => readRow(table, key)))
  return rows
    .flatMap((row) => (row ? [fromRow(DeskQuestion, row)] : []))
    .filter((one) => announcement === undefined || one.announcement === announcement)
    .toReversed()
}

/** Notes what became of a question; the first to say so stands. @returns whether it was the first. */
export const settleDeskQuestion = (table: Table, settled: DeskQuestion): Promise<boolean> => {
  const { state, answer, answeredAt, by, version } = DeskQuestion.parse(settled)
  const given = Object.entries({ state, answer, answeredAt, by, version }).filter(
    ([, value]) => value !== undefined,
  )
  return updateRow(table, keyOf(settled), {
    UpdateExpression: `SET ${given.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: '#state = :open',
    ExpressionAttributeNames: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
      ':open': 'open',
    },
  })
}

const faqOf = (announcement: string): string => `FAQ#${announcement}`

/** @returns false when it is there: the button was pressed twice. */
export const publishAnswer = (table: Table, answer: PublishedAnswer): Promise<boolean> =>
  writeNewRow(table, { pk: faqOf(answer.announcement), sk: answer.id, ...PublishedAnswer.parse(answer) })

/** Takes an answer off the public page: what has outlived its time is gone at once, and swept away later. */
export const withdrawAnswer = (
  table: Table,
  { announcement, id }: Pick<PublishedAnswer, 'announcement' | 'id'>,
): Promise<boolean> =>
  updateRow(
    table,
    { pk: faqOf(announcement), sk: id },
    {
      UpdateExpression: 'SET expiresAt = :second',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':second': Math.floor(Date.parse(table.now()) / 1000) },
    },
  )

/** The answers on the call's public page, the first first. */
export const readPublishedAnswers = async (table: Table, announcement: string): Promise<PublishedAnswer[]> =>
  (await readPartition(table, faqOf(announcement), ''))
    .map((row) => fromRow(PublishedAnswer, row))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
