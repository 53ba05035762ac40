import { afterEach, expect, it } from 'vitest'
import { readContact } from '../../shared/store/contacts.ts'
import { aContact } from '../builders/contact.ts'
import { anna, aWorld, bruno, publishVoucher, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const dario = aContact({ id: 'dario-dotti', name: 'Dario Dotti', address: 'dario@filofino.example.org' })

it('who left, and who complains, is written to once and never again', async () => {
  world = await aWorld({ contacts: [anna, bruno, dario] })
  const { ses } = world.servers

  // Anna's address no longer exists; Bruno reports the mail as unwanted; Dario is glad of it.
  ses.setFate(anna.address, 'bounced')
  ses.setFate(bruno.address, 'complained')

  // On Monday all three are written to. SES tells what became of it, and we act on that.
  await world.sendDigest()
  expect(world.mailed()).toHaveLength(3)
  await ses.settled()
  await world.settle()
  expect(await readContact(world.table, 'anna-neri')).toMatchObject({
    active: false,
    inactiveBecause: 'bounce',
  })
  expect(await readContact(world.table, 'bruno-bassi')).toMatchObject({
    active: false,
    inactiveBecause: 'complaint',
  })
  expect(await readContact(world.table, 'dario-dotti')).toEqual({ ...dario, claim: expect.anything() })

  // SES itself refuses the two addresses from now on, whoever of us should write to them.
  expect(ses.suppressed().map(({ address, reason }) => [address, reason])).toEqual(
    expect.arrayContaining([
      [anna.address, 'BOUNCE'],
      [bruno.address, 'COMPLAINT'],
    ]),
  )
  expect(ses.suppressed()).toHaveLength(2)

  // On Wednesday a call appears that is for all of them. On Monday Dario alone hears of it.
  await publishVoucher(world)
  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()
  expect(world.mailed().slice(3)).toEqual([dario.address])
})
