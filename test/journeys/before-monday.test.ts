import { afterEach, expect, it } from 'vitest'
import type { Steer } from '../../shared/domain/steer.ts'
import { dayOf } from '../../shared/domain/time.ts'
import { endSteer, saveSteer } from '../../shared/store/steering.ts'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { aSteer } from '../builders/steer.ts'
import {
  aKnitwearCall,
  anArchiveCall,
  anna,
  anSqsEvent,
  aWorld,
  carla,
  FIRST_MONDAY,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

/** Friday 19 June 2026, 09:00 in Rome. */
const FRIDAY = '2026-06-19T07:00:00Z'
/** Where Create's office reads mail (test/builders/cluster.ts). */
const OFFICE = 'ufficio@create.example.org'
const held = aKnitwearCall()
const voucher = aKnitwearCall({ id: 'rer-bandi:voucher', title: 'Voucher per la maglieria di prova' })

const decide = async (...steers: Steer[]): Promise<void> => {
  for (const steer of steers) expect(await saveSteer(world.table, steer)).toBe(true)
}
/** The digest of a Monday, and nothing that happens before it. */
const digestOn = async (monday: string): Promise<void> => {
  world.clock.moveTo(monday)
  await world.sendDigest()
}
const textTo = async (address: string): Promise<string> =>
  (await world.mails()).findLast(({ destinations }) => destinations.includes(address))?.email.text ?? ''

it('a call that the office holds is in no digest; released, it is in the next one', async () => {
  world = await aWorld({ start: FRIDAY, contacts: [anna], calls: [held, voucher] })
  const hold = aSteer({ call: held.id, at: FRIDAY })
  await decide(hold)
  await digestOn(FIRST_MONDAY)
  const first = await textTo(anna.address)
  expect(first).toContain(voucher.title)
  expect(first).not.toContain(held.title)
  await endSteer(world.table, hold, { seen: hold.at, by: 'office', now: world.clock.now() })
  await digestOn(SECOND_MONDAY)
  expect(await textTo(anna.address)).toContain(held.title)
}, 60_000)

it('a hold ends by itself after its day', async () => {
  world = await aWorld({ start: FRIDAY, contacts: [anna], calls: [held] })
  await decide(aSteer({ call: held.id, at: FRIDAY, until: '2026-06-23' }))
  await digestOn(FIRST_MONDAY)
  expect(world.mailed()).toEqual([])
  await digestOn(SECOND_MONDAY)
  expect(await textTo(anna.address)).toContain(held.title)
}, 60_000)

it('what another cluster holds reaches the members of this one', async () => {
  world = await aWorld({ contacts: [anna], calls: [held] })
  await decide(aSteer({ call: held.id, scope: 'mech', office: 'Clust-ER Mech' }))
  await world.sendDigest()
  expect(await textTo(anna.address)).toContain(held.title)
})

it('what is held for everybody reaches nobody', async () => {
  world = await aWorld({ contacts: [anna, carla], calls: [held, anArchiveCall()] })
  await decide(
    aSteer({ call: held.id, scope: 'everybody', office: 'ART-ER' }),
    aSteer({ call: anArchiveCall().id, scope: 'everybody', office: 'ART-ER' }),
  )
  await world.sendDigest()
  expect(world.mailed()).toEqual([])
})

it('the call that the office puts first stands first of its section, with the office’s reason', async () => {
  world = await aWorld({ contacts: [anna], calls: [held, voucher] })
  await world.sendDigest()
  const plain = await textTo(anna.address)
  await world.close()
  const isFirst = (text: string, title: string) =>
    [held.title, voucher.title].every((one) => text.indexOf(title) <= text.indexOf(one))
  const second = isFirst(plain, held.title) ? voucher : held
  world = await aWorld({ contacts: [anna], calls: [held, voucher] })
  await decide(aSteer({ does: 'pin', call: second.id, it: 'Se ne parla al tavolo del 2 luglio.' }))
  await world.sendDigest()
  const text = await textTo(anna.address)
  expect(isFirst(text, second.title)).toBe(true)
  expect(text).toContain('In primo piano per scelta del Clust-ER Create: Se ne parla al tavolo del 2 luglio.')
})

it('a note stands on the call’s card, in the reader’s language where the office wrote it', async () => {
  world = await aWorld({ contacts: [anna, carla], calls: [held, anArchiveCall()] })
  await decide(
    aSteer({ does: 'note', call: held.id, it: 'Il 2 luglio ne parliamo in sede <b>alle 10</b>.' }),
    aSteer({
      does: 'note',
      call: anArchiveCall().id,
      it: 'Chiedeteci i partner.',
      en: 'Ask us for partners.',
    }),
  )
  await world.sendDigest()
  expect(await textTo(anna.address)).toContain(
    'Nota del Clust-ER Create: Il 2 luglio ne parliamo in sede <b>alle 10</b>.',
  )
  expect(await textTo(carla.address)).toContain('Note from Clust-ER Create: Ask us for partners.')
  const html = (await world.mails()).map(({ email }) => email.html).join('')
  expect(html).not.toContain('<b>alle 10</b>')
})

it('the office’s verdict stands in the place of ours, and says whose it is', async () => {
  world = await aWorld({ contacts: [anna], calls: [held] })
  await decide(aSteer({ does: 'verdict', verdict: 'yes', call: held.id, it: 'Basta una sede operativa.' }))
  await world.sendDigest()
  expect(await textTo(anna.address)).toContain(
    'Per voi: requisiti in linea, secondo il Clust-ER Create: Basta una sede operativa.',
  )
})

it('a requirement that the office knows to be missing keeps the call from its members', async () => {
  world = await aWorld({ contacts: [anna], calls: [held] })
  await decide(
    aSteer({ does: 'verdict', verdict: 'missing', call: held.id, it: 'Serve un laboratorio accreditato.' }),
  )
  await world.sendDigest()
  expect(world.mailed()).toEqual([])
})

it('on Friday at eleven the office gets one mail, and untouched, Monday leaves anyway', async () => {
  world = await aWorld({
    start: FRIDAY,
    monday: FIRST_MONDAY,
    contacts: [anna],
    rows: [aRegionalRow()],
    fridays: true,
  })
  await world.readSources()
  await world.drive('2026-06-19T09:10:00Z')
  await world.invoke.digest({ kind: 'friday' })
  await world.settle()
  const [mail, ...others] = await world.mails()
  expect(others).toEqual([])
  expect(mail?.destinations).toEqual([OFFICE])
  expect(mail?.email.subject).toMatch(/da verificare: Clust-ER Create, lunedì 22 giugno 2026$/)
  expect(mail?.email.text).toContain('Lunedì, per ora, parte un digest, con un bando in tutto.')
  await world.drive('2026-06-26T09:10:00Z')
  const sent = (await world.mails()).map(({ at, tags }) => [dayOf(at), tags.kind])
  expect(sent).toContainEqual(['2026-06-22', 'digest'])
  expect(sent.filter(([, kind]) => kind === 'friday')).toEqual([
    ['2026-06-19', 'friday'],
    ['2026-06-26', 'friday'],
  ])
}, 60_000)

it('a test of a contact’s digest goes to the office alone, without its links, and counts as told to nobody', async () => {
  world = await aWorld({ start: FRIDAY, contacts: [anna], calls: [held] })
  await world.invoke.send(anSqsEvent({ test: anna.id, cluster: 'create' }))
  const [mail] = await world.mails()
  expect(mail?.destinations).toEqual([OFFICE])
  expect(mail?.email.subject).toMatch(/^\[prova\] /)
  expect(mail?.email.text).toContain(held.title)
  expect(mail?.email.html).not.toMatch(/\/me\//)
  expect(mail?.tags.contact).toBeUndefined()
  await digestOn(FIRST_MONDAY)
  expect(await textTo(anna.address)).toContain(held.title)
})

it('of a contact that is none of the cluster’s, no office gets a test', async () => {
  world = await aWorld({ start: FRIDAY, contacts: [anna], calls: [held] })
  await world.invoke.send(anSqsEvent({ test: anna.id, cluster: 'mech' }))
  await world.invoke.send(anSqsEvent({ test: 'nobody-known', cluster: 'create' }))
  expect(world.mailed()).toEqual([])
})
