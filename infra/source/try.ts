import { parseArgs } from 'node:util'
import type { Fetcher } from '../../shared/http/fetcher.ts'
import type { PageRequest } from '../../shared/sources/source.ts'
import { printableJson } from '../command/printable.ts'
import { Misused } from '../command/run.ts'
import { type Listed, readWritten } from './catalogue.ts'
import type { Desk } from './desk.ts'
import { candidatesFor, fetchPages, findReader, type Understood } from './read.ts'
import { pageText } from './show.ts'
import { readAddress, readWanted, requestFor } from './wanted.ts'

const USUAL_CONTACT = 'https://segnavia.example.org'

const numberOf = (name: string, text: string): number => {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new Misused(`--${name} should be a number from 1 on, but is "${text.slice(0, 40)}". Correct it.`)
}

type Options = { source?: string | undefined; from?: string | undefined; page: string }

/** Completes the first calls of a page with what their own pages add; a page that cannot be had is said in a flag. */
const completed = async (
  understood: Understood,
  limit: number,
  get: (request: PageRequest) => Promise<string>,
): Promise<Understood> => {
  const { completion } = understood.source
  if (!completion) return understood
  const drafts = [...understood.reading.drafts]
  for (const [at, draft] of drafts.slice(0, limit).entries()) {
    const request = completion.request(draft)
    if (!request) continue
    try {
      drafts[at] = completion.complete(draft, { request, body: await get(request) })
    } catch (error) {
      const text = (error instanceof Error ? error.message : String(error)).slice(0, 300)
      const flag = { field: 'text', reason: "The call's own page could not be read.", text }
      drafts[at] = { ...draft, flags: [...draft.flags, flag] }
    }
  }
  return { ...understood, reading: { ...understood.reading, drafts } }
}

/** The source named; else those on the host of the address; else every one. */
const nearest = (near: readonly Listed[], { source }: Options): readonly Listed[] =>
  source === undefined && near.length > 0 ? near : candidatesFor(source)

const understand = async (
  target: string,
  options: Options,
  get: (request: PageRequest) => Promise<string>,
  desk: Desk,
): Promise<Understood[]> => {
  const wanted = readWanted(target, desk)
  if (wanted.kind === 'source') {
    const range =
      options.page === 'all'
        ? { from: 1, last: Number.POSITIVE_INFINITY }
        : { from: numberOf('page', options.page), last: numberOf('page', options.page) }
    return fetchPages(wanted.listed, range, get, desk)
  }
  if (wanted.kind === 'file') {
    const from = options.from === undefined ? undefined : readAddress(options.from, desk)
    const request = from && requestFor(from.url, from.near, desk)
    return [findReader(wanted.body, request, nearest(from?.near ?? [], options), desk)]
  }
  const request = requestFor(wanted.url, wanted.near, desk)
  return [findReader(await get(request), request, nearest(wanted.near, options), desk)]
}

/** `try`: fetches or reads one page, finds the source that reads it, and prints what was understood. */
export const tryOut = async (words: string[], desk: Desk): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      from: { type: 'string' },
      page: { type: 'string', default: '1' },
      limit: { type: 'string', default: '10' },
      contact: { type: 'string', default: USUAL_CONTACT },
      complete: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [target, ...more] = positionals
  if (target === undefined || more.length > 0)
    throw new Misused(
      `Expected one source, file or address to try, found ${positionals.length}. For example: npm run source -- try rer-imprese`,
    )
  const limit = numberOf('limit', values.limit)
  let fetcher: Fetcher | undefined
  const get = async (request: PageRequest): Promise<string> => {
    fetcher ??= desk.fetcher(values.contact)
    const fetched = await fetcher.get(request)
    return fetched.status === 'ok' ? fetched.body : ''
  }
  const pages = await understand(target, values, get, desk)
  const whole = values.complete ? await Promise.all(pages.map((page) => completed(page, limit, get))) : pages
  if (values.json) {
    desk.say(
      printableJson(
        whole.map(({ source, number, url, reading }) => ({
          source: source.id,
          page: number,
          url,
          ...reading,
        })),
      ),
    )
  } else {
    const written = readWritten(desk.root)
    const shown = { now: desk.now(), width: desk.width, limit }
    for (const page of whole)
      desk.say(pageText(page, { ...shown, written: written(page.source.id, page.listed.uploaded) }))
  }
  return whole.some(({ reading }) => reading.drafts.length > 0) ? 0 : 1
}
