import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOfficeNotes } from '../../shared/store/office-notes.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const NOTE = {
  do: 'save',
  cluster: 'create',
  from: '2026-06-29',
  to: '2026-07-05',
  it: 'Giovedì vi aspettiamo.\r\nhttps://create.example.org/incontri <b>',
  en: '',
}

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
}, 60_000)
afterAll(() => world.close())

describe('the notes of the offices', () => {
  it('are written for a period, and shown with their state', async () => {
    const sent = await world.send('/notes', NOTE)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/notes?done=saved'])
    const { do: _, en: __, ...rest } = NOTE
    expect(await readOfficeNotes(world.table)).toEqual([
      { ...rest, it: NOTE.it.replace('\r', ''), savedAt: NOW },
    ])
    const html = await world.read('/notes?done=saved')
    expect(html).toContain('nei digest')
    expect(html).toContain('https://create.example.org/incontri &lt;b&gt;')
    expect(html).not.toContain('href="https://create.example.org')
  })

  it.each([
    ['for no cluster of ours', { cluster: 'nobody' }],
    ['whose last day is before its first', { to: '2026-06-28' }],
    ['whose days are none', { from: '31/6', to: '' }],
    ['without a text', { it: ' ' }],
    ['that is too long', { it: 'a'.repeat(801) }],
  ])('%s is not saved, and what was written stays', async (_, fields) => {
    const sent = await world.send('/notes', { ...NOTE, from: '2026-08-03', to: '2026-08-09', ...fields })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Nulla è stato salvato')
    expect(await readOfficeNotes(world.table)).toHaveLength(1)
  })

  it('G7 are taken from our own page alone', async () => {
    const sent = await world.send('/notes', NOTE, { 'sec-fetch-site': 'cross-site' })
    expect(sent.status).toBe(403)
  })

  it('are removed', async () => {
    await world.send('/notes', { do: 'remove', cluster: 'create', from: '2026-06-29' })
    expect(await readOfficeNotes(world.table)).toEqual([])
    expect(await world.read('/notes?lang=en')).toContain('No notes')
  })
})
