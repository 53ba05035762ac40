import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  byHand,
  english,
  held,
  heldByCreate,
  hostile,
  knitwear,
  own,
  type PublicWorld,
  pageOf,
  startPublicWorld,
} from './public-world.ts'

let world: PublicWorld
beforeAll(async () => {
  world = await startPublicWorld()
})
afterAll(() => world.close())

const get: PublicWorld['get'] = (...asked) => world.get(...asked)
const read = (path: string): Promise<string> => world.read(path)

describe('what is not for everybody', () => {
  it('has no page, and is in no list, feed or map: held for everybody, an office’s own, not matched yet, not there', async () => {
    for (const id of [held.id, byHand.id, 'rer-bandi:appena-letto', 'rer-bandi:mai-visto', 'x', '%2e%2e'])
      expect((await get(pageOf(id))).status, id).toBe(404)
    expect((await get(pageOf(held.id, '/calendar.ics'))).status).toBe(404)
    for (const path of ['/public/calls', '/public/feeds/calls.rss', '/public/sitemap.xml'])
      expect(await read(path)).not.toMatch(/rer-bandi:trattenuto(?!-)|fondazione/)
  })

  it('is a call in the lists of the cluster that holds it; elsewhere it stands', async () => {
    const named = heldByCreate.title
    expect(await read('/public/calls')).toContain(named)
    for (const path of [
      '/public/calls?chain=create',
      '/public/calls?chain=create/fashion',
      '/public/feeds/create.rss',
    ])
      expect(await read(path), path).not.toContain(named)
    expect(await read(pageOf(heldByCreate.id))).not.toContain('Temi dei Clust-ER')
  })
})

describe('the list', () => {
  it('has what is open or coming, the next deadline first, and nothing that is closed', async () => {
    const page = await read('/public/calls')
    const titles = [...page.matchAll(/<h2><a href="\/public\/calls\/([^"?]+)/g)].map(([, id]) => id)
    expect(new Set(titles)).toEqual(new Set([knitwear.id, own.id, hostile.id, english.id, heldByCreate.id]))
    expect(titles.at(-1)).toBe(english.id)
  })

  it('is searched by words, narrowed by value chain and level, and says how many each would leave', async () => {
    expect(await read('/public/calls?q=maglieria')).toContain('Voucher per la maglieria')
    const chain = await read('/public/calls?chain=create/fashion')
    expect(chain).toContain('Bandi per Clust-ER Create, Moda')
    expect(chain).toContain('Voucher per la maglieria')
    expect(chain).not.toContain('Digital twins')
    expect(await read('/public/calls?level=european')).toContain('1 bando<')
    expect(await read('/public/calls')).toContain('Europeo (1)')
    expect(await read('/public/calls?q=zzzz')).toContain('Nessun bando aperto')
    expect((await get('/public/calls?chain=create/nowhere')).status).toBe(404)
  })

  it('is not offered to search engines in every way it can be narrowed', async () => {
    const tag = async (path: string) => (await get(path)).headers.get('x-robots-tag')
    expect(await tag('/public/calls')).toBe('all')
    expect(await tag('/public/calls?chain=create/fashion')).toBe('all')
    expect(await tag('/public/calls?q=x')).toBe('noindex')
  })
})
