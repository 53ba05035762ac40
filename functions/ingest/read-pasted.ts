import type { AddedCall, Pasted, UnreadBecause } from '../../shared/domain/added-call.ts'
import { ReadCall } from '../../shared/domain/added-call.ts'
import type { PastedAsked } from '../../shared/domain/messages.ts'
import {
  AskedToWait,
  HttpStatus,
  NotText,
  Refused,
  TimedOut,
  TooLarge,
  Unreachable,
} from '../../shared/http/errors.ts'
import type { Fetcher } from '../../shared/http/fetcher.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { sentencesOf } from '../../shared/sources/reading/sentences.ts'
import { readAnyPage } from '../../shared/sources/single/any-page.ts'
import { type OwnPage, ownPageOf } from '../../shared/sources/single/own-page.ts'
import { passagesOf } from '../../shared/sources/single/passages.ts'
import { type Reading, readCallText } from '../../shared/sources/single/text.ts'
import type { PageRequest } from '../../shared/sources/source.ts'
import { readAddedCall, saveAddedCall } from '../../shared/store/added-calls.ts'
import type { Table } from '../../shared/store/table.ts'

export type PastedServices = {
  table: Table
  clock: Clock
  /** Of addresses that people type: https, small, quick, and never to an address that is not public. */
  fetch: Fetcher['get']
}

/**
 * How much of the world's time a typed address may take: somebody waits for it, and it may be anybody's.
 * Milliseconds and bytes, as `Limits` has them.
 */
export const TYPED_LIMITS = {
  wireBytes: 3_000_000,
  textBytes: 6_000_000,
  deadline: 12_000,
  idle: 6_000,
  attempts: 1,
  patience: 3_000,
} as const

/** Why a request came to nothing; undefined: the fault is ours, and the message is tried again. */
const becauseOf = (error: unknown): UnreadBecause | undefined => {
  if (error instanceof Refused) {
    // Whether it may be read could not be asked: the site is away.
    if (error.reason === 'robots-unread') return 'unreachable'
    if (error.reason === 'robots') return 'robots'
    return error.reason === 'redirect' ? 'redirect' : 'address'
  }
  if (error instanceof HttpStatus) return error.status === 404 || error.status === 410 ? 'gone' : 'answer'
  if (error instanceof TimedOut) return 'slow'
  if (error instanceof TooLarge) return 'large'
  if (error instanceof NotText) return 'not-text'
  if (error instanceof AskedToWait) return 'busy'
  return error instanceof Unreachable ? 'unreachable' : undefined
}

/** Reads an address by the reader of the source that it is on; undefined where that does not know it. */
const readOwn = async (own: OwnPage, ask: (request: PageRequest) => Promise<string>) => {
  try {
    const draft = own.read({ request: own.request, body: await ask(own.request) })
    const more = draft && own.more?.request(draft)
    if (!draft || !own.more || !more) return draft
    return own.more.read(draft, { request: more, body: await ask(more) })
  } catch (error) {
    // The page itself is asked for then: it may say why, or be readable all the same.
    logger.info('a single page was not read by its own source', {
      source: own.source,
      error: error instanceof Error ? error.name : 'unknown',
    })
    return undefined
  }
}

const readAddress = async (url: string, { fetch }: PastedServices): Promise<Reading | undefined> => {
  const ask = async (request: PageRequest): Promise<string> => {
    const answer = await fetch(request)
    return answer.status === 'ok' ? answer.body : ''
  }
  const own = ownPageOf(url)
  const draft = own && (await readOwn(own, ask))
  if (draft) {
    const { sourceId: _, ...read } = draft
    const language = draft.language === 'en' ? 'en' : 'it'
    const text = [draft.title, draft.summary, draft.text].filter(Boolean).join('\n')
    return { read: ReadCall.parse(read), passages: passagesOf(read, sentencesOf(text), language) }
  }
  return readAnyPage(await ask({ url }), url)
}

/** Reads what was pasted. @throws what is no fault of the address */
export const readPasted = async (
  pasted: Pasted,
  services: PastedServices,
): Promise<Pick<AddedCall, 'state'> & Partial<AddedCall>> => {
  if (pasted.kind === 'text') {
    const { read, passages } = readCallText(pasted.text)
    // The text is kept once: as it was pasted.
    const { text: _, ...rest } = read
    return { state: 'ready', read: rest, passages }
  }
  if (!pasted.url.startsWith('https://')) return { state: 'unread', because: 'address' }
  try {
    const found = await readAddress(pasted.url, services)
    return found ? { state: 'ready', ...found } : { state: 'unread', because: 'empty' }
  } catch (error) {
    const because = becauseOf(error)
    if (!because) throw error
    return { state: 'unread', because }
  }
}

/**
 * Reads what an office has pasted, into its draft. A message that comes twice, or after somebody has gone on by hand,
 * does nothing.
 */
export const readPastedCall = async (asked: PastedAsked, services: PastedServices): Promise<void> => {
  const { table, clock } = services
  const added = await readAddedCall(table, asked.cluster, asked.added)
  if (added?.state !== 'reading') return
  const found = await readPasted(added.pasted, services)
  await saveAddedCall(table, { ...added, ...found, at: clock.now() })
}
