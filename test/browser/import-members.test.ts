import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMemberRecords } from '../../shared/store/members.ts'
import { type Site, startSite } from '../console/site.ts'
import { chromiumPath, faultsIn, launch, overflow } from './chromium.ts'

const PROFILE = 'Tessiamo lana riciclata e cerchiamo partner per filati certificati.'
/** Two good rows, and three that are wrong. */
const FILE = [
  'nome;partita IVA;tipo;comune;profilo;Value Chain;socio dal',
  `Lana Srl;;impresa;Carpi;${PROFILE};Moda;01/06/2026`,
  `Cotone Srl;12345678901;impresa;Carpi;${PROFILE};Moda;`,
  `Lino Srl;;bottega;Carpi;${PROFILE};Moda;`,
  `Juta Srl;;impresa;Carpi;${PROFILE};Moda;31/02/2026`,
  `Seta Srl;;impresa;Modena;${PROFILE};Moda;`,
].join('\r\n')

describe.skipIf(!chromiumPath)('importing members in a browser', () => {
  let site: Site
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    site = await startSite()
    browser = await launch()
    const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 320, height: 800 } })
    const cookie = await site.signIn('marta')
    const at = cookie.indexOf('=')
    await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: site.url }])
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  it('a file with three bad rows: each is told, the good ones are stored, by keyboard alone', async () => {
    await page.goto(`${site.url}/clusters/create/members/import`)
    await page.setInputFiles('#file', {
      name: 'soci.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE, 'utf8'),
    })
    await page.focus('button[value=look]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Abbiamo letto 5 righe')
    expect(await page.textContent('main')).toContain(
      'Nuovi: 2. Cambiati: 0. Senza modifiche: 0. Sbagliate: 3.',
    )
    for (const found of ['12345678901', 'bottega', '31/02/2026'])
      expect(await page.textContent('main')).toContain(`c’è «${found}»`)
    expect(await faultsIn(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(await readMemberRecords(site.world.table)).toHaveLength(1)

    await page.focus('button[value=apply]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Salvati 2 soci.')
    expect(await faultsIn(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect((await readMemberRecords(site.world.table)).map(({ id }) => id)).toEqual([
      'filofino',
      'lana-srl',
      'seta-srl',
    ])
  }, 60_000)

  it('a profile is tried out and saved without a script', async () => {
    await page.goto(`${site.url}/members/filofino/edit`)
    await page.fill('textarea[name=profile]', 'Coltiviamo ortaggi in serra e li vendiamo ai mercati.')
    await page.click('button[value=preview]')
    await page.waitForSelector('#preview')
    expect(await page.inputValue('textarea[name=profile]')).toContain('ortaggi')
    expect(await faultsIn(page)).toEqual([])
    await page.click('button[value=save]')
    await page.waitForSelector('text=Scheda salvata.')
    expect(await page.textContent('[role=status]')).toMatch(/Ora il profilo è vicino a \d+ band/)
  }, 60_000)
})
