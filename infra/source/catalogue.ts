import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources, uploads } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'
import { Misused } from '../command/run.ts'

export const LEVEL_FOLDERS = ['european', 'national', 'regional'] as const

/** A source or an upload, as people name it. */
export type Listed = { label: string; source: Source; uploaded: boolean }

/** Every source, then every file that a person can upload. */
export const LISTED: readonly Listed[] = [
  ...sources.map((source): Listed => ({ label: source.id, source, uploaded: false })),
  ...uploads.map((source): Listed => ({ label: `${source.id}, uploaded`, source, uploaded: true })),
]

/** The engine that serves a source, as people are told. */
export const engineOf = ({ engine }: Pick<Source, 'engine'>): string => engine ?? 'of its own'

/** @throws Misused when there is no such source. */
export const findSource = (id: string): Source => {
  const found = sources.find((source) => source.id === id)
  if (found) return found
  throw new Misused(
    `Expected the id of a source, found "${id.slice(0, 80)}". \`npm run source -- list\` names them all.`,
  )
}

/** Where a source is written, and how long that is. */
export type Written = { path: string; lines: number }

/** Files of sources by the ids that stand in them, as text: a source itself does not know its file. */
export const readWritten = (root: string): ((id: string, uploaded?: boolean) => Written | undefined) => {
  const files = LEVEL_FOLDERS.flatMap((level) => {
    const folder = join(root, 'shared/sources', level)
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.ts'))
          .map((name) => ({
            path: `shared/sources/${level}/${name}`,
            text: readFileSync(join(folder, name), 'utf8'),
          }))
      : []
  })
  return (id, uploaded = false) => {
    const isForUpload = (path: string): boolean => path.endsWith('-export.ts')
    const rank = (path: string): number =>
      (isForUpload(path) === uploaded ? 2 : 0) + (path.endsWith(`/${id}.ts`) ? 1 : 0)
    const [found] = files
      .filter(({ text, path }) => text.includes(`'${id}'`) || path.includes(`/${id}`))
      .toSorted((a, b) => rank(b.path) - rank(a.path))
    if (!found) return undefined
    return { path: found.path, lines: found.text.trimEnd().split('\n').length }
  }
}
