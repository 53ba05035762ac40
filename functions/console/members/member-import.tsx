import { Hono } from 'hono'
import * as z from 'zod'
import { REMARK } from '../../../shared/csv/read-table.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { dayOf, Instant } from '../../../shared/domain/time.ts'
import { COLUMN_NAMES, COLUMNS } from '../../../shared/members/columns.ts'
import { type MemberFile, readFile, type Unreadable } from '../../../shared/members/read-file.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readMemberFile, readMemberFiles } from '../../../shared/store/member-files.ts'
import { readMemberRecords } from '../../../shared/store/members.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { csvOf } from '../frame/csv.ts'
import { fileTextIn } from '../frame/file-text.ts'
import { packLooked, unpackLooked } from '../frame/looked.ts'
import { formOf } from '../frame/served.ts'
import { MemberFilePage, memberFileHref } from '../pages/members/member-file.tsx'
import { MemberImportPage } from '../pages/members/member-import.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { memberImportWords } from '../words/member-import.ts'
import { beginMemberFile, MOST_WAITED_FOR } from './begin-member-file.ts'
import { applyPlan, filePlan, seenIn } from './import-members.ts'

/** What was looked at, so that just that is applied: the text, when, and how each member stood then. */
const Looked = z.strictObject({
  text: z.string(),
  at: Instant,
  seen: z.record(z.string(), z.string()),
})

const isRead = (file: MemberFile | Unreadable): file is MemberFile => 'rows' in file

/** Members from a file: looked at first, row by row, then applied as it was looked at. */
export const memberImportRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const clusterOf = async (
    c: PageContext,
  ): Promise<{ cluster: Cluster; clusters: Cluster[] } | undefined> => {
    const clusters = await readClusters(table)
    const cluster = clusters.find(({ id }) => id === c.req.param('cluster'))
    return cluster && { cluster, clusters }
  }

  routes.get('/clusters/:cluster/members/import', async (c) => {
    const found = await clusterOf(c)
    if (!found) return fault(c, 'notFound')
    const files = await readMemberFiles(table, found.cluster.id)
    return page(c, <MemberImportPage reader={c.get('reader')} {...found} text="" files={files} />)
  })

  routes.get('/clusters/:cluster/members/files/:file', async (c) => {
    const found = await clusterOf(c)
    const work = found && (await readMemberFile(table, found.cluster.id, c.req.param('file')))
    if (!work) return fault(c, 'notFound')
    return page(c, <MemberFilePage reader={c.get('reader')} cluster={found.cluster} work={work} />)
  })

  routes.get('/clusters/:cluster/members/template.csv', async (c) => {
    const found = await clusterOf(c)
    if (!found) return fault(c, 'notFound')
    const { language } = c.get('reader')
    const { expected } = memberImportWords[language]
    const csv = csvOf(
      COLUMNS.map((column) => COLUMN_NAMES[language][column]),
      [COLUMNS.map((column, at) => (at === 0 ? `${REMARK} ${expected[column]}` : expected[column]))],
    )
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-members-${found.cluster.id}.csv"`,
    })
  })

  routes.post('/clusters/:cluster/members/import', async (c) => {
    const found = await clusterOf(c)
    if (!found) return fault(c, 'notFound')
    const reader = c.get('reader')
    const body = await formOf(c)
    const isApplying = body.do === 'apply'
    const looked = isApplying ? unpackLooked(Looked, body.looked) : undefined
    if (isApplying && !looked) return fault(c, 'notFound')
    const text = looked?.text ?? (await fileTextIn(body))
    const file = readFile(text)
    if (!isRead(file))
      return page(
        c,
        <MemberImportPage reader={reader} {...found} text={text.slice(0, 20_000)} unreadable={file} />,
        422,
      )
    const records = await readMemberRecords(table)
    const at = looked?.at ?? now()
    const planned = {
      ...found,
      records,
      person: personIn(c),
      at,
      today: dayOf(now()),
      language: reader.language,
    }
    const plan = filePlan(file.rows, planned)
    if (looked && plan.records.size > MOST_WAITED_FOR)
      return c.redirect(
        memberFileHref(
          await beginMemberFile(services, planned, { plan, rows: file.rows, seen: looked.seen }),
        ),
        303,
      )
    if (looked) {
      const applied = await applyPlan(services, plan, looked.seen)
      return page(
        c,
        <MemberImportPage reader={reader} {...found} text="" file={file} plan={plan} applied={applied} />,
      )
    }
    const seen = seenIn(plan, records)
    return page(
      c,
      <MemberImportPage
        reader={reader}
        {...found}
        text=""
        file={file}
        plan={plan}
        looked={packLooked({ text, at, seen })}
      />,
    )
  })

  return routes
}
