import { Hono } from 'hono'
import { dayOf } from '../../../shared/domain/time.ts'
import { readApiKeys } from '../../../shared/store/api-keys.ts'
import { readPeople } from '../../../shared/store/people.ts'
import { page } from '../frame/answer.tsx'
import { csvOf } from '../frame/csv.ts'
import { AUDIT, AuditPage, actTexts } from '../pages/access/audit.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { auditWords } from '../words/audit.ts'
import { auditFilterOf, wantedActs } from './wanted-acts.ts'

/** Who did what when, as a page and as a file. */
export const auditRoutes = ({ table, now }: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  /** Whom and what acts name by an id. */
  const named = async () => {
    const [people, keys] = await Promise.all([readPeople(table), readApiKeys(table)])
    return { people, keys: new Map(keys.map((key) => [key.id, key])) }
  }

  routes.get(AUDIT, async (c) => {
    const filter = auditFilterOf(c.req.query(), now())
    const [acts, names] = await Promise.all([wantedActs(table, filter), named()])
    return page(c, <AuditPage reader={c.get('reader')} acts={acts} filter={filter} {...names} />)
  })

  routes.get(`${AUDIT}.csv`, async (c) => {
    const reader = c.get('reader')
    const words = auditWords[reader.language]
    const [acts, names] = await Promise.all([wantedActs(table, auditFilterOf(c.req.query(), now())), named()])
    const csv = csvOf(
      [words.at, words.person, 'id', words.act, words.subject, words.outcome, words.roles],
      acts.map((act) => {
        const { who, what, subject, outcomeText, roles } = actTexts(reader, act, names)
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
