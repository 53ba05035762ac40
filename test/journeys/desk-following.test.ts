import { afterEach, expect, it } from 'vitest'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { begun, carryOut, type Order } from '../../shared/domain/announcement-flow.ts'
import { officeSource } from '../../shared/domain/by-hand.ts'
import { plus } from '../../shared/domain/time.ts'
import { addAnnouncement, saveAnnouncement } from '../../shared/store/announcements.ts'
import { readFollowing } from '../../shared/store/following.ts'
import { addOpportunity, readOpportunity } from '../../shared/store/opportunities.ts'
import { savePerson } from '../../shared/store/people.ts'
import { ANNOUNCED_ID, anAnnouncement } from '../builders/announcement.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { anna, aWorld, FIRST_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const begin = async (): Promise<void> => {
  world = await aWorld({ start: FIRST_MONDAY, contacts: [anna] })
  for (const [id, name] of [
    ['elena', 'Elena Rocchi'],
    ['nora', 'Nora Bassi'],
  ] as const)
    await savePerson(world.table, {
      id,
      name,
      roles: ['officer'],
      lastSignInAt: FIRST_MONDAY,
      address: `${id}@offices.example.org`,
      language: 'it',
    })
}

/** The function is cut off after the revision is stored. */
const cutOff = async (before: Announcement, order: Order, by: string): Promise<Announcement> => {
  const carried = carryOut(before, order, { by, now: world.clock.now(), alike: [] })
  if ('refused' in carried) throw new Error(carried.refused)
  const { announcement, continues } = carried
  expect(await saveAnnouncement(world.table, announcement, before, continues)).toBe(true)
  return announcement
}

/** Recover looks twice, half an hour apart. */
const recovered = async (): Promise<string[]> => {
  for (const minutes of [11, 30]) {
    world.clock.moveTo(plus(world.clock.now(), { minutes }))
    await world.invoke.recover({})
    await world.settle()
  }
  return (await world.mails()).map(({ destinations: [to], email }) => `${to}: ${email.subject}`)
}

it('letters that a revision is news for are written once, also where the function was cut off before them', async () => {
  await begin()
  const draft = anAnnouncement(undefined, FIRST_MONDAY)
  await addAnnouncement(world.table, draft)
  const inReview = await cutOff(draft, { do: 'submit', reviewer: 'nora' }, 'elena')
  const returned = await cutOff(inReview, { do: 'return', comment: 'Manca la spesa.' }, 'nora')
  // What comes after it takes nothing away.
  const first = {
    do: 'write',
    part: 'money',
    written: { total: '1' },
    checked: false,
    quietly: true,
  } as const
  const once = await cutOff(returned, first, 'elena')
  await cutOff(once, { ...first, written: { total: '2' } }, 'elena')
  expect(await recovered()).toEqual([expect.stringMatching(/^elena@offices\.example\.org: Rimandato: /)])
  expect(await readFollowing(world.table)).toEqual([])
}, 60_000)

it('a revision that was never stored, as somebody else was first, is news for nobody', async () => {
  await begin()
  const draft = anAnnouncement(undefined, FIRST_MONDAY)
  await addAnnouncement(world.table, draft)
  const asking = { by: 'elena', now: FIRST_MONDAY, alike: [] }
  const mine = carryOut(draft, { do: 'submit', reviewer: 'nora' }, asking)
  await cutOff(draft, { do: 'comment', comment: 'Un attimo.' }, 'nora')
  if ('refused' in mine) throw new Error(mine.refused)
  expect(await saveAnnouncement(world.table, mine.announcement, draft)).toBe(false)
  expect(await recovered()).toEqual([])
  expect(await readFollowing(world.table)).toEqual([])
}, 60_000)

it('a proposal that an announcement was begun from is settled, and its office told, once', async () => {
  await begin()
  const id = `${officeSource('create')}:telai`
  const byHand = { cluster: 'create', at: FIRST_MONDAY, by: 'marta', toldTo: ['create'] } as const
  await addOpportunity(
    world.table,
    anOpportunity({
      id,
      source: officeSource('create'),
      title: 'Bando per i telai',
      byHand: { ...byHand, toldTo: ['create'], proposal: { state: 'open', at: FIRST_MONDAY } },
    }),
  )
  const from = { kind: 'call', id } as const
  await addAnnouncement(world.table, begun(ANNOUNCED_ID, { by: 'elena', now: FIRST_MONDAY, from }), [id])
  const mails = await recovered()
  expect((await readOpportunity(world.table, id))?.byHand?.proposal).toMatchObject({
    state: 'taken',
    by: 'elena',
    announcement: ANNOUNCED_ID,
  })
  expect(mails).toHaveLength(1)
  expect(await readFollowing(world.table)).toEqual([])
}, 60_000)
