import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseContact, readContact, readContactsOf, saveContacts } from '../../shared/store/contacts.ts'
import { readCorrespondence, saveMailRecord } from '../../shared/store/mail-records.ts'
import { readMovingOpinions, readOpinionsOf, saveOpinion } from '../../shared/store/opinions.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aContact } from '../builders/contact.ts'
import { anOpinion } from '../builders/opinion.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const [EARLIER, NOW, LATER] = ['2026-06-29T07:00:00Z', '2026-06-29T08:00:00Z', '2026-06-29T09:00:00Z']
const wait = async (): Promise<void> => {}

describe('what a contact says of a call', () => {
  it('is one row, and the last word stands', async () => {
    const { table } = await cloud.fresh()
    const first = anOpinion({ at: NOW })
    const last = anOpinion({ says: 'follow', at: LATER })
    expect(await saveOpinion(table, first)).toBe(true)
    expect(await readOpinionsOf(table, 'anna-neri')).toEqual([first])
    expect(await saveOpinion(table, last)).toBe(true)
    expect(await readOpinionsOf(table, 'anna-neri')).toEqual([last])
  })

  it('that comes late, after something newer, changes nothing', async () => {
    const { table } = await cloud.fresh()
    const newer = anOpinion({ says: 'follow', at: NOW })
    await saveOpinion(table, newer)
    expect(await saveOpinion(table, anOpinion({ at: EARLIER }))).toBe(false)
    expect(await readOpinionsOf(table, 'anna-neri')).toEqual([newer])
  })

  it('B13 whose write is repeated because its answer was lost, stays as it is', async () => {
    const { table } = await cloud.fresh()
    const opinion = anOpinion({ at: NOW })
    await saveOpinion(table, opinion)
    expect(await saveOpinion(table, opinion)).toBe(true)
    expect(await readOpinionsOf(table, 'anna-neri')).toEqual([opinion])
  })

  it('B10 and has taken back, stands against what comes late for a day, and is gone', async () => {
    const { table } = await cloud.fresh()
    await saveOpinion(table, anOpinion({ at: EARLIER }))
    const { reason: _, ...kept } = anOpinion({ at: NOW })
    await saveOpinion(table, { ...kept, says: 'nothing' })
    expect(await saveOpinion(table, anOpinion({ at: EARLIER }))).toBe(false)
    expect((await readOpinionsOf(table, 'anna-neri')).map(({ says }) => says)).toEqual(['nothing'])
    const tomorrow = { ...table, now: () => '2026-06-30T08:00:01Z' }
    expect(await readOpinionsOf(tomorrow, 'anna-neri')).toEqual([])
    const again = anOpinion({ at: LATER })
    await saveOpinion(table, again)
    expect(await readOpinionsOf(tomorrow, 'anna-neri')).toEqual([again])
  })
})

describe('matching', () => {
  it('reads what moves a member alone: followed calls and other topics, of all contacts', async () => {
    const { table } = await cloud.fresh()
    const follows = anOpinion({ contact: 'bruno-bassi', says: 'follow', at: NOW })
    const other = anOpinion({ call: 'example-region:other', at: NOW })
    await saveOpinion(table, follows)
    await saveOpinion(table, other)
    await saveOpinion(table, anOpinion({ call: 'example-region:late', reason: 'timing', at: NOW }))
    await saveOpinion(table, anOpinion({ call: 'example-region:known', at: EARLIER }))
    await saveOpinion(table, anOpinion({ call: 'example-region:known', reason: 'known', at: NOW }))
    expect(await readMovingOpinions(table)).toEqual([other, follows])
  })
})

describe('an erased contact', () => {
  it('leaves nothing behind: no record, mail, opinion or pointer, and what others said stays', async () => {
    const { table } = await cloud.fresh()
    await saveContacts(table, [aContact(), aContact({ id: 'bruno-bassi' })], wait)
    await saveOpinion(table, anOpinion({ at: NOW }))
    await saveOpinion(table, anOpinion({ contact: 'bruno-bassi', at: NOW }))
    await saveMailRecord(table, {
      contact: 'anna-neri',
      kind: 'digest',
      key: '2026-W26',
      at: NOW,
      sesId: 'ses-1',
      mark: NOW,
      told: [{ id: 'example-region:voucher', version: 1 }],
      snapshots: { calls: 'a', profiles: 'b' },
      ruleSets: {},
    })
    expect((await readCorrespondence(table, 'anna-neri'))?.opinions).toHaveLength(1)
    await eraseContact(table, 'anna-neri', wait)
    await eraseContact(table, 'anna-neri', wait)
    expect(await readContact(table, 'anna-neri')).toBeUndefined()
    expect((await readContactsOf(table, 'filofino')).map(({ id }) => id)).toEqual(['bruno-bassi'])
    expect((await readMovingOpinions(table)).map(({ contact }) => contact)).toEqual(['bruno-bassi'])
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }))
    expect(JSON.stringify(Items)).not.toContain('anna-neri')
    const listed = new QueryCommand({
      TableName: table.name,
      IndexName: 'byList',
      KeyConditionExpression: '#list = :list',
      ExpressionAttributeNames: { '#list': 'list' },
      ExpressionAttributeValues: { ':list': 'opinions' },
    })
    expect((await table.client.send(listed)).Items).toHaveLength(1)
  })
})
