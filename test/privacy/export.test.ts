import { afterEach, describe, expect, it } from 'vitest'
import { type KeptOfPeople, keptAs, type PersonalId } from '../../shared/domain/privacy.ts'
import { exportOf } from '../../shared/privacy/export.ts'
import { allRows, type Row } from '../builders/rows.ts'
import { anna, type SmallWorld } from '../builders/world.ts'
import { aLivedInWorld, TRACES } from './world.ts'

let world: SmallWorld
afterEach(() => world.close())

const mentions = (row: Row): boolean => TRACES.some((trace) => JSON.stringify(row).includes(trace))
const personal = (row: Row): KeptOfPeople | undefined => {
  const kind = keptAs(row)
  return kind && 'exported' in kind ? kind : undefined
}
const withoutKeys = ({
  pk: _pk,
  sk: _sk,
  list: _list,
  listKey: _listKey,
  expiresAt: _expiresAt,
  ...row
}: Row) => row

describe('H1 a copy of what is kept of a contact', () => {
  it('has every row that mentions its id, name or address, or a reason why not', async () => {
    world = await aLivedInWorld()
    const copy = await exportOf(world.table, anna)
    const about = (await allRows(world.table)).filter(mentions)
    expect(about.length).toBeGreaterThan(8)
    for (const row of about) {
      const kind = personal(row)
      expect(kind, `${row.pk} ${row.sk}`).toBeDefined()
      if (!kind || kind.exported === 'left-out') continue
      const exported = copy[kind.id as PersonalId] ?? []
      if (row.pk === `CONTACT#${anna.id}`) expect(exported).toContainEqual(withoutKeys(row))
      // Of Bruno's own row, that he stands in for Anna; of a shard, what became of her.
      else if (kind.id === 'contact')
        expect(exported).toContainEqual(expect.objectContaining({ standsInForYou: 'Bruno Bassi' }))
      else
        expect(exported).toContainEqual(
          expect.objectContaining({ outcome: expect.objectContaining({ state: 'sent' }) }),
        )
    }
  })

  it('every row of the world is of a kind that the table of what is kept knows', async () => {
    world = await aLivedInWorld()
    const unknown = (await allRows(world.table)).filter((row) => keptAs(row) === undefined)
    expect(unknown.map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([])
  })

  it('says nothing of anybody else', async () => {
    world = await aLivedInWorld()
    const copy = JSON.stringify(await exportOf(world.table, anna))
    for (const other of ['bruno-bassi', 'bruno@', 'carla', 'Carla']) expect(copy).not.toContain(other)
  })
})
