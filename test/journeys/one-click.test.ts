import { afterEach, expect, it } from 'vitest'
import { oneClickAddress, oneClickRequest } from '../../infra/local/mailbox/one-click.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { aGatewayEvent } from '../builders/gateway-event.ts'
import { anna, aWorld, bruno, publishVoucher, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const MONDAY_NOON = '2026-06-22T10:00:00Z'

it('one click in the mail program, and that reader hears no more', async () => {
  world = await aWorld({ contacts: [anna, bruno] })
  const ask = async (request: Request) =>
    (await world.invoke.console(await aGatewayEvent(request))) as { statusCode: number; body: string }

  // On Monday both readers of Filofino get their digest.
  await world.sendDigest()
  const mail = (await world.mails()).find(({ destinations }) => destinations.includes(anna.address))
  const address = mail && oneClickAddress(mail.email)
  if (!address) throw new Error('Expected the mail to offer one click.')

  // A scanner opens every link of the mail: nothing happens.
  expect((await ask(new Request(address))).statusCode).toBe(200)
  expect((await readContact(world.table, 'anna-neri'))?.active).toBe(true)

  // At noon Anna presses "unsubscribe" in her mail program, which posts without a cookie; twice, to be sure.
  world.clock.moveTo(MONDAY_NOON)
  for (let press = 0; press < 2; press += 1)
    expect((await ask(oneClickRequest(address))).statusCode).toBe(200)
  expect(await readContact(world.table, 'anna-neri')).toMatchObject({
    active: false,
    inactiveBecause: 'unsubscribed',
    inactiveSince: MONDAY_NOON,
  })

  // On Wednesday a call appears that would have been for both. On Monday only Bruno hears of it.
  await publishVoucher(world)
  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()
  expect(world.mailed().slice(2)).toEqual([bruno.address])
})
