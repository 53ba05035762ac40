import { parseArgs } from 'node:util'
import { dayOf } from '../../shared/domain/time.ts'
import type { Table } from '../../shared/store/table.ts'
import { readThesaurusCards, removeThesaurus, switchThesaurus } from '../../shared/store/thesauri.ts'
import { columns, printable } from '../command/printable.ts'
import { Misused } from '../command/run.ts'
import type { Desk } from './desk.ts'
import { PLACE, withKept } from './place.ts'

/** `list`: every imported thesaurus with whose it is. */
export const list = async (words: string[], desk: Desk): Promise<number> => {
  const { values } = parseArgs({ args: words, options: PLACE })
  const cards = await withKept(values, desk, ({ table }) => readThesaurusCards(table))
  if (cards.length === 0)
    desk.say('No thesaurus is stored: words cross by the product’s own dictionary alone.')
  else
    desk.say(
      columns([
        ['NAME', 'STATE', 'VERSION', 'IMPORTED', 'KEPT', 'REFUSED', 'LICENCE'],
        ...cards.map(({ name, on, version, importedAt, kept, refused, licence, credit }) => [
          name,
          on ? 'on' : 'off',
          printable(version),
          dayOf(importedAt),
          String(kept),
          String(refused),
          printable(credit ? `${licence} · ${credit}` : licence),
        ]),
      ]),
    )
  return 0
}

/** A subcommand on one stored thesaurus. */
const onOne =
  (change: (table: Table, name: string) => Promise<boolean>, done: string) =>
  async (words: string[], desk: Desk): Promise<number> => {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options: PLACE })
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0)
      throw new Misused(`Expected the name of one thesaurus, found ${positionals.length}.`)
    const changed = await withKept(values, desk, ({ table }) => change(table, name))
    if (!changed)
      throw new Misused(
        `Expected the name of a stored thesaurus, found "${printable(name.slice(0, 40))}". \`npm run thesaurus -- list\` names them.`,
      )
    desk.say(`${name} ${done}, from the next build of the profiles on.`)
    return 0
  }

export const switchOn = onOne((table, name) => switchThesaurus(table, name, true), 'is on')
export const switchOff = onOne((table, name) => switchThesaurus(table, name, false), 'is off')
export const remove = onOne(removeThesaurus, 'is forgotten')
