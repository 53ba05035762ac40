import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsole } from '../../functions/console/app.tsx'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { plus } from '../../shared/domain/time.ts'
import { type LinkKeys, Purpose, signToken } from '../../shared/links/token.ts'
import { logAloud } from '../builders/loud-log.ts'
import {
  anna,
  anSqsEvent,
  aWorld,
  bruno,
  carla,
  PERIOD,
  PUBLIC_URL,
  type SmallWorld,
} from '../builders/world.ts'

logAloud()

let world: SmallWorld
let said: string[] = []
beforeEach(() => {
  said = []
  const note = (...words: unknown[]): boolean => {
    said.push(words.map((word) => (word instanceof Error ? (word.stack ?? '') : String(word))).join(' '))
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(note)
  vi.spyOn(process.stderr, 'write').mockImplementation(note)
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation(note)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await world.close()
})

const keys: LinkKeys = { current: 'k1', keys: { k1: 'a key of this test world, long enough' } }

/** An address of somebody, a link of ours, or a key: none of them may stand in a log. */
const findings = (): string[] => {
  const contacts = [anna, bruno, carla]
  const forbidden = [
    ...contacts.flatMap(({ address, name, id }) => [
      address,
      name,
      ...Purpose.options.map((purpose) => signToken(keys, purpose, id)),
    ]),
    ...Object.values(keys.keys),
  ]
  const log = said.join('\n')
  return [
    ...forbidden.filter((text) => log.includes(text)),
    ...(log.match(/anna\.neri/g) ?? []),
    ...(log.match(/[\w.%+'-]+@(?:filofino|lume)\.example\.org/g) ?? []),
    ...(log.match(/[a-z0-9-]{2,60}\.[a-z]\.[a-z0-9]{1,8}\.[\w-]{22}/g) ?? []),
  ]
}

/** A page that fails inside, and ones that were never there, at addresses that hold tokens. */
const visit = async (): Promise<void> => {
  const { table, blobs, clock } = world
  const lost = () => Promise.reject(new Error(`no account of ${anna.address}`))
  const nowhere = { send: () => Promise.reject(new Error(`no queue for ${anna.address}`)) }
  const services = {
    blobs,
    keys: async () => keys,
    readings: nowhere,
    changed: nowhere,
    urgent: nowhere,
    runs: nowhere,
    accounts: { leave: lost, arrive: lost, bearer: lost, signOutUrl: lost },
    now: clock.now,
    publicUrl: PUBLIC_URL,
  }
  const whole = createConsole({ ...services, table, snapshots: snapshotLoader(table, blobs) })
  const broken = createConsole({
    ...services,
    table: { ...table, name: 'no-such-table' },
    snapshots: () => Promise.reject(new Error(`of ${anna.name} at ${anna.address}`)),
  })
  for (const app of [whole, broken])
    for (const purpose of Purpose.options)
      for (const place of ['p', 'u', 'c', 'd', 'y', 't', 'l']) {
        const url = `${PUBLIC_URL}/me/${place}/${signToken(keys, purpose, anna.id)}`
        await app.request(url)
        const body = new URLSearchParams({ address: anna.address, do: 'save' })
        await app.request(url, { method: 'POST', body })
      }
}

describe('G8 the log of a world in which everything happens', () => {
  it('holds no address, no name, no token and no key, also of what fails', async () => {
    world = await aWorld({ contacts: [anna, bruno, { ...carla, address: 'bounce@simulator.amazonses.com' }] })
    await world.sendDigest()
    await world.invoke
      .send(anSqsEvent({ period: PERIOD, shard: 0 }, { contact: anna.address }, 'not JSON'))
      .catch(() => {})
    await world.invoke
      .feedback(
        anSqsEvent({ Message: JSON.stringify({ eventType: 'Bounce', to: anna.address }) }, 'not JSON'),
      )
      .catch(() => {})
    const quoted = `{"a": "${anna.address}" and more`
    await world.invoke.send(anSqsEvent(quoted)).catch(() => {})
    await world.invoke.feedback(anSqsEvent({ Message: quoted }, quoted)).catch(() => {})
    await world.invoke.digest({ kind: anna.address }).catch(() => {})
    await visit()
    world.clock.moveTo(plus(world.clock.now(), { hours: 2 }))
    await world.invoke.recover({})
    await world.settle()
    expect(said.length).toBeGreaterThan(10)
    expect(said.join('\n')).toContain('page failed')
    expect(findings()).toEqual([])
  }, 120_000)
})
