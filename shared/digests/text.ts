import type { Card, TitleLine } from './card.ts'
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
    plain(card.money),
    card.verdicts.map(({ who, verdict, detail }) => `${who}: ${verdict}${detail}`).join(' '),
    ...card.because.map((phrase) => `${why}: ${plain(phrase)}`),
    card.leaning && plain(card.leaning),
    ...card.links.map(({ label, url }) => `${label}: ${url}`),
  ]
  return [`${number}. ${titleText(card)}`, ...lines.filter(Boolean)].join(`\n${INDENT}`)
}

const titleLineText = (line: TitleLine): string => {
  const said = [line.when, line.verdict].filter(Boolean).join('; ')
  return [`- ${titleText(line)}: ${said}`, line.link?.url].filter(Boolean).join('\n  ')
}

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
    view.all && `${view.all.label}: ${view.all.url}`,
    view.notOpen && `${view.notOpen.label}: ${view.notOpen.url}`,
  ]
  const footer = [...view.footer.lines, ...view.footer.links.map(({ label, url }) => `${label}: ${url}`)]
  return [
    `${view.addressee}: ${view.summary}`,
    view.welcome,
    ...sections,
    titles,
    rest.filter(Boolean).join('\n'),
    [RULE, ...footer].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('\u00A0', ' ')
    .concat('\n')
}
