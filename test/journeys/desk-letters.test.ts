import { afterEach, expect, it } from 'vitest'
import { writeDeskLetters } from '../../functions/tick/desk-letters.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { carryOut, type Order } from '../../shared/domain/announcement-flow.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { LetterReady } from '../../shared/domain/messages.ts'
import { plus } from '../../shared/domain/time.ts'
import { addAnnouncement, readAnnouncement, saveAnnouncement } from '../../shared/store/announcements.ts'
import { readWaitingLetters } from '../../shared/store/letters.ts'
import { addOpportunity, readOpportunity } from '../../shared/store/opportunities.ts'
import { savePerson } from '../../shared/store/people.ts'
import { anAnnouncement, aWritten } from '../builders/announcement.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { anna, anSqsEvent, aWorld, FIRST_MONDAY, rebuild, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const begin = async (): Promise<Announcement> => {
  world = await aWorld({ start: FIRST_MONDAY, contacts: [anna] })
  for (const [id, name, language] of [
    ['elena', 'Elena Rocchi', 'it'],
    ['nora', 'Nora Bassi', 'en'],
  ] as const)
    await savePerson(world.table, {
      id,
      name,
      roles: ['officer'],
      lastSignInAt: FIRST_MONDAY,
      address: `${id}@offices.example.org`,
      language,
    })
  const announcement = anAnnouncement(undefined, FIRST_MONDAY)
  await addAnnouncement(world.table, announcement)
  return announcement
}

const urgent = {
  send: async (ready: readonly LetterReady[]): Promise<void> => {
    for (const one of ready) await world.invoke.send(anSqsEvent(one))
  },
}
const give = async (before: Announcement, order: Order, by: string): Promise<Announcement> => {
  const carried = carryOut(before, order, { by, now: world.clock.now(), alike: [] })
  if ('refused' in carried) throw new Error(carried.refused)
  const { announcement } = carried
  expect(await saveAnnouncement(world.table, announcement, before)).toBe(true)
  // As often as it is asked: each is written once.
  for (let time = 0; time < 2; time += 1)
    await writeDeskLetters(before, announcement, { table: world.table, urgent })
  return announcement
}
const letters = async () =>
  (await world.mails()).map(({ destinations: [to], email }) => `${to}: ${email.subject}`)

it('two officers are written to at each step, each in its own language, once', async () => {
  const draft = await begin()
  const inReview = await give(draft, { do: 'submit', reviewer: 'nora', comment: 'Apre lunedì.' }, 'elena')
  const returned = await give(inReview, { do: 'return', comment: 'Aggiungete la spesa.' }, 'nora')
  const again = await give(returned, { do: 'submit', reviewer: 'nora' }, 'elena')
  await give(again, { do: 'approve' }, 'nora')
  expect(await letters()).toEqual([
    expect.stringMatching(/^nora@offices\.example\.org: To review: /),
    expect.stringMatching(/^elena@offices\.example\.org: Rimandato: /),
    expect.stringMatching(/^nora@offices\.example\.org: To review: /),
    expect.stringMatching(/^elena@offices\.example\.org: Approvato: /),
  ])
  expect((await world.mails())[0]?.email.text).toContain('Apre lunedì.')
}, 60_000)

it('who is asked for what was taken back meanwhile is not written to', async () => {
  const draft = await begin()
  const inReview = carryOut(
    draft,
    { do: 'submit', reviewer: 'nora' },
    { by: 'elena', now: FIRST_MONDAY, alike: [] },
  )
  if ('refused' in inReview) throw new Error(inReview.refused)
  await saveAnnouncement(world.table, inReview.announcement, draft)
  const lost = { send: async () => {} }
  await writeDeskLetters(draft, inReview.announcement, { table: world.table, urgent: lost })
  await give(inReview.announcement, { do: 'takeBack' }, 'elena')
  world.clock.moveTo(plus(FIRST_MONDAY, { minutes: 11 }))
  await world.invoke.recover({})
  await world.settle()
  expect(await letters()).toEqual([])
  expect(await readWaitingLetters(world.table)).toEqual([])
}, 60_000)

