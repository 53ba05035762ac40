import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DRAFTS, type Site, startSite } from '../console/site.ts'
import { bringSession, chromiumPath, faultsIn, launch, overflow } from './chromium.ts'

/** One of the contact's own pages. */
const own = (site: Site, page = ''): string => `/me/p/${site.token('preferences')}${page}`

/** Every page, by what it is called; `path` may need the site's tokens and messages. */
const PAGES: { name: string; path: (site: Site) => string; status?: number }[] = [
  { name: 'the open calls', path: () => '/' },
  { name: 'a filter that finds nothing', path: () => '/?q=zzz' },
  { name: 'a call', path: () => '/calls/rer-bandi%3Amaglia' },
  { name: 'the members', path: () => '/members' },
  { name: 'a member', path: () => '/members/filofino' },
  { name: 'asking why', path: () => '/why' },
  { name: 'asking why of a member', path: () => '/why?member=filofino' },
  { name: 'asking why of nobody', path: () => '/why?member=nessuno', status: 404 },
  { name: 'a member with a call explained', path: () => '/why?member=filofino&call=maglieria' },
  { name: 'a member and a call that it cannot have', path: () => '/why?member=filofino&call=scuole' },
  { name: 'a member and a call nobody lists', path: () => '/why?member=filofino&call=balena', status: 404 },
  { name: 'the members that have left, of whom there are none', path: () => '/members?standing=left' },
  { name: 'editing a member', path: () => '/members/filofino/edit' },
  { name: 'a new member', path: () => '/clusters/create/members/new' },
  { name: 'the contacts of a member', path: () => '/members/filofino/contacts' },
  { name: 'importing members', path: () => '/clusters/create/members/import' },
  { name: 'who joined and left', path: () => '/clusters/create/members/variation' },
  { name: 'the runs', path: () => '/runs' },
  { name: 'starting a run', path: () => '/send-now' },
  { name: 'the clusters', path: () => '/clusters' },
  { name: 'the first page of a cluster', path: () => '/clusters/create' },
  { name: 'the Friday page', path: () => '/clusters/create/friday' },
  { name: 'deciding about a call', path: () => '/clusters/create/friday/rer-bandi%3Amaglia' },
  { name: 'adding a call', path: () => '/clusters/create/added' },
  { name: 'a call that was read', path: () => `/clusters/create/added/${DRAFTS.ready}` },
  { name: 'a page that could not be read', path: () => `/clusters/create/added/${DRAFTS.unread}` },
  { name: 'a call that was added', path: () => `/clusters/create/added/${DRAFTS.added}` },
  { name: 'calls proposed to ART-ER', path: () => '/proposals' },
  { name: 'the notes of the offices', path: () => '/notes' },
  { name: 'the sources', path: () => '/sources' },
  { name: 'a source', path: () => '/sources/rer-imprese' },
  { name: 'a source that was never read', path: () => '/sources/it-incentivi' },
  { name: 'a source with a reading in quarantine', path: () => '/sources/rer-bandi' },
  { name: 'the sources, for everyone', path: () => '/public/sources' },
  { name: 'the calls, for everyone', path: () => '/public/calls' },
  {
    name: 'the calls of a value chain, in English',
    path: () => '/public/calls?chain=create/fashion&lang=en',
  },
  { name: 'a search of everyone that finds nothing', path: () => '/public/calls?q=zzz' },
  { name: 'a call, for everyone', path: () => '/public/calls/rer-bandi:maglia' },
  { name: 'a call that is closed, for everyone', path: () => '/public/calls/rer-bandi:chiuso' },
  { name: 'a call that is gone, for everyone', path: () => '/public/calls/rer-bandi:tolto', status: 410 },
  { name: 'the feeds', path: () => '/public/feeds' },
  { name: 'a run', path: () => '/runs/2026-W27' },
  { name: 'unsubscribe', path: (site) => `/me/u/${site.token('unsubscribe')}` },
  { name: 'preferences', path: (site) => own(site) },
  { name: "a contact's calls", path: (site) => `/me/c/${site.token('calls')}` },
  { name: "a contact's calls among its pages", path: (site) => own(site, '/calls') },
  { name: "a contact's latest Monday", path: (site) => own(site, '/monday') },
  { name: 'the mails a contact was sent', path: (site) => own(site, '/mails') },
  { name: 'asking why a call did not come', path: (site) => own(site, '/why') },
  { name: 'why a call did not come', path: (site) => own(site, '/why?q=scuole') },
  { name: 'why a call that nobody lists did not come', path: (site) => own(site, '/why?q=balena') },
  { name: 'the search', path: (site) => own(site, '/search') },
  { name: 'a search narrowed', path: (site) => own(site, '/search?q=maglieria&level=regional') },
  { name: 'a search that finds nothing', path: (site) => own(site, '/search?q=balena+maglieria') },
  { name: 'the search by the link to the calls', path: (site) => `/me/c/${site.token('calls')}/search` },
  { name: 'following a call', path: (site) => `/me/y/${site.token('opinions')}/rer-bandi:maglia` },
  { name: 'declining a call', path: (site) => `/me/n/${site.token('opinions')}/rer-bandi:maglia` },
  { name: 'finding a lost link', path: () => '/public/my-page' },
  { name: 'colleagues', path: (site) => `/me/l/${site.token('colleagues')}` },
  { name: 'talking about a call', path: (site) => `/me/t/${site.token('talk')}/rer-bandi:maglia` },
  { name: 'asking about a call unknown to us', path: (site) => `/me/q/${site.token('talk')}?asked=fondo` },
  { name: 'the questions of contacts', path: () => '/questions' },
  { name: 'the concepts', path: () => '/concepts' },
  { name: 'the concepts of a cluster', path: () => '/concepts/create' },
  { name: 'a concept', path: () => '/concepts/create/edit?concept=textiles' },
  { name: 'a new concept', path: () => '/concepts/create/edit' },
  { name: 'a draft', path: () => '/concepts/create/preview' },
  { name: 'a draft tried out', path: () => '/concepts/create/preview?show=1' },
  { name: 'the versions of rules', path: () => '/concepts/create/versions?from=1&to=1' },
  { name: 'the value chains', path: () => '/concepts/create/chains' },
  { name: 'a value chain to split or merge', path: () => '/concepts/create/chains/fashion' },
  { name: 'concepts from a manifesto', path: () => '/concepts/create/manifesto' },
  { name: 'how precise concepts are', path: () => '/concepts?cluster=create' },
  { name: 'concepts to look at', path: () => '/concepts/create?mark=stale&sort=most' },
  { name: 'own data', path: (site) => `/me/d/${site.token('data')}` },
  { name: 'erasing own data', path: (site) => `/me/d/${site.token('data')}/erase` },
  { name: 'requests about personal data', path: () => '/requests' },
  { name: 'who did what', path: () => '/audit' },
  { name: 'signing out', path: () => '/sign-in/out' },
  { name: 'the privacy notice', path: () => '/public/privacy' },
  { name: 'a page that is not there', path: () => '/nowhere', status: 404 },
  { name: 'the mailbox', path: () => '/mailbox' },
  { name: 'a message as HTML', path: (site) => `/mailbox/${site.mail}` },
  { name: 'a message as plain text', path: (site) => `/mailbox/${site.mail}/text` },
  { name: 'a message as source', path: (site) => `/mailbox/${site.mail}/source` },
  { name: "a message's headers", path: (site) => `/mailbox/${site.mail}/headers` },
]

