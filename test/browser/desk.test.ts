import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../functions/tick/announce.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import type { Written } from '../../shared/domain/announcement-fields.ts'
import { begun } from '../../shared/domain/announcement-flow.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import { addAnnouncement, readAnnouncement } from '../../shared/store/announcements.ts'
import { addDeskQuestion } from '../../shared/store/desk-questions.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { afterOrders, anAnnouncement, aPublished, aWritten } from '../builders/announcement.ts'
import { NOW } from '../console/console-world.ts'
import { type Site, startSite } from '../console/site.ts'
import { bringSession, chromiumPath, faultsIn, launch, overflow } from './chromium.ts'

const named = (id: string, announcement: Announcement): Announcement => ({ ...announcement, id })
const DOUBLED = {
  closes1Day: '2026-10-25',
  closes1Hour: '02:30',
  partner3Kind: 'university',
  partner3Least: '1',
}
const act = { form: 'determinazione', number: '99/2026', date: '2026-06-28' }

const SEEDS: Announcement[] = [
  named(
    '00000000000000d1',
    begun('-', {
      by: 'elena',
      now: NOW,
      from: { kind: 'nothing' },
      written: { titleIt: 'Bando azione 1.1.2' },
    }),
  ),
  named('00000000000000d2', {
    ...anAnnouncement(aWritten(DOUBLED)),
    from: { kind: 'address', url: 'https://imprese.example.org/bandi/maglieria-digitale' },
    reading: 'ready',
    unchecked: ['titleIt', 'total', 'closes1Day'],
    passages: {
      title: 'Contributi per la maglieria digitale',
      total: 'Le risorse ammontano a 5 milioni di euro',
    },
  }),
  named(
    '00000000000000d3',
    afterOrders(anAnnouncement(), [
      [{ do: 'submit', reviewer: 'nora', comment: 'Apre lunedì.' }, 'elena', NOW],
    ]),
  ),
  named(
    '00000000000000d4',
    afterOrders(anAnnouncement(), [
      [{ do: 'submit' }, 'elena', NOW],
      [{ do: 'approve', reason: 'Nora è assente fino a lunedì prossimo.' }, 'elena', NOW],
      [{ do: 'schedule', at: '2026-07-01T07:00:00Z' }, 'elena', NOW],
    ]),
  ),
  named(
    '00000000000000d5',
    afterOrders(aPublished(), [
      [
        {
          do: 'update',
          kind: 'rettificato',
          tell: 'digest',
          act,
          line: { it: 'L’allegato 2 è stato sostituito.' },
        },
        'elena',
        NOW,
      ],
      [
        { do: 'write', part: 'dates', written: aWritten({ closes1Day: '2026-10-15' }), checked: false },
        'elena',
        NOW,
      ],
    ]),
  ),
  // Another call than the others, which are all alike.
  named(
    '00000000000000d6',
    anAnnouncement(
      aWritten({
        titleIt: 'Voucher per prototipi senza campioni fisici nella maglieria',
        url: 'https://imprese.example.org/bandi/prototipi',
        actNumber: '945/2026',
        closes1Day: '2026-11-12',
      }),
    ),
  ),
  named(
    '00000000000000d7',
    begun('-', {
      by: 'elena',
      now: NOW,
      from: { kind: 'file', file: 'calendar', row: 'INV-07', mark: '0123456789abcdef' },
      written: {
        titleIt: 'Contributi per la maglieria circolare',
        indicativeOpens: 'settembre 2026',
        indicativeCloses: 'dicembre 2026',
      },
      unchecked: ['titleIt', 'indicativeOpens', 'indicativeCloses'],
    }),
  ),
]

/** Published, suspended and revoked, as everybody reads them. */
const byNumber = (place: string, overrides: Written, kind?: 'sospeso' | 'revocato'): Announcement =>
  named(
    `00000000000000${place}`,
    afterOrders(
      aPublished(
        aWritten({
          url: `https://imprese.example.org/bandi/${place}`,
          actNumber: `${Number.parseInt(place, 16)}/2026`,
          ...overrides,
        }),
      ),
      kind
        ? [[{ do: 'update', kind, tell: 'at-once', act, line: { it: 'Lo decide la Giunta.' } }, 'elena', NOW]]
        : [],
    ),
  )
const PUBLIC = [
  byNumber('e1', { titleIt: 'Contributi per le filature di montagna', closes1Day: '2026-10-02' }),
  byNumber('e2', { titleIt: 'Premi per i telai delle scuole serali', closes1Day: '2026-10-05' }, 'sospeso'),
  byNumber(
    'e3',
    { titleIt: 'Voucher per le tintorie a basso consumo', closes1Day: '2026-10-06' },
    'revocato',
  ),
]
const publicPage = (place: string) => `/public/calls/${callIdOf(`00000000000000${place}`)}`

