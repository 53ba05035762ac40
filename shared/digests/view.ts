import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type Card, cardOf, type Link, type TitleLine, titleLineOf } from './card.ts'
import { safeLink } from './clean.ts'
import type { DigestInput } from './digest.ts'
import type { Section, Selection } from './due.ts'
import { type Footer, footerOf } from './footer.ts'
import { addresseeText, headingOf, moreText, notOpenText, summaryText, welcomeText } from './header.ts'
import { subjectOf } from './subject.ts'

/** A mail in the reader's words, before it is HTML or plain text: both say the same in the same order. */
export type View = {
  language: ReaderLanguage
  subject: string
  /** "Filofino Srl, lunedì 29 giugno 2026" */
  addressee: string
  /** "3 bandi, uno scade fra 11 giorni" */
  summary: string
  welcome?: string
  sections: { section: Section; heading: string; cards: Card[] }[]
  titles?: { heading: string; lines: TitleLine[] }
  /** "Altri 12 bandi sulla vostra pagina" */
  more?: string
  all?: Link
  /** "7 bandi pertinenti ma non aperti a voi", and where they are with their reasons. */
  notOpen?: Link
  footer: Footer
}

export const viewOf = (input: DigestInput, selection: Selection): View => {
  const { language } = input.contact
  const { cards, titles } = selection
  const it = language === 'it'
  const sections = [...new Set(cards.map(({ section }) => section))].flatMap((section) => {
    const here = cards.filter((due) => due.section === section)
    if (here.length === 0) return []
    const heading = headingOf(language, section, here.length)
    return [{ section, heading, cards: here.map((due) => cardOf(language, due, input)) }]
  })
  const [all, notOpenUrl] = [safeLink(input.links.all), safeLink(input.links.notOpen)]
  const [more, notOpen] = [moreText(language, selection), notOpenText(language, selection)]
  return {
    language,
    subject: subjectOf(language, cards, input.now),
    addressee: addresseeText(input),
    summary: summaryText(language, selection, input.now),
    ...(input.mark === undefined ? { welcome: welcomeText(language) } : {}),
    sections,
    ...(titles.length > 0
      ? {
          titles: {
            heading: it
              ? titles.length === 1
                ? 'Un altro titolo'
                : `Altri ${titles.length} titoli`
              : `${titles.length} more title${titles.length === 1 ? '' : 's'}`,
            lines: titles.map((due) => titleLineOf(language, due, input)),
          },
        }
      : {}),
    ...(more ? { more } : {}),
    ...(all ? { all: { label: it ? 'Tutti i vostri bandi' : 'All your calls', url: all } } : {}),
    ...(notOpen && notOpenUrl ? { notOpen: { label: notOpen, url: notOpenUrl } } : {}),
    footer: footerOf(input),
  }
}
