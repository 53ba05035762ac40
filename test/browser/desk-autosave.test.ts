import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAnnouncement, readAnnouncement, readRevisions } from '../../shared/store/announcements.ts'
import { anAnnouncement, aWritten } from '../builders/announcement.ts'
import { type Site, startSite } from '../console/site.ts'
import { bringSession, chromiumPath, faultsIn, launch, overflow } from './chromium.ts'

const ID = '00000000000000e1'
const MONEY = `/desk/${ID}/parts/money`
const SAVED = '[data-saved]:not(:empty)'
const PATIENT = { timeout: 15_000 }

describe.skipIf(!chromiumPath)('an officer who writes a part in a browser', () => {
  let site: Site
  let browser: Browser
  let elena: BrowserContext
  let nora: BrowserContext
  let page: Page
  const troubles: string[] = []
  beforeAll(async () => {
    site = await startSite()
    await addAnnouncement(site.world.table, { ...anAnnouncement(aWritten()), id: ID })
    browser = await launch()
    const enter = async (user: string): Promise<BrowserContext> => {
      const context = await browser.newContext({ locale: 'it-IT' })
      await bringSession(context, site.url, await site.signIn(user))
      return context
    }
    ;[elena, nora] = [await enter('elena'), await enter('nora')]
    page = await elena.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    await page.goto(`${site.url}${MONEY}`)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const stored = async () => (await readAnnouncement(site.world.table, ID))?.written
  const focused = () => page.evaluate('document.activeElement?.id')
  /** Presses Tab until what it stands on is this. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let pressed = 0; pressed < 80; pressed++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
    }
    throw new Error(`Tab never reached ${selector}.`)
  }
  const shot = async (name: string): Promise<void> => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/autosave-${name}.png`, fullPage: true })
  }

  it('types by keyboard; it is saved when the hand rests, said politely, and the focus stays', async () => {
    await tabTo('#moneyWords-first')
    await page.keyboard.type('Cumulabile con il credito d’imposta.', { delay: 10 })
    await page.waitForSelector(SAVED, PATIENT)
    expect(await page.textContent('[data-autosave][role=status] [data-saved]')).toMatch(
      /^Salvato alle \d\d:\d\d$/,
    )
    expect(await focused()).toBe('moneyWords-first')
    expect((await stored())?.moneyWords).toBe('Cumulabile con il credito d’imposta.')
    await shot('saved')
  })

  it.each([320, 1280])(
    'reads well at %i px: nothing axe finds, nothing wider than the window',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    },
  )

  it('loses nothing typed without a network, and it is saved when there is one', async () => {
    await elena.setOffline(true)
    await page.keyboard.type(' Anticipo del 40 %.')
    await page.waitForSelector('[data-autosave] [data-when=offline]:not([hidden])', PATIENT)
    await shot('offline')
    expect((await stored())?.moneyWords).not.toContain('Anticipo')
    await elena.setOffline(false)
    await page.waitForSelector('[data-autosave] [data-when=offline]', { state: 'hidden', ...PATIENT })
    expect((await stored())?.moneyWords).toContain('Anticipo del 40 %.')
  })

  it('is told when the session has ended, and goes on after signing in beside it', async () => {
    const cookies = await elena.cookies()
    await elena.clearCookies()
    await page.keyboard.type(' Una tantum.')
    await page.waitForSelector('[data-autosave] [data-when=expired]:not([hidden])', PATIENT)
    await shot('expired')
    const link = page.locator('[data-autosave] [data-when=expired] a')
    expect([await link.getAttribute('target'), await link.getAttribute('href')]).toEqual([
      '_blank',
      expect.stringMatching(/^\/sign-in/),
    ])
    await elena.addCookies(cookies)
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await page.waitForSelector('[data-autosave] [data-when=expired]', { state: 'hidden', ...PATIENT })
    expect((await stored())?.moneyWords).toContain('Una tantum.')
  })

  it('has made one revision of all this', async () => {
    expect((await readRevisions(site.world.table, ID)).map(({ happened }) => happened.name)).toEqual([
      'begun',
      'saved',
    ])
  })

  it('is told when somebody else has saved the part; the button shows both', async () => {
    const other = await nora.newPage()
    await other.goto(`${site.url}${MONEY}`)
    await other.fill('#total-first', '6.000.000')
    await other.getByRole('button', { name: 'Salva', exact: true }).click()
    await other.waitForURL(/done=saved/)
    await other.close()
    await page.locator('#total-first').fill('7.000.000')
    await page.waitForSelector('[data-autosave] [data-when=stopped]:not([hidden])', PATIENT)
    expect(await page.textContent('[data-autosave] [data-when=stopped]')).toContain(
      'Nora Bassi ha salvato questa parte',
    )
    expect(await page.inputValue('#total-first')).toBe('7.000.000')
    await page.getByRole('button', { name: 'Salva', exact: true }).click()
    await page.waitForSelector('[role=alert]')
    expect(await page.title()).toMatch(/^Errore: Le risorse/)
    expect(await page.evaluate('document.activeElement?.getAttribute("role")')).toBe('alert')
    expect(await page.textContent('[role=alert]')).toContain('6.000.000')
    expect(await page.inputValue('#total-first')).toBe('7.000.000')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await shot('conflict')
  })

  it('puts right what is wrong: the summary has the focus, and leads to each field by keyboard', async () => {
    await page.fill('#total-first', 'cinque milioni')
    await page.getByRole('button', { name: 'Salva', exact: true }).click()
    await page.waitForURL(/done=saved/)
    expect(await page.title()).toMatch(/^Errore: /)
    expect(await page.evaluate('document.activeElement?.className')).toBe('note bad')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('total-first')
    expect(await page.getAttribute('#total-first', 'aria-invalid')).toBe('true')
    expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    await shot('error')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('7.000.000')
    await tabTo('button[value=save]')
    await page.keyboard.press('Enter')
    await page.waitForFunction("document.querySelector('#total-first')?.value === '7.000.000'")
    await page.waitForURL(/done=saved/)
    expect(await page.title()).not.toMatch(/^Errore/)
    expect((await stored())?.total).toBe('7.000.000')
  })

  it('leaves for the next part while something is unsaved, and it is saved on the way', async () => {
    await page.fill('#moneyWords-first', 'Cumulabile.')
    await page.getByRole('button', { name: 'Salva e vai' }).click()
    await page.waitForURL(/parts\/dates/)
    expect((await stored())?.moneyWords).toBe('Cumulabile.')
  })

  it('has no trouble on the way but the network, the session and the conflict', () => {
    expect(troubles.filter((text) => !/ERR_INTERNET_DISCONNECTED|401|409/.test(text))).toEqual([])
  })
})
