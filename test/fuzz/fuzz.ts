import { readdirSync } from 'node:fs'
import { Draft } from '../../shared/domain/opportunity.ts'
import { sources, uploads } from '../../shared/sources/index.ts'
import { type Page, type Source, UnreadablePage } from '../../shared/sources/source.ts'
import { fixture, READ_AT } from '../builders/source-pages.ts'
import { KNOWN } from '../sources/known/index.ts'
import { mutatePage } from './mutate.ts'
import { inventedDates, readable } from './oracle.ts'
import { oneOf, type Random, randomFrom } from './random.ts'

/** What a run met. `faults` names each with the number of its page, from which it can be made again. */
export type Fuzzed = {
  pages: number
  drafts: number
  dated: number
  unreadable: number
  completed: number
  bySource: Record<string, number>
  faults: string[]
}

type Subject = { name: string; source: Source; seeds: Page[] }

/** Every source and upload with its known pages, each with the request that brings it. */
export const subjects = (): Subject[] =>
  [
    ...sources.map((source: Source) => ({ name: source.id, source })),
    ...uploads.map((source: Source) => ({ name: `${source.id}, uploaded`, source })),
  ].map(({ name, source }) => {
    let request = source.first(READ_AT)
    const seeds = (KNOWN[name]?.pages ?? []).map(([body]) => {
      const page = { request, body }
      request = source.read(page, READ_AT).next ?? request
      return page
    })
    return { name, source, seeds }
  })

const FIXTURES = readdirSync(new URL('../fixtures/sources/', import.meta.url)).filter((name) =>
  /\.\w+$/.test(name),
)

const faultsOf = (draft: Draft, seen: string): string[] => {
  const checked = Draft.safeParse(draft)
  const broken = checked.success ? [] : [`a draft the domain refuses: ${checked.error.issues[0]?.message}`]
  return [...broken, ...inventedDates(draft, seen).map((date) => `a date that no page holds: ${date}`)]
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)

/** Reads a second page into a draft, as ingest would. */
const complete = (
  source: Source,
  draft: Draft,
  first: string,
  random: Random,
  fixtures: string[],
): string[] => {
  const request = source.completion?.request(draft)
  if (!request || !source.completion) return []
  const body = mutatePage(oneOf(random, fixtures), random, oneOf(random, fixtures))
  try {
    const completed = source.completion.complete(draft, { request, body })
    return faultsOf(completed, readable(first, body)).map((fault) => `completed: ${fault}`)
  } catch (error) {
    return error instanceof UnreadablePage ? [] : [`completed: ${messageOf(error)}`]
  }
}

/**
 * Reads `pages` mutated pages over all sources in turn. The same seed makes the same pages; `only` makes one again.
 * No page may raise anything but UnreadablePage, yield a draft that the domain refuses, or a date that it does not hold.
 */
export const fuzz = (pages: number, seed: number, only?: number): Fuzzed => {
  const all = subjects()
  const fixtures = FIXTURES.map(fixture)
  const result: Fuzzed = {
    pages: 0,
    drafts: 0,
    dated: 0,
    unreadable: 0,
    completed: 0,
    bySource: {},
    faults: [],
  }
  for (let number = only ?? 0; number < (only === undefined ? pages : only + 1); number++) {
    const random = randomFrom(seed * 1_000_003 + number)
    const subject = all[number % all.length]
    if (!subject) break
    const { name, source, seeds } = subject
    const original = oneOf(random, seeds)
    const body = mutatePage(original.body, random, oneOf(random, fixtures))
    result.pages++
    result.bySource[name] = (result.bySource[name] ?? 0) + 1
    const report = (fault: string) => result.faults.push(`${name}, page ${number} of seed ${seed}: ${fault}`)
    try {
      const { drafts } = source.read({ ...original, body }, READ_AT)
      const seen = drafts.some((one) => one.opensAt || one.deadlines.length > 0) ? readable(body) : ''
      for (const draft of drafts) {
        result.drafts++
        if (draft.opensAt || draft.deadlines.length > 0) result.dated++
        for (const fault of faultsOf(draft, seen)) report(fault)
      }
      const [draft] = drafts
      if (draft && source.completion) {
        result.completed++
        for (const fault of complete(source, draft, body, random, fixtures)) report(fault)
      }
    } catch (error) {
      if (error instanceof UnreadablePage) result.unreadable++
      else report(messageOf(error))
    }
  }
  return result
}
