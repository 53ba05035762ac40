import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../shared/sources/source.ts'
import type { Desk } from './desk.ts'

/** Where the directory of sources is kept, from the project's root. */
export const DIRECTORY = 'shared/sources/directory.ts'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** One property, on a line of its own below its name where it is too long for one, as the formatter has it. */
const property = (name: string, text: string): string => {
  const line = `    ${name}: ${quoted(text)},`
  return line.length <= 110 ? line : `    ${name}:\n      ${quoted(text)},`
}

/** One source's entry. */
export const directoryEntry = ({
  id,
  homepage,
  level,
  schedule,
  lists,
  credit,
}: Pick<Source, 'id' | 'homepage' | 'level' | 'schedule' | 'lists' | 'credit'>): string =>
  [
    `  ${/^[a-z]+$/.test(id) ? id : quoted(id)}: {`,
    property('homepage', homepage),
    `    level: ${quoted(level)},`,
    `    schedule: ${quoted(schedule)},`,
    `    lists: ${quoted(lists)},`,
    ...(credit ? [property('credit', credit)] : []),
    '  },',
  ].join('\n')

/** The whole file: what pages and mails say of the sources, in the order of the list. */
export const directoryOf = (
  sources: readonly Source[],
): string => `import type { Level } from '../domain/vocabulary.ts'
import type { KnownSource } from './names.ts'

/** What pages and mails say of a source beside its name. */
export type SourceEntry = {
  /** Where a person can look at the same calls. */
  homepage: string
  level: Level
  /** EventBridge cron fields in Europe/Rome. */
  schedule: string
  /** Whether what a complete run lacks is gone from the site, or only the newest stand there. */
  lists: 'everything' | 'latest'
  /** Licence and credit, where the source asks for it. */
  credit?: string
}

/**
 * Every source by its id, apart from the readers, whose parsers would be a quarter of the console's bundle.
 * Written by \`npm run source -- directory\`; a test says when it is to be written again.
 */
export const SOURCE_DIRECTORY: Record<KnownSource, SourceEntry> = {
${sources.map(directoryEntry).join('\n')}
}
`

/** `directory`: writes the file anew from the sources themselves. */
export const writeDirectory = async (_: string[], desk: Desk): Promise<number> => {
  const { sources } = await import('../../shared/sources/index.ts')
  writeFileSync(join(desk.root, DIRECTORY), directoryOf(sources))
  desk.say(`${DIRECTORY} says of ${sources.length} sources what they say themselves.`)
  return 0
}
