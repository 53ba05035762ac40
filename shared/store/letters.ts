import * as z from 'zod'
import { Letter, type LetterOwner, type LetterState } from '../domain/letter.ts'
import type { LetterReady } from '../domain/messages.ts'
import type { Instant } from '../domain/time.ts'
import { fromRow, type Key, readList, readRow, type Table, updateRow, writeNewRow } from './table.ts'

/** Letters are kept for 30 days, with their owner: a contact's and a sign-up's rows go with it. */
const KEPT_SECONDS = 30 * 24 * 3600
const PARTITIONS: Record<LetterOwner['kind'], string> = {
  contact: 'CONTACT',
  'sign-up': 'SIGNUP',
  asked: 'ASKED',
  office: 'OFFICE',
}

/** Letters that have not left yet. Those about a call stand on the call's own list once they have. */
const WAITING = 'letters'
const talksOf = (call: string): string => `talks:${call}`

const keyOf = ({ owner, letter }: LetterReady): Key => ({
  pk: `${PARTITIONS[owner.kind]}#${owner.id}`,
  sk: `LETTER#${letter}`,
})

/** What is to be sent, as the queue names it. */
export const readyOf = ({ owner, id }: Pick<Letter, 'owner' | 'id'>): LetterReady => ({ owner, letter: id })

/** Writes a new letter down. @returns false when one with its id is there: the button was pressed twice. */
export const addLetter = (table: Table, letter: Pick<Letter, 'owner' | 'id' | 'at' | 'content'>) =>
  writeNewRow(table, {
    ...keyOf(readyOf(letter)),
    list: WAITING,
    listKey: letter.at,
    ...letter,
    state: 'pending' satisfies LetterState,
    expiresAt: Math.floor(Date.parse(letter.at) / 1000) + KEPT_SECONDS,
  })

/** Strongly consistent. */
export const readLetter = async (table: Table, ready: LetterReady): Promise<Letter | undefined> => {
  const row = await readRow(table, keyOf(ready))
  return row && fromRow(Letter, row)
}

/** Claims a letter for one attempt, which recognises its own claim: the SDK repeats a write whose answer was lost. */
export const claimLetter = (
  table: Table,
  ready: LetterReady,
  claim: { token: string; at: Instant },
): Promise<boolean> =>
  updateRow(table, keyOf(ready), {
    UpdateExpression: 'SET #state = :claimed, claim = :claim',
    ConditionExpression: '#state = :pending OR (#state = :claimed AND claim.#token = :token)',
    ExpressionAttributeNames: { '#state': 'state', '#token': 'token' },
    ExpressionAttributeValues: {
      ':claimed': 'claimed',
      ':pending': 'pending',
      ':claim': claim,
      ':token': claim.token,
    },
  })

/** Gives a letter back that SES has certainly not taken, so that a later attempt may send it. */
export const releaseLetter = (table: Table, ready: LetterReady, token: string): Promise<boolean> =>
  updateRow(table, keyOf(ready), {
    UpdateExpression: 'SET #state = :pending REMOVE claim',
    ConditionExpression: '#state = :claimed AND claim.#token = :token',
    ExpressionAttributeNames: { '#state': 'state', '#token': 'token' },
    ExpressionAttributeValues: { ':claimed': 'claimed', ':pending': 'pending', ':token': token },
  })

/** What became of a letter, for good. */
export type Settled = { state: 'sent' | 'failed' | 'unknown'; sesId?: string; because?: string }

/**
 * Notes what became of a letter and takes it off the list of those that wait.
 * @param token of the attempt that had claimed it; undefined: nobody had
 */
export const settleLetter = (
  table: Table,
  letter: Letter,
  settled: Settled,
  token: string | undefined,
): Promise<boolean> => {
  const { content } = letter
  const isTalk = content.kind === 'talk' && settled.state !== 'failed'
  // Once settled, nobody needs to know which address was typed: it may be that of somebody we have nothing to do with.
  const isTyped = content.kind === 'own-link'
  const names = Object.keys(settled) as (keyof Settled)[]
  return updateRow(table, keyOf(readyOf(letter)), {
    UpdateExpression: [
      `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      isTyped ? ', content.addressHash = :forgotten' : '',
      isTalk ? ', #list = :list' : ' REMOVE #list, listKey',
    ].join(''),
    ConditionExpression: token ? '#state = :claimed AND claim.#token = :token' : '#state = :pending',
    ExpressionAttributeNames: {
      '#state': 'state',
      '#list': 'list',
      ...(token ? { '#token': 'token' } : {}),
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(names.map((name) => [`:${name}`, settled[name]])),
      ...(isTyped ? { ':forgotten': '' } : {}),
      ...(isTalk ? { ':list': talksOf(content.call) } : {}),
      ...(token ? { ':token': token, ':claimed': 'claimed' } : { ':pending': 'pending' }),
    },
  })
}

/** One that this code cannot read was written by newer code, and waits for it; the others do not (FAULTS I6). */
const readAll = async (table: Table, list: string): Promise<Letter[]> => {
  const rows = await Promise.all((await readList(table, list)).map((key) => readRow(table, key)))
  return rows.flatMap((row) => {
    try {
      return row ? [fromRow(Letter, row)] : []
    } catch (error) {
      if (error instanceof z.ZodError) return []
      throw error
    }
  })
}

/** Letters that have not left yet, oldest first. */
export const readWaitingLetters = (table: Table): Promise<Letter[]> => readAll(table, WAITING)

/** Letters of the last 30 days by which contacts asked to talk about this call, oldest first. */
export const readTalks = (table: Table, call: string): Promise<Letter[]> => readAll(table, talksOf(call))
