import '../../infra/local/quiet.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { erase } from '../../shared/privacy/erase.ts'
import { deactivateContact, readContact } from '../../shared/store/contacts.ts'
import { endPause, pauseUntil } from '../../shared/store/standing-in.ts'
import { aContact } from '../builders/contact.ts'
import { anna, aWorld, bruno, FIRST_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const UNTIL = plus(FIRST_MONDAY, { days: 20 })
const coversFor = (contact: string) => [{ contact, members: ['filofino'], until: UNTIL }]
const dora = aContact({ id: 'dora-doni', name: 'Dora Doni', address: 'dora@filofino.example.org' })

/** Anna is away until the twentieth day, and Bruno stands in for her. */
const away = async (others = [dora]): Promise<void> => {
  world = await aWorld({
    contacts: [{ ...anna, pausedUntil: UNTIL }, { ...bruno, covering: coversFor('anna-neri') }, ...others],
  })
}
/** Two looks of recover on that day: one that mends, and one that sends the letter on its way. */
const recoverAfter = async (days: number): Promise<void> => {
  for (const minutes of [0, 30]) {
    world.clock.moveTo(plus(FIRST_MONDAY, { days, minutes }))
    await world.invoke.recover({})
    await world.settle()
  }
}
const contact = (id: string) => readContact(world.table, id)

describe('who stands in for a colleague', () => {
  it('and leaves us is replaced by the colleague itself, who is told so once', async () => {
    await away()
    await deactivateContact(world.table, 'bruno-bassi', 'unsubscribed', FIRST_MONDAY)
    await recoverAfter(1)
    await recoverAfter(2)
    expect((await contact('anna-neri'))?.pausedUntil).toBeUndefined()
    expect((await contact('bruno-bassi'))?.covering).toEqual([])
    const letters = (await world.mails()).filter(({ email }) => email.subject?.includes('sostituirvi'))
    expect(letters.map(({ destinations }) => destinations)).toEqual([[anna.address]])
    expect(letters[0]?.email.text).toContain('Bruno Bassi non può sostituirvi')
  })

  it('and goes away in its turn hands on both, and nothing is ended', async () => {
    await away([{ ...dora, covering: coversFor('bruno-bassi') }])
    await pauseUntil(world.table, 'bruno-bassi', UNTIL)
    await recoverAfter(1)
    expect((await contact('anna-neri'))?.pausedUntil).toBe(UNTIL)
    expect((await contact('bruno-bassi'))?.covering).toEqual(coversFor('anna-neri'))
  })

  it('no longer gets the mails of one that is back before its time', async () => {
    await away()
    await endPause(world.table, 'anna-neri', UNTIL)
    await recoverAfter(1)
    expect((await contact('bruno-bassi'))?.covering).toEqual([])
  })

  it('and is erased leaves nobody unwritten to', async () => {
    await away()
    const { table, blobs, clock } = world
    const changed = { send: async () => {} }
    const keys = { current: 'k1', keys: { k1: 'a key of this test world, long enough' } }
    const erased = await contact('bruno-bassi')
    if (!erased) throw new Error('expected Bruno to be there')
    await erase(erased, { table, blobs, changed, keys, now: clock.now, wait: clock.sleep })
    expect((await contact('anna-neri'))?.pausedUntil).toBeUndefined()
  })
})
