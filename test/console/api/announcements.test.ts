import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConsole } from '../../../functions/console/app.tsx'
import { readAnnouncement, readAnnouncements, readRevisions } from '../../../shared/store/announcements.ts'
import { readWaitingLetters } from '../../../shared/store/letters.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { readPromised } from '../../../shared/store/promised.ts'
import type { Table } from '../../../shared/store/table.ts'
import { aWritten } from '../../builders/announcement.ts'
import { type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from '../console-world.ts'
import { aKey, announcing, under } from './announcing.ts'
import { type Asking, asking, tagOf } from './asking.ts'
import { CALL, furnish } from './furnish.ts'

let world: ConsoleWorld
let ask: Asking
let elena: ReturnType<typeof announcing>
let nora: ReturnType<typeof announcing>
beforeAll(async () => {
  world = await startConsoleWorld()
  await furnish(world)
  ask = asking(world)
  elena = announcing(ask)
  nora = announcing(ask, { user: 'nora' })
})
afterAll(() => world.close())

const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status
const howMany = async (): Promise<number> => (await readAnnouncements(world.table)).length
const idIn = async (answer: Response): Promise<string> => ((await answer.json()) as { id: string }).id

const approved = async (): Promise<string> => {
  const id = await elena.begun()
  await elena.write(id)
  await elena.order('POST', id, '/submission', { body: { reviewer: 'nora' } })
  expect(await statusOf(nora.order('POST', id, '/approval', { body: {} }))).toBe(200)
  return id
}

/** A console that comes to its end after it has done what it was asked and before it has kept its answer. */
const brokenOff = () => {
  const { table } = world
  const isAnswer = (command: unknown): boolean => {
    const { input } = command as { input: { Key?: { pk: string }; UpdateExpression?: string } }
    return input.Key?.pk.startsWith('ONCE#') === true && input.UpdateExpression?.includes('body = ') === true
  }
  const client: Table['client'] = Object.create(table.client, {
    send: {
      value: (command: Parameters<Table['client']['send']>[0]) => {
        if (isAnswer(command)) throw new Error('the Lambda ran out of time')
        return table.client.send(command)
      },
    },
  })
  return createConsole({ ...world.services, table: { ...table, client } })
}

/** The console two minutes later: whoever was at work then has ended. */
const later = () => {
  const now = () => '2026-06-29T07:02:00Z'
  return createConsole({ ...world.services, now, table: { ...world.table, now } })
}

type App = ReturnType<typeof later>
const through =
  (app: App, cookie: string): Asking =>
  async (method, path, { body, headers = {} } = {}) =>
    app.request(
      new Request(`${PUBLIC_URL}/api/v1${path}`, {
        method,
        headers: {
          cookie,
          origin: PUBLIC_URL,
          'sec-fetch-site': 'same-origin',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )

describe('announcements by a program', () => {
  it('go the same way as on the pages: written by one officer, approved by another, published, told of', async () => {
    const id = await elena.begun()
    const lacking = await ask('GET', `/announcements/${id}/problems`)
    const { lacks } = (await lacking.json()) as { lacks: { name: string; flaw: string }[] }
    expect(lacks).toContainEqual(expect.objectContaining({ name: 'titleIt', flaw: 'missing' }))
    const early = await elena.order('POST', id, '/submission', { body: {} })
    expect(early.status).toBe(422)
    expect(await early.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/parts/essentials/titleIt' })]),
    })
    await elena.write(id)
    expect(await statusOf(elena.order('POST', id, '/submission', { body: { reviewer: 'nora' } }))).toBe(200)
    const own = await elena.order('POST', id, '/approval', { body: {} })
    expect([own.status, ((await own.json()) as { detail: string }).detail]).toEqual([
      422,
      expect.stringContaining('another officer'),
    ])
    expect(await statusOf(nora.order('POST', id, '/approval', { body: {} }))).toBe(200)
    expect(await statusOf(elena.order('POST', id, '/publication', { body: {} }))).toBe(200)
    expect(await readOpportunity(world.table, `art-er:${id}`)).toMatchObject({ firstSeenAt: NOW })
    const history = await ask('GET', `/announcements/${id}/history?size=100`)
    const { items } = (await history.json()) as { items: { happened: { name: string; by: string } }[] }
    expect(items.map(({ happened }) => happened.name).slice(0, 3)).toEqual([
      'published',
      'approved',
      'submitted',
    ])
    expect(items[1]?.happened.by).toBe('nora')
  })

  it('write to officers, and keep whom they promise to reach, as the pages do', async () => {
    const before = world.letters.length
    const id = await approved()
    const own = (await readWaitingLetters(world.table)).flatMap(({ content }) =>
      content.kind === 'desk' && content.announcement === id ? [`${content.to}: ${content.news}`] : [],
    )
    expect(own.toSorted()).toEqual(['elena: approved', 'nora: asked'])
    expect(world.letters.length - before).toBe(2)
    const at = '2026-07-01T07:00:00Z'
    expect(await statusOf(elena.order('PUT', id, '/publication', { body: { at } }))).toBe(200)
    expect(await readPromised(world.table, id)).toMatchObject({ at })
  })

  it('are begun from a call, from an address and as a copy; one that is known is told', async () => {
    const taken = await elena.begin({ kind: 'call', id: CALL })
    const { unchecked } = (await taken.json()) as { unchecked: string[] }
    expect([taken.status, unchecked.includes('titleIt')]).toEqual([201, true])
    const url = 'https://imprese.example.org/bandi/nuovo'
    const read = await idIn(await elena.begin({ kind: 'address', url }))
    expect(world.desks.filter(({ desk }) => desk === read)).toHaveLength(1)
    expect(await statusOf(elena.begin({ kind: 'copy', id: read }))).toBe(201)
    expect(await statusOf(elena.begin({ kind: 'copy', id: '0000000000000000' }))).toBe(404)
    expect(await statusOf(elena.begin({ kind: 'address', url: 'http://127.0.0.1/' }))).toBe(422)
  })

  it('take no field of another part, and none that the form has not', async () => {
    const id = await elena.begun()
    const path = `/announcements/${id}/parts/money`
    const put = async (fields: object) =>
      ask('PUT', path, {
        body: { fields },
        headers: { 'if-match': tagOf(await elena.read(path)) },
        user: 'elena',
      })
    const foreign = await put({ titleIt: 'Un titolo' })
    expect(await foreign.json()).toMatchObject({ status: 400, errors: [{ pointer: '#/fields/titleIt' }] })
    expect((await put({ surprise: '1' })).status).toBe(400)
    expect((await put({ total: ['1'] })).status).toBe(400)
    expect((await readAnnouncement(world.table, id))?.revision).toBe(1)
  })

  it('are written by two at once, each a part; of the same part the second is told what stands', async () => {
    const id = await elena.begun()
    const [money, dates] = [`/announcements/${id}/parts/money`, `/announcements/${id}/parts/dates`]
    const [seenMoney, seenDates] = [tagOf(await elena.read(money)), tagOf(await elena.read(dates))]
    const put = (path: string, seen: string, fields: object, user: string) =>
      ask('PUT', path, { body: { fields }, headers: { 'if-match': seen }, user })
    const both = await Promise.all([
      put(money, seenMoney, { total: '100.000' }, 'elena'),
      put(dates, seenDates, { procedure: 'sportello' }, 'nora'),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const late = await put(money, seenMoney, { total: '200.000' }, 'nora')
    expect([late.status, await late.json()]).toEqual([
      412,
      expect.objectContaining({
        current: expect.objectContaining({ fields: { total: '100.000' } }),
      }),
    ])
    expect((await readAnnouncement(world.table, id))?.written).toEqual({
      total: '100.000',
      procedure: 'sportello',
    })
  })

  it('are ordered on the state that was seen alone', async () => {
    const id = await approved()
    const seen = tagOf(await elena.read(elena.pathOf(id)))
    await elena.order('POST', id, '/comments', { body: { comment: 'Apre lunedì.' } })
    expect(await statusOf(elena.order('POST', id, '/publication', { body: {}, seen }))).toBe(412)
    const bare = await ask('POST', `/announcements/${id}/publication`, {
      body: {},
      headers: under(aKey()),
      user: 'elena',
    })
    expect(bare.status).toBe(428)
    expect((await readAnnouncement(world.table, id))?.state).toBe('approved')
  })
})

describe('a request that comes again', () => {
  it('under its key begins one announcement, and is given the first answer; quoted or not', async () => {
    const [before, key] = [await howMany(), aKey()]
    const first = await elena.begin({ kind: 'nothing' }, key)
    const second = await elena.begin({ kind: 'nothing' }, key)
    const quoted = await elena.begin({ kind: 'nothing' }, `"${key}"`)
    expect([first.status, second.status, quoted.status]).toEqual([201, 201, 201])
    const body = await first.text()
    expect([await second.text(), await quoted.text()]).toEqual([body, body])
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(await howMany()).toBe(before + 1)
  })

  it('at the same moment is done once: the others wait, or are given the answer', async () => {
    const [before, key] = [await howMany(), aKey()]
    const answers = await Promise.all(Array.from({ length: 6 }, () => elena.begin({ kind: 'nothing' }, key)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(0)
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true)
    expect(await howMany()).toBe(before + 1)
  })

  it('with another body is refused, and without a key where people hear of it', async () => {
    const [before, key] = [await howMany(), aKey()]
    await elena.begin({ kind: 'nothing' }, key)
    expect(await statusOf(elena.begin({ kind: 'call', id: CALL }, key))).toBe(422)
    const bare = await ask('POST', '/announcements', { body: { from: { kind: 'nothing' } }, user: 'elena' })
    expect([bare.status, ((await bare.json()) as { detail: string }).detail]).toEqual([
      400,
      expect.stringContaining('Idempotency-Key'),
    ])
    expect(await howMany()).toBe(before + 1)
  })

  it('is another request of another person', async () => {
    const key = aKey()
    const [one, other] = [await elena.begin(undefined, key), await nora.begin(undefined, key)]
    expect(await idIn(one)).not.toBe(await idIn(other))
  })

  it('C1 publishes once, however often and at once it is asked for', async () => {
    const id = await approved()
    const seen = tagOf(await elena.read(elena.pathOf(id)))
    const told = world.changes.length
    const key = aKey()
    const same = Array.from({ length: 4 }, () =>
      elena.order('POST', id, '/publication', { body: {}, key, seen }),
    )
    const others = Array.from({ length: 4 }, () =>
      elena.order('POST', id, '/publication', { body: {}, seen }),
    )
    const statuses = (await Promise.all([...same, ...others])).map(({ status }) => status)
    expect(statuses.every((status) => [200, 409, 412].includes(status))).toBe(true)
    const again = await elena.order('POST', id, '/publication', { body: {}, key, seen })
    expect([200, 412]).toContain(again.status)
    const revisions = await readRevisions(world.table, id)
    expect(revisions.filter(({ happened }) => happened.name === 'published')).toHaveLength(1)
    expect((await readOpportunity(world.table, `art-er:${id}`))?.version).toBe(1)
    expect(world.changes.length).toBe(told + 1)
  })

  it('after it broke off between its write and its answer finds what it did: begun, written, published once', async () => {
    const cookie = await world.signIn('elena')
    const [cut, then] = [through(brokenOff(), cookie), through(later(), cookie)]
    const before = await howMany()
    const begin = { body: { from: { kind: 'nothing' } }, headers: under(aKey()) }
    expect((await cut('POST', '/announcements', begin)).status).toBe(500)
    expect(await howMany()).toBe(before + 1)
    const begun = await then('POST', '/announcements', begin)
    expect(begun.status).toBe(201)
    expect(await howMany()).toBe(before + 1)

    const path = `/announcements/${await idIn(begun)}/parts/money`
    const write = {
      body: { fields: { total: '100.000' } },
      headers: { ...under(aKey()), 'if-match': tagOf(await elena.read(path)) },
    }
    expect((await cut('PUT', path, write)).status).toBe(500)
    const written = await then('PUT', path, write)
    expect([written.status, await written.json()]).toEqual([
      200,
      expect.objectContaining({ fields: { total: '100.000' } }),
    ])

    const id = await approved()
    const publish = {
      body: { over: 'È un altro bando: verificato sull’atto.' },
      headers: { ...under(aKey()), 'if-match': tagOf(await elena.read(elena.pathOf(id))) },
    }
    expect((await cut('POST', `/announcements/${id}/publication`, publish)).status).toBe(500)
    const told = world.changes.length
    const published = await then('POST', `/announcements/${id}/publication`, publish)
    expect([published.status, ((await published.json()) as { state: string }).state]).toEqual([
      200,
      'published',
    ])
    expect(world.changes.length).toBe(told)
    const names = (await readRevisions(world.table, id)).map(({ happened }) => happened.name)
    expect(names.filter((name) => name === 'published')).toHaveLength(1)
  })
})

it('one that is very likely there already is not handed in without a reason, which stays in its history', async () => {
  const [one, other] = [await elena.begun(), await elena.begun()]
  await elena.write(one)
  await elena.write(other)
  const seen = tagOf(await elena.read(elena.pathOf(other)))
  const bare = await ask('POST', `/announcements/${other}/submission`, {
    body: {},
    headers: { ...under(aKey()), 'if-match': seen },
    user: 'elena',
  })
  expect([bare.status, ((await bare.json()) as { current: string[] }).current]).toEqual([
    409,
    expect.arrayContaining([`art-er:${one}`]),
  ])
  expect(await statusOf(elena.order('POST', other, '/submission', { body: {} }))).toBe(200)
})

it('an update says its sentence, and one without is refused with what is expected', async () => {
  const id = await approved()
  await elena.order('POST', id, '/publication', { body: {} })
  await elena.write(id, aWritten({ closes1Day: '2026-10-15' }))
  const act = { form: 'determinazione', number: '99/2026', date: '2026-06-28' }
  const update = (body: object) => elena.order('POST', id, '/updates', { body })
  expect(await statusOf(update({ kind: 'prorogato', tell: 'at-once', act }))).toBe(422)
  expect(await statusOf(update({ kind: 'minor', tell: 'silent' }))).toBe(422)
  const line = { it: 'C’è tempo fino al 15 ottobre.' }
  const wrongDay = { kind: 'prorogato', tell: 'at-once', act: { ...act, date: '2026-02-30' }, line }
  expect(await statusOf(update(wrongDay))).toBe(422)
  expect(await statusOf(update({ kind: 'prorogato', tell: 'at-once', act, line }))).toBe(200)
  expect((await readOpportunity(world.table, `art-er:${id}`))?.changes.at(-1)?.own).toMatchObject({
    kind: 'prorogato',
    line,
  })
})

it('a publication is scheduled in UTC, where October’s hour comes once, and taken back', async () => {
  const id = await elena.begun()
  await elena.write(id, aWritten({ opensDay: '2026-11-10', closes1Day: '2026-12-15' }))
  await elena.order('POST', id, '/submission', { body: {} })
  await nora.order('POST', id, '/approval', { body: {} })
  const at = '2026-10-25T01:30:00Z'
  expect(await statusOf(elena.order('PUT', id, '/publication', { body: { at } }))).toBe(200)
  expect((await readAnnouncement(world.table, id))?.publishAt).toBe(at)
  expect(await statusOf(elena.order('PUT', id, '/publication', { body: { at: NOW } }))).toBe(422)
  expect(await statusOf(elena.order('DELETE', id, '/publication'))).toBe(200)
  expect((await readAnnouncement(world.table, id))?.state).toBe('approved')
})