describe.skipIf(!chromiumPath)('in a browser', () => {
  let site: Site
  let browser: Browser
  /** Kept through the file, so that the style sheet is fetched once. */
  let context: BrowserContext
  let operator: string
  /** The browser holds the operator's session, as after signing in there. */
  const stayIn = () => bringSession(context, site.url, operator)
  beforeAll(async () => {
    site = await startSite()
    browser = await launch()
    context = await browser.newContext({ locale: 'it-IT' })
    operator = await site.signIn('paolo')
    await stayIn()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  /** Opens a page at a width and notes what it asked of other hosts and what went wrong in it. */
  const open = async (path: string, width: number): Promise<{ page: Page; troubles: string[] }> => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 800 })
    const troubles: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
        troubles.push(request.url())
    })
    await page.goto(`${site.url}${path}`)
    return { page, troubles }
  }

  describe.each(PAGES)('$name', ({ path, status = 200 }) => {
    it.each([320, 1280])(
      'reads well at %i px: nothing axe finds, nothing wider than the window',
      async (width) => {
        const { page, troubles } = await open(path(site), width)
        expect(await faultsIn(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        expect(troubles).toHaveLength(status === 200 ? 0 : 1)
        await page.close()
        expect((await fetch(`${site.url}${path(site)}`, { headers: { cookie: operator } })).status).toBe(
          status,
        )
      },
    )
  })

  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      "(document.activeElement?.textContent || document.activeElement?.getAttribute('id') || '').trim()",
    )

  it('a call for everyone runs no script: its data for machines stand in it, and nothing is refused', async () => {
    const { page, troubles } = await open('/public/calls/rer-bandi:maglia?lang=en', 1280)
    const data = page.locator('script[type="application/ld+json"]')
    expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'en',
    })
    expect(troubles).toEqual([])
    await page.close()
  })

  it('a call for everyone prints without what only leads elsewhere, and with the address of the official page', async () => {
    const { page } = await open('/public/calls/rer-bandi:maglia', 1280)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.sections', 'a.language', 'footer .links'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('a[rel~=external]'), '::after').content"),
    ).toContain('https://bandi.example.org/maglia')
    expect(await overflow(page)).toBe(0)
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })

  it('anybody searches the calls by keyboard alone, and sees one in the other language', async () => {
    const { page } = await open('/public/calls', 320)
    await page.locator('#q').focus()
    await page.keyboard.type('maglieria')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=maglieria/)
    await page.locator('h2 a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/public\/calls\/rer-bandi/)
    await page.locator('a.language').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/lang=en/)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.close()
  })

  it('by keyboard, the first stop skips to the content, and the focus can be seen', async () => {
    const { page } = await open('/', 320)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Vai al contenuto')
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 0, y: 0 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('q')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.close()
  })

  it('by keyboard, stops follow the order of reading', async () => {
    const { page } = await open('/', 1280)
    const stops: string[] = []
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab')
      stops.push((await focused(page)).slice(0, 30))
    }
    expect(stops.slice(0, 10)).toEqual([
      'Vai al contenuto',
      'Segnavia I bandi per i Clust-E',
      'English',
      'Esci',
      'Clust-ER',
      'Bandi',
      'Soci',
      'Concetti',
      'Perché',
      'Invii',
    ])
    await page.close()
  })

  it('an operator signs in by keyboard alone, is told of a wrong password, and signs out of both', async () => {
    await context.clearCookies()
    const { page, troubles } = await open('/audit', 320)
    const looksWell = async () => expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await looksWell()
    await page.getByRole('link', { name: 'Accedi' }).focus()
    await page.keyboard.press('Enter')
    const type = async (password: string) => {
      await page.locator('#user').focus()
      await page.keyboard.type('paolo')
      await page.keyboard.press('Tab')
      await page.keyboard.type(password)
      await page.keyboard.press('Enter')
    }
    await page.waitForSelector('#password')
    await looksWell()
    await type('wrong')
    await page.waitForSelector('#wrong')
    await looksWell()
    await type('segnavia')
    await page.waitForURL(/\/audit$/)
    await looksWell()
    expect(await page.locator('main').textContent()).toContain('Paolo Gallo')
    await page.getByRole('button', { name: 'Esci' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Esci dall’account' }).focus()
    await looksWell()
    await page.keyboard.press('Enter')
    await page.waitForURL(/sign-in\/out/)
    await page.goto(`${site.url}/audit`)
    expect(page.url()).toContain('/sign-in?to=%2Faudit')
    // The wrong password alone, which browsers report as a page that was refused.
    expect(troubles).toHaveLength(1)
    await page.close()
    await context.clearCookies()
    await stayIn()
  })

  it('a reader filters, opens a call and changes the language by keyboard alone', async () => {
    const { page } = await open('/', 1280)
    await page.locator('#q').focus()
    await page.keyboard.type('circular')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=circular/)
    await page.locator('h2 a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/calls/)
    await page.locator('a.language').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/lang=en/)
    expect(await page.locator('h2').first().textContent()).toBe('What we read')
    await page.close()
    await context.clearCookies()
    await stayIn()
  })

  it('a contact pauses, and unsubscribes and undoes it', async () => {
    const { page } = await open(`/me/p/${site.token('preferences')}`, 320)
    await page.locator('#pause').fill('2026-07-20')
    await page.locator('button', { hasText: 'Salva' }).click()
    expect(await page.locator('.lead').textContent()).toContain('lunedì 20 luglio 2026')
    await page.goto(`${site.url}/me/u/${site.token('unsubscribe')}`)
    await page.locator('button').click()
    expect(await page.locator('[role=status]').textContent()).toContain('non scriveremo più')
    await page.locator('button').click()
    expect(await page.locator('[role=status]').textContent()).toContain('di nuovo attivi')
    await page.close()
  })

  it('an operator releases a reading by keyboard alone, and not without the tick', async () => {
    const { page } = await open('/sources/rer-bandi', 320)
    await page.locator('[name=looked]').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('[name=looked]:invalid').count()).toBe(1)
    await page.locator('[name=looked]').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForURL(/released=/)
    expect(await page.locator('[role=status]').textContent()).toContain('Rilascio richiesto.')
    expect(await page.locator('main form').count()).toBe(0)
    expect(await faultsIn(page)).toEqual([])
    await page.close()
  })

  it('the drawing of readings has a name and a description, and the table the same figures', async () => {
    const { page } = await open('/sources/rer-imprese', 320)
    const drawing = page.getByRole('img', { name: 'Righe lette, lettura per lettura' })
    expect(await drawing.count()).toBe(1)
    expect(await drawing.locator('desc').textContent()).toMatch(
      /^59 letture, dal 2 maggio al 29 giugno: fra 31 e 45 righe; 3 non riuscite/,
    )
    expect(await drawing.locator('rect').count()).toBe(56)
    await page.locator('summary').click()
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(10)
    expect(await page.locator('details tbody tr').count()).toBe(49)
    await page.close()
  })

  it('an operator corrects a date by keyboard alone, and is told beside the field what is wrong', async () => {
    const { page } = await open('/calls/eu-sedia%3AEX-2026-TEX-01', 320)
    await page.getByText('Correggi una data').focus()
    await page.keyboard.press('Enter')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.locator('#day').fill('2026-09-22')
    await page.locator('#reason').fill(' ')
    await page.locator('#reason').press('Enter')
    await page.waitForSelector('#reason-wrong')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.locator('#reason').fill('Lo dice il testo del bando.')
    await page.locator('#reason').press('Enter')
    await page.waitForURL(/edited=saved/)
    expect(await page.getByRole('heading', { name: /Scadenza: martedì 22 settembre 2026/ }).count()).toBe(1)
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.close()
  })

  it('a contact asks for registers by keyboard alone', async () => {
    const { page } = await open(own(site), 320)
    await page.locator('[name=wishes]').first().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=status]')
    expect(await page.locator('[value=registers]').isChecked()).toBe(true)
    expect(await page.locator('[value=other-regions]').isChecked()).toBe(false)
    await page.close()
  })

  it('a contact sees the days of reminders once it wants to choose them', async () => {
    const { page } = await open(own(site), 320)
    expect(await page.locator('[name=leads]').first().isVisible()).toBe(false)
    await page.locator('[name=reminders][value=usual]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[name=leads]').first().isVisible()).toBe(true)
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.close()
  })

  it('a contact mends its own words from the list of what is wrong, with what it typed still there', async () => {
    const { page } = await open(own(site), 320)
    await page.locator('textarea[name=never]').fill('x\nappalti')
    await page.locator('[name=frequency][value=monthly]').check()
    await page.getByRole('button', { name: 'Salva le preferenze' }).click()
    await page.waitForSelector('[role=alert]')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.locator('[role=alert] a').focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('x\nappalti')
    expect(await page.locator('[name=frequency][value=monthly]').isChecked()).toBe(true)
    await page.locator('textarea[name=never]').fill('appalti')
    await page.locator('[name=frequency][value=weekly]').check()
    await page.getByRole('button', { name: 'Salva le preferenze' }).click()
    await page.waitForSelector('[role=status]')
    expect(await page.locator('.counts').textContent()).toContain('«appalti»: 0 bandi.')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.close()
  })

  it("a contact walks through its pages by their navigation, and reads Monday's mail in its frame", async () => {
    const { page } = await open(own(site), 1280)
    const walk = async (name: string) => {
      await page.getByRole('navigation', { name: 'Le vostre pagine' }).getByRole('link', { name }).click()
      return page.locator('.sections [aria-current]').textContent()
    }
    for (const name of ['I vostri bandi', 'Messaggi', 'Perché non è arrivato?', 'L’ultimo lunedì'])
      expect(await walk(name)).toBe(name)
    expect(await page.frameLocator('iframe').locator('h3').first().textContent()).toContain('maglieria')
    await page.close()
  })

  it('a contact declines a call for its topic and takes it back, by keyboard alone', async () => {
    const { page } = await open(`/me/n/${site.token('opinions')}/rer-bandi:maglia`, 320)
    await page.locator('button').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('[name=reason]:invalid').count()).toBe(5)
    await page.locator('[name=reason]').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=status]')
    expect(await page.locator('[role=status]').textContent()).toContain('non vi viene più segnalato')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])

    await page.goto(`${site.url}/me/c/${site.token('calls')}#opinions`)
    expect(await page.locator('#opinions').textContent()).toContain('non è il vostro argomento')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: /^Annulla: Voucher/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=status]')
    expect(await page.locator('[role=status]').textContent()).toContain('come se non aveste risposto')
    expect(await faultsIn(page)).toEqual([])
    await page.close()
  })

  it('the line of a mail leads to the calls that are not open, with their reasons', async () => {
    const { page } = await open(`/me/c/${site.token('calls')}#not-open`, 320)
    expect(await page.locator('#not-open').textContent()).toContain('riservato a enti di formazione')
    expect(await page.evaluate('window.scrollY')).toBeGreaterThan(0)
    await page.close()
  })

  it('the frame shows the message as it was sent', async () => {
    const { page } = await open(`/mailbox/${site.mail}`, 1280)
    const frame = page.frameLocator('iframe')
    expect(await frame.locator('h3').first().textContent()).toContain('maglieria')
    expect(await faultsIn(page)).toEqual([])
    await page.close()
  })
})
