import { afterEach, expect, it } from 'vitest'
import { replaceOpportunity } from '../../shared/store/opportunities.ts'
import { aGatewayEvent } from '../builders/gateway-event.ts'
import { aDeadline } from '../builders/opportunity.ts'
import {
  aKnitwearCall,
  anna,
  aWorld,
  bruno,
  PUBLIC_URL,
  publishVoucher,
  rebuild,
  SECOND_MONDAY,
  type SmallWorld,
  THIRD_MONDAY,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const WEDNESDAY = '2026-06-24T10:00:00Z'

it('a reader declines one call and follows another: the one is never heard of again, of the other every change', async () => {
  const campionario = aKnitwearCall()
  const filati = aKnitwearCall({
    id: 'rer-bandi:filati',
    title: 'Filati certificati e maglieria su misura',
    summary: 'Collezioni di maglieria su misura con filati certificati.',
  })
  world = await aWorld({ contacts: [anna, bruno], calls: [campionario, filati] })
  const ask = async (address: string, fields?: Record<string, string>) =>
    (await world.invoke.console(
      await aGatewayEvent(
        new Request(address, fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
      ),
    )) as { statusCode: number; body: string }
  const mailsTo = async (address: string) =>
    (await world.mails()).filter(({ destinations }) => destinations.includes(address))

  // On Monday both readers of Filofino get both calls.
  await world.sendDigest()
  const [mail] = await mailsTo(anna.address)
  const linkOf = (label: string, call: string): string =>
    mail?.email.text?.match(new RegExp(`${label}: (\\S+/${call})`))?.[1] ?? ''
  const [decline, follow] = [linkOf('Non fa per noi', campionario.id), linkOf('Ci interessa', filati.id)]
  for (const link of [decline, follow]) {
    expect(link.startsWith(PUBLIC_URL)).toBe(true)
    expect(link.length).toBeLessThan(130)
    // A scanner opens it: nothing happens.
    expect((await ask(link)).statusCode).toBe(200)
  }

  // On Wednesday Anna presses the two buttons. Matching hears of it by itself.
  world.clock.moveTo(WEDNESDAY)
  expect((await ask(decline, { do: 'answer', reason: 'topic' })).statusCode).toBe(200)
  expect((await ask(follow, { do: 'answer' })).statusCode).toBe(200)
  await world.settle()

  // Both calls are extended, and a third one appears.
  for (const call of [campionario, filati])
    await replaceOpportunity(
      world.table,
      {
        ...call,
        version: 2,
        deadlines: [aDeadline('2026-10-30T10:00:00Z')],
        changes: [
          {
            at: WEDNESDAY,
            version: 2,
            field: 'deadline',
            before: JSON.stringify(call.deadlines),
            after: JSON.stringify([aDeadline('2026-10-30T10:00:00Z')]),
          },
        ],
      },
      call,
    )
  await publishVoucher(world)
  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()

  // Anna hears of the one she follows and of the new one, which says why it stands lower; Bruno of all three.
  const [, hers] = await mailsTo(anna.address)
  expect(hers?.email.text).toContain('Filati certificati e maglieria su misura')
  expect(hers?.email.text).toContain('Perché: lo seguite dal 24 giugno')
  expect(hers?.email.text).toContain('Voucher maglieria')
  expect(hers?.email.text).not.toContain(campionario.id)
  const [, his] = await mailsTo(bruno.address)
  expect(his?.email.text).toContain(campionario.id)
  expect(his?.email.text).not.toContain('perché avete scartato')

  // She takes it back: it may be told again, and what is told is as if she had never answered.
  expect((await ask(decline, { do: 'undo' })).body).toContain('come se non aveste risposto')
  await world.settle()
  await rebuild(world)
  world.clock.moveTo(THIRD_MONDAY)
  await world.sendDigest()
  const [, , third] = await mailsTo(anna.address)
  expect(third?.email.text).toContain(campionario.id)
})
