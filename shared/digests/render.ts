import type { DigestInput, RenderedDigest } from './digest.ts'
import { selectDue } from './due.ts'
import { renderHtml } from './html.tsx'
import { renderText } from './text.ts'
import { rowsOf } from './told.ts'
import { viewOf } from './view.ts'

/**
 * One contact's digest from what is known now, or undefined when nothing is due and no mail should leave. Pure: the
 * same input gives the same bytes.
 */
export const renderDigest = (input: DigestInput): RenderedDigest | undefined => {
  const selection = selectDue(input)
  if (!selection) return undefined
  const view = viewOf(input, selection)
  return {
    subject: view.subject,
    html: renderHtml(view),
    text: renderText(view),
    told: [...selection.cards, ...selection.titles].flatMap(({ candidate }) => rowsOf(candidate.opportunity)),
  }
}
