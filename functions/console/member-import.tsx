import { gunzipSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import * as z from 'zod'
import type { Cluster } from '../../shared/domain/cluster.ts'
import type { MemberRecord } from '../../shared/domain/membership.ts'
import { actsFor } from '../../shared/domain/person.ts'
import { dayOf, Instant } from '../../shared/domain/time.ts'
import { COLUMN_NAMES, COLUMNS } from '../../shared/members/columns.ts'
import { type Plan, planOf } from '../../shared/members/plan.ts'
import { type MemberFile, REMARK, readFile, type Unreadable } from '../../shared/members/read-file.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readMemberRecords, reserveVat, saveMember } from '../../shared/store/members.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import { csvOf } from './csv.ts'
import { markOf, mayWriteProfile } from './member-form.ts'
import { type Applied, MemberImportPage } from './pages/member-import.tsx'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { memberImportWords } from './words/member-import.ts'

/** How many members are stored at once. */
const AT_ONCE = 25
/** Unpacked, a file as large as one that may be sent. */
const LARGEST_BYTES = 8_000_000

/** What was looked at, so that just that is applied: the text, when, and how each member stood then. */
const Looked = z.strictObject({
  text: z.string(),
  at: Instant,
  seen: z.record(z.string(), z.string()),
})
type Looked = z.infer<typeof Looked>

const pack = (looked: Looked): string => gzipSync(JSON.stringify(looked)).toString('base64')

/** @returns undefined for what is not ours, or was changed on the way */
const unpack = (packed: unknown): Looked | undefined => {
  if (typeof packed !== 'string') return undefined
  try {
    const text = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST_BYTES })
    return Looked.safeParse(JSON.parse(text.toString('utf8'))).data
  } catch {
    return undefined
  }
}

/** Spreadsheets write UTF-8 or, as "CSV" without more, what Windows had before. */
const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const textIn = async (body: Record<string, unknown>): Promise<string> => {
  const { file, text } = body
  if (file instanceof File && file.size > 0) return decoded(await file.arrayBuffer())
  return typeof text === 'string' ? text : ''
}

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

  const planFor = (
    c: PageContext,
    file: MemberFile,
    { cluster, clusters }: { cluster: Cluster; clusters: Cluster[] },
    records: MemberRecord[],
    at: Instant,
  ): Plan =>
    planOf(file.rows, {
      records,
      clusters,
      home: cluster.id,
      actsFor: (id) => actsFor(personIn(c), id),
      mayProfile: (record) => mayWriteProfile(personIn(c), record, dayOf(at)),
      now: at,
      language: c.get('reader').language,
    })

  /** Stores what may be: a member that somebody changed since it was looked at is left as it is. */
  const apply = async (plan: Plan, { seen }: Looked): Promise<Applied> => {
    const skipped: Record<string, 'outrun' | 'taken'> = {}
    const records = [...plan.records.values()]
    const save = async ({ before, after }: (typeof records)[number]): Promise<void> => {
      const { id } = after
      if (before && seen[id] !== markOf(before)) skipped[id] = 'outrun'
      else if (after.vat && after.vat !== before?.vat && (await reserveVat(table, after.vat, id)))
        skipped[id] = 'taken'
      else {
        const isMoved = JSON.stringify(before?.clusters) !== JSON.stringify(after.clusters)
        const record = isMoved ? { ...after, membershipsAt: now() } : after
        if (!(await saveMember(table, record, { isNew: !before }))) skipped[id] = 'outrun'
      }
    }
    for (let start = 0; start < records.length; start += AT_ONCE)
      await Promise.all(records.slice(start, start + AT_ONCE).map(save))
    const saved = records.length - Object.keys(skipped).length
    if (saved > 0)
      await services.changed
        .send([{ at: now(), cause: 'members' }])
        .catch((error: Error) => logger.error('matching was not told of members', { error: error.name }))
    return { saved, skipped }
  }

  routes.get('/clusters/:cluster/members/import', async (c) => {
    const found = await clusterOf(c)
    if (!found) return fault(c, 'notFound')
    return page(c, <MemberImportPage reader={c.get('reader')} {...found} text="" />)
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
    const looked = isApplying ? unpack(body.looked) : undefined
    if (isApplying && !looked) return fault(c, 'notFound')
    const text = looked?.text ?? (await textIn(body))
    const file = readFile(text)
    if (!isRead(file))
      return page(
        c,
        <MemberImportPage reader={reader} {...found} text={text.slice(0, 20_000)} unreadable={file} />,
        422,
      )
    const records = await readMemberRecords(table)
    const at = looked?.at ?? now()
    const plan = planFor(c, file, found, records, at)
    if (looked) {
      const applied = await apply(plan, looked)
      return page(
        c,
        <MemberImportPage reader={reader} {...found} text="" file={file} plan={plan} applied={applied} />,
      )
    }
    const touched = new Set(plan.rows.flatMap((row) => (row.state === 'wrong' ? [] : [row.id])))
    const seen = Object.fromEntries(
      records.filter(({ id }) => touched.has(id)).map((record) => [record.id, markOf(record)]),
    )
    return page(
      c,
      <MemberImportPage
        reader={reader}
        {...found}
        text=""
        file={file}
        plan={plan}
        looked={pack({ text, at, seen })}
      />,
    )
  })

  return routes
}
