import { afterEach, describe, expect, it } from 'vitest'
import { writeLetter } from '../../functions/console/office/write-letter.ts'
import type { Letter } from '../../shared/domain/letter.ts'
import type { LetterReady } from '../../shared/domain/messages.ts'
import { plus } from '../../shared/domain/time.ts'
import { eraseContact } from '../../shared/store/contacts.ts'
import { claimLetter, readLetter, readWaitingLetters } from '../../shared/store/letters.ts'
import { readPause } from '../../shared/store/sending-pause.ts'
import { readRow, writeRow } from '../../shared/store/table.ts'
import { anna, anSqsEvent, aWorld, bruno, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const STAND_IN: Pick<Letter, 'owner' | 'id' | 'content'> = {
  owner: { kind: 'contact', id: 'anna-neri' },
  id: 'stand-in-1',
  content: { kind: 'stand-in', absent: 'bruno-bassi', members: ['filofino'], until: '2026-07-09T22:00:00Z' },
}
const READY: LetterReady = { owner: STAND_IN.owner, letter: STAND_IN.id }

/** Writes the letter down, its message lost. */
const written = async (): Promise<void> => {
  world = await aWorld({ contacts: [anna, bruno] })
  const lost = { send: async () => Promise.reject(new Error('lost')) }
  await writeLetter(STAND_IN, { table: world.table, urgent: lost, now: world.clock.now })
}
const send = () => world.invoke.send(anSqsEvent(READY))
const state = async () => (await readLetter(world.table, READY))?.state
const recoverAfter = async (minutes: number) => {
  world.clock.moveTo(plus(world.clock.now(), { minutes }))
  await world.invoke.recover({})
  await world.settle()
}

describe('a letter', () => {
  it('is sent once, however often its message comes', async () => {
    await written()
    await Promise.all([send(), send(), send()])
    await send()
    expect(world.mailed()).toEqual([anna.address])
    expect(await readLetter(world.table, READY)).toMatchObject({ state: 'sent', sesId: expect.any(String) })
    expect(await readWaitingLetters(world.table)).toEqual([])
  })

  it('whose message was lost is put back after ten minutes', async () => {
    await written()
    await recoverAfter(9)
    expect(world.mailed()).toEqual([])
    await recoverAfter(2)
    expect(world.mailed()).toEqual([anna.address])
    await recoverAfter(60)
    expect(world.mailed()).toHaveLength(1)
  })

  it('that newer code wrote keeps no other from being put back', async () => {
    await written()
    const key = { pk: 'CONTACT#bruno-bassi', sk: 'LETTER#of-tomorrow' }
    const row = await readRow(world.table, { pk: 'CONTACT#anna-neri', sk: 'LETTER#stand-in-1' })
    const content = { kind: 'kind-of-tomorrow' }
    await writeRow(world.table, { ...row, ...key, list: 'letters', id: 'of-tomorrow', content })
    await recoverAfter(11)
    expect(world.mailed()).toEqual([anna.address])
  })

  it('of whom the answer was lost is unknown, and never sent again', async () => {
    await written()
    world.servers.ses.inject('answer-lost')
    await send()
    expect(await state()).toBe('unknown')
    await recoverAfter(60)
    await send()
    expect(world.mailed()).toHaveLength(1)
  })

  it('whose sender vanished after its claim is unknown, and never sent again', async () => {
    await written()
    await claimLetter(world.table, READY, { token: 'gone', at: world.clock.now() })
    await recoverAfter(14)
    expect(await state()).toBe('claimed')
    await recoverAfter(2)
    expect(await state()).toBe('unknown')
    await send()
    expect(world.mailed()).toEqual([])
  })

  it('that SES refuses for itself has failed, with the reason', async () => {
    await written()
    world.servers.ses.inject('rejected')
    await send()
    expect(await readLetter(world.table, READY)).toMatchObject({
      state: 'failed',
      because: 'MessageRejected',
    })
  })

  it('that SES throttles waits its turn', async () => {
    await written()
    world.servers.ses.inject('throttled', 3)
    await send()
    expect(world.mailed()).toEqual([anna.address])
  })

  it('that SES throttles on and on is given back, and its message returns', async () => {
    await written()
    world.servers.ses.inject('throttled', 8)
    expect(await send()).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] })
    expect(await state()).toBe('pending')
    await send()
    expect(world.mailed()).toEqual([anna.address])
  })

  it('waits while SES takes nothing from us, and opens the breaker for all mails', async () => {
    await written()
    world.servers.ses.pause(true)
    expect(await send()).toEqual({ batchItemFailures: [] })
    expect(await state()).toBe('pending')
    expect(await readPause(world.table, world.clock.now())).toBeDefined()
    world.servers.ses.pause(false)
    await send()
    expect(world.mailed()).toEqual([])
    await recoverAfter(120)
    expect(world.mailed()).toEqual([anna.address])
  })

  it('that could not be sent for two days is given up', async () => {
    await written()
    await recoverAfter(49 * 60)
    expect(await state()).toBe('failed')
    expect(world.mailed()).toEqual([])
  })

  it('is gone with who is erased before it leaves', async () => {
    await written()
    await eraseContact(world.table, 'anna-neri', world.clock.sleep)
    await send()
    expect(await state()).toBeUndefined()
    expect(world.mailed()).toEqual([])
  })

  it('about somebody who is erased meanwhile is not sent', async () => {
    await written()
    await eraseContact(world.table, 'bruno-bassi', world.clock.sleep)
    await send()
    expect(await state()).toBe('failed')
    expect(world.mailed()).toEqual([])
  })
})
