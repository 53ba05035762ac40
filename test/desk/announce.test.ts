import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announce, bring } from '../../functions/tick/announce.ts'
import { announcedCall } from '../../functions/tick/announced-call.ts'
import { startTable } from '../../infra/local/table.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { carryOut, type Order } from '../../shared/domain/announcement-flow.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { joinTwins } from '../../shared/joining/twins.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import {
  addAnnouncement,
  readAnnouncement,
  readDueAnnouncements,
  readRevisions,
  saveAnnouncement,
} from '../../shared/store/announcements.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { openTable, tableDescription } from '../../shared/store/table.ts'
import { ANNOUNCED_ID, afterOrders, anAnnouncement, aPublished, aWritten } from '../builders/announcement.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { localClient } from '../local/clients.ts'

const NOW = '2026-06-29T07:00:00Z'
const LATER = '2026-07-20T08:00:00Z'
const act = { form: 'determinazione', number: '99/2026', date: '2026-07-18' }
const line = { it: 'Lo sportello resta chiuso ad agosto.' }

const extended = (from: Announcement, closes1Day = '2026-10-15', now: Instant = LATER): Announcement =>
  afterOrders(from, [
    [{ do: 'write', part: 'dates', written: aWritten({ closes1Day }), checked: false }, 'elena', now],
    [{ do: 'update', kind: 'prorogato', tell: 'at-once', line, act }, 'elena', now],
  ])

/** Brought at once. */
const callOf = (announcement: Announcement, stored?: Opportunity): Opportunity => {
  const call = announcedCall(announcement, stored, [], announcement.live?.at ?? NOW)
  if (!call) throw new Error('nothing is different')
  return call
}

describe('the call that an announcement is', () => {
  const first = callOf(aPublished())

  it('is new on the day it is published, and the same however often it is asked', () => {
    expect(first).toMatchObject({
      id: `art-er:${ANNOUNCED_ID}`,
      source: 'art-er',
      level: 'regional',
      version: 1,
      firstSeenAt: NOW,
      baseline: false,
      changes: [],
    })
    expect(callOf(aPublished())).toEqual(first)
    expect(announcedCall(aPublished(), first, [], NOW)).toBeUndefined()
  })

  it('A19 tells an extension once, with its sentence, to the minute', () => {
    const announcement = extended(aPublished())
    const second = callOf(announcement, first)
    expect(second.version).toBe(2)
    expect(second.changes).toHaveLength(1)
    expect(second.changes[0]).toMatchObject({
      at: LATER,
      field: 'deadline',
      own: { kind: 'prorogato', act, line, atOnce: true },
    })
    expect(announcedCall(announcement, second, [], LATER)).toBeUndefined()
  })

  it('changes silently what is minor: nobody who was told hears of it', () => {
    const minor = afterOrders(aPublished(), [
      [
        { do: 'write', part: 'essentials', written: aWritten({ summaryIt: 'Altro.' }), checked: false },
        'elena',
        LATER,
      ],
      [{ do: 'update', kind: 'minor', tell: 'silent' }, 'elena', LATER],
    ])
    const second = callOf(minor, first)
    expect(second.summary).toBe('Altro.')
    expect(second.version).toBe(1)
    expect(second.changes).toEqual([])
    expect(second.fingerprint).not.toBe(first.fingerprint)
  })

  it('A18 is suspended, open again and gone', () => {
    const orders = (
      kind: 'sospeso' | 'termini-riaperti' | 'revocato',
      now: Instant,
    ): [Order, string, Instant] => [{ do: 'update', kind, tell: 'at-once', line, act }, 'elena', now]
    const suspended = afterOrders(aPublished(), [orders('sospeso', LATER)])
    const second = callOf(suspended, first)
    expect(second).toMatchObject({ closedBySource: true, suspended: true })
    expect(second.changes.at(-1)?.field).toBe('closed')
    const open = afterOrders(suspended, [orders('termini-riaperti', '2026-08-01T08:00:00Z')])
    const third = callOf(open, second)
    expect(third.closedBySource).toBeUndefined()
    expect(third.changes.at(-1)?.field).toBe('reopened')
    const gone = afterOrders(open, [orders('revocato', '2026-08-02T08:00:00Z')])
    const fourth = callOf(gone, third)
    expect(fourth.withdrawnAt).toBe('2026-08-02T08:00:00Z')
    expect(fourth.changes.at(-1)?.field).toBe('withdrawn')
  })

  it('that was rectified by an act without another date still has its sentence told', () => {
    const rectified = afterOrders(aPublished(), [
      [{ do: 'update', kind: 'rettificato', tell: 'digest', line, act }, 'elena', LATER],
    ])
    expect(callOf(rectified, first).changes.at(-1)).toMatchObject({ field: 'rectified', own: { line } })
  })
})

