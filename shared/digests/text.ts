import type { Card, Link, TitleLine } from './card.ts'
import type { Passage } from './passage.ts'
import { type Piece, plain } from './phrase.ts'
import type { View } from './view.ts'

/** Stands between the calls and our own words. A source's words are one line each and never begin one like this. */
const RULE = '-'.repeat(40)

/** Sets a call's lines off from ours: none of a source's words stands at the margin. */
const INDENT = '   '

const textOf = (piece: Piece): string => plain([piece])

const titleText = ({ title, badge }: { title: Piece; badge?: string }): string =>
  badge ? `${textOf(title)} [${badge}]` : textOf(title)

const cardText = (card: Card, number: number, why: string): string => {
  const lines = [
    card.origin,
    ...card.changes.map(plain),
    card.schedule && plain(card.schedule),
    card.ready,
    plain(card.money),
    card.verdicts.map(({ who, verdict, detail }) => `${who}: ${verdict}${detail}`).join(' '),
    ...card.office.map(plain),
    ...card.because.map((phrase) => `${why}: ${plain(phrase)}`),
    card.leaning && plain(card.leaning),
    ...card.links.map(linkText),
  ]
  return [`${number}. ${titleText(card)}`, ...lines.filter(Boolean)].join(`\n${INDENT}`)
}

const titleLineText = (line: TitleLine): string => {
  const said = [line.when, line.verdict].filter(Boolean).join('; ')
  return [`- ${titleText(line)}: ${said}`, line.link?.url].filter(Boolean).join('\n  ')
}

const linkText = ({ label, url }: Link): string => `${label}: ${url}`

/** Under its heading a passage is set in like a call; without one it is a paragraph of ours. */
const passageText = ({ heading, lines, links = [] }: Passage): string =>
  heading === undefined
    ? lines.join('\n')
    : [heading.toUpperCase(), ...[...lines, ...links.map(linkText)].map((line) => `${INDENT}${line}`)].join(
        '\n',
      )

/**
 * The plain-text part: written, not converted. Calls are numbered and set in, so that no line begins with a
 * source's words; nothing of a source comes after the rule, where our own footer stands (FAULTS E11).
 */
export const renderText = (view: View): string => {
  const why = view.language === 'it' ? 'Perché' : 'Why'
  let number = 0
  const sections = view.sections.map(({ heading, cards }) => {
    const said = cards.map((card) => {
      number += 1
      return cardText(card, number, why)
    })
    return [heading.toUpperCase(), said.join('\n\n')].join('\n')
  })
  const titles =
    view.titles && [view.titles.heading.toUpperCase(), ...view.titles.lines.map(titleLineText)].join('\n')
  const rest = [
    view.more && `${view.more}.`,
    view.all && linkText(view.all),
    view.notOpen && linkText(view.notOpen),
  ]
  const footer = [...view.footer.lines, ...view.footer.links.map(linkText)]
  return [
    `${view.addressee}: ${view.summary}`,
    ...view.passages.map(passageText),
    ...sections,
    titles,
    rest.filter(Boolean).join('\n'),
    ...view.notes.map(passageText),
    [RULE, ...footer].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('\u00A0', ' ')
    .concat('\n')
}
