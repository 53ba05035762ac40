import { afterEach, describe, expect, it } from 'vitest'
import { COUNTED_FOR, countsOf } from '../../functions/console/concepts/precision.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import { plus } from '../../shared/domain/time.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { anOpinion } from '../builders/opinion.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const carrying = (member: string, concepts: string[]): Opinion['onBehalf'][number] => ({
  member,
  carriers: [],
  concepts,
})
const heard = (opinions: Opinion[], told: string[][] = []) => ({
  members: ['filofino'],
  records: told.map((rows) => ({ told: rows.map((id) => ({ id, version: 1 })) })),
  opinions,
})
const carried = (_: string, row: string) =>
  row === 'gone' ? undefined : { call: row.replace('twin-', ''), concepts: ['create/textiles', 'build/wood'] }
const counts = (each: ReturnType<typeof heard>[]) =>
  Object.fromEntries(countsOf('create', new Set(['filofino']), each, carried))

describe('how precise a concept is', () => {
  it('counts a call once for a contact, however often and by whichever row it was told', () => {
    expect(
      counts([
        heard(
          [],
          [
            ['a', 'twin-a'],
            ['a', 'b', 'gone'],
          ],
        ),
        heard([], [['a']]),
      ]),
    ).toEqual({
      textiles: { told: 3, followed: 0, declined: 0, contacts: 0 },
    })
  })

  it('counts what was followed and declined for its topic, by what carried it then; other reasons do not count', () => {
    const onBehalf = [carrying('filofino', ['create/textiles']), carrying('elsewhere', ['create/museums'])]
    expect(
      counts([
        heard([
          anOpinion({ onBehalf, says: 'follow' }),
          anOpinion({ onBehalf }),
          anOpinion({ onBehalf, reason: 'size' }),
        ]),
      ]),
    ).toEqual({ textiles: { told: 0, followed: 1, declined: 1, contacts: 1 } })
  })
})

describe('the page of concepts', () => {
  let world: ConsoleWorld
  afterEach(() => world.close())

  it('shows counts from the answers of three contacts on, however many two of them gave, and names nobody', async () => {
    world = await startConsoleWorld()
    const contacts = ['anna-neri', 'bruno-bassi', 'carla-conti', 'dario-dini'].map((id) =>
      aContact({ id, name: `Name of ${id}`, address: `${id}@example.org` }),
    )
    await world.fill({
      contacts,
      calls: [
        anOpportunity({ source: 'rer-bandi', id: 'rer-bandi:maglia', title: 'Voucher per la maglieria' }),
      ],
    })
    const read = (language = 'it') => world.read(`/concepts?cluster=create&lang=${language}`)
    expect(await read()).toContain('ha ancora portato un bando')
    for (const { id } of contacts)
      await saveMailRecord(world.table, {
        contact: id,
        kind: 'digest',
        key: '2026-W27',
        at: NOW,
        sesId: `ses-${id}`,
        mark: NOW,
        told: [{ id: 'rer-bandi:maglia', version: 1 }],
        snapshots: { calls: 'a', profiles: 'b' },
        ruleSets: {},
      })
    const answer = (contact: string, says: 'follow' | 'decline') =>
      saveOpinion(world.table, anOpinion({ contact, call: 'rer-bandi:maglia', says, at: NOW }))
    await answer('anna-neri', 'follow')
    await answer('bruno-bassi', 'decline')
    const another = anOpinion({ contact: 'bruno-bassi', call: 'rer-bandi:other', says: 'follow', at: NOW })
    await saveOpinion(world.table, another)
    expect(await read()).toContain('ha ancora portato un bando')
    world.services.now = () => plus(NOW, COUNTED_FOR)
    const few = await read()
    expect(few).toMatch(/tessile.*>4<.*>–<.*>–<.*>meno di 3 referenti</s)
    await saveOpinion(world.table, { ...another, says: 'nothing' })
    await answer('carla-conti', 'follow')
    world.services.now = () => plus(NOW, { minutes: 10 })
    const enough = await read()
    expect(enough).toMatch(/tessile.*>4<.*>2<.*>1<.*>67\s?%</s)
    expect(await read('en')).toMatch(/textile.*>4<.*>2<.*>1<.*>67%</s)
    expect(enough).not.toMatch(/Name of|@example|Filofino/)
  })
})
