import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJudgements, saveJudgement } from '../../shared/store/judgements.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { aJudgement } from '../builders/judgement.ts'
import { anOpinion } from '../builders/opinion.ts'
import { type Site, startSite } from '../console/site.ts'
import { bringSession, chromiumPath, faultsIn, launch, overflow } from './chromium.ts'

const BENCH = '/clusters/create/judge/fashion'
const FASHION = { cluster: 'create', chain: 'fashion' } as const

describe.skipIf(!chromiumPath)('judging calls in a browser', () => {
  let site: Site
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    site = await startSite()
    browser = await launch()
    context = await browser.newContext({ locale: 'it-IT' })
    await bringSession(context, site.url, await site.signIn('marta'))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const open = async (path: string, width = 1280): Promise<Page> => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${site.url}${path}`)
    return page
  }
  const looksRight = async (page: Page): Promise<void> => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect([await faultsIn(page), await overflow(page)]).toEqual([[], 0])
    }
  }

  it('a whole sitting by keyboard: two keys a call and Enter, then undone by keyboard', async () => {
    const page = await open(BENCH)
    await looksRight(page)
    expect(await page.locator('fieldset.verdicts').count()).toBe(4)
    await page.locator('fieldset.verdicts input').first().focus()
    await page.keyboard.press('Space') // yes
    for (const key of ['ArrowDown', 'ArrowUp', 'Space']) {
      await page.keyboard.press('Tab') // the official text
      await page.keyboard.press('Tab')
      await page.keyboard.press(key) // partly, no, yes
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/saved=/)
    expect(await page.locator('[role=status]').textContent()).toContain('Salvati 4 giudizi.')
    expect(await page.locator('.empty').textContent()).toContain('Avete giudicato tutti i bandi proposti')
    expect((await readJudgements(site.world.table, FASHION)).map(({ value }) => value).toSorted()).toEqual([
      0, 1, 2, 2,
    ])
    await looksRight(page)
    await page.locator('[role=status] button').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=undone/)
    expect(await page.locator('fieldset.verdicts').count()).toBe(4)
    expect(await readJudgements(site.world.table, FASHION)).toEqual([])
    await page.close()
  })

  it('the judged calls, the answers of contacts and the first ten read well, wide and narrow', async () => {
    const { table } = site.world
    const call = 'rer-bandi:maglia'
    await saveJudgement(table, aJudgement({ call: 'eu-sedia:EX-2026-TEX-01', title: 'Knitwear and yarn' }))
    for (const contact of ['anna-neri', 'bruno-bassi', 'carla-conti'])
      await saveOpinion(table, anOpinion({ contact, call, says: 'follow' }))
    for (const path of [`${BENCH}/calls`, `${BENCH}/calls?q=balena`, `${BENCH}/answers`, '/concepts']) {
      const page = await open(path)
      await looksRight(page)
      await page.close()
    }
    const page = await open(`${BENCH}/answers`, 320)
    expect(await page.locator('input:checked').count()).toBe(0)
    await page.locator('[type=checkbox]').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForURL(/saved=/)
    expect((await readJudgements(table, FASHION)).map(({ from }) => from)).toEqual(['sitting', 'answers'])
    await page.close()
  })
})
