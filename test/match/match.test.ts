import type { Context, SQSEvent } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wire } from '../../functions/match/handler.ts'
import { type MatchServices, match } from '../../functions/match/match.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { plus } from '../../shared/domain/time.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { addOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { publishPointer, readPointer } from '../../shared/store/snapshots.ts'
import { readRow, writeRow } from '../../shared/store/table.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aContact } from '../builders/contact.ts'
import { aMember } from '../builders/member.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'
import { losesTheAnswer } from '../servers/faulty-table.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const call = (id: string, fields: OpportunityFields = {}): Opportunity =>
  anOpportunity({ source: 'rer-imprese', id: `rer-imprese:${id}`, ...fields })

/** One cluster with its rules, one member, two open calls. */
const aStore = async (): Promise<MatchServices> => {
  const { table, clock } = await cloud.fresh()
  await saveClusters(table, [aCluster()], clock.sleep)
  await saveRuleSets(table, [aRuleSet()], clock.sleep)
  await saveMembers(table, [aMember()], clock.sleep)
  for (const id of ['b', 'a']) await addOpportunity(table, call(id))
  return { table, blobs: cloud.blobs, now: clock.now }
}
const versions = async ({ table }: MatchServices) => ({
  calls: (await readPointer(table, 'calls'))?.version,
  profiles: (await readPointer(table, 'profiles'))?.version,
})
const idsIn = async ({ table, blobs }: MatchServices) => [
  ...(await snapshotLoader(table, blobs)()).calls.cards.keys(),
]

describe('the snapshots', () => {
  it('hold every open call and every member, whoever reads them', async () => {
    const services = await aStore()
    expect(await match(services)).toEqual({ calls: 2, members: 1 })
    const { calls, profiles, matcher, builtAt } = await snapshotLoader(services.table, services.blobs)()
    expect([...calls.cards.keys()]).toEqual(['rer-imprese:a', 'rer-imprese:b'])
    expect([...profiles.members.keys()]).toEqual(['filofino'])
    expect(profiles.ruleSets).toEqual([{ cluster: 'create', version: 1 }])
    expect(() => matcher.explain('filofino', 'rer-imprese:a')).not.toThrow()
    expect(builtAt).toBe(START)
  })

  it('keep a call for twelve weeks after it has closed, and a withdrawn one after it was withdrawn', async () => {
    const services = await aStore()
    const { table } = services
    const closed = (id: string, days: number) =>
      call(id, { firstSeenAt: '2025-01-01T00:00:00Z', deadlines: [aDeadline(plus(START, { days }))] })
    await addOpportunity(table, closed('lately', -83))
    await addOpportunity(table, closed('long-ago', -85))
    const withdrawnAt = plus(START, { days: -10 })
    await addOpportunity(
      table,
      call('withdrawn', {
        deadlines: [],
        firstSeenAt: '2025-01-01T00:00:00Z',
        withdrawnAt,
        version: 2,
        changes: [{ at: withdrawnAt, version: 2, field: 'withdrawn' }],
      }),
    )
    await match(services)
    const ids = ['a', 'b', 'lately', 'withdrawn'].map((id) => `rer-imprese:${id}`)
    expect(await idsIn(services)).toEqual(ids)
  })

  it('change with a call, a profile or a rule set, and each only with its own', async () => {
    const services = await aStore()
    const { table } = services
    const wait = async () => {}
    await match(services)
    const first = await versions(services)
    await replaceOpportunity(table, { ...call('a'), title: 'Altro', version: 2 }, call('a'))
    await match(services)
    const second = await versions(services)
    expect(second.calls).not.toBe(first.calls)
    expect(second.profiles).toBe(first.profiles)
    await saveMembers(table, [aMember({ id: 'lanasole', name: 'Lanasole' })], wait)
    await match(services)
    const third = await versions(services)
    expect(third.calls).toBe(second.calls)
    expect(third.profiles).not.toBe(second.profiles)
    await saveRuleSets(table, [aRuleSet({ version: 2, concepts: [] })], wait)
    await saveClusters(table, [aCluster({ ruleSet: 2 })], wait)
    await match(services)
    expect((await versions(services)).profiles).not.toBe(third.profiles)
  })

  it('say what is wrong when a cluster names rules that are not there', async () => {
    const services = await aStore()
    await saveClusters(services.table, [aCluster({ ruleSet: 9 })], async () => {})
    await expect(match(services)).rejects.toThrow('[cluster create] expected rule set version 9 to be stored')
  })
})

describe('an opinion', () => {
  it('moves the ranking of those members alone that its contact still serves', async () => {
    const services = await aStore()
    const { table } = services
    const wait = async () => {}
    await saveMembers(table, [aMember({ id: 'lanasole', name: 'Lanasole' })], wait)
    await addOpportunity(table, call('knit', { title: 'Maglieria su misura e filati certificati' }))
    const both = ['filofino', 'lanasole']
    const matched = async () => {
      await match(services)
      return (await snapshotLoader(table, services.blobs)()).matcher
    }
    const { carriers } = await matched()
    const onBehalf = both.map((member) => ({ member, ...carriers(member, 'rer-imprese:knit') }))
    await saveOpinion(table, anOpinion({ call: 'rer-imprese:knit', onBehalf, at: START }))
    const moved = async () => {
      const { explain } = await matched()
      return both.filter((id) => explain(id, 'rer-imprese:knit').moved)
    }
    await saveContacts(table, [aContact({ members: both })], wait)
    expect(await moved()).toEqual(both)
    await saveContacts(table, [aContact({ members: ['lanasole'] })], wait)
    expect(await moved()).toEqual(['lanasole'])
  })

  it('of a contact that cannot be read keeps nobody from a build', async () => {
    const services = await aStore()
    const { table } = services
    await saveOpinion(table, anOpinion({ call: 'rer-imprese:a', at: START }))
    await saveContacts(table, [aContact()], async () => {})
    const row = await readRow(table, { pk: 'CONTACT#anna-neri', sk: 'CONTACT' })
    await writeRow(table, { ...row, pk: 'CONTACT#anna-neri', sk: 'CONTACT', frequency: 'hourly' })
    expect(await match(services)).toEqual({ calls: 2, members: 1 })
  })
})

describe('B7 `changed` messages that are repeated or out of order', () => {
  const event = (...ats: string[]): SQSEvent => ({
    Records: ats.map((at, n) => ({
      messageId: String(n),
      receiptHandle: '',
      body: JSON.stringify({ at, cause: 'rer-imprese' }),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-south-1:000000000000:changed',
      awsRegion: 'eu-south-1',
    })),
  })

  it('build the same versions', async () => {
    const services = await aStore()
    const clock = { now: services.now, sleep: async () => {} }
    const environment = {
      TABLE: services.table.name,
      BLOBS: cloud.servers.blobs.bucket,
      QUEUE_URGENT: cloud.servers.queueUrls.urgent ?? '',
    }
    const handler = wire(environment, clock)
    const context = { functionName: 'match' } as Context
    const [early, late] = ['2026-06-01T03:00:00Z', '2026-06-01T03:20:00Z']
    const built = []
    for (const ats of [[late, early], [early], [late, late, late]]) {
      expect(await handler(event(...ats), context)).toEqual({ batchItemFailures: [] })
      built.push(await versions(services))
    }
    expect(built[1]).toEqual(built[0])
    expect(built[2]).toEqual(built[0])
  })

  it('build the same versions from the same calls, in whatever order these were stored', async () => {
    const [one, other] = [await aStore(), await aStore()]
    for (const id of ['c', 'd']) await addOpportunity(one.table, call(id))
    for (const id of ['d', 'c']) await addOpportunity(other.table, call(id))
    await match(one)
    await match(other)
    expect(await versions(one)).toEqual(await versions(other))
  })

  it('build once each: two at the same time leave one whole pointer', async () => {
    const services = await aStore()
    await Promise.all([match(services), match(services)])
    expect(await idsIn(services)).toEqual(['rer-imprese:a', 'rer-imprese:b'])
  })
})

describe('a build that another has overtaken', () => {
  it('does not put what it had read before over what is newer', async () => {
    const services = await aStore()
    let overtaking = false
    cloud.faulty.meet(
      'Query',
      async (body, forward) => {
        const answer = await forward(body)
        if (overtaking || !JSON.stringify(body).includes('SOURCE#rer-imprese')) return answer
        overtaking = true
        await addOpportunity(services.table, call('c'))
        await match(services)
        return answer
      },
      1000,
    )
    await match(services)
    cloud.faulty.mend()
    expect(overtaking).toBe(true)
    expect(await idsIn(services)).toEqual(['rer-imprese:a', 'rer-imprese:b', 'rer-imprese:c'])
  })

  it('every time gives its message back', async () => {
    const services = await aStore()
    const overtaken = async () => {
      const before = await readPointer(services.table, 'calls')
      await publishPointer(services.table, {
        kind: 'calls',
        number: (before?.number ?? 0) + 1,
        version: 'of-another',
        builtAt: START,
        size: 0,
      })
    }
    cloud.faulty.meet(
      'Query',
      async (body, forward) => {
        if (JSON.stringify(body).includes('SOURCE#eu-sedia')) await overtaken()
        return forward(body)
      },
      1000,
    )
    await expect(match(services)).rejects.toThrow('lost the race 3 times. The message returns to the queue.')
    cloud.faulty.mend()
  })
})

describe('B13 a pointer whose answer was lost', () => {
  it('ends with one snapshot in force, of the same version', async () => {
    const services = await aStore()
    cloud.faulty.meet('PutItem', losesTheAnswer)
    expect(await match(services)).toEqual({ calls: 2, members: 1 })
    const pointer = await readPointer(services.table, 'calls')
    expect(pointer?.previous).toBeUndefined()
    expect(await idsIn(services)).toEqual(['rer-imprese:a', 'rer-imprese:b'])
  })
})
