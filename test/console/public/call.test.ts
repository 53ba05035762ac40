import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  closed,
  closedLong,
  closedYears,
  hostile,
  knitwear,
  linked,
  own,
  PUBLIC_URL,
  type PublicWorld,
  pageOf,
  SECRET_PLACE,
  sheet,
  startPublicWorld,
  withdrawn,
} from './public-world.ts'

let world: PublicWorld
beforeAll(async () => {
  world = await startPublicWorld()
})
afterAll(() => world.close())

const get: PublicWorld['get'] = (...asked) => world.get(...asked)
const read = (path: string): Promise<string> => world.read(path)
const PAGE = pageOf(knitwear.id)

describe('the page of a call', () => {
  it('says when, how much, for whom, how, whose and since when, the official page first', async () => {
    const page = (await read(PAGE)).replaceAll('\u00a0', ' ').replace(/^.*<main/s, '')
    const inOrder = [
      'Voucher per la maglieria',
      'Testo ufficiale',
      'Fanno fede gli atti pubblicati dall’ente.',
      'Apre martedì 7 luglio 2026, ore 10:00',
      'Voucher 70%, massimo 10.000 €; dotazione 1 milione di €',
      'venerdì 30 ottobre 2026, ore 16:00',
      'Chi può presentare domanda',
      'Procedura e domanda',
      'SPID',
      'Che cosa è cambiato',
      'Prorogato',
      'Atto ed ente',
      'Da dove lo sappiamo',
      'pubblicato il 12 giugno 2026',
      'letto la prima volta il 23 giugno 2026',
    ].map((words) => [words, page.indexOf(words)] as const)
    expect(inOrder.filter(([, at]) => at < 0)).toEqual([])
    expect(inOrder.map(([, at]) => at)).toEqual(inOrder.map(([, at]) => at).toSorted((a, b) => a - b))
  })

  it('has nothing of members, of who corrected what and why, nor the funder’s names for questions', async () => {
    const page = await read(PAGE)
    for (const word of [
      'Riservata',
      SECRET_PLACE,
      'paolo',
      'telefono',
      'reason for the office',
      'Ada Bianchi',
      'ada.bianchi',
    ])
      expect(page).not.toContain(word)
    expect(page).toContain('corretti a mano')
  })

  it('is in the language of its address, whatever the browser or an old choice says', async () => {
    const preferring = { 'accept-language': 'en', cookie: 'lang=en' }
    const italian = await (await get(PAGE, preferring)).text()
    expect(italian).toContain('<html lang="it">')
    const page = await (await get(`${PAGE}?lang=en`, { 'accept-language': 'it' })).text()
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('The official text prevails.')
    expect(await read(`${PAGE}?lang=xx`)).toContain('<html lang="it">')
  })

  it('names one address for each language, whatever mailers add to it', async () => {
    for (const path of [PAGE, `${PAGE}?utm_source=x`, `${PAGE}?lang=it`]) {
      const page = await read(path)
      expect(page).toContain(`<link rel="canonical" href="${PUBLIC_URL}${PAGE}"`)
      expect(page).toContain(`hreflang="en" href="${PUBLIC_URL}${PAGE}?lang=en"`)
      expect(page).toContain(`hreflang="x-default" href="${PUBLIC_URL}${PAGE}"`)
      expect(page).toContain('property="og:title"')
      expect(page).not.toMatch(/og:image|twitter:/)
    }
  })

  it('is found by the name of any of its rows, at the address of the one it goes by', async () => {
    const answer = await get(pageOf(sheet.id, '?lang=en'))
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(`${PUBLIC_URL}${pageOf(own.id)}?lang=en`)
    expect(await read(pageOf(own.id))).toContain('incentivi.gov.it')
  })
})

describe('a call that is over', () => {
  it('says so, and is listed by search engines for a month', async () => {
    const answer = await get(pageOf(closed.id))
    expect(answer.headers.get('x-robots-tag')).toBe('all')
    expect(await answer.text()).toContain('Questo bando è chiuso dal 20 giugno 2026.')
    const old = await get(pageOf(closedLong.id))
    expect([old.status, old.headers.get('x-robots-tag')]).toEqual([200, 'noindex'])
    expect(await old.text()).toContain('<meta name="robots" content="noindex"')
  })

  it('is gone, with what is known of it, once its source has dropped it or it closed long ago', async () => {
    const dropped = await get(pageOf(withdrawn.id))
    expect(dropped.status).toBe(410)
    const page = await dropped.text()
    expect(page).toContain('non lo pubblica più dall&#39;8 giugno 2026')
    expect(page).toContain('Bando revocato per le botteghe')
    expect(page).toContain(`href="${withdrawn.url}"`)
    const old = await get(pageOf(closedYears.id))
    expect([old.status, await old.text()]).toEqual([410, expect.stringContaining('Bando di-anni-fa')])
  })
})

describe('E3 markup in scraped text', () => {
  it('is shown as text on pages, and ends no script', async () => {
    for (const path of [
      pageOf(hostile.id),
      '/public/calls',
      '/public/calls?q=%3Cscript%3E',
      '/public/feeds',
    ]) {
      const page = (await read(path)).replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
      expect(page, path).not.toMatch(/<script|<img|<!--/i)
      expect(page.replace(/"[^"]*"/g, ''), path).not.toMatch(/<[^>]*\son\w+=/i)
    }
    expect(linked(await read(pageOf(hostile.id)))).toMatchObject({
      mainEntity: { name: expect.stringContaining('</script><script>alert(1)</script>') },
    })
  })
})
