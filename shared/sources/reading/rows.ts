import * as z from 'zod'
import { Draft, type DraftFields, type Flag, type FlagCode } from '../../domain/opportunity.ts'
import { type Page, type Reading, type Refusal, UnreadablePage } from '../source.ts'
import { htmlText } from './html-text.ts'
import { languageOf } from './language.ts'
import { cut, plainLine } from './plain-text.ts'

/** What became of one row: a draft, or the reason there is none. */
export type RowOutcome = { draft: DraftFields } | { refused: string } | { passedOver: string }

const LONGEST_TITLE = 1000
const LONGEST_SUMMARY = 4000
const LONGEST_TEXT = 100_000

/** A doubt for people to look at. @param reason one English sentence @param text what the source said @param code for us */
export const flag = (field: string, reason: string, text?: string, code?: FlagCode): Flag => ({
  field,
  ...(code ? { code } : {}),
  reason,
  ...(text ? { text: cut(plainLine(cut(text, 2000)), 300) } : {}),
})

/** Title, summary and text from whatever markup they came in, each within its bounds, with the language they are in. */
export const words = (
  title: string,
  summary: string,
  text: string,
): Pick<DraftFields, 'title' | 'summary' | 'text' | 'language'> & { flags: Flag[] } => {
  const clean = {
    title: plainLine(htmlText(cut(title, 20_000))),
    summary: plainLine(htmlText(cut(summary, 50_000))),
    text: htmlText(text),
  }
  const longest = { title: LONGEST_TITLE, summary: LONGEST_SUMMARY, text: LONGEST_TEXT }
  const flags = (['title', 'summary', 'text'] as const)
    .filter((field) => clean[field].length > longest[field])
    .map((field) => flag(field, `It is longer than ${longest[field]} characters and was cut.`))
  const language = languageOf(`${clean.title}\n${clean.summary}\n${clean.text}`)
  return {
    title: cut(clean.title, longest.title),
    ...(clean.summary ? { summary: cut(clean.summary, longest.summary) } : {}),
    ...(clean.text ? { text: cut(clean.text, longest.text) } : {}),
    ...(language ? { language } : {}),
    flags,
  }
}

const NoMatter = z.looseObject({})

/**
 * Reads each row on its own, so that a broken one costs itself alone: a row that is no object, or whose draft the
 * domain refuses, is refused with the reason; a second copy of a row is passed over.
 * @param nameOf what people know the row by @param idOf its id at the source, empty where it has none
 */
export const readRows = (
  rows: readonly unknown[],
  read: (row: Record<string, unknown>) => RowOutcome,
  nameOf: (row: Record<string, unknown>) => string,
  idOf: (row: Record<string, unknown>) => string,
): Pick<Reading, 'drafts' | 'refused' | 'passedOver'> => {
  const drafts = new Map<string, Draft>()
  const refused: Refusal[] = []
  const passedOver: Refusal[] = []
  for (const [index, value] of rows.entries()) {
    const row = NoMatter.safeParse(value).data
    const name = (row && plainLine(cut(nameOf(row), 200))) || `row ${index + 1} of the page`
    const outcome: RowOutcome = row ? read(row) : { refused: 'expected an object, found something else' }
    const sourceId = row && idOf(row).trim()
    const refuse = (reason: string) => refused.push({ row: name, reason, ...(sourceId ? { sourceId } : {}) })
    if ('refused' in outcome) refuse(outcome.refused)
    else if ('passedOver' in outcome) passedOver.push({ row: name, reason: outcome.passedOver })
    else {
      const checked = Draft.safeParse(outcome.draft)
      const issue = checked.error?.issues[0]
      if (issue) refuse(`${issue.path.join('.') || 'the row'}: ${issue.message}`)
      else if (checked.data && drafts.has(checked.data.sourceId))
        passedOver.push({ row: name, reason: 'a second copy of a row of the same page' })
      else if (checked.data) drafts.set(checked.data.sourceId, checked.data)
    }
  }
  return { drafts: [...drafts.values()], refused, passedOver }
}

/** What a body looks like to someone who expected JSON. */
const looksLike = (body: string): string => {
  const start = body.trimStart().slice(0, 200)
  if (start === '') return 'an empty answer'
  if (start.startsWith('<')) return 'a page of HTML or XML'
  return /^[[{]/.test(start) ? 'JSON that is cut off or broken' : 'text that is no JSON'
}

/** The page's JSON in the shape of `envelope`. @throws UnreadablePage naming what was found instead. */
export const readEnvelope = <Shape>(
  source: string,
  page: Page,
  envelope: z.ZodType<Shape>,
  expected: string,
): Shape => {
  const remedy = `Look at the archived page of ${new URL(page.request.url).host}; if the site has changed, change the source.`
  let json: unknown
  try {
    json = JSON.parse(page.body)
  } catch {
    throw new UnreadablePage(source, expected, looksLike(page.body), remedy)
  }
  const shaped = envelope.safeParse(json)
  if (shaped.success) return shaped.data
  const issue = shaped.error.issues[0]
  throw new UnreadablePage(
    source,
    expected,
    `JSON of another shape (${issue?.path.join('.') || 'top'}: ${issue?.message})`,
    remedy,
  )
}

/** A value as text: strings and numbers as they are, all else as nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** The address, or undefined unless it is a full http or https one. */
export const webAddress = (text: string): string | undefined => {
  const address = text.trim()
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address) ? address : undefined
}