const PAGES = [
  '/desk',
  '/desk?q=zzz',
  '/desk/00000000000000d1',
  '/desk/00000000000000d1/parts/essentials',
  '/desk/00000000000000d2',
  ...['essentials', 'who', 'money', 'dates', 'apply', 'audience'].map(
    (part) => `/desk/00000000000000d2/parts/${part}`,
  ),
  '/desk/00000000000000d3/review',
  '/desk/00000000000000d4/publish',
  '/desk/00000000000000d5',
  '/desk/00000000000000d5/updates',
  '/desk/00000000000000d5/history',
  '/desk/00000000000000d6?lang=en',
  '/desk/00000000000000d6/reach',
  '/desk/00000000000000d1/reach',
  '/desk/00000000000000d2/twins',
  '/desk/00000000000000d6/twins?lang=en',
  '/desk/00000000000000d6/preview',
  '/desk/00000000000000d6/preview?what=digest&in=en',
  '/desk/00000000000000d6/preview?what=alert&in=it&lang=en',
  '/desk/00000000000000d6/preview?what=page&in=it',
  '/desk/00000000000000d1/preview',
  '/desk/00000000000000d7/parts/dates',
  '/desk/keys',
  '/desk/keys?lang=en',
  '/desk/import',
  '/desk/import?lang=en',
  ...['e1', 'e3'].flatMap((place) =>
    ['/afterwards', '/updates', '/history', '/questions', '/versions/1'].map(
      (page) => `/desk/00000000000000${place}${page}`,
    ),
  ),
  '/desk/00000000000000e1/questions?lang=en',
  '/desk/00000000000000e1/afterwards?lang=en',
  ...['e1', 'e2', 'e3'].flatMap((place) => [publicPage(place), `${publicPage(place)}?lang=en`]),
  `${publicPage('e1')}/ask?lang=it`,
  `${publicPage('e1')}/ask?lang=en`,
]

describe.skipIf(!chromiumPath)('the desk in a browser', () => {
  let site: Site
  let browser: Browser
  let elena: BrowserContext
  let nora: BrowserContext
  const enter = async (user: string): Promise<BrowserContext> => {
    // Without a script: everything here works by forms alone.
    const context = await browser.newContext({ locale: 'it-IT' })
    await bringSession(context, site.url, await site.signIn(user))
    return context
  }
  beforeAll(async () => {
    site = await startSite()
    for (const seed of SEEDS) await addAnnouncement(site.world.table, seed)
    const services = { table: site.world.table, changed: { send: async () => {} }, now: () => NOW }
    for (const seed of PUBLIC) {
      await addAnnouncement(site.world.table, seed)
      await bring(seed, services)
    }
    await addDeskQuestion(site.world.table, {
      id: '2026-06-29-00000000000000000000000a',
      announcement: '00000000000000e1',
      at: NOW,
      kind: 'error',
      language: 'it',
      text: 'La pagina ufficiale dice un altro massimo per progetto.',
      state: 'open',
    })
    await site.world.invoke.match({ Records: [] })
    browser = await launch()
    ;[nora, elena] = [await enter('nora'), await enter('elena')]
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const open = async (context: BrowserContext, path: string, width = 1280): Promise<Page> => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${site.url}${path}`)
    return page
  }

  describe.each(PAGES)('%s', (path) => {
    it.each([320, 1280])(
      'reads well at %i px: nothing axe finds, nothing wider than the window',
      async (width) => {
        const page = await open(elena, path, width)
        expect(await faultsIn(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${width}${path.replaceAll('/', '_')}.png`,
            fullPage: true,
          })
        await page.close()
      },
    )
  })

  it('shows whom it reaches while the title is typed, and stores nothing by that', async () => {
    const page = await open(elena, '/desk/00000000000000d1/parts/audience?lang=it')
    await page.waitForSelector('[data-outcome]:not([aria-busy]):has(*)', { state: 'attached' })
    expect(await page.locator('[data-brief]').textContent()).toContain('non arriverebbe a nessuno')
    await page.goto(`${site.url}/desk/00000000000000d1/parts/essentials`)
    await page.waitForSelector('[data-outcome]:not([aria-busy]):has(*)', { state: 'attached' })
    await page
      .locator('#titleIt-first')
      .fill('Prototipi senza campioni fisici e filati certificati per la maglieria')
    await expect.poll(() => page.locator('[data-brief]').textContent(), { timeout: 5000 }).toContain('socio')
    await page.close()
  })

  it('two officers bring a call from its parts to the members', async () => {
    const id = '00000000000000d6'
    const written = await open(elena, `/desk/${id}?lang=it`)
    await written.selectOption('#reviewer', 'nora')
    await written.getByRole('button', { name: 'Manda in revisione' }).click()
    expect(await written.textContent('main')).toContain('Mandato in revisione.')
    const review = await open(nora, `/desk/${id}/review`)
    await review.getByRole('button', { name: 'Approva' }).click()
    await review.waitForURL(/publish/)
    const publish = await open(elena, `/desk/${id}/publish`)
    await publish.getByRole('button', { name: 'Pubblica ora' }).click()
    expect(await publish.textContent('main')).toContain('Pubblicato.')
    const announcement = await readAnnouncement(site.world.table, id)
    expect(announcement?.live?.stored).toBe(1)
    expect((await readOpportunity(site.world.table, `art-er:${id}`))?.title).toContain(
      'senza campioni fisici',
    )
    // Pressed twice, or brought again: nothing more happens.
    const services = { table: site.world.table, changed: { send: async () => {} }, now: () => NOW }
    if (announcement) expect(await bring(announcement, services)).toBe(true)
    for (const page of [written, review, publish]) await page.close()
  })
})