describe('the same call from the Region’s site', () => {
  const own = callOf(aPublished())
  const twin = (overrides: Partial<Opportunity> = {}): Opportunity =>
    anOpportunity({
      id: 'rer-imprese:maglieria',
      source: 'rer-imprese',
      title: 'Maglieria digitale: contributi (DGR 812/2026)',
      url: own.url,
      deadlines: [aDeadline('2026-09-30T11:00:00Z')],
      firstSeenAt: '2026-07-02T04:00:00Z',
      ...overrides,
    })
  const join = (...rows: Opportunity[]) => {
    const [call, ...others] = joinTwins(rows, { rulings: [], rankOf: authorityRank })
    if (!call || others.length > 0) throw new Error(`expected one call, found ${others.length + 1}`)
    return call
  }
  const moved = (row: Opportunity, day: string, at: Instant): Opportunity => ({
    ...row,
    version: row.version + 1,
    deadlines: [aDeadline(`${day}T11:00:00Z`)],
    changes: [
      {
        at,
        version: row.version + 1,
        field: 'deadline',
        before: JSON.stringify(row.deadlines),
        after: JSON.stringify([aDeadline(`${day}T11:00:00Z`)]),
      },
    ],
  })

  it.each([
    ['after', '2026-07-02T04:00:00Z'],
    ['before', '2026-06-20T04:00:00Z'],
  ])(
    'A20 joins it when it comes %s publishing; its wording stays and nobody is told again',
    (_, firstSeenAt) => {
      const call = join(own, twin({ firstSeenAt }))
      expect(call.id).toBe(own.id)
      expect(call.title).toBe(own.title)
      expect(call.changes).toEqual([])
      expect(call.origins?.map(({ id }) => id)).toEqual([own.id, 'rer-imprese:maglieria'])
    },
  )

  it('does not move a deadline by merely joining with another day', () => {
    const call = join(own, twin({ title: own.title, deadlines: [aDeadline('2026-09-29T11:00:00Z')] }))
    expect(call.deadlines[0]?.at).toBe('2026-09-30T11:00:00Z')
    expect(call.changes).toEqual([])
  })

  it('A19 an extension is told once, when the desk is first', () => {
    const desk = callOf(extended(aPublished()), own)
    const call = join(desk, moved(twin(), '2026-10-15', '2026-07-22T04:00:00Z'))
    expect(call.deadlines[0]?.at).toBe('2026-10-15T11:00:00Z')
    expect(call.changes.map(({ at, field }) => `${field} ${at}`)).toEqual([`deadline ${LATER}`])
    expect(call.changes[0]?.own?.line).toEqual(line)
  })

  it('A19 an extension is told once, when the site is first: meanwhile nobody reads the old day', () => {
    const site = moved(twin(), '2026-10-15', '2026-07-18T04:00:00Z')
    expect(join(own, site).deadlines[0]?.at).toBe('2026-10-15T11:00:00Z')
    const call = join(callOf(extended(aPublished()), own), site)
    expect(call.deadlines[0]?.at).toBe('2026-10-15T11:00:00Z')
    expect(call.changes.map(({ at, field }) => `${field} ${at}`)).toEqual(['deadline 2026-07-18T04:00:00Z'])
  })

  it('A18 is gone when the desk revokes it, though the site still lists it', () => {
    const revoked = afterOrders(aPublished(), [
      [{ do: 'update', kind: 'revocato', tell: 'at-once', line, act }, 'elena', LATER],
    ])
    const call = join(callOf(revoked, own), twin())
    expect(call.withdrawnAt).toBe(LATER)
    expect(call.changes.map(({ field }) => field)).toEqual(['withdrawn'])
  })
})

