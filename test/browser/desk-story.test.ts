import type { Browser, BrowserContext, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIELDS, PARTS, type Part, type Written } from '../../shared/domain/announcement-fields.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { moveAlertMark } from '../../shared/store/alert-mark.ts'
import { readAnnouncement } from '../../shared/store/announcements.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { aWrittenAlone } from '../builders/announcement.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { NOW } from '../console/console-world.ts'
import { type Site, startSite } from '../console/site.ts'
import { bringSession, chromiumPath, faultsIn, launch, overflow } from './chromium.ts'
import { openAs } from './sign-in.ts'

const ADDRESS = 'https://imprese.example.org/bandi/linea-digitale'
const TITLE = 'Contributi per la maglieria digitale e i filati certificati'
const WRITTEN = aWrittenAlone({ opensDay: '2026-06-20' })

/** The page it is begun from, which says nothing that any member is near to. */
const PAGE = `<!doctype html><html lang="it"><head><title>Bandi</title></head><body><main><article>
<h1>Bando azione 1.1.2, seconda edizione</h1>
<p>Le domande devono essere presentate entro le ore 13:00 del 30 settembre 2026.</p>
<p>Contributo a fondo perduto fino a un massimo di 1.000.000 di euro per progetto.</p>
</article></main></body></html>`

/** The same call as a source has it: by its number alone, so that no member was near to it. */
const TWIN = anOpportunity({
  id: 'rer-imprese:azione-1-1-2',
  source: 'rer-imprese',
  title: 'Bando azione 1.1.2',
  summary: 'Seconda edizione.',
  url: 'https://imprese.example.org/bandi/maglieria-digitale',
  deadlines: [aDeadline('2026-09-30T11:00:00Z')],
})

