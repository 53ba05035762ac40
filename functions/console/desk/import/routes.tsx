import { Hono } from 'hono'
import * as z from 'zod'
import { REMARK } from '../../../../shared/csv/read-table.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { personIn } from '../../access/authorise.tsx'
import { fault, page } from '../../frame/answer.tsx'
import { csvOf } from '../../frame/csv.ts'
import { fileTextIn } from '../../frame/file-text.ts'
import { packLooked, unpackLooked } from '../../frame/looked.ts'
import { formOf } from '../../frame/served.ts'
import { hintOf, optionsOf } from '../../pages/desk/field-texts.ts'
import { DeskImportPage, IMPORT } from '../../pages/desk/import.tsx'
import type { ConsoleEnv, ConsoleServices } from '../../services.ts'
import { applyFile, lookAtFile } from './apply.ts'
import {
  CALENDAR_COLUMNS,
  CALENDAR_NAMES,
  FILE_KINDS,
  type FileKind,
  headingOf,
  ROW_NAMES,
  TEMPLATE_NAMES,
} from './columns.ts'

const Kind = z.enum(FILE_KINDS)
const Looked = z.strictObject({ text: z.string(), kind: Kind })

/** What a calendar's columns hold, by an example that no calendar has. */
const EXAMPLE: Record<ReaderLanguage, readonly string[]> = {
  it: [
    'es. INV-01',
    'Contributi per…',
    'Emilia-Romagna',
    'Obiettivo specifico 1.1',
    'PMI, laboratori',
    '5.000.000',
    'settembre 2026',
    'dicembre 2026',
    'PR FESR 2021-2027',
    'https://…',
  ],
  en: [
    'e.g. INV-01',
    'Contributi per…',
    'Emilia-Romagna',
    'Specific objective 1.1',
    'SMEs, laboratories',
    '5.000.000',
    'settembre 2026',
    'dicembre 2026',
    'PR FESR 2021-2027',
    'https://…',
  ],
}

/** The most words of a list that a template has room for. */
const MOST_WORDS = 20

const templateOf = (kind: FileKind, language: ReaderLanguage): string => {
  if (kind === 'calendar') {
    const [first = '', ...rest] = EXAMPLE[language]
    return csvOf(
      CALENDAR_COLUMNS.map((column) => CALENDAR_NAMES[language][column]),
      [[`${REMARK} ${first}`, ...rest]],
    )
  }
  const about = TEMPLATE_NAMES.map((name) => {
    const words = optionsOf(language, name, [])?.map(({ label }) => label) ?? []
    return words.length > 0 ? words.slice(0, MOST_WORDS).join(' | ') : (hintOf(language, name) ?? '')
  })
  return csvOf(
    [ROW_NAMES[language], ...TEMPLATE_NAMES.map((name) => headingOf(language, name))],
    [[`${REMARK}`, ...about]],
  )
}

/** Drafts from a file: looked at first, row by row, then applied as they were looked at. */
export const deskImportRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  routes.get(IMPORT, (c) => page(c, <DeskImportPage reader={c.get('reader')} kind="drafts" text="" />))

  routes.get(`${IMPORT}/template.csv`, (c) => {
    const kind = Kind.safeParse(c.req.query('kind')).data ?? 'drafts'
    return c.body(templateOf(kind, c.get('reader').language), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-${kind}.csv"`,
    })
  })

  routes.post(IMPORT, async (c) => {
    const reader = c.get('reader')
    const body = await formOf(c)
    const isApplying = body.do === 'apply'
    const looked = isApplying ? unpackLooked(Looked, body.looked) : undefined
    if (isApplying && !looked) return fault(c, 'notFound')
    const kind = looked?.kind ?? Kind.safeParse(body.kind).data ?? 'drafts'
    const text = looked?.text ?? (await fileTextIn(body))
    const plan = await lookAtFile(text, kind, services)
    if ('code' in plan) {
      const shown = text.slice(0, 20_000)
      return page(c, <DeskImportPage reader={reader} kind={kind} text={shown} unreadable={plan} />, 422)
    }
    if (!looked) {
      const packed = packLooked({ text, kind })
      return page(c, <DeskImportPage reader={reader} kind={kind} text="" plan={plan} looked={packed} />)
    }
    const applied = await applyFile(plan, services, personIn(c).id)
    return page(c, <DeskImportPage reader={reader} kind={kind} text="" plan={plan} applied={applied} />)
  })

  return routes
}
