import '../../infra/local/quiet.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { goneBy, INACTIVE_DAYS, keptAs, OTHER_RUN_DAYS } from '../../shared/domain/privacy.ts'
import { plus } from '../../shared/domain/time.ts'
import { deactivateContact, readContact } from '../../shared/store/contacts.ts'
import { addDataRequest, readDataRequests } from '../../shared/store/data-requests.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { addSignUp } from '../../shared/store/sign-ups.ts'
import { readRow, writeRow } from '../../shared/store/table.ts'
import { aContact } from '../builders/contact.ts'
import { aDeadline } from '../builders/opportunity.ts'
import { alive, allRows, type Row } from '../builders/rows.ts'
import {
  aKnitwearCall,
  anna,
  aWorld,
  bruno,
  carla,
  FIRST_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'
import { aLivedInWorld } from './world.ts'

let world: SmallWorld
afterEach(() => world.close())

/** Recover runs, as it does every half hour, on the day so many days after the first Monday. */
const recoverAfter = async (days: number): Promise<void> => {
  world.clock.moveTo(plus(FIRST_MONDAY, { days }))
  await world.invoke.recover({})
  await world.settle()
}

/** When a row was written, by what it says itself. */
const writtenAt = (row: Row): string | undefined => {
  const said = row.at ?? row.startedAt ?? row.updatedAt
  return typeof said === 'string' ? said : undefined
}

/** Rows that are there although the term of their kind is over. */
const overdue = async (): Promise<string[]> =>
  alive(await allRows(world.table), world.clock.now()).flatMap((row) => {
    const kind = keptAs(row)
    const at = writtenAt(row)
    const gone = kind && at && goneBy(kind, at)
    return gone && gone < world.clock.now() ? [`${row.pk} ${row.sk}`] : []
  })

describe('H3 retention', () => {
  it('leaves nothing that is older than its term, however long the world runs', async () => {
    world = await aLivedInWorld()
    await addSignUp(world.table, {
      id: 'dora-doni',
      inviter: anna.id,
      members: anna.members,
      name: 'Dora Doni',
      address: 'dora@filofino.example.org',
      language: 'it',
      at: world.clock.now(),
      state: 'pending',
    })
    for (const days of [31, OTHER_RUN_DAYS + 1, 551, 740]) {
      await recoverAfter(days)
      expect(await overdue(), `after ${days} days`).toEqual([])
    }
    const left = alive(await allRows(world.table), world.clock.now()).map(({ pk, sk }) => `${pk} ${sk}`)
    expect(left.filter((key) => /MAIL#2026-W26|LETTER|QUESTION|SIGNUP|LIMIT|RUN#2026-W26/.test(key))).toEqual(
      [],
    )
  }, 120_000)

  it('removes who has unsubscribed or bounced once the time stated is over, and not before', async () => {
    world = await aWorld()
    const { table } = world
    await deactivateContact(table, anna.id, 'unsubscribed', FIRST_MONDAY)
    await deactivateContact(table, carla.id, 'bounce', FIRST_MONDAY)
    await recoverAfter(INACTIVE_DAYS.bounce - 1)
    expect(await readContact(table, carla.id)).toBeDefined()
    await recoverAfter(INACTIVE_DAYS.bounce + 1)
    expect(await readContact(table, carla.id)).toBeUndefined()
    expect(await readContact(table, anna.id)).toBeDefined()
    await recoverAfter(INACTIVE_DAYS.unsubscribed + 1)
    expect(await readContact(table, anna.id)).toBeUndefined()
    expect(await readContact(table, bruno.id)).toBeDefined()
  })

  it('ends a time of standing in that is over, and keeps the others', async () => {
    const entry = (contact: string, days: number) => ({
      contact,
      members: ['filofino'],
      until: plus(FIRST_MONDAY, { days }),
    })
    const covering = [entry('anna-neri', 5), entry('dora-doni', 20)]
    const dora = aContact({
      id: 'dora-doni',
      address: 'dora@filofino.example.org',
      pausedUntil: entry('dora-doni', 20).until,
    })
    world = await aWorld({ contacts: [anna, dora, aContact({ ...bruno, covering })] })
    await recoverAfter(10)
    expect((await readContact(world.table, bruno.id))?.covering).toEqual([covering[1]])
  })

  it('goes on to the others where one contact cannot be read', async () => {
    world = await aWorld()
    const { table } = world
    await deactivateContact(table, carla.id, 'bounce', FIRST_MONDAY)
    const key = { pk: `CONTACT#${anna.id}`, sk: 'CONTACT' }
    await writeRow(table, { ...(await readRow(table, key)), ...key, frequency: 'hourly' })
    await recoverAfter(INACTIVE_DAYS.bounce + 1)
    expect(await readContact(table, carla.id)).toBeUndefined()
  })

  it('takes names for questions off a call a year after it has closed', async () => {
    const enquiries = { email: 'bandi@regione.example.org' }
    const deadlines = [aDeadline('2026-07-01T10:00:00Z')]
    world = await aWorld({ calls: [aKnitwearCall({ enquiries, deadlines })] })
    const call = () => readOpportunity(world.table, aKnitwearCall().id)
    await recoverAfter(300)
    expect(await call()).toMatchObject({ enquiries })
    await recoverAfter(380)
    expect(await call()).toBeDefined()
    expect((await call())?.enquiries).toBeUndefined()
  })

  it('keeps a request for five years from its answer', async () => {
    world = await aWorld()
    await addDataRequest(world.table, {
      id: '2026-06-22-abcd12',
      name: 'Ada Verdi',
      reach: '051 0000000',
      channel: 'phone',
      right: 'access',
      wording: '',
      receivedOn: '2026-06-22',
      writtenBy: 'Rita',
      answer: {
        outcome: 'refused',
        text: 'Non è un referente.',
        proof: 'prot. 1',
        by: 'Rita',
        on: '2026-06-22',
      },
    })
    world.clock.moveTo('2031-06-22T05:30:00Z')
    expect(await readDataRequests(world.table)).toHaveLength(1)
    world.clock.moveTo('2031-06-23T05:30:00Z')
    expect(await readDataRequests(world.table)).toEqual([])
  })
})
