import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where this machine's Chromium is, or undefined; then the browser tests are skipped and say so. */
export const chromiumPath = CANDIDATES.find((path) => path !== undefined && existsSync(path))

if (!chromiumPath)
  console.warn(
    'No Chromium found: the browser tests are skipped. Install one (apt-get install chromium), or name it in CHROMIUM.',
  )

/** Asks nothing of the internet. */
const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: ARGUMENTS })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA and good practice, one line a finding. */
export const faultsIn = (page: Page): Promise<string[]> =>
  page.evaluate(`${axe};
    axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`)

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** The browser holds this session of the console, as after signing in there. */
export const bringSession = (context: BrowserContext, url: string, cookie: string): Promise<void> => {
  const at = cookie.indexOf('=')
  return context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url }])
}
