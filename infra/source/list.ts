import { parseArgs } from 'node:util'
import { scheduleText } from '../../shared/sources/schedule.ts'
import { columns, printableJson } from '../command/printable.ts'
import { engineOf, LISTED, readWritten } from './catalogue.ts'
import type { Desk } from './desk.ts'

/** `list`: every source with its level, engine, file and schedule. */
export const list = async (words: string[], desk: Desk): Promise<number> => {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } })
  const written = readWritten(desk.root)
  const rows = LISTED.map(({ source, uploaded }) => {
    const file = written(source.id, uploaded)
    return {
      id: source.id,
      name: source.name,
      level: source.level,
      engine: engineOf(source),
      schedule: uploaded ? 'a file brought by hand' : scheduleText('en', source.schedule),
      ...(file ? { file: file.path, lines: file.lines } : {}),
    }
  })
  if (values.json) {
    desk.say(printableJson(rows))
    return 0
  }
  const engines = new Set(rows.map(({ engine }) => engine).filter((engine) => engine !== 'of its own'))
  desk.say(`${LISTED.filter(({ uploaded }) => !uploaded).length} sources, ${engines.size} engines\n`)
  desk.say(
    columns([
      ['ID', 'LEVEL', 'ENGINE', 'READ', 'FILE'],
      ...rows.map(({ id, level, engine, schedule, file, lines }) => [
        id,
        level,
        engine,
        schedule,
        file ? `${file.replace('shared/sources/', '')} (${lines} lines)` : '',
      ]),
    ]),
  )
  return 0
}
