import type { Child } from 'hono/jsx'
import type { Card, Link, TitleLine } from './card.ts'
import { MailHead } from './mail-head.tsx'
import type { Passage } from './passage.ts'
import type { Phrase, Piece } from './phrase.ts'
import { inked, STYLES } from './style.ts'
import type { View } from './view.ts'

/** Quotations in another language say so, for those who listen to their mail. */
const words = (phrase: Phrase): Child[] =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : <span lang={piece.lang}>{piece.text}</span>))

/** The first piece is what the eye looks for; what follows it is in ordinary weight. */
const headed = ([first, ...rest]: Phrase): Child[] =>
  first === undefined ? [] : [<strong>{words([first])}</strong>, ...words(rest)]

const Badge = ({ badge }: { badge?: string | undefined }) =>
  badge ? (
    <span class="soft" style={STYLES.badge}>
      {' '}
      [{badge}]
    </span>
  ) : null

const titleOf = (title: Piece): Child => words([title])

const Links = ({ links }: { links: Link[] }) => (
  <p style={STYLES.links}>
    {links.map(({ label, about, url }, index) => (
      <a
        href={url}
        class={index === 0 ? 'button' : 'link'}
        style={index === 0 ? STYLES.button : STYLES.plainLink}
        {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
      >
        {label}
      </a>
    ))}
  </p>
)

const CardView = ({ card, why }: { card: Card; why: string }) => (
  <article class="paper" style={STYLES.paper}>
    <h3 class="ink" style={STYLES.call}>
      {titleOf(card.title)}
      <Badge badge={card.badge} />
    </h3>
    <p class="soft" style={STYLES.origin}>
      {card.origin}
    </p>
    {card.changes.map((change) => (
      <p class="ink changed" style={STYLES.changed}>
        {headed(change)}
      </p>
    ))}
    {card.schedule && (
      <p class="ink" style={STYLES.when}>
        {headed(card.schedule)}
      </p>
    )}
    {card.ready && (
      <p class="ink" style={STYLES.line}>
        {card.ready}
      </p>
    )}
    {card.money.length > 0 && (
      <p class="ink" style={STYLES.line}>
        {words(card.money)}
      </p>
    )}
    {card.verdicts.map(({ who, verdict, tone, detail }) => (
      <p class="ink" style={STYLES.line}>
        {who}:{' '}
        <strong class={tone} style={inked(tone)}>
          {verdict}
        </strong>
        {detail}
      </p>
    ))}
    {card.office.map((said) => (
      <p class="ink" style={STYLES.line}>
        {headed(said)}
      </p>
    ))}
    {card.because.map((because) => (
      <p class="soft" style={STYLES.why}>
        {why}: {words(because)}
      </p>
    ))}
    {card.leaning && (
      <p class="soft" style={STYLES.why}>
        {words(card.leaning)}
      </p>
    )}
    {card.links.length > 0 && <Links links={card.links} />}
  </article>
)

const TitleRow = ({ line, first }: { line: TitleLine; first: boolean }) => (
  <li class="line" style={first ? STYLES.firstRow : STYLES.row}>
    {line.link ? (
      <a href={line.link.url} class="link" style={STYLES.link}>
        {titleOf(line.title)}
      </a>
    ) : (
      <span>{titleOf(line.title)}</span>
    )}
    <Badge badge={line.badge} />
    <br />
    <span class="soft" style={inked('soft')}>
      {[line.when, line.verdict].filter(Boolean).join('; ')}
    </span>
  </li>
)

const Titles = ({ titles }: { titles: NonNullable<View['titles']> }) => (
  <section>
    <h2 class="section" style={STYLES.heading}>
      {titles.heading}
    </h2>
    <div class="paper" style={STYLES.paper}>
      <ul style={STYLES.list}>
        {titles.lines.map((line, index) => (
          <TitleRow line={line} first={index === 0} />
        ))}
      </ul>
    </div>
  </section>
)

/** A paragraph under the summary, or a paper of its own under a heading. */
const PassageView = ({ passage: { heading, lines, links = [], language } }: { passage: Passage }) => {
  if (heading === undefined)
    return lines.map((line) => (
      <p class="ink" style={STYLES.welcome}>
        {line}
      </p>
    ))
  return (
    <section>
      <h2 class="section" style={STYLES.heading}>
        {heading}
      </h2>
      <div class="paper" style={STYLES.paper}>
        <div {...(language ? { lang: language } : {})}>
          {lines.map((line) => (
            <p class="ink" style={STYLES.passage}>
              {line}
            </p>
          ))}
        </div>
        {links.length > 0 && (
          <p style={STYLES.links}>
            {links.map(({ label, url }) => (
              <a href={url} class="link" style={STYLES.plainLink}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}

const Rest = ({ view: { more, all, notOpen } }: { view: View }) => (
  <>
    {(more || all) && (
      <p class="ink" style={STYLES.rest}>
        {more && `${more}. `}
        {all && (
          <a href={all.url} class="link" style={STYLES.link}>
            {all.label}
          </a>
        )}
      </p>
    )}
    {notOpen && (
      <p class="ink" style={STYLES.rest}>
        <a href={notOpen.url} class="link" style={STYLES.link}>
          {notOpen.label}
        </a>
      </p>
    )}
  </>
)

const Foot = ({ footer }: { footer: View['footer'] }) => (
  <footer class="soft line" style={STYLES.footer}>
    {footer.lines.map((line) => (
      <p class="soft" style={STYLES.footerLine}>
        {line}
      </p>
    ))}
    <p style={STYLES.links}>
      {footer.links.map(({ label, url }) => (
        <a href={url} class="link" style={STYLES.plainLink}>
          {label}
        </a>
      ))}
    </p>
  </footer>
)

const Page = ({ view }: { view: View }) => {
  const opening = view.passages.filter(({ heading }) => heading === undefined)
  const papers = view.passages.filter(({ heading }) => heading !== undefined)
  return (
    <html lang={view.language}>
      <MailHead subject={view.subject} />
      <body class="ground" style={STYLES.body}>
        <div style={STYLES.preview} aria-hidden="true">
          {view.summary}
        </div>
        <div class="page ground ink" style={STYLES.page} lang={view.language}>
          <header>
            <h1 class="ink" style={STYLES.title}>
              {view.addressee}
            </h1>
            <p class="soft" style={STYLES.summary}>
              {view.summary}
            </p>
            {opening.map((passage) => (
              <PassageView passage={passage} />
            ))}
          </header>
          <main>
            {papers.map((passage) => (
              <PassageView passage={passage} />
            ))}
            {view.sections.map(({ heading, urgent, cards }) => (
              <section>
                <h2
                  class={urgent ? 'closing' : 'section'}
                  style={`${STYLES.heading}${urgent ? `;${inked('closing')}` : ''}`}
                >
                  {heading}
                </h2>
                {cards.map((card) => (
                  <CardView card={card} why={view.language === 'it' ? 'Perché' : 'Why'} />
                ))}
              </section>
            ))}
            {view.titles && <Titles titles={view.titles} />}
            <Rest view={view} />
            {view.notes.map((passage) => (
              <PassageView passage={passage} />
            ))}
          </main>
          <Foot footer={view.footer} />
        </div>
      </body>
    </html>
  )
}

const CardPage = ({ view: { language, subject, sections } }: { view: View }) => (
  <html lang={language}>
    <MailHead subject={subject} />
    <body class="ground" style={STYLES.body}>
      <main class="page ground ink" style={STYLES.page} lang={language}>
        {sections.flatMap(({ cards }) =>
          cards.map((card) => <CardView card={card} why={language === 'it' ? 'Perché' : 'Why'} />),
        )}
      </main>
    </body>
  </html>
)

/** The cards of a mail alone, as they stand in it. */
export const renderCardsHtml = (view: View): string =>
  `<!doctype html>${(<CardPage view={view} />).toString()}`

/**
 * The HTML part: no image, script, form or table; every word of a source is escaped text, every link was checked to
 * be http or https (FAULTS E3, E4, E5).
 */
export const renderHtml = (view: View): string => `<!doctype html>${(<Page view={view} />).toString()}`
