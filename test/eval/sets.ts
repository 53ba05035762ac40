import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Interests } from '../../shared/matching/index.ts'

/** A row of a set, query or document. The title may be empty. */
export type Row = { id: string; title: string; text: string }

/** Queries, documents, and which document people judged right for which query. Only queries with a right one are kept. */
export type RelevanceSet = {
  name: string
  documents: Row[]
  queries: Row[]
  /** By query, then by document: a grade from 0 to 3. */
  judgements: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Queries that were left out because no document is judged right for them. */
  unjudged: number
  /** What ours is given instead of bare texts: the calls and the whole association, as in production. */
  product?: { calls: Opportunity[]; association: Interests }
  /** Parts that are measured apart: these queries over these documents alone. */
  parts?: Part[]
}

export type Part = { name: string; queries: ReadonlySet<string>; documents: ReadonlySet<string> }

/** Something the reader of the message can put right: it needs no stack. */
export class Refused extends Error {}

const RowLine = z.object({
  _id: z.coerce.string().min(1),
  title: z.string().default(''),
  text: z.string().default(''),
})

type Line = { text: string; where: string }

/** A file's lines, unpacked where only FILE.gz is there. */
const linesOf = (folder: string, name: string): Line[] => {
  const path = [join(folder, name), join(folder, `${name}.gz`)].find(existsSync)
  if (!path)
    throw new Refused(
      `${join(folder, name)} is missing, and so is ${name}.gz. A set is corpus.jsonl, queries.jsonl and qrels.tsv.`,
    )
  const text = (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('utf8')
  return text
    .split('\n')
    .map((line, number) => ({ text: line.replace(/\r$/, ''), where: `${path}, line ${number + 1}` }))
    .filter(({ text }) => text.trim() !== '')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const rowsOf = (lines: Line[]): Row[] => {
  const ids = new Set<string>()
  return lines.map(({ text, where }) => {
    const row = RowLine.safeParse(parsed(text))
    if (!row.success) throw new Refused(`${where}: expected {"_id": "…", "title": "…", "text": "…"} as JSON.`)
    const { _id: id, ...words } = row.data
    if (ids.has(id)) throw new Refused(`${where}: the _id ${id} was there before. Give each row its own.`)
    ids.add(id)
    return { id, ...words }
  })
}

const judgementsOf = (lines: Line[]): Map<string, Map<string, number>> => {
  const judgements = new Map<string, Map<string, number>>()
  for (const { text, where } of lines) {
    const [query = '', document = '', grade = '', ...more] = text.split('\t')
    if (query === 'query-id') continue
    if (!query || !document || !/^[0-3]$/.test(grade) || more.length > 0)
      throw new Refused(`${where}: expected query-id, corpus-id and a score from 0 to 3, parted by tabs.`)
    const ofQuery = judgements.get(query) ?? new Map<string, number>()
    judgements.set(query, ofQuery.set(document, Number(grade)))
  }
  return judgements
}

/** Reads one set. @throws Refused naming file and line when a file is missing or malformed. */
export const readSet = (folder: string, name: string): RelevanceSet => {
  const path = join(folder, name)
  const documents = rowsOf(linesOf(path, 'corpus.jsonl'))
  const all = rowsOf(linesOf(path, 'queries.jsonl'))
  const judgements = judgementsOf(linesOf(path, 'qrels.tsv'))
  const queries = all.filter(({ id }) => [...(judgements.get(id)?.values() ?? [])].some((grade) => grade > 0))
  return { name, documents, queries, judgements, unjudged: all.length - queries.length }
}

const isSet = (folder: string): boolean =>
  ['corpus.jsonl', 'corpus.jsonl.gz'].some((name) => existsSync(join(folder, name)))

/** The names of the sets in a folder, in alphabetical order. @throws Refused when there is none, or none of a name in `only`. */
export const setsIn = (folder: string, only: string[] = []): string[] => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => isSet(join(folder, name))) : []
  if (names.length === 0)
    throw new Refused(
      `No relevance sets in ${folder}. Give a folder of SET/{corpus.jsonl,queries.jsonl,qrels.tsv}, each plain or .gz, with --sets DIR.`,
    )
  const unknown = only.find((name) => !names.includes(name))
  if (unknown) throw new Refused(`No set ${unknown} in ${folder}. There are: ${names.join(', ')}.`)
  return names.filter((name) => only.length === 0 || only.includes(name)).sort()
}
