import '../../infra/local/quiet.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dayOf } from '../../shared/domain/time.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { erase } from '../../shared/privacy/erase.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { aWrittenAlone } from '../builders/announcement.ts'
import { type DeskWorld, theDesk, toMembers } from '../builders/desk-world.ts'
import { allRows } from '../builders/rows.ts'
import { aKnitwearCall, anArchiveCall, anna, aWorld, bruno, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
let desk: DeskWorld

const TUESDAY = '2026-06-23T08:00:00Z'
const NEXT_MONDAY = '2026-06-29T09:00:00Z'
const LINES = ['filati', 'campionari', 'fiere', 'brevetti', 'formazione']

beforeEach(async () => {
  world = await aWorld({ contacts: [anna, bruno], calls: [aKnitwearCall(), anArchiveCall()] })
  desk = await theDesk(world)
  await world.sendDigest()
  world.clock.moveTo(TUESDAY)
})
afterEach(async () => {
  await desk.close()
  await world.close()
})

/** A call of its own for each line of one programme: another title, another page, another day. */
const aLine = (line: string, at: number) =>
  aWrittenAlone({
    titleIt: `Contributi per la maglieria digitale: ${line}`,
    url: `https://bandi.example.org/maglieria/${line}`,
    actNumber: `${900 + at}`,
    closes1Day: `2026-10-${10 + at}`,
  })

const told = async () =>
  toMembers(await world.mails()).filter(({ email }) => email.text?.includes('maglieria digitale'))
const namedIn = (mails: Awaited<ReturnType<typeof told>>, address: string): string[] =>
  LINES.filter((line) =>
    mails.some(
      ({ destinations, email }) =>
        destinations.includes(address) && email.text?.includes(`maglieria digitale: ${line}`),
    ),
  )

it('A26 five calls announced in one morning: no contact has more than one alert a day, and on Monday nothing was left out', async () => {
  for (const [at, line] of LINES.entries()) await desk.published(aLine(line, at))
  await world.drive(NEXT_MONDAY)
  const mails = await told()
  const alerts = mails.filter(({ tags }) => tags.kind === 'alert')
  expect(alerts.length).toBeGreaterThan(0)
  for (const { address } of [anna, bruno]) {
    const days = alerts
      .filter(({ destinations }) => destinations.includes(address))
      .map(({ at }) => dayOf(at))
    expect(days).toEqual([...new Set(days)])
    expect(namedIn(mails, address)).toEqual(LINES)
  }
}, 240_000)

it('A17 a contact who is erased between the announcement and its mails: the others are told, and nothing is left of it', async () => {
  const id = await desk.approved(aLine('filati', 0))
  await desk.order(id, { do: 'publish' }, { on: 'publish' })
  await erase(anna, {
    table: world.table,
    blobs: world.blobs,
    changed: { send: async () => {} },
    keys: await linkKeysFrom('segnavia-link-keys')(),
    now: world.clock.now,
    wait: world.clock.sleep,
  })
  await desk.follow()
  await world.drive(NEXT_MONDAY)
  const mails = await told()
  expect(namedIn(mails, bruno.address)).toEqual(['filati'])
  expect(mails.filter(({ destinations }) => destinations.includes(anna.address))).toEqual([])
  expect(await readContact(world.table, anna.id)).toBeUndefined()
  const left = (await allRows(world.table)).filter(({ pk }) => pk === `CONTACT#${anna.id}`)
  expect(left).toEqual([])
}, 240_000)
