import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MailKind } from '../../shared/domain/mail.ts'
import { aMail, READERS } from '../builders/sample-mails.ts'
import { chromiumPath, faultsIn, launch, overflow } from './chromium.ts'

const ALL = MailKind.options.flatMap((kind) =>
  (['it', 'en'] as const).map((language) => ({ kind, language })),
)

describe.skipIf(!chromiumPath)('a mail in a browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  describe.each(ALL)('a $kind in $language', ({ kind, language }) => {
    it('fits into 320, 390 and 800 px, and every link is easy to tap', async () => {
      await page.setContent(aMail(kind, READERS[language]).html)
      for (const width of [320, 390, 800]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page), `at ${width} px`).toBe(0)
      }
      const low = await page.evaluate(
        "[...document.querySelectorAll('article p:last-child a, footer a')].filter((a) => a.getBoundingClientRect().height < 40).length",
      )
      expect(low).toBe(0)
    })

    it.each(['light', 'dark'] as const)('axe finds nothing in it in the %s scheme', async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: colorScheme === 'light' ? 320 : 800, height: 900 })
      await page.setContent(aMail(kind, READERS[language]).html)
      expect(await faultsIn(page)).toEqual([])
    })
  })

  it('asks nothing of anybody when it is opened', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const { kind, language } of ALL) await page.setContent(aMail(kind, READERS[language]).html)
    expect(asked.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([])
  })
})
