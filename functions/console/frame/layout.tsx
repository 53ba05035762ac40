import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Person } from '../../../shared/domain/person.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { homeOf } from '../access/own-clusters.ts'
import { SIGN_OUT } from '../access/sign-in-href.ts'
import { stylesheets } from '../assets.ts'
import { PLACES, type Place, type Ways } from '../contact/ways.ts'
import type { Reader } from '../services.ts'
import { waysWords } from '../words/contact/ways.ts'
import { frameWords } from '../words/frame.ts'
import { officeSections, type Section } from './office-sections.ts'
import { type Crumb, Trail } from './trail.tsx'

/**
 * Which part of the site a page is in. `office` pages have sections to go to, those of a contact what its link opens
 * (ways.ts), the others have none.
 */
export type Area =
  | {
      kind: 'office'
      section: Section | 'mailbox' | 'none'
    }
  | { kind: 'contact'; ways: Ways; here?: Place }
  /** `waits`: a form that was sent waits on the page; in the other language it would not. */
  | { kind: 'outside'; waits?: true }
  /** What caches keep for everybody. `other`: the same page in the other language, at its own address. */
  | { kind: 'public'; other: string; sections: { id: string; href: string; label: string }[]; here: string }

const otherLanguage = ({ language, path, query }: Reader): string => {
  const other = new URLSearchParams(query)
  other.set('lang', language === 'it' ? 'en' : 'it')
  return `${path}?${other}`
}

const Navigation = ({
  label,
  ways,
  here,
}: {
  label: string
  ways: { id: string; href: string; label: string }[]
  here: string
}) => (
  <nav class="sections" aria-label={label}>
    <ul>
      {ways.map((way) => (
        <li>
          <a href={way.href} {...(way.id === here ? { 'aria-current': 'page' } : {})}>
            {way.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Sections = ({ reader, section }: { reader: Reader; section: string }) => {
  const words = frameWords[reader.language]
  const mailbox = reader.mailboxUrl ? [{ id: 'mailbox', href: reader.mailboxUrl, label: words.mailbox }] : []
  const ways = [...officeSections(reader), ...mailbox]
  return <Navigation label={words.navigation} ways={ways} here={section} />
}

/** A single way leads to the page itself. */
const OwnPages = ({ reader, ways, here = '' }: { reader: Reader; ways: Ways; here?: string | undefined }) => {
  const words = waysWords[reader.language]
  const open = PLACES.flatMap((id) => {
    const href = ways[id]
    return href ? [{ id, href, label: words[id] }] : []
  })
  return open.length > 1 ? <Navigation label={words.navigation} ways={open} here={here} /> : null
}

/** Who is at the page, and the way out. */
const SignedIn = ({ reader, person }: { reader: Reader; person: Person }) => (
  <form class="person" method="post" action={SIGN_OUT}>
    <span>{person.name}</span> <button type="submit">{frameWords[reader.language].signOut}</button>
  </form>
)

const Header = ({ reader, area }: { reader: Reader; area: Area }) => {
  const words = frameWords[reader.language]
  const other = reader.language === 'it' ? 'en' : 'it'
  const name = (
    <>
      <strong>{words.site}</strong> <span>{words.claim}</span>
    </>
  )
  return (
    <header class="site">
      <div class="container">
        <div class="site-name">
          {area.kind === 'office' ? <a href={homeOf(reader.person)}>{name}</a> : <p>{name}</p>}
          {!(area.kind === 'outside' && area.waits) && (
            <a
              class="language"
              href={area.kind === 'public' ? area.other : otherLanguage(reader)}
              lang={other}
              hreflang={other}
            >
              {words.otherLanguage}
            </a>
          )}
          {reader.person && <SignedIn reader={reader} person={reader.person} />}
        </div>
        {area.kind === 'office' && <Sections reader={reader} section={area.section} />}
        {area.kind === 'public' && (
          <Navigation label={words.navigation} ways={area.sections} here={area.here} />
        )}
        {area.kind === 'contact' && <OwnPages reader={reader} ways={area.ways} here={area.here} />}
      </div>
    </header>
  )
}

/** The section of a page of the office, on pages below it, and what stands between the two. */
const crumbsOf = (reader: Reader, area: Area, trail: readonly Crumb[] | undefined): readonly Crumb[] => {
  if (area.kind !== 'office') return []
  if (trail) return trail
  const section = officeSections(reader).find(({ id }) => id === area.section)
  return section && section.href !== reader.path ? [section] : []
}

/**
 * The one frame of all pages. `title` is the page's own; the site's name is added. `onTo`: where it leads by itself.
 * `trail`: the pages above one of the office, where its section alone does not say it. `script`: what makes it livelier;
 * it works without. `head`: what machines are told of the page. `wrong`: what was sent is to be put right; the title says it
 * first.
 */
export const Layout = ({
  reader,
  title,
  area,
  onTo,
  trail,
  script,
  head,
  wrong = false,
  children,
}: PropsWithChildren<{
  reader: Reader
  title: string
  area: Area
  onTo?: string
  trail?: readonly Crumb[] | undefined
  script?: string | readonly string[] | undefined
  head?: Child
  wrong?: boolean
}>): Child => {
  const words = frameWords[reader.language]
  // Pages for everybody know of no choice of language but that of their address: it goes along.
  const alike = (path: string): string => (area.kind === 'public' ? `${path}?lang=${reader.language}` : path)
  return (
    <html lang={reader.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {onTo && <meta http-equiv="refresh" content={`0;url=${onTo}`} />}
        <title>{`${wrong ? `${words.wrong} ` : ''}${title} – ${words.site}`}</title>
        {stylesheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {[script ?? []].flat().map((src) => (
          <script type="module" src={src} />
        ))}
        <link rel="icon" href="data:," />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <Header reader={reader} area={area} />
        <main id="content" class="container" tabindex={-1}>
          <Trail reader={reader} crumbs={crumbsOf(reader, area, trail)} here={title} />
          {children}
        </main>
        <footer class="site">
          <div class="container">
            <p>{words.prevails}</p>
            <p class="links">
              <a href={alike(PATHS.sources)}>{words.sourcesRead}</a>
              <a href={alike(PATHS.privacy)}>{words.privacy}</a>
              {(area.kind === 'outside' || area.kind === 'public') && (
                <a href={alike(PATHS.ownLink)}>{words.ownLink}</a>
              )}
            </p>
          </div>
        </footer>
      </body>
    </html>
  )
}
