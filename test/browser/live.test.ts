import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readClusters, readRuleSet } from '../../shared/store/clusters.ts'
import { type Site, startSite } from '../console/site.ts'
import { chromiumPath, faultsIn, launch, overflow } from './chromium.ts'
import { openAs } from './sign-in.ts'

const EDIT = '/concepts/create/edit?concept=textiles'

describe.skipIf(!chromiumPath)('a manager who tunes a concept in a browser', () => {
  let site: Site
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const troubles: string[] = []
  beforeAll(async () => {
    site = await startSite()
    browser = await launch()
    context = await browser.newContext({ locale: 'it-IT' })
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    await openAs(page, 'marta', `${site.url}${EDIT}`)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const brief = (): Promise<string | null> => page.locator('[data-brief]').textContent()
  /** The panel has answered what stands in the form. */
  const settled = (): Promise<unknown> =>
    page.waitForSelector('[data-outcome]:not([aria-busy]):has(*)', { state: 'attached' })
  /** Presses Tab until what it stands on is this. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let pressed = 0; pressed < 80; pressed++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
    }
    throw new Error(`Tab never reached ${selector}.`)
  }

  it('sees what the draft would change as soon as the page is open, and nothing runs but our file', async () => {
    await settled()
    expect(await brief()).toMatch(/in meno a 1 socio.*resta senza nulla. Supera un limite\./)
    expect(await page.locator('.live-panel').textContent()).toContain('nessun socio avrebbe più un bando')
    expect(
      await page.evaluate('[...document.scripts].map(({ src, text }) => [new URL(src).pathname, text])'),
    ).toEqual([[expect.stringMatching(/^\/assets\/live-preview-/), '']])
  })

  it('adds a word by keyboard and sees the preview move; the focus stays and one sentence is read out', async () => {
    const before = await brief()
    await page.locator('[name=rule][value=boost]').focus()
    await page.keyboard.press('Space')
    await expect.poll(brief).not.toBe(before)
    await page.locator('#it-first').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nscuole', { delay: 40 })
    await settled()
    await expect
      .poll(() => page.locator('.live-head [role=status]').textContent(), { timeout: 5000 })
      .toBe(await brief())
    expect(await page.locator('.live-panel').textContent()).toMatch(/scuoleitaliano/)
    expect(await page.evaluate('document.activeElement.id + document.activeElement.value.slice(-7)')).toBe(
      'it-first\nscuole',
    )
  })

  it.each([320, 1280])(
    'reads well at %i px: nothing axe finds, nothing wider than the window',
    async (width) => {
      await page.setViewportSize({ width, height: 800 })
      expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    },
  )

  it('loses nothing typed without a network, and goes on by itself', async () => {
    await context.setOffline(true)
    await page.locator('#notes-first').focus()
    await page.keyboard.type('Chiesto dal direttivo.')
    await page.waitForSelector('[data-when=offline]:not([hidden])')
    expect(await page.inputValue('#notes-first')).toBe('Chiesto dal direttivo.')
    await context.setOffline(false)
    await settled()
    await page.waitForSelector('[data-when=offline]', { state: 'hidden' })
  })

  it('is told that the session has expired, with a way to sign in that leaves the page as it is', async () => {
    const cookies = await context.cookies()
    await context.clearCookies()
    await page.keyboard.type(' Ancora.')
    await page.waitForSelector('[data-when=expired]:not([hidden])')
    const link = page.locator('[data-when=expired] a')
    expect([await link.getAttribute('target'), await link.getAttribute('href')]).toEqual([
      '_blank',
      expect.stringMatching(/^\/sign-in/),
    ])
    expect(await page.inputValue('#notes-first')).toBe('Chiesto dal direttivo. Ancora.')
    await context.addCookies(cookies)
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await page.waitForSelector('[data-when=expired]', { state: 'hidden' })
    await settled()
  })

  it('saves, tries the whole draft, publishes with a note and goes back, all by keyboard', async () => {
    const version = async () => (await readClusters(site.world.table))[0]?.ruleSet
    await tabTo('button[value=save]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=saved/)
    await page.goto(`${site.url}/concepts/create/preview`)
    await tabTo('form[method=get] button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/show=1/)
    await tabTo('#note-first')
    await page.keyboard.type('Entrano le scuole.')
    if (await page.locator('#reason-first').count()) {
      await tabTo('#reason-first')
      await page.keyboard.type('Deciso con il direttivo.')
    }
    await tabTo('form button.btn-primary')
    await page.keyboard.press('Enter')
    await page.waitForURL(/versions\?done=published/)
    expect(await version()).toBe(2)
    await site.world.invoke.match({ Records: [] })
    await page.goto(`${site.url}/concepts/create/versions?from=1&to=2`)
    await tabTo('#note-first')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Troppe scuole.')
    await tabTo('form button.btn-primary')
    await page.keyboard.press('Enter')
    await page.waitForURL(/versions\?done=back/)
    expect(await version()).toBe(3)
    expect((await readRuleSet(site.world.table, 'create', 3))?.backTo).toBe(1)
  })

  it('has no trouble on the way but the network and the session that were taken away', () => {
    expect(troubles.filter((text) => !/ERR_INTERNET_DISCONNECTED|401/.test(text))).toEqual([])
  })

  it('works without scripts: the form, and the page of the preview', async () => {
    const plain = await browser.newContext({ locale: 'it-IT', javaScriptEnabled: false })
    const one = await plain.newPage()
    await plain.addCookies(await context.cookies())
    await one.goto(`${site.url}${EDIT}`)
    expect(await one.locator('.live-panel').isVisible()).toBe(false)
    await one.fill('#it-first', 'tessile\nmaglieria')
    await one.locator('button[value=save]').click()
    await one.waitForURL(/done=saved/)
    await plain.close()
  })
})
