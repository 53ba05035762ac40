import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SOURCE_DIRECTORY } from '../../shared/sources/directory.ts'
import { SOURCE_NAMES } from '../../shared/sources/names.ts'
import { Misused } from '../command/run.ts'
import { LEVEL_FOLDERS } from './catalogue.ts'
import type { Desk } from './desk.ts'
import { DIRECTORY, directoryEntry } from './directory.ts'
import { constantOf, knownOf, knownText, type Plan, sourceText, TEMPLATES } from './templates.ts'

const NAMES = 'shared/sources/names.ts'
const INDEX = 'shared/sources/index.ts'
const KNOWN_INDEX = 'test/sources/known/index.ts'

/** @throws Misused saying what is missing or wrong, and what would be right. */
const expect: (right: unknown, expected: string, found: string | undefined, remedy: string) => asserts right =
  (right, expected, found, remedy) => {
    if (right) return
    const came = found === undefined ? 'found nothing' : `found "${found.slice(0, 80)}"`
    throw new Misused(`Expected ${expected}, ${came}. ${remedy}`)
  }

/** The first five minutes of the small hours at which no source is read yet. */
const freeSchedule = (): string => {
  const taken = new Set(Object.values(SOURCE_DIRECTORY).map(({ schedule }) => schedule))
  for (let minute = 3 * 60; minute < 7 * 60; minute += 5) {
    const schedule = `${minute % 60} ${Math.floor(minute / 60)} * * ? *`
    if (!taken.has(schedule)) return schedule
  }
  return '0 7 * * ? *'
}

/** @throws Misused */
const planOf = (words: string[]): { plan: Plan; engine: string } => {
  const { values } = parseArgs({
    args: words,
    options: {
      id: { type: 'string' },
      engine: { type: 'string' },
      url: { type: 'string' },
      level: { type: 'string' },
      name: { type: 'string' },
    },
  })
  const { id, engine, url, level, name = id } = values
  const engines = Object.keys(TEMPLATES).join(', ')
  expect(
    id !== undefined && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length >= 2 && id.length <= 40,
    '--id of 2 to 40 small letters, digits and single hyphens, beginning with a letter',
    id,
    'For example --id piemonte.',
  )
  expect(
    !Object.hasOwn(SOURCE_NAMES, id),
    'an --id that no source has',
    id,
    'Choose another, or change the source there is.',
  )
  expect(
    engine !== undefined && Object.hasOwn(TEMPLATES, engine),
    `--engine among ${engines}`,
    engine,
    'A site that none of them reads needs a source of its own: look at shared/sources/european/eu-sedia.ts.',
  )
  const chosen = LEVEL_FOLDERS.find((one) => one === level)
  expect(chosen, `--level among ${LEVEL_FOLDERS.join(', ')}`, level, 'Say who publishes the calls.')
  expect(
    url !== undefined && /^https:\/\//i.test(url) && URL.canParse(url) && !new URL(url).username,
    '--url with the https address of the list, feed, collection or file',
    url,
    'Copy it from the browser.',
  )
  expect(
    name !== undefined && /^[^\p{C}`]{1,80}$/u.test(name),
    '--name of 1 to 80 letters, as people will read it',
    name,
    'For example --name "Regione Piemonte".',
  )
  return { plan: { id, name, level: chosen, url: new URL(url), schedule: freeSchedule() }, engine }
}

/** Where a line is put: before the first or the last line of a kind, or after the last. */
type Place = { before: RegExp } | { beforeLast: RegExp } | { after: RegExp }

const placeIn = (lines: string[], at: Place): number => {
  if ('before' in at) return lines.findIndex((one) => at.before.test(one))
  if ('beforeLast' in at) return lines.findLastIndex((one) => at.beforeLast.test(one))
  const last = lines.findLastIndex((one) => at.after.test(one))
  return last < 0 ? last : last + 1
}

/** `text` with `line` put in. @throws Misused when the file is not as it was written */
const inserted = (path: string, text: string, line: string, at: Place): string => {
  const lines = text.split('\n')
  const place = placeIn(lines, at)
  expect(
    place >= 0,
    `${path} as it was written`,
    `no place for ${line.trim()}`,
    'Nothing was changed; put the lines in by hand.',
  )
  return lines.toSpliced(place, 0, line).join('\n')
}

const property = (id: string): string => (/^[a-z][a-z0-9]*$/.test(id) ? id : `'${id}'`)

/** All that a new source needs: files to make, and the lines to put into those that are there. Writes nothing. */
const filesFor = (
  plan: Plan,
  engine: string,
  root: string,
): { path: string; text: string; isNew: boolean }[] => {
  const { id, name, level, schedule, url } = plan
  const template = TEMPLATES[engine]
  if (!template) return []
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const fixture = `${id}.${template.fixture}`
  const constant = constantOf(id)
  const insideList = inserted(INDEX, read(INDEX), `  ${constant},`, {
    before: /^\] satisfies readonly Source\[\]/,
  })
  const insideKnown = inserted(KNOWN_INDEX, read(KNOWN_INDEX), `  ...${knownOf(id)},`, { before: /^}/ })
  const quotedName = `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return [
    { path: `shared/sources/${level}/${id}.ts`, text: sourceText(plan, engine, template), isNew: true },
    { path: `test/fixtures/sources/${fixture}`, text: '', isNew: true },
    { path: `test/sources/known/${id}.ts`, text: knownText(id, fixture), isNew: true },
    {
      path: NAMES,
      text: inserted(NAMES, read(NAMES), `  ${property(id)}: ${quotedName},`, { before: /^} as const/ }),
      isNew: false,
    },
    {
      path: INDEX,
      text: inserted(INDEX, insideList, `import { ${constant} } from './${level}/${id}.ts'`, {
        after: /^import \{.*\} from '\.\/(?:european|national|regional)\//,
      }),
      isNew: false,
    },
    {
      path: KNOWN_INDEX,
      text: inserted(KNOWN_INDEX, insideKnown, `import { ${knownOf(id)} } from './${id}.ts'`, {
        after: /^import /,
      }),
      isNew: false,
    },
    {
      path: DIRECTORY,
      text: inserted(
        DIRECTORY,
        read(DIRECTORY),
        directoryEntry({ id, homepage: url.origin, level, schedule, lists: template.lists }),
        { beforeLast: /^}$/ },
      ),
      isNew: false,
    },
  ]
}

/** `new`: writes what a source of a known engine needs, and says what is left for a person to do. */
export const scaffold = async (words: string[], desk: Desk): Promise<number> => {
  const { plan, engine } = planOf(words)
  const files = filesFor(plan, engine, desk.root)
  for (const { path, isNew } of files)
    expect(
      !isNew || !existsSync(join(desk.root, path)),
      `no file at ${path}`,
      path,
      'Nothing was written. Choose another --id, or remove the file.',
    )
  for (const { path, text } of files) writeFileSync(join(desk.root, path), text)
  desk.say(files.map(({ path, isNew }) => `${isNew ? 'wrote  ' : 'added to'} ${path}`).join('\n'))
  desk.say(`
Next:
1. Look at the site: ${TEMPLATES[engine]?.remember}.
2. Fill in shared/sources/${plan.level}/${plan.id}.ts, and try it: npm run source -- try ${plan.id}
3. Write a page in the site's format, in words of our own, into ${files[1]?.path}; say in
   ${files[2]?.path} what must come of it.
4. npx biome check --write shared/sources test/sources && npx vitest run --project fast test/sources
   It fails until all is there. If you change homepage, schedule or credit: npm run source -- directory`)
  return 0
}
