import { afterEach, describe, expect, it } from 'vitest'
import type { Contact } from '../../shared/domain/contact.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { plus } from '../../shared/domain/time.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { addOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { pauseUntil, standIn } from '../../shared/store/standing-in.ts'
import { anOpinion } from '../builders/opinion.ts'
import {
  anArchiveCall,
  anna,
  aWorld,
  bruno,
  FIRST_MONDAY,
  rebuild,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const WEDNESDAY = '2026-06-24T08:00:00Z'
/** Serves Lume Lab too, which Bruno does not. */
const annaOfBoth: Contact = { ...anna, members: ['filofino', 'lume-lab'] }
const archive = anArchiveCall()

const handOver = async (): Promise<void> => {
  world = await aWorld({ contacts: [annaOfBoth, bruno] })
  await world.sendDigest()
  const until = plus(FIRST_MONDAY, { days: 21 })
  const entry = { contact: anna.id, name: anna.name, members: annaOfBoth.members, until }
  await standIn(world.table, bruno.id, entry, world.clock.now())
  await pauseUntil(world.table, anna.id, until)
}
/** What happens on Wednesday morning is in the snapshots, and what follows from it works itself out. */
const onWednesday = async (): Promise<void> => {
  world.clock.moveTo(WEDNESDAY)
  await rebuild(world)
  await world.settle()
}
const revoke = async (call: Opportunity): Promise<void> => {
  const withdrawnAt = plus(WEDNESDAY, { minutes: -10 })
  const changes = [{ at: withdrawnAt, version: 2, field: 'withdrawn' as const }]
  await replaceOpportunity(world.table, { ...call, version: 2, withdrawnAt, changes }, call)
  await onWednesday()
}
const sinceMonday = async () =>
  (await world.mails())
    .filter(({ at }) => at >= WEDNESDAY)
    .map(({ destinations, tags }) => [destinations[0], tags.kind])

describe('who stands in for a colleague', () => {
  it('hears at once that a call is revoked of which the colleague alone was told', async () => {
    await handOver()
    await revoke(archive)
    expect(await sinceMonday()).toEqual([[bruno.address, 'change']])
  })

  it('hears nothing of one that the colleague has declined', async () => {
    await handOver()
    const rows = [{ id: archive.id, version: 1 }]
    const onBehalf = annaOfBoth.members.map((member) => ({ member, carriers: [], concepts: [] }))
    const said = { call: archive.id, rows, says: 'decline' as const, reason: 'size' as const, onBehalf }
    await saveOpinion(world.table, anOpinion({ ...said, contact: anna.id, at: world.clock.now() }))
    await revoke(archive)
    expect(await sinceMonday()).toEqual([])
  })

  it('is alerted of a strong call for a member that the colleague alone serves', async () => {
    await handOver()
    const firstSeenAt = plus(WEDNESDAY, { minutes: -10 })
    await addOpportunity(world.table, anArchiveCall({ id: 'rer-bandi:archivi-nuovi', firstSeenAt }))
    await onWednesday()
    expect(await sinceMonday()).toEqual([[bruno.address, 'alert']])
  })
})
