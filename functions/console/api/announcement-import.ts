import * as z from 'zod'
import { AnnouncementId, AnnouncementState } from '../../../shared/domain/announcement.ts'
import { Name } from '../../../shared/domain/announcement-fields.ts'
import { OFFICERS } from '../access/rules.ts'
import { applyFile, lookAtFile } from '../desk/import/apply.ts'
import { FILE_KINDS } from '../desk/import/columns.ts'
import { MOST_ROWS, type RowPlan, type Unreadable } from '../desk/import/plan.ts'
import { problem } from './problem.ts'
import { route } from './route.ts'

const Wrong = z.object({
  column: z.union([z.literal('row'), Name]),
  code: z.enum(['missing', 'unread', 'long', 'twice', 'wide']),
  line: z.int().optional().describe('the earlier line with the same code'),
})

const RowAnswer = z
  .object({
    line: z.int().describe('as spreadsheets count: the headings are the first'),
    row: z.string().describe('the code by which it is known'),
    id: AnnouncementId.describe('of its announcement, also where it is not begun yet'),
    state: z.enum(['new', 'changed', 'unchanged', 'touched', 'wrong']),
    lacks: z.int().optional().describe('how much its draft lacks until it can be handed in'),
    stands: AnnouncementState.optional().describe('of one that somebody has worked on'),
    wrong: z.array(Wrong).optional(),
  })
  .meta({ id: 'ImportedRow' })

const rowAnswer = (row: RowPlan): z.input<typeof RowAnswer> => ({
  line: row.line,
  row: row.row.slice(0, 120),
  id: row.id,
  state: row.state,
  ...('lacks' in row ? { lacks: row.lacks } : {}),
  ...('stands' in row ? { stands: row.stands } : {}),
  ...('wrong' in row
    ? { wrong: row.wrong.map(({ column, code, line }) => ({ column, code, ...(line ? { line } : {}) })) }
    : {}),
})

const UNREADABLE: Record<Unreadable['code'], string> = {
  empty: 'Expected a CSV with headings and rows, found nothing.',
  broken: 'Expected quotes that close.',
  headings: 'Expected headings of the template, found none of them.',
  many: `Expected at most ${MOST_ROWS} rows. Divide the file.`,
  repeated: 'Expected every column once, found one twice.',
}

export const announcementImportRoutes = [
  route({
    method: 'POST',
    path: '/announcements/import',
    name: 'importAnnouncements',
    tag: 'Announcements',
    summary:
      'Drafts from a CSV, or from the Art. 49 calendar: says row by row what it would do, and with apply does it',
    rule: { may: OFFICERS, act: 'import-announcements', scope: 'calendar' },
    once: 'needed',
    body: z.strictObject({
      kind: z.enum(FILE_KINDS).describe('dates of a calendar are indicative: they never become days'),
      text: z.string().max(3_500_000).describe('CSV, with the columns of the template'),
      apply: z.boolean().default(false).describe('without it nothing is stored'),
    }),
    answer: z.object({
      rows: z.array(RowAnswer),
      passedOver: z.array(z.string()).describe('headings that are none of ours'),
      applied: z
        .object({ saved: z.int(), skipped: z.array(AnnouncementId).describe('changed at that very moment') })
        .optional(),
    }),
    handle: async ({ services, body: { kind, text, apply }, person, about }) => {
      about(kind)
      const plan = await lookAtFile(text, kind, services)
      if ('code' in plan) return problem('Unprocessable', UNREADABLE[plan.code])
      const applied = apply ? await applyFile(plan, services, person.id) : undefined
      return {
        answer: {
          rows: plan.rows.map(rowAnswer),
          passedOver: plan.passedOver.slice(0, 100).map((heading) => heading.slice(0, 100)),
          ...(applied ? { applied } : {}),
        },
      }
    },
  }),
]
