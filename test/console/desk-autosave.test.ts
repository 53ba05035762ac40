import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markOf } from '../../functions/console/desk/keep-part.ts'
import type { Part } from '../../shared/domain/announcement-fields.ts'
import { readAnnouncement, readRevisions } from '../../shared/store/announcements.ts'
import { type ConsoleWorld, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let elena: string
let nora: string
beforeAll(async () => {
  world = await startConsoleWorld()
  nora = await world.signIn('nora')
  elena = await world.signIn('elena')
})
afterAll(() => world.close())

const begin = async (): Promise<string> =>
  (await world.send('/desk', { do: 'begin' }, { cookie: elena })).headers
    .get('location')
    ?.replace(/\?.*/, '') ?? ''
const idOf = (path: string): string => path.split('/')[2] ?? ''
const standing = async (path: string) => {
  const announcement = await readAnnouncement(world.table, idOf(path))
  if (!announcement) throw new Error('expected the announcement')
  return announcement
}
const EMPTY: Part = 'money'

/** Sends a part as the page's script does. */
const keep = async (
  path: string,
  fields: Record<string, string>,
  { cookie = elena, was, part = EMPTY }: { cookie?: string; was?: string; part?: Part } = {},
) =>
  world.send(
    `${path}/parts/${part}`,
    { ...fields, do: 'keep', was: was ?? markOf((await standing(path)).written, part) },
    { cookie },
  )

describe('what is typed at the desk saves itself', () => {
  it('and says when; the next saving goes on from there', async () => {
    const path = await begin()
    const first = await keep(path, { total: '5.000' })
    const answer = (await first.json()) as { was: string; said: string }
    expect(answer.said).toMatch(/^Salvato alle \d\d:\d\d$/)
    const second = await keep(path, { total: '5.000.000' }, { was: answer.was })
    expect(second.status).toBe(200)
    expect((await standing(path)).written.total).toBe('5.000.000')
  })

  it('makes one revision of a sitting, and the revision before it stays', async () => {
    const path = await begin()
    for (const total of ['1', '10', '100', '1.000']) await keep(path, { total })
    const revisions = await readRevisions(world.table, idOf(path))
    expect(revisions.map(({ happened }) => happened.name)).toEqual(['begun', 'saved'])
    expect(revisions.at(-1)?.written.total).toBe('1.000')
    // The button closes the sitting; another part, another person and a long pause begin one.
    await world.send(
      `${path}/parts/money`,
      { total: '2.000', do: 'save', was: markOf((await standing(path)).written, 'money') },
      { cookie: elena },
    )
    expect(await readRevisions(world.table, idOf(path))).toHaveLength(2)
    await keep(path, { total: '3.000' })
    await keep(path, { total: '4.000' })
    await keep(path, { procedure: 'sportello' }, { part: 'dates' })
    await keep(path, { procedure: 'graduatoria' }, { part: 'dates', cookie: nora })
    expect((await readRevisions(world.table, idOf(path))).map(({ happened }) => happened.by)).toEqual([
      'elena',
      'elena',
      'elena',
      'elena',
      'nora',
    ])
  })

  it('tells the second of two people, stores nothing over the first, and shows both by the button', async () => {
    const path = await begin()
    const was = markOf((await standing(path)).written, 'money')
    await keep(path, { total: '100.000' }, { cookie: nora })
    const late = await keep(path, { total: '200.000' }, { was })
    expect(late.status).toBe(409)
    expect(((await late.json()) as { said: string }).said).toContain('Nora Bassi ha salvato questa parte')
    expect((await standing(path)).written.total).toBe('100.000')
    const both = await world.send(
      `${path}/parts/money`,
      { total: '200.000', do: 'save', was },
      { cookie: elena },
    )
    expect(both.status).toBe(409)
    const page = await both.text()
    expect(page).toContain('100.000')
    expect(page).toContain('value="200.000"')
    expect(page).toContain('<title>Errore:')
    // The form that shows both was made from what stands now: sent again, it is stored.
    const mark = /name="was" value="([\w-]+)"/.exec(page)?.[1]
    const again = await keep(path, { total: '200.000' }, { was: mark ?? '' })
    expect(again.status).toBe(200)
  })

  it('does not stop who writes another part, nor who typed the same', async () => {
    const path = await begin()
    const [money, dates] = (['money', 'dates'] as const).map((part) => markOf({}, part))
    expect((await keep(path, { total: '1' }, { was: money ?? '' })).status).toBe(200)
    expect((await keep(path, { procedure: 'sportello' }, { part: 'dates', was: dates ?? '' })).status).toBe(
      200,
    )
    expect((await keep(path, { total: '1' }, { was: money ?? '' })).status).toBe(200)
  })

  it('never ticks the box that says that fields were checked', async () => {
    const path = await begin()
    await keep(path, { total: '1', checked: 'yes' })
    expect((await standing(path)).unchecked).toEqual([])
    const page = await world.read(`${path}/parts/money`, { cookie: elena })
    expect(page).toMatch(/data-autosave="\/desk\/[0-9a-f]{16}\/parts\/money"/)
  })

  it('asks to sign in when the session has ended, and stores nothing', async () => {
    const path = await begin()
    const answer = await world.askAsStranger(`${path}/parts/money`, {
      method: 'POST',
      body: new URLSearchParams({ total: '1', do: 'keep' }),
      headers: { 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL },
    })
    expect(answer.status).toBe(401)
    expect((await standing(path)).written.total).toBeUndefined()
  })

  it('is refused for what is in review, with the reason in words', async () => {
    const path = await begin()
    await world.send(
      path,
      { do: 'discard', seen: String((await standing(path)).revision) },
      { cookie: elena },
    )
    const answer = await keep(path, { total: '1' })
    expect(answer.status).toBe(422)
    expect(((await answer.json()) as { said: string }).said).toContain('non si può fare')
  })

  it('brings the lexicon’s English words for what was written in Italian, and fills nothing in', async () => {
    const path = await begin()
    const answer = await keep(
      path,
      { titleIt: 'Contributi per la maglieria digitale' },
      { part: 'essentials' },
    )
    const { hints } = (await answer.json()) as { hints: Record<string, string> }
    expect(hints.titleEn).toContain('maglieria: knitwear')
    expect(hints.summaryEn).toBe('')
    expect((await standing(path)).written.titleEn).toBeUndefined()
    const page = await world.read(`${path}/parts/essentials`, { cookie: elena })
    expect(page).toContain('Parole inglesi che il lessico conosce')
  })
})
