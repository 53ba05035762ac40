import '../../infra/local/quiet.ts'
import { SESClient } from '@aws-sdk/client-ses'
import { afterEach, expect, it } from 'vitest'
import { sendShard } from '../../functions/send/send.ts'
import { totalsOf } from '../../shared/domain/run.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { doomedProcess } from '../builders/doomed-process.ts'
import { aSender, watch, watchedTable } from '../builders/sender.ts'
import {
  aKnitwearCall,
  anna,
  aWorld,
  bruno,
  PERIOD,
  rebuild,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const HALF_PAST_EIGHT = '2026-06-22T06:30:00Z'

it('a run started twice and killed between claim and mail sends nobody two, and the next digest makes up for it', async () => {
  world = await aWorld({ contacts: [anna, bruno] })

  // On Monday at 7:30 the schedule fires twice.
  await world.invoke.digest({ kind: 'weekly' })
  await world.invoke.digest({ kind: 'weekly' })

  // The first sender claims, and is killed as its first mail is about to leave.
  const killed = doomedProcess(1)
  let claimed = 0
  const ses = new SESClient({ maxAttempts: 1 })
  watch(ses, killed.around)
  const table = watchedTable(world, async (command, request) => {
    if (killed.requests() > 0) throw new Error('This process was killed.')
    if (command === 'UpdateItemCommand') claimed += 1
    return request()
  })
  await expect(sendShard({ period: PERIOD, shard: 0 }, aSender(world, { ses, table }))).rejects.toThrow(
    'killed',
  )
  expect(claimed).toBeGreaterThan(0)
  expect(world.mailed()).toEqual([])

  // Both messages are worked off by others, at once and an hour later. Whoever was claimed counts as unknown;
  // who was not gets a mail.
  await world.settle()
  world.clock.moveTo(HALF_PAST_EIGHT)
  await world.invoke.recover({})
  await world.settle()
  await world.invoke.tick({})
  const totals = totalsOf(await world.shards(PERIOD))
  expect(totals).toMatchObject({ pending: 0, failed: 0 })
  expect(totals.unknown).toBeGreaterThan(0)
  expect(totals.sent + totals.unknown).toBe(2)
  expect(world.mailed()).toHaveLength(totals.sent)
  expect(await world.run(PERIOD)).toMatchObject({ state: 'done' })

  // The Monday after, the digest of whoever heard nothing carries the old call beside the new one.
  const unheard = [anna, bruno].filter(({ address }) => !world.mailed().includes(address))
  const fresh = aKnitwearCall({
    id: 'rer-bandi:voucher',
    title: 'Voucher per maglieria e filati certificati',
    firstSeenAt: '2026-06-24T04:00:00Z',
  })
  await addOpportunity(world.table, fresh)
  await rebuild(world)
  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()
  const mails = (await world.mails()).filter(({ at }) => at >= SECOND_MONDAY)
  expect(mails).toHaveLength(2)
  for (const { destinations, email } of mails) {
    expect(email.text).toContain('Voucher per maglieria')
    expect(email.text?.includes('campionario digitale nella maglieria')).toBe(
      unheard.some(({ address }) => destinations.includes(address)),
    )
  }
})
