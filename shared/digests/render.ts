import type { DigestInput, RenderedMail } from './digest.ts'
import { type Due, type Selection, selectDue } from './due.ts'
import { renderCardsHtml, renderHtml } from './html.tsx'
import { type NoteInput, noteView } from './note-mail.ts'
import { renderText } from './text.ts'
import { rowsOf } from './told.ts'
import type { AtOnce } from './urgent.ts'
import { type View, viewOf } from './view.ts'
import { type WelcomeInput, welcomeView } from './welcome.ts'

const rendered = (view: View, told: RenderedMail['told']): RenderedMail => ({
  subject: view.subject,
  html: renderHtml(view),
  text: renderText(view),
  told,
})

/** A mail of these calls, in the contact's words. Pure: the same input gives the same bytes. */
export const renderMail = (
  input: DigestInput,
  selection: Selection,
  kind: 'digest' | AtOnce = 'digest',
): RenderedMail =>
  rendered(
    viewOf(input, selection, kind),
    [...selection.cards, ...selection.titles].flatMap(({ candidate }) => rowsOf(candidate.opportunity)),
  )

/** One contact's digest from what is known now, or undefined when nothing is due and no mail should leave. */
export const renderDigest = (input: DigestInput): RenderedMail | undefined => {
  const selection = selectDue(input)
  return selection && renderMail(input, selection)
}

/** One call's card as a mail shows it, by itself: to be looked at, never sent. */
export const renderCard = (input: DigestInput, due: Due): Pick<RenderedMail, 'subject' | 'html'> => {
  const view = viewOf(input, { cards: [due], titles: [], more: 0, notOpen: 0 })
  return { subject: view.subject, html: renderCardsHtml(view) }
}

/** That there was nothing for a contact, said seldom: when that is due is `noteDue`'s to say. */
export const renderNote = (input: NoteInput): RenderedMail => rendered(noteView(input), [])

/** The first mail to an address that a member gave us. */
export const renderWelcome = (input: WelcomeInput): RenderedMail => rendered(welcomeView(input), [])
