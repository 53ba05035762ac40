import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Misused } from '../command/run.ts'
import { readRows, type ThesaurusReading } from './reading.ts'
import { skosRows } from './skos.ts'
import { type Columns, tableRows } from './table.ts'

const LARGEST_BYTES = 100_000_000

/** @throws Misused when there is no such file, or it is too large or not UTF-8. */
const readText = (path: string): string => {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Misused(`Expected a file, found none at "${path}". Correct the path.`)
  const { size } = statSync(path)
  if (size > LARGEST_BYTES)
    throw new Misused(
      `Expected a file of at most ${LARGEST_BYTES / 1e6} MB, "${basename(path)}" has ${Math.round(size / 1e6)}. Export Italian and English alone.`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    throw new Misused(`Expected UTF-8, "${basename(path)}" is something else. Save it as UTF-8.`)
  }
}

/** Reads a thesaurus by what the file holds: SKOS in RDF/XML, or a table. @throws Misused, NoThesaurus */
export const readThesaurusFile = (path: string, columns: Columns = {}): ThesaurusReading => {
  const text = readText(path)
  return readRows(/^\s*</.test(text) ? skosRows(text) : tableRows(text, columns))
}
