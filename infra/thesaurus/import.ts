import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeEntries } from '../../shared/blobs/thesauri.ts'
import { ThesaurusCard } from '../../shared/domain/thesaurus.ts'
import { saveThesaurus } from '../../shared/store/thesauri.ts'
import { printable } from '../command/printable.ts'
import { Misused } from '../command/run.ts'
import type { Desk } from './desk.ts'
import { readThesaurusFile } from './file.ts'
import { PLACE, withKept } from './place.ts'
import { isEnough, type ThesaurusReading } from './reading.ts'

/** Reasons shown one by one; all are counted. */
const SHOWN = 20

const refusedLines = ({ refused }: ThesaurusReading): string[] => [
  ...refused.slice(0, SHOWN).map(({ where, reason }) => `    ${where}: ${printable(reason)}`),
  ...(refused.length > SHOWN ? [`    … and ${refused.length - SHOWN} more`] : []),
]

type Given = Pick<ThesaurusCard, 'name' | 'title' | 'version' | 'licence' | 'credit'>
const Given = ThesaurusCard.pick({ name: true, title: true, version: true, licence: true, credit: true })

/** @throws Misused when something is missing or has a shape that cannot be stored. */
const givenIn = (values: Record<string, unknown>): Given => {
  const { name, title = name, version, licence, credit } = values
  const given = Given.safeParse({
    name,
    title,
    version,
    licence,
    ...(credit === undefined ? {} : { credit }),
  })
  if (given.success) return given.data
  const [option] = given.error.issues[0]?.path ?? []
  throw new Misused(
    `Expected --name (such as eurovoc), --version and --licence, each short: --${String(option)} is missing or has another shape. For example: npm run thesaurus -- import eurovoc.tsv --name eurovoc --title EuroVoc --version 2025-01 --licence "CC BY 4.0"`,
  )
}

/** `import`: reads a file, says of each row that cannot be used why, and stores the rest with whose it is. */
export const importFile = async (words: string[], desk: Desk): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      ...PLACE,
      name: { type: 'string' },
      title: { type: 'string' },
      version: { type: 'string' },
      licence: { type: 'string' },
      credit: { type: 'string' },
      id: { type: 'string' },
      it: { type: 'string' },
      en: { type: 'string' },
      dry: { type: 'boolean', default: false },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new Misused(`Expected one file to import, found ${positionals.length}.`)
  const given = givenIn(values)
  const reading = readThesaurusFile(resolve(desk.root, file), values)
  const { entries, refused } = reading
  desk.say(`${basename(file)}: ${entries.length} concepts in both languages, ${refused.length} rows refused`)
  for (const line of refusedLines(reading)) desk.say(line)
  if (!isEnough(reading)) {
    desk.say('Nothing was stored: less than half of the file can be used. Is it the file that was meant?')
    return 1
  }
  if (values.dry) {
    desk.say('Nothing was stored: --dry.')
    return 0
  }
  return withKept(values, desk, async ({ table, blobs }) => {
    const content = await writeEntries(blobs, entries)
    const counts = { kept: entries.length, refused: refused.length }
    await saveThesaurus(table, { ...given, ...counts, importedAt: desk.now(), on: true, content })
    desk.say(
      `${given.title} ${given.version} (${given.licence}) is stored and on. Profiles are read with it from the next build on.`,
    )
    return 0
  })
}