describe('publishing', () => {
  let now: Instant = NOW
  let server: Awaited<ReturnType<typeof startTable>>
  let dynamo: DynamoDBClient
  const told: string[] = []
  const services = () => ({
    table: openTable('segnavia', () => now, dynamo),
    changed: {
      send: async (all: readonly { cause: string }[]) => void told.push(...all.map(({ cause }) => cause)),
    },
    calls: async () => undefined,
    urgent: { send: async () => {} },
    now: () => now,
  })
  beforeAll(async () => {
    server = await startTable({ description: tableDescription('segnavia') })
    dynamo = new DynamoDBClient(localClient(server.endpoint))
  })
  afterAll(async () => {
    dynamo.destroy()
    await server.close()
  })

  /** Carries orders out one by one, as the desk does, each stored over the one before. */
  const stored = async (
    announcement: Announcement,
    orders: readonly [Order, string][],
  ): Promise<Announcement> => {
    const { table } = services()
    let current = announcement
    for (const [order, by] of orders) {
      const carried = carryOut(current, order, { by, now, alike: [] })
      if ('refused' in carried) throw new Error(carried.refused)
      if (!(await saveAnnouncement(table, carried.announcement, current))) throw new Error('outrun')
      current = carried.announcement
    }
    return current
  }
  const asId = (announcement: Announcement, id: string): Announcement => ({ ...announcement, id })

  it('keeps every revision, and lets the second of two writers know', async () => {
    const { table } = services()
    const one = asId(anAnnouncement(), '00000000000000a1')
    await addAnnouncement(table, one)
    const two = await stored(one, [[{ do: 'comment', comment: 'Prima.' }, 'nora']])
    const late = carryOut(one, { do: 'comment', comment: 'Seconda.' }, { by: 'ugo', now, alike: [] })
    if ('refused' in late) throw new Error('refused')
    expect(await saveAnnouncement(table, late.announcement, one)).toBe(false)
    expect(await readAnnouncement(table, one.id)).toEqual(two)
    expect((await readRevisions(table, one.id)).map(({ happened }) => happened.name)).toEqual([
      'begun',
      'commented',
    ])
  })

  it('A3 happens on its minute, in the second of the two hours of October, once though the clock strikes twice', async () => {
    const { table } = services()
    const written = aWritten({ opensDay: '2026-11-02', closes1Day: '2026-12-15' })
    const one = asId(anAnnouncement(written), '00000000000000a2')
    await addAnnouncement(table, one)
    // 02:30 in Rome for the second time.
    const at = '2026-10-25T01:30:00Z'
    await stored(one, [
      [{ do: 'submit' }, 'elena'],
      [{ do: 'approve' }, 'nora'],
      [{ do: 'schedule', at }, 'elena'],
    ])
    now = '2026-10-25T00:30:00Z'
    expect(await announce(services())).toEqual([])
    now = at
    const [first, second] = await Promise.all([announce(services()), announce(services())])
    expect([...first, ...second]).toContain(one.id)
    expect(await announce(services())).toEqual([])
    expect((await readOpportunity(table, `art-er:${one.id}`))?.firstSeenAt).toBe(at)
    const revisions = await readRevisions(table, one.id)
    expect(revisions.filter(({ happened }) => happened.name === 'published')).toHaveLength(1)
    now = NOW
  })

  it('goes on where it broke off, and is told to nobody twice', async () => {
    const { table } = services()
    const one = asId(anAnnouncement(), '00000000000000a3')
    await addAnnouncement(table, one)
    const live = await stored(one, [
      [{ do: 'submit' }, 'elena'],
      [{ do: 'approve' }, 'nora'],
      [{ do: 'publish' }, 'elena'],
    ])
    const broken = {
      ...services(),
      changed: {
        send: async () => {
          throw new Error('the queue is away')
        },
      },
    }
    await expect(bring(live, broken)).rejects.toThrow('away')
    expect((await readDueAnnouncements(table, now)).map(({ id }) => id)).toContain(one.id)
    expect(await announce(services())).toEqual([one.id])
    expect(await readDueAnnouncements(table, now)).toEqual([])
    expect((await readOpportunity(table, `art-er:${one.id}`))?.version).toBe(1)
    expect(told.length).toBeGreaterThan(0)
  })
})
