import type { MailKind } from '../domain/mail.ts'
import type { Bilingual, ReaderLanguage } from '../domain/vocabulary.ts'
import { headingAtOnce } from './at-once.ts'
import { type Card, cardOf, type Link, type TitleLine, titleLineOf } from './card.ts'
import { safeLink } from './clean.ts'
import type { DigestInput } from './digest.ts'
import type { Due, Section, Selection } from './due.ts'
import { type Footer, footerOf } from './footer.ts'
import {
  addresseeText,
  headingOf,
  moreText,
  notOpenText,
  summaryAtOnce,
  summaryText,
  welcomeText,
} from './header.ts'
import { notePassages } from './note-passages.ts'
import type { Passage } from './passage.ts'
import { subjectAtOnce, subjectOf } from './subject.ts'
import type { AtOnce } from './urgent.ts'

/** A mail in the reader's words, before it is HTML or plain text: both say the same in the same order. */
export type View = {
  language: ReaderLanguage
  subject: string
  /** "Filofino Srl, lunedì 29 giugno 2026" */
  addressee: string
  /** "3 bandi, uno scade fra 11 giorni" */
  summary: string
  /** What is said before the calls. */
  passages: Passage[]
  sections: { heading: string; urgent: boolean; cards: Card[] }[]
  titles?: { heading: string; lines: TitleLine[] }
  /** "Altri 12 bandi sulla vostra pagina" */
  more?: string
  all?: Link
  /** "7 bandi pertinenti ma non aperti a voi", and where they are with their reasons. */
  notOpen?: Link
  /** What the offices of the reader's clusters have to say, after the calls. */
  notes: Passage[]
  footer: Footer
}

/** Sections in which something ends, or is near its end. */
const URGENT: readonly Section[] = ['closing', 'ended', 'reminder']

/** The value chain whose concept speaks most for a call; undefined where the profile's own words do. */
const chainOf = ({ candidate }: Due, names: DigestInput['names']): Bilingual | undefined => {
  const [best] = candidate.fits.flatMap(({ reasons }) => reasons).toSorted((a, b) => b.share - a.share)
  return best?.from.kind === 'value-chain' ? names.get(`${best.from.cluster}/${best.from.id}`) : undefined
}

type Group = { heading: string; urgent: boolean; due: Due[] }

/** Several new calls stand under the value chains that brought them, in the order of their best. */
const byChain = (
  language: ReaderLanguage,
  due: Due[],
  heading: string,
  names: DigestInput['names'],
): Group[] => {
  const chains = due.map((one) => chainOf(one, names)?.[language])
  if (due.length < 2 || chains.every((chain) => chain === undefined)) return [{ heading, urgent: false, due }]
  const own = language === 'it' ? 'dal vostro profilo' : 'from your profile'
  return [...new Set(chains)].map((chain) => ({
    heading: `${heading}: ${chain ?? own}`,
    urgent: false,
    due: due.filter((_, place) => chains[place] === chain),
  }))
}

const groupsOf = (
  language: ReaderLanguage,
  cards: Due[],
  kind: MailKind,
  names: DigestInput['names'],
): Group[] =>
  [...new Set(cards.map(({ section }) => section))].flatMap((section) => {
    const due = cards.filter((one) => one.section === section)
    const own = kind === 'digest' ? undefined : headingAtOnce(language, section, due)
    const heading = own ?? headingOf(language, section, due.length)
    if (section === 'new' && kind === 'digest') return byChain(language, due, heading, names)
    return [{ heading, urgent: URGENT.includes(section), due }]
  })

const titlesHeading = (language: ReaderLanguage, count: number): string => {
  if (language === 'en') return `${count} more title${count === 1 ? '' : 's'}`
  return count === 1 ? 'Un altro titolo' : `Altri ${count} titoli`
}

/** A mail of calls. @param kind a digest, or what could not wait for one */
export const viewOf = (
  input: DigestInput,
  selection: Selection,
  kind: 'digest' | AtOnce = 'digest',
): View => {
  const { language } = input.contact
  const { cards, titles } = selection
  const it = language === 'it'
  const isDigest = kind === 'digest'
  const [all, notOpenUrl] = [safeLink(input.links.all), safeLink(input.links.notOpen)]
  const [more, notOpen] = [moreText(language, selection), notOpenText(language, selection)]
  return {
    language,
    subject: isDigest
      ? subjectOf(language, cards, input.now)
      : subjectAtOnce(language, [...cards, ...titles], input.now),
    addressee: addresseeText(input),
    summary: (isDigest ? summaryText : summaryAtOnce)(language, selection, input.now),
    passages: isDigest && input.mark === undefined ? [{ lines: [welcomeText(language)] }] : [],
    sections: groupsOf(language, cards, kind, input.names).map(({ heading, urgent, due }) => ({
      heading,
      urgent,
      cards: due.map((one) => cardOf(language, one, input, kind)),
    })),
    ...(titles.length > 0
      ? {
          titles: {
            heading: titlesHeading(language, titles.length),
            lines: titles.map((due) => titleLineOf(language, due, input)),
          },
        }
      : {}),
    ...(more ? { more } : {}),
    ...(all ? { all: { label: it ? 'Tutti i vostri bandi' : 'All your calls', url: all } } : {}),
    ...(notOpen && notOpenUrl ? { notOpen: { label: notOpen, url: notOpenUrl } } : {}),
    notes: isDigest ? notePassages(language, input.notes) : [],
    footer: footerOf(input, kind, cards),
  }
}
