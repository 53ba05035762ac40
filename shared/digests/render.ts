import type { DigestInput, RenderedMail } from './digest.ts'
import { type Selection, selectDue } from './due.ts'
import { renderHtml } from './html.tsx'
import { renderText } from './text.ts'
import { rowsOf } from './told.ts'
import { viewOf } from './view.ts'

/** A mail of these calls, in the contact's words. Pure: the same input gives the same bytes. */
export const renderMail = (input: DigestInput, selection: Selection): RenderedMail => {
  const view = viewOf(input, selection)
  return {
    subject: view.subject,
    html: renderHtml(view),
    text: renderText(view),
    told: [...selection.cards, ...selection.titles].flatMap(({ candidate }) => rowsOf(candidate.opportunity)),
  }
}

/** One contact's digest from what is known now, or undefined when nothing is due and no mail should leave. */
export const renderDigest = (input: DigestInput): RenderedMail | undefined => {
  const selection = selectDue(input)
  return selection && renderMail(input, selection)
}
