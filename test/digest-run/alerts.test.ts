import { afterEach, describe, expect, it } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { addOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { readRuns } from '../../shared/store/runs.ts'
import { aKnitwearCall, aWorld, FIRST_MONDAY, rebuild, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const rebuildAfter = async (minutes: number): Promise<void> => {
  world.clock.moveTo(plus(FIRST_MONDAY, { minutes }))
  await rebuild(world)
  await world.settle()
}
const alerts = () => readRuns(world.table, 10, 'alerts')

describe('what an alert run looks through', () => {
  it('is nothing with the first build, and nothing with a build that brought nothing', async () => {
    world = await aWorld()
    await rebuildAfter(60)
    expect(await alerts()).toEqual([])
  })

  it('is everything since the last build, also what was dated before that build and stored after it', async () => {
    world = await aWorld()
    await rebuildAfter(60)
    const firstSeenAt = plus(FIRST_MONDAY, { minutes: 59 })
    await addOpportunity(world.table, aKnitwearCall({ id: 'rer-bandi:late', firstSeenAt }))
    await rebuildAfter(70)
    expect(await alerts()).toMatchObject([{ endsAt: plus(FIRST_MONDAY, { minutes: 70 }) }])
  })

  it('is everybody where a call was withdrawn, and bad news is told once however many builds follow', async () => {
    world = await aWorld()
    await world.sendDigest()
    await rebuildAfter(60)
    const call = aKnitwearCall()
    const withdrawnAt = plus(FIRST_MONDAY, { minutes: 64 })
    const changes = [{ at: withdrawnAt, version: 2, field: 'withdrawn' as const }]
    await replaceOpportunity(world.table, { ...call, version: 2, withdrawnAt, changes }, call)
    for (const minutes of [65, 66, 67]) await rebuildAfter(minutes)
    const told = (await world.mails()).filter(({ tags }) => tags.kind === 'change')
    expect(told.map(({ destinations }) => destinations[0]).toSorted()).toEqual(
      [...new Set(told.map(({ destinations }) => destinations[0]))].toSorted(),
    )
    expect(told.length).toBeGreaterThan(0)
  })
})
