import type { Child } from 'hono/jsx'
import { MailHead } from '../digests/mail-head.tsx'
import type { Phrase } from '../digests/phrase.ts'
import { COLOURS, STYLES } from '../digests/style.ts'
import type { Block, LetterView } from './view.ts'

const words = (phrase: Phrase): Child[] =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : <span lang={piece.lang}>{piece.text}</span>))

/** Somebody's own words are set off from ours by a line beside them. */
const QUOTE = `margin:8px 0 6px;padding:0 0 2px 12px;border-left:3px solid ${COLOURS.light.edge}`

const BlockView = ({ block }: { block: Block }): Child => {
  switch (block.kind) {
    case 'text':
      return (
        <p class="ink" style={STYLES.line}>
          {words(block.phrase)}
        </p>
      )
    case 'facts':
      return block.facts.map(({ label, phrase }) => (
        <p class="ink" style={STYLES.line}>
          <strong>{label}:</strong> {words(phrase)}
        </p>
      ))
    case 'quote':
      return (
        <>
          <p class="soft" style={STYLES.why}>
            {block.heading}:
          </p>
          <blockquote class="line" style={QUOTE}>
            {block.lines.map((line) => (
              <p class="ink" style={STYLES.line}>
                {line || '\u00A0'}
              </p>
            ))}
          </blockquote>
        </>
      )
    case 'links':
      return (
        <p style={STYLES.links}>
          {block.links.map(({ label, about, url }, place) => (
            <a
              href={url}
              class={place === 0 ? 'button' : 'link'}
              style={place === 0 ? STYLES.button : STYLES.plainLink}
              {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
            >
              {label}
            </a>
          ))}
        </p>
      )
  }
}

const Page = ({ view }: { view: LetterView }) => (
  <html lang={view.language}>
    <MailHead subject={view.subject} />
    <body class="ground" style={STYLES.body}>
      <div class="page ground ink" style={STYLES.page} lang={view.language}>
        <header>
          <h1 class="ink" style={STYLES.title}>
            {view.title}
          </h1>
        </header>
        <main style="margin:14px 0 0">
          <div class="paper" style={STYLES.paper}>
            {view.blocks.map((block) => (
              <BlockView block={block} />
            ))}
          </div>
        </main>
        <footer class="soft line" style={STYLES.footer}>
          {view.foot.map((line) => (
            <p class="soft" style={STYLES.footerLine}>
              {line}
            </p>
          ))}
          <p style={STYLES.links}>
            <a href={view.privacy} class="link" style={STYLES.plainLink}>
              {view.language === 'it' ? 'Informativa' : 'Privacy'}
            </a>
          </p>
        </footer>
      </div>
    </body>
  </html>
)

/** The HTML part, in the dress of the digests: no image, script, form or table; all words are escaped (FAULTS E3). */
export const renderHtml = (view: LetterView): string => `<!doctype html>${(<Page view={view} />).toString()}`
