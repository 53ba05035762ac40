import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConsole } from '../../../functions/console/app.tsx'
import { uploadAssets } from '../../../infra/assets.ts'
import { aDeadline, anOpportunity } from '../../builders/opportunity.ts'
import { type ConsoleWorld, startConsoleWorld } from '../console-world.ts'

/** Closes at noon in Rome, on a Monday. */
const noon = anOpportunity({
  id: 'rer-bandi:mezzogiorno',
  source: 'rer-bandi',
  deadlines: [aDeadline('2026-06-29T10:00:00Z')],
})
/** Opens as the other has closed. */
const next = anOpportunity({
  id: 'rer-bandi:dopo',
  source: 'rer-bandi',
  opensAt: aDeadline('2026-06-29T10:30:00Z'),
  deadlines: [aDeadline('2026-07-29T10:00:00Z')],
})

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await uploadAssets(world.blobs)
  await world.fill({ calls: [noon, next] })
})
afterAll(() => world.close())

const askAt = async (now: string, path: string, headers: Record<string, string> = {}) => {
  const answer = await createConsole({ ...world.services, now: () => now }).request(path, { headers })
  return { answer, text: (await answer.text()).replaceAll('\u00a0', ' ') }
}
const ageOf = (answer: Response): number =>
  Number(/max-age=(\d+)/.exec(answer.headers.get('cache-control') ?? '')?.[1])

describe('around the minute of a deadline', () => {
  const PAGE = `/public/calls/${noon.id}`

  it('no cache keeps a page, a list or a feed beyond it', async () => {
    for (const path of [PAGE, '/public/calls', '/public/feeds/calls.rss', `${PAGE}/calendar.ics`]) {
      expect(ageOf((await askAt('2026-06-29T09:58:00Z', path)).answer), path).toBe(121)
      expect(ageOf((await askAt('2026-06-29T10:00:00Z', path)).answer), path).toBe(1)
    }
    expect(ageOf((await askAt('2026-06-29T09:00:00Z', PAGE)).answer)).toBe(300)
    expect(ageOf((await askAt('2026-06-29T21:59:30Z', '/public/calls')).answer)).toBe(30)
  })

  it('a page is open in its last second and closed in the next, under another tag', async () => {
    const last = await askAt('2026-06-29T10:00:00Z', PAGE)
    expect(last.text).toContain('class="tag open"')
    const tag = last.answer.headers.get('etag') ?? ''
    expect((await askAt('2026-06-29T10:00:00Z', PAGE, { 'if-none-match': tag })).answer.status).toBe(304)
    const over = await askAt('2026-06-29T10:00:01Z', PAGE, { 'if-none-match': tag })
    expect([over.answer.status, over.text.includes('class="tag closed"')]).toEqual([200, true])
    expect((await askAt('2026-06-29T10:00:01Z', '/public/calls')).text).not.toContain(noon.id)
    expect((await askAt('2026-06-29T10:00:01Z', '/public/sitemap.xml')).text).not.toContain(noon.id)
  })

  it('a tag never stands for two pages: at the second of an opening it is another', async () => {
    const path = `/public/calls/${next.id}`
    const [before, from] = [
      await askAt('2026-06-29T10:29:59Z', path),
      await askAt('2026-06-29T10:30:00Z', path),
    ]
    expect(before.text).toContain('class="tag forthcoming"')
    expect(from.text).toContain('class="tag open"')
    expect(from.answer.headers.get('etag')).not.toBe(before.answer.headers.get('etag'))
  })

  it('a date alone never says that nothing has changed', async () => {
    const since = { 'if-modified-since': 'Mon, 29 Jun 2026 09:57:00 GMT' }
    expect((await askAt('2026-06-29T09:58:00Z', PAGE, since)).answer.status).toBe(200)
  })
})

describe('before anything was matched', () => {
  it('feeds, calendars and the map are asked for again: nothing says that they are not there', async () => {
    const empty = await startConsoleWorld()
    for (const path of [
      '/public/calls',
      `/public/calls/${noon.id}`,
      `/public/calls/${noon.id}/calendar.ics`,
      '/public/feeds',
      '/public/feeds/calls.rss',
      '/public/sitemap.xml',
    ]) {
      const answer = await empty.askAsStranger(path)
      expect([answer.status, answer.headers.get('retry-after')], path).toEqual([503, '300'])
      expect(answer.headers.get('cache-control'), path).toContain('no-store')
    }
    expect((await empty.askAsStranger(`/public/calendar/${noon.id}.ics`)).status).toBe(404)
    await empty.close()
  })
})
