import { afterEach, expect, it } from 'vitest'
import type { MemberRecord } from '../../shared/domain/membership.ts'
import { joins, leaves } from '../../shared/domain/membership.ts'
import { LEFT_DAYS } from '../../shared/domain/privacy.ts'
import { plus } from '../../shared/domain/time.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { readMemberRecord, saveMember } from '../../shared/store/members.ts'
import { aKnitwearCall, anna, aWorld, carla, FIRST_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

/** Wednesday 17 June 2026, 10:00 in Rome. */
const WEDNESDAY = '2026-06-17T08:00:00Z'
const call = aKnitwearCall()

/** An office writes down what has changed; no snapshot is built for it. */
const write = async (id: string, change: (record: MemberRecord) => MemberRecord): Promise<void> => {
  const record = await readMemberRecord(world.table, id)
  if (!record) throw new Error(`[test] expected the member ${id}, found none.`)
  const membershipsAt = world.clock.now()
  expect(await saveMember(world.table, { ...change(record), membershipsAt }, { isNew: false })).toBeDefined()
}
const digestOn = async (monday: string): Promise<string[]> => {
  world.clock.moveTo(monday)
  await world.sendDigest()
  return world.mailed()
}

/** Recover asks for a build on the day on which somebody joins or leaves. */
const recoverAt = async (at: string): Promise<void> => {
  world.clock.moveTo(at)
  await world.invoke.recover({})
  await world.settle()
}

it('a member leaves on Wednesday: on Monday nothing goes to its contacts, though nothing was matched anew', async () => {
  world = await aWorld({ start: WEDNESDAY, contacts: [anna, carla], calls: [call] })
  await write('filofino', (record) => leaves(record, 'create', '2026-06-17'))
  expect(await digestOn(FIRST_MONDAY)).not.toContain(anna.address)
})

it('one that leaves on a day to come is written to until then', async () => {
  world = await aWorld({ start: WEDNESDAY, contacts: [anna], calls: [call] })
  await write('filofino', (record) => leaves(record, 'create', '2026-06-23'))
  expect(await digestOn(FIRST_MONDAY)).toContain(anna.address)
})

it('one that leaves on the Monday itself is not', async () => {
  world = await aWorld({ start: WEDNESDAY, contacts: [anna], calls: [call] })
  await write('filofino', (record) => leaves(record, 'create', '2026-06-22'))
  expect(await digestOn(FIRST_MONDAY)).toEqual([])
})

it('contacts of a member that has left are erased once the stated time is over, and not before', async () => {
  world = await aWorld({ start: WEDNESDAY, contacts: [anna, carla], calls: [call] })
  await write('filofino', (record) => leaves(record, 'create', '2026-06-17'))
  await recoverAt(plus(WEDNESDAY, { days: LEFT_DAYS - 1 }))
  expect(await readContact(world.table, anna.id)).toBeDefined()
  await recoverAt(plus(WEDNESDAY, { days: LEFT_DAYS }))
  expect(await readContact(world.table, anna.id)).toBeUndefined()
  expect(await readContact(world.table, carla.id)).toBeDefined()
}, 60_000)

it('one that comes back is written to again, and its contacts stay', async () => {
  world = await aWorld({ start: WEDNESDAY, contacts: [anna], calls: [call] })
  await write('filofino', (record) => leaves(record, 'create', '2026-06-17'))
  await world.invoke.match({ Records: [] })
  await write('filofino', (record) =>
    joins(record, { cluster: 'create', valueChains: ['fashion'], joinedOn: '2026-06-20' }),
  )
  await recoverAt('2026-06-19T22:10:00Z')
  expect(await digestOn(FIRST_MONDAY)).toContain(anna.address)
})

it('one that joins on a day to come is not written to before, and is from that day on', async () => {
  world = await aWorld({ start: WEDNESDAY, contacts: [anna], calls: [call] })
  await write('filofino', (record) => ({
    ...record,
    clusters: [{ cluster: 'create', valueChains: ['fashion'], joinedOn: '2026-06-24' }],
  }))
  await world.invoke.match({ Records: [] })
  expect(await digestOn(FIRST_MONDAY)).toEqual([])
  await recoverAt('2026-06-24T00:10:00Z')
  expect(await digestOn('2026-06-29T05:30:00Z')).toContain(anna.address)
}, 60_000)