it('a publication that could not go when its hour came is told to both, by the minute', async () => {
  const draft = await begin()
  const inReview = await give(draft, { do: 'submit' }, 'elena')
  const approved = await give(inReview, { do: 'approve' }, 'nora')
  await give(approved, { do: 'schedule', at: plus(FIRST_MONDAY, { days: 1 }) }, 'elena')
  // Nothing ran until its deadline had passed.
  world.clock.moveTo('2026-10-05T08:00:00Z')
  await world.invoke.tick({})
  await world.invoke.tick({})
  await world.settle()
  expect((await readAnnouncement(world.table, draft.id))?.state).toBe('draft')
  expect((await letters()).filter((line) => /Non pubblicato|Not published/.test(line)).toSorted()).toEqual([
    expect.stringMatching(/^elena@offices\.example\.org: Non pubblicato: /),
    expect.stringMatching(/^nora@offices\.example\.org: Not published: /),
  ])
}, 60_000)

/** It shares the announcement's act under another title and on another page: no rule joins the two. */
const anAlikeCall = (id: string) =>
  anOpportunity({
    id: `rer-bandi:${id}`,
    source: 'rer-bandi',
    title: 'Maglieria: al via gli aiuti regionali',
    url: `https://bandi.example.org/${id}`,
    funder: 'Camera di esempio',
    act: { kind: 'bando', number: '812/2026', date: '2026-06-22' },
  })
const arrives = async (call: ReturnType<typeof anOpportunity>): Promise<void> => {
  await addOpportunity(world.table, call)
  await rebuild(world)
}
const scheduled = async (alike: Parameters<typeof carryOut>[2]['alike'] = []): Promise<Announcement> => {
  const inReview = await give(await begin(), { do: 'submit' }, 'elena')
  const approved = await give(inReview, { do: 'approve' }, 'nora')
  const over = 'È la seconda finestra dello stesso atto, con altri fondi.'
  const order = { do: 'schedule', at: plus(FIRST_MONDAY, { days: 1 }), over } as const
  const carried = carryOut(approved, order, { by: 'elena', now: world.clock.now(), alike })
  if ('refused' in carried) throw new Error(carried.refused)
  await saveAnnouncement(world.table, carried.announcement, approved)
  return carried.announcement
}
/** The minute of its hour, and the one after it. */
const itsHour = async ({ id }: Announcement) => {
  world.clock.moveTo(plus(FIRST_MONDAY, { days: 1 }))
  await world.invoke.tick({})
  await world.invoke.tick({})
  await world.settle()
  return readAnnouncement(world.table, id)
}

it('A20 a call that comes between scheduling and the hour, and very likely is the same, is decided of first', async () => {
  const before = await scheduled()
  await arrives(anAlikeCall('aiuti'))
  const held = await itsHour(before)
  expect(held).toMatchObject({
    state: 'approved',
    approval: { by: 'nora' },
    happened: { name: 'unscheduled' },
  })
  expect(held?.publishAt).toBeUndefined()
  expect(await readOpportunity(world.table, callIdOf(before.id))).toBeUndefined()
  const told = (await world.mails()).filter(({ email }) =>
    /forse c’è già|there already/.test(email.subject ?? ''),
  )
  expect(told.map(({ destinations: [to] }) => to).toSorted()).toEqual([
    'elena@offices.example.org',
    'nora@offices.example.org',
  ])
  expect(told[0]?.email.text).toContain(`/desk/${before.id}/twins`)
}, 60_000)

it('A20 a reason that was written beside a call covers that call, and none that comes later', async () => {
  const known = anAlikeCall('aiuti')
  const before = await scheduled([{ call: known.id, rows: [known.id] }])
  await arrives(known)
  expect((await itsHour(before))?.state).toBe('published')
  await world.close()
  const another = await scheduled([{ call: known.id, rows: [known.id] }])
  await arrives(anAlikeCall('contributi'))
  expect((await itsHour(another))?.state).toBe('approved')
}, 60_000)

it('A20 one that the rule which joins rows knows holds nothing back: they are one call, told once', async () => {
  const before = await scheduled()
  const { titleIt, url } = aWritten()
  await arrives(anOpportunity({ ...anAlikeCall('aiuti'), title: String(titleIt), url: String(url) }))
  expect((await itsHour(before))?.state).toBe('published')
}, 60_000)
