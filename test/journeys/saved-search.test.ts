import { afterEach, expect, it } from 'vitest'
import { savePreferences } from '../../shared/store/contacts.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { aKnitwearCall, anna, aWorld, rebuild, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const ports = (name: string, firstSeenAt: string) =>
  aKnitwearCall({
    id: `rer-bandi:${name}`,
    title: `Banchine e pescherecci: ${name}`,
    summary: 'Ammodernamento di mercati ittici della costa.',
    firstSeenAt,
  })

it('what a saved search finds is in the next digest, though nothing in the profile would bring it; what was there before is not', async () => {
  world = await aWorld({
    contacts: [anna],
    calls: [aKnitwearCall(), ports('vecchio', '2026-06-16T04:00:00Z')],
  })
  await world.sendDigest()
  const savedAt = world.clock.now()
  await savePreferences(world.table, anna.id, {
    language: 'it',
    frequency: 'weekly',
    searches: [{ id: 'porti1', words: 'pescherecci', savedAt }],
  })
  await addOpportunity(world.table, ports('nuovo', '2026-06-24T04:00:00Z'))
  await rebuild(world)
  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()

  const [first, second, ...more] = await world.mails()
  expect(first?.email.text).not.toContain('pescherecci')
  expect(second?.email.text).toContain('Banchine e pescherecci: nuovo')
  expect(second?.email.text).toContain('Perché: la vostra ricerca «pescherecci»')
  expect(second?.email.text).not.toContain('vecchio')
  expect(more).toEqual([])
})
