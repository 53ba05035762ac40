import { afterEach, expect, it } from 'vitest'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { countOpened } from '../../shared/store/opened.ts'
import { addRun } from '../../shared/store/runs.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
afterEach(() => world.close())

const CALL = 'rer-bandi:maglia'
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const friday = async (language = 'it') => words(await world.read(`/clusters/create/friday?lang=${language}`))

it('openings are told from three on, by call and by the concepts that brought it, and of nobody', async () => {
  world = await startConsoleWorld()
  await world.fill({
    contacts: [aContact()],
    calls: [anOpportunity({ source: 'rer-bandi', id: CALL, title: 'Voucher per la maglieria' })],
  })
  await addRun(world.table, {
    period: '2026-W27',
    kind: 'digest',
    state: 'done',
    startsAt: '2026-06-22T05:30:00Z',
    endsAt: '2026-06-29T05:30:00Z',
    startedAt: '2026-06-29T05:30:00Z',
    shards: 0,
    contacts: 1,
  })
  await saveMailRecord(world.table, {
    contact: aContact().id,
    kind: 'digest',
    key: '2026-W27',
    at: NOW,
    mark: NOW,
    told: [{ id: CALL, version: 1 }],
  })
  for (let time = 0; time < 2; time += 1) await countOpened(world.table, CALL, 'follow', '2026-06-29')
  expect(await friday()).not.toContain('Pagine aperte')
  await countOpened(world.table, CALL, 'talk', '2026-06-29')
  const page = await friday()
  expect(page).toContain('Voucher per la maglieria : 3')
  expect(page).toMatch(/concetti che li hanno portati .* tessile : 3 aperture, di 1 bando/)
  expect(await friday('en')).toContain('textile : 3 openings, of 1 call')
})
