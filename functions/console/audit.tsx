import { Hono } from 'hono'
import type { Act } from '../../shared/domain/act.ts'
import { type Day, dayOf, plus } from '../../shared/domain/time.ts'
import { readActs } from '../../shared/store/acts.ts'
import { readPeople } from '../../shared/store/people.ts'
import type { Table } from '../../shared/store/table.ts'
import { page } from './answer.tsx'
import { csvOf } from './csv.ts'
import { AUDIT, type AuditFilter, AuditPage, actTexts, auditFilterOf } from './pages/audit.tsx'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { auditWords } from './words/audit.ts'

/** Days of UTC in which something can have happened on the wanted days of Rome. */
const storedDays = ({ from, to }: AuditFilter): Day[] => {
  const days: Day[] = []
  for (let at = plus(`${from}T00:00:00Z`, { days: -1 }); at.slice(0, 10) <= to; at = plus(at, { days: 1 }))
    days.push(at.slice(0, 10))
  return days
}

const wantedActs = async (table: Table, filter: AuditFilter): Promise<Act[]> => {
  const acts = (await Promise.all(storedDays(filter).map((day) => readActs(table, day)))).flat()
  const wanted = acts.filter(({ at, person, name }) => {
    const day = dayOf(at)
    return (
      day >= filter.from &&
      day <= filter.to &&
      (filter.person === '' || person === filter.person) &&
      (filter.act === '' || name === filter.act)
    )
  })
  return filter.order === 'newest' ? wanted.toReversed() : wanted
}

/** Who did what when, as a page and as a file. */
export const auditRoutes = ({ table, now }: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  routes.get(AUDIT, async (c) => {
    const filter = auditFilterOf(c.req.query(), now())
    const [acts, people] = await Promise.all([wantedActs(table, filter), readPeople(table)])
    return page(c, <AuditPage reader={c.get('reader')} acts={acts} people={people} filter={filter} />)
  })

  routes.get(`${AUDIT}.csv`, async (c) => {
    const reader = c.get('reader')
    const words = auditWords[reader.language]
    const [acts, people] = await Promise.all([
      wantedActs(table, auditFilterOf(c.req.query(), now())),
      readPeople(table),
    ])
    const csv = csvOf(
      [words.at, words.person, 'id', words.act, words.subject, words.outcome, words.roles],
      acts.map((act) => {
        const { who, what, subject, outcomeText, roles } = actTexts(reader, act, people)
        return [act.at, who, act.person, what, subject, outcomeText, roles]
      }),
    )
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-audit-${dayOf(now())}.csv"`,
    })
  })

  return routes
}
