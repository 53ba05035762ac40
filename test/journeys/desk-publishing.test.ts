import { matchedCalls } from '../../shared/blobs/snapshot-loader.ts'
import '../../infra/local/quiet.ts'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, expect, it } from 'vitest'
import { announce } from '../../functions/tick/announce.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Changed, LetterReady } from '../../shared/domain/messages.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { addAnnouncement, readDueAnnouncements, readRevisions } from '../../shared/store/announcements.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { afterOrders, anAnnouncement, aWrittenAlone } from '../builders/announcement.ts'
import { type DeskWorld, theDesk, toMembers } from '../builders/desk-world.ts'
import { watch, watchedTable } from '../builders/sender.ts'
import { MISHAPS, unluckyProcess } from '../builders/unlucky-process.ts'
import { aKnitwearCall, anna, aWorld, bruno, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
let desk: DeskWorld
const TUESDAY = '2026-06-23T08:00:00Z'

const begin = async (start?: Instant): Promise<void> => {
  world = await aWorld({ contacts: [anna, bruno], calls: [aKnitwearCall()], ...(start ? { start } : {}) })
  desk = await theDesk(world)
}
afterEach(async () => {
  await desk.close()
  await world.close()
})
const schedule = (id: string, day: string, hour: string, turn = '') =>
  desk.order(id, { do: 'schedule', day, hour, turn }, { on: 'publish' })
const published = async (id: string) => (await readOpportunity(world.table, callIdOf(id)))?.firstSeenAt
/** Each minute between two moments, as the schedule has it. */
const minutes = async (from: Instant, to: Instant): Promise<void> => {
  for (let at = Date.parse(from); at <= Date.parse(to); at += 600_000) {
    world.clock.moveTo(new Date(at).toISOString().replace('.000', ''))
    await world.invoke.tick({})
  }
}

it('scheduled for both of the hours called 02:30 in October: each on its own, once; the one of March is refused', async () => {
  await begin('2026-10-23T08:00:00Z')
  const late = { opensDay: '2026-10-20', closes1Day: '2026-12-15' }
  const other = (number: string, titleIt: string) => ({
    titleIt,
    titleEn: '',
    actNumber: `${number}/2026`,
    url: `https://imprese.example.org/bandi/${number}`,
  })
  const first = await desk.approved(aWrittenAlone(late))
  const second = await desk.approved(
    aWrittenAlone({
      ...late,
      ...other('901', 'Voucher per forni ceramici a idrogeno'),
      closes1Day: '2026-12-16',
    }),
  )
  expect((await schedule(first, '2026-10-25', '02:30')).status).toBe(422)
  expect((await schedule(first, '2026-10-25', '02:30', 'first')).status).toBe(303)
  expect((await schedule(second, '2026-10-25', '02:30', 'second')).status).toBe(303)
  await minutes('2026-10-25T00:20:00Z', '2026-10-25T01:20:00Z')
  expect([await published(first), await published(second)]).toEqual(['2026-10-25T00:30:00Z', undefined])
  await minutes('2026-10-25T01:30:00Z', '2026-10-25T01:50:00Z')
  expect(await published(second)).toBe('2026-10-25T01:30:00Z')
  for (const id of [first, second]) {
    const events = (await readRevisions(world.table, id)).map(({ happened }) => happened.name)
    expect(events.filter((name) => name === 'published')).toHaveLength(1)
  }
  const spring = { opensDay: '2026-10-20', closes1Day: '2027-05-31' }
  const next = await desk.approved(
    aWrittenAlone({ ...spring, ...other('902', 'Premi per cortometraggi girati nei borghi') }),
  )
  const skipped = await schedule(next, '2027-03-28', '02:30')
  expect(skipped.status).toBe(422)
  expect((await desk.read(next)).state).toBe('approved')
  expect((await schedule(next, '2027-03-28', '03:00')).status).toBe(303)
  expect((await desk.read(next)).publishAt).toBe('2027-03-28T01:00:00Z')
})

it('one whose deadline has passed when its hour comes goes back to its officers, and nobody hears of it', async () => {
  await begin()
  const id = await desk.approved(aWrittenAlone({ closes1Day: '2026-06-24', closes1Hour: '12:00' }))
  expect((await schedule(id, '2026-06-24', '14:00')).status).toBe(422)
  expect((await schedule(id, '2026-06-24', '11:00')).status).toBe(303)
  // Nothing runs until the afternoon.
  world.clock.moveTo('2026-06-24T13:00:00Z')
  await world.invoke.tick({})
  await desk.follow()
  expect(await desk.read(id)).toMatchObject({ state: 'draft', happened: { name: 'takenBack' } })
  expect(await published(id)).toBeUndefined()
  expect(toMembers(await world.mails())).toEqual([])
})

it('nobody approves what they wrote, in this tab or another; a change takes an approval back', async () => {
  await begin()
  const id = await desk.approved(aWrittenAlone())
  await desk.order(id, { do: 'takeBack' })
  // Nora mends a word: from now on she has written it too.
  await desk.write(id, 'essentials', aWrittenAlone({ summaryIt: 'Sostiene i prototipi.' }), 'nora')
  await desk.order(id, { do: 'submit' })
  for (const by of ['elena', 'nora'] as const) {
    expect((await desk.order(id, { do: 'approve' }, { by, on: 'review' })).status).toBe(422)
    expect((await desk.order(id, { do: 'approve', reason: 'Breve.' }, { by, on: 'review' })).status).toBe(422)
  }
  expect((await desk.write(id, 'money', aWrittenAlone({ total: '1' }))).status).toBe(422)
  const reason = 'Tutti gli altri addetti sono assenti fino a lunedì.'
  expect((await desk.order(id, { do: 'approve', reason }, { on: 'review' })).status).toBe(303)
  expect((await desk.read(id)).approval).toMatchObject({ by: 'elena', reason })
  // What is approved cannot be written; whoever has an old tab open is told, and the approval stands for that text.
  expect((await desk.write(id, 'money', aWrittenAlone({ total: '1' }))).status).toBe(422)
  await desk.order(id, { do: 'takeBack' })
  expect((await desk.order(id, { do: 'publish' }, { on: 'publish' })).status).toBe(422)
  expect((await desk.read(id)).approval).toBeUndefined()
})

it('an officer who was asked and is away: the substitute approves without a reason, anybody else with one', async () => {
  await begin()
  const written = aWrittenAlone()
  const submitted = afterOrders(anAnnouncement(written, TUESDAY), [
    [{ do: 'submit', reviewer: 'ugo', substitute: 'nora' }, 'elena', TUESDAY],
  ])
  await addAnnouncement(world.table, submitted)
  const answer = await desk.order(submitted.id, { do: 'approve' }, { by: 'nora', on: 'review' })
  expect(answer.status).toBe(303)
  expect((await desk.read(submitted.id)).approval).not.toHaveProperty('reason')
})

it('of two officers who write one part the second is told, with both texts, and nothing is lost', async () => {
  await begin()
  const id = await desk.approved(aWrittenAlone())
  await desk.order(id, { do: 'takeBack' })
  const [one, other] = await Promise.all([
    desk.write(id, 'money', aWrittenAlone({ total: '1.000.000' }), 'elena'),
    desk.write(id, 'money', aWrittenAlone({ total: '2.000.000' }), 'nora'),
  ])
  expect([one.status, other.status].toSorted()).toEqual([303, 409])
  const lost = await (one.status === 409 ? one : other).text()
  expect(lost).toContain('1.000.000')
  expect(lost).toContain('2.000.000')
})

it('publishing breaks off at each of its requests, in each way: after the next minute it is there, once', async () => {
  await begin()
  await world.sendDigest()
  await world.drive('2026-06-23T07:00:00Z')
  const run = (process: ReturnType<typeof unluckyProcess>) => {
    const sqs = new SQSClient({ maxAttempts: 1 })
    watch(sqs, process.around)
    const changed = openQueue<Changed>(world.servers.queueUrls.changed ?? '', sqs)
    const urgent = openQueue<LetterReady>(world.servers.queueUrls.urgent ?? '', sqs)
    const calls = matchedCalls(world.table, world.blobs)
    const table = watchedTable(world, process.around)
    return announce({ table, calls, changed, urgent, now: world.clock.now })
  }
  const waiting = async (number: number): Promise<string> => {
    const id = number.toString(16).padStart(16, '0')
    const written = aWrittenAlone({
      titleIt: `Contributi per la maglieria, linea ${number}`,
      url: `https://imprese.example.org/bandi/linea-${number}`,
      actNumber: `${number}/2026`,
    })
    const now = world.clock.now()
    const at = new Date(Date.parse(now) + 60_000).toISOString().replace('.000', '')
    const one = afterOrders({ ...anAnnouncement(written, now), id }, [
      [{ do: 'submit' }, 'elena', now],
      [{ do: 'approve' }, 'nora', now],
      [{ do: 'schedule', at }, 'elena', now],
    ])
    await addAnnouncement(world.table, one)
    world.clock.moveTo(at)
    return id
  }
  await waiting(1)
  const whole = unluckyProcess('dies', Number.POSITIVE_INFINITY)
  await run(whole)
  expect(whole.requests()).toBeGreaterThan(7)
  let number = 1
  for (const mishap of MISHAPS) {
    for (let n = 1; n <= whole.requests(); n += 1) {
      number += 1
      const id = await waiting(number)
      await run(unluckyProcess(mishap, n)).catch(() => undefined)
      // Two ticks at the same time, a minute later.
      world.clock.moveTo(new Date(Date.parse(world.clock.now()) + 60_000).toISOString().replace('.000', ''))
      await Promise.all([world.invoke.tick({}), world.invoke.tick({})])
      const story = `${mishap} at request ${n}`
      const call = await readOpportunity(world.table, callIdOf(id))
      expect(call, story).toMatchObject({ version: 1, changes: [] })
      expect((await desk.read(id)).live, story).toMatchObject({ version: 1, stored: 1 })
      const events = (await readRevisions(world.table, id)).map(({ happened }) => happened.name)
      expect(
        events.filter((name) => name === 'published'),
        story,
      ).toHaveLength(1)
      expect(await readDueAnnouncements(world.table, world.clock.now()), story).toEqual([])
    }
  }
}, 240_000)