describe.skipIf(!chromiumPath)('one call at the desk, from an address to its withdrawal', () => {
  let site: Site
  let browser: Browser
  let elena: Page
  let nora: Page
  let anybody: Page
  let id = ''
  let told = 0
  const troubles: string[] = []
  beforeAll(async () => {
    const answers = (url: URL) =>
      url.href === ADDRESS
        ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE }
        : undefined
    site = await startSite({ answers })
    await addOpportunity(site.world.table, TWIN)
    await site.world.invoke.match({ Records: [] })
    // What is there from the beginning is looked through, as news to nobody.
    await moveAlertMark(site.world.table, NOW)
    told = site.world.servers.ses.list().length
    browser = await launch()
    const enter = async (): Promise<BrowserContext> =>
      browser.newContext({ locale: 'it-IT', viewport: { width: 1280, height: 900 } })
    const contexts = [await enter(), await enter(), await enter()] as const
    await bringSession(contexts[1], site.url, await site.signIn('nora'))
    ;[elena, nora, anybody] = await Promise.all([
      contexts[0].newPage(),
      contexts[1].newPage(),
      contexts[2].newPage(),
    ])
    for (const page of [elena, nora, anybody])
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text())
      })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const mainOf = async (page: Page): Promise<string> =>
    ((await page.textContent('main')) ?? '').replace(/\s+/g, ' ')
  const go = (page: Page, path: string) => page.goto(`${site.url}${path}`)
  /** Public pages are kept for minutes: who loads one again is answered by its tag. */
  const goAnew = async (page: Page, path: string) => {
    await go(page, path)
    await page.reload()
  }
  const desk = (path = '') => `/desk/${id}${path}`
  const publicPage = () => `/public/calls/${callIdOf(id)}`
  const stored = async () => {
    const found = await readAnnouncement(site.world.table, id)
    if (!found) throw new Error(`There is no announcement ${id}.`)
    return found
  }
  /** Presses a button by keyboard; the page that answers is there. */
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus()
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  }
  /** What every page has to be on the way, wide and on a phone. */
  const look = async (page: Page, name: string): Promise<void> => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `${name} at ${width} px`).toBe(0)
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/story-${name}-${width}.png`, fullPage: true })
    }
    expect(await faultsIn(page), name).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  /** Everything that follows has happened. */
  const follow = async (at: Instant = plus(site.world.clock.now(), { minutes: 2 })): Promise<void> => {
    site.world.clock.moveTo(at)
    await site.world.invoke.tick({})
    // Matching is told a minute later.
    site.world.clock.moveTo(plus(at, { minutes: 2 }))
    await site.world.settle()
  }
  /** A session ends after two idle hours. */
  const comeBack = async () => bringSession(elena.context(), site.url, await site.signIn('elena'))
  /** The mails since the last time: to whom, of what kind, with what subject. */
  const mails = async () => {
    const { ses } = site.world.servers
    const all = ses.list().toSorted((a, b) => (a.at < b.at ? -1 : 1))
    const fresh = all.slice(told)
    told = all.length
    return Promise.all(
      fresh.map(async ({ id: mail, destinations, tags }) => {
        const { subject = '', text = '' } = await PostalMime.parse((await ses.raw(mail)) ?? '')
        const to = destinations[0]?.split(/[.@]/)[0]
        return { to, kind: tags.kind, subject, text: text.replaceAll('\u00a0', ' ') }
      }),
    )
  }
  const who = (sent: Awaited<ReturnType<typeof mails>>): string[] =>
    sent.map(({ to, kind }) => `${to} ${kind}`).toSorted()
  /** Writes a part's fields as the browser has them: by typing, choosing and ticking. */
  const fillPart = async (page: Page, part: Part, written: Written): Promise<void> => {
    for (const name of [...FIELDS[part].lines, ...FIELDS[part].lists]) {
      const values = [written[name] ?? []].flat()
      const field = page.locator(`form.sheet [name="${name}"]`)
      const isSelect = (await page.locator(`form.sheet select[name="${name}"]`).count()) > 0
      for (const value of values)
        if (isSelect) await field.selectOption(value)
        else if ((await field.first().getAttribute('type')) === 'checkbox')
          await page.locator(`form.sheet [name="${name}"][value="${value}"]`).check()
        else await field.fill(value)
    }
  }

  it('is begun from an address: what the page says stands in the fields, each to be checked', async () => {
    await openAs(elena, 'elena', `${site.url}/desk`)
    await elena.locator('#address-first').focus()
    await elena.keyboard.type(ADDRESS)
    await elena.keyboard.press('Enter')
    await elena.waitForURL(/\/desk\/[0-9a-f]{16}/)
    id = /\/desk\/([0-9a-f]{16})/.exec(elena.url())?.[1] ?? ''
    await look(elena, '01-begun')
    await site.world.settle()
    await go(elena, desk())
    expect((await stored()).unchecked.length).toBeGreaterThan(4)
    expect(await mainOf(elena)).toContain('Bando azione 1.1.2')
    await look(elena, '02-read')
  })
  it('has its parts written; whom it reaches moves with the title, and the last part completes it', async () => {
    await go(elena, desk('/parts/essentials'))
    await elena.waitForSelector('[data-outcome]:not([aria-busy]):has(*)', { state: 'attached' })
    expect(await elena.textContent('[data-brief]')).toContain('non arriverebbe a nessuno')
    await elena.locator('#titleIt-first').focus()
    await elena.keyboard.press('Control+A')
    await elena.keyboard.type(TITLE)
    await expect.poll(() => elena.textContent('[data-brief]'), { timeout: 10_000 }).toContain('1 socio')
    for (const part of PARTS) {
      expect(elena.url()).toContain(`/parts/${part}`)
      await fillPart(elena, part, WRITTEN)
      if (await elena.locator('[name=checked]').count()) await elena.locator('[name=checked]').check()
      if (part === 'essentials') {
        await elena.waitForSelector('[data-saved]:not(:empty)', { timeout: 15_000 })
        await look(elena, '03-part')
        if (process.env.SHOTS) {
          await elena.setViewportSize({ width: 320, height: 640 })
          await elena.locator('#summaryIt-first').scrollIntoViewIfNeeded()
          await elena.screenshot({ path: `${process.env.SHOTS}/story-03-bars-320.png` })
          await elena.setViewportSize({ width: 1280, height: 900 })
          await elena.locator('#summaryIt-first').scrollIntoViewIfNeeded()
          await elena.screenshot({ path: `${process.env.SHOTS}/story-03-bars-1280.png` })
        }
      }
      const next = PARTS[PARTS.indexOf(part) + 1]
      await press(elena, next ? /Salva e vai/ : 'Salva')
      await elena.waitForURL(next ? new RegExp(`/parts/${next}`) : /audience\?done=saved/)
    }
    await look(elena, '04-audience')
    expect((await stored()).written).toMatchObject({ titleIt: TITLE, closes1Day: '2026-09-30' })
    expect((await stored()).unchecked).toEqual([])
  })

  it('shows whom it would reach, and how it will read', async () => {
    await go(elena, desk('/reach'))
    expect(await mainOf(elena)).toContain('molto vicini 1, vicini 0, possibili 0); 1 referente subito')
    await look(elena, '05-reach')
    await go(elena, desk('/preview?what=alert&in=it'))
    expect(await elena.frameLocator('iframe').first().locator('body').textContent()).toContain(TITLE)
    await look(elena, '06-preview')
    await elena.locator('iframe').last().scrollIntoViewIfNeeded()
    if (process.env.SHOTS) await elena.screenshot({ path: `${process.env.SHOTS}/story-06-frame.png` })
  })

  it('is found to be there already: nothing goes on before somebody has decided', async () => {
    await go(elena, desk())
    expect(await mainOf(elena)).toContain('1 bando è quasi certamente lo stesso')
    await look(elena, '07-whole')
    await press(elena, 'Manda in revisione')
    await elena.waitForSelector('[role=alert]')
    expect(await elena.textContent('[role=alert]')).toContain('Dite se è lo stesso')
    await look(elena, '08-refused')
    await go(elena, desk('/twins'))
    expect(await mainOf(elena)).toContain('Hanno la stessa pagina ufficiale')
    await look(elena, '09-twins')
    await press(elena, 'È lo stesso: si uniscono')
    await elena.waitForURL(/done=/)
    await look(elena, '10-decided')
  })

  it('is handed in, returned with a comment, corrected and approved; each officer hears of it', async () => {
    await mails()
    await go(elena, desk())
    await elena.selectOption('#reviewer', 'nora')
    await press(elena, 'Manda in revisione')
    await elena.waitForURL(/done=submitted/)
    await follow()
    expect(who(await mails())).toEqual(['nora desk'])
    await go(nora, desk('/review'))
    await look(nora, '11-review')
    await nora.getByLabel('Commento').fill('Il massimo per progetto è 900.000 euro.')
    await press(nora, 'Rimanda con il commento')
    await nora.waitForURL(/done=returned/)
    await follow()
    const [returned, ...others] = await mails()
    expect([returned?.to, returned?.kind, others]).toEqual(['elena', 'desk', []])
    expect(returned?.text).toContain('> Il massimo per progetto è 900.000 euro.')
    await go(elena, desk())
    expect(await mainOf(elena)).toContain('Il massimo per progetto è 900.000 euro.')
    await look(elena, '12-returned')
    await go(elena, desk('/parts/money'))
    await elena.fill('#perProjectMax-first', '900.000')
    await press(elena, 'Salva')
    await elena.waitForURL(/done=saved/)
    await go(elena, desk())
    await elena.selectOption('#reviewer', 'nora')
    await press(elena, 'Manda in revisione')
    await elena.waitForURL(/done=submitted/)
    await go(nora, desk('/review'))
    await press(nora, 'Approva')
    await nora.waitForURL(/publish\?done=approved/)
    await look(nora, '13-approved')
    await follow()
    expect(who(await mails())).toEqual(['elena desk'])
    expect((await stored()).state).toBe('approved')
  })

  it('is put on its hour, comes out to the minute, and is told to those whom the page counted', async () => {
    await go(elena, desk('/publish'))
    await elena.fill('#publish-day', '2026-06-30')
    await elena.fill('#publish-hour', '10:00')
    await press(elena, 'Programma')
    await elena.waitForURL(/done=scheduled/)
    await look(elena, '14-scheduled')
    site.world.clock.moveTo('2026-06-30T07:59:00Z')
    await site.world.invoke.tick({})
    expect((await stored()).state).toBe('scheduled')
    expect((await go(anybody, publicPage()))?.status()).toBe(404)
    await follow('2026-06-30T08:00:00Z')
    expect((await stored()).live).toMatchObject({ version: 1, stored: 1, firstAt: '2026-06-30T08:00:00Z' })
    const sent = await mails()
    expect(who(sent)).toEqual(['anna alert'])
    expect(sent[0]?.subject).toContain('maglieria digitale')
    await comeBack()
    await go(elena, desk())
    await look(elena, '15-published')
  })

  it('is a page for everybody, with its own wording; the address of its twin leads there', async () => {
    await go(anybody, `/public/calls/${TWIN.id}`)
    expect(decodeURIComponent(anybody.url())).toContain(callIdOf(id))
    await go(anybody, publicPage())
    await look(anybody, '16-public')
    expect(await anybody.textContent('h1')).toContain(TITLE)
  })

  it('is asked about from that page, and answered there', async () => {
    await go(anybody, publicPage())
    await anybody.getByRole('link', { name: 'Chiedete qualcosa, o segnalate un errore' }).focus()
    await anybody.keyboard.press('Enter')
    await anybody.waitForURL(/\/ask/)
    await look(anybody, '17-ask')
    await anybody.locator('[name=text]').fill('Si può presentare più di una domanda per impresa?')
    await press(anybody, 'Mandate ad ART-ER')
    await anybody.waitForSelector('#outcome')
    expect(await anybody.textContent('#outcome')).toContain('ART-ER la legge')
    await look(anybody, '18-asked')
    await go(elena, '/desk')
    expect(await mainOf(elena)).toContain('1 domanda o segnalazione da guardare')
    await look(elena, '19-desk')
    await go(elena, desk('/questions'))
    await elena.locator('textarea[name=answer]').fill('No: una sola domanda per impresa.')
    await elena.locator('summary', { hasText: 'Pubblicatela' }).focus()
    await elena.keyboard.press('Enter')
    await elena.locator('[name=publish]').check()
    await elena.locator('[name=asked]').fill('Quante domande può presentare un’impresa?')
    await look(elena, '20-questions')
    await press(elena, 'Rispondete')
    await elena.waitForURL(/done=settled/)
    await look(elena, '21-answered')
    await goAnew(anybody, publicPage())
    expect(await mainOf(anybody)).toContain('No: una sola domanda per impresa.')
    expect(await mainOf(anybody)).not.toContain('Si può presentare')
  })

  /** Publishes an act on the page of updates. @returns how many the page says would hear of it */
  const update = async (kind: string, line: string): Promise<number> => {
    await go(elena, desk('/updates'))
    const count = Number(await elena.locator('[name=told]').getAttribute('value'))
    await elena.locator(`[name=kind][value=${kind}]`).check()
    await elena.selectOption('[name=actForm]', 'determinazione')
    await elena.fill('#update-actNumber', '99/2026')
    await elena.fill('#update-actDate', '2026-06-29')
    await elena.fill('#update-lineIt', line)
    await look(elena, `22-update-${kind}`)
    await press(elena, 'Pubblica l’aggiornamento')
    await elena.waitForURL(/updates\?done=updated/)
    await look(elena, `23-updated-${kind}`)
    await follow()
    return count
  }

  it('is extended: those who were told hear of it at once, once, before and after', async () => {
    site.world.clock.moveTo('2026-07-01T08:00:00Z')
    await comeBack()
    await go(elena, desk('/parts/dates'))
    await elena.fill('#closes1Day-first', '2026-10-15')
    await press(elena, 'Salva')
    await elena.waitForURL(/done=saved/)
    const count = await update('prorogato', 'Due settimane in più per i partenariati.')
    const sent = await mails()
    expect([count, who(sent)]).toEqual([1, ['anna change']])
    expect(sent[0]?.text).toContain('Due settimane in più per i partenariati.')
    await goAnew(anybody, publicPage())
    expect(await mainOf(anybody)).toContain('15 ottobre 2026')
    await look(anybody, '24-public-extended')
  })

  it('is withdrawn: the same hear of it, and the page says so', async () => {
    site.world.clock.moveTo('2026-07-02T08:00:00Z')
    await comeBack()
    const count = await update('revocato', 'Le risorse passano al bando di ottobre.')
    const sent = await mails()
    expect([count, who(sent)]).toEqual([1, ['anna change']])
    expect(sent[0]?.text).toContain('Le risorse passano al bando di ottobre.')
    await goAnew(anybody, publicPage())
    await look(anybody, '25-public-revoked')
    expect(await mainOf(anybody)).toContain('Questo bando è stato revocato')
    // Its twin, which has not heard of it, moves no day.
    expect(await mainOf(anybody)).not.toContain('Scadenza anticipata')
  })

  it('leaves its counts: promised and told, each mail, each version', async () => {
    await go(elena, desk('/afterwards'))
    // Members promised and told, contacts promised and told.
    expect(await elena.locator('tbody tr').first().textContent()).toBe('Tutti1111')
    expect(await mainOf(elena)).toMatch(/Avviso immediato11.*ProrogatoCambiamento11.*RevocatoCambiamento11/)
    await look(elena, '26-afterwards')
    await go(elena, desk('/history'))
    await look(elena, '27-history')
    await go(elena, desk('/versions/2'))
    await look(elena, '28-version')
    const { live } = await stored()
    expect(live?.updates.map(({ kind, told: heard }) => [kind, heard])).toEqual([
      ['prorogato', 1],
      ['revocato', 1],
    ])
  })

  it('has no trouble on the way', () => {
    // The refusal, the page that was not there before its hour, and what was revoked.
    expect(troubles.filter((text) => !/404|410|422/.test(text))).toEqual([])
  })
})
