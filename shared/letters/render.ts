import { renderHtml } from './html.tsx'
import { renderText } from './text.ts'
import type { LetterView, RenderedLetter } from './view.ts'

/** Both parts from the same view, in the same order. Pure: the same letter gives the same bytes. */
export const renderLetter = (view: LetterView): RenderedLetter => ({
  subject: view.subject,
  html: renderHtml(view),
  text: renderText(view),
})
