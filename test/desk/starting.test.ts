import { existsSync, readFileSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAnnounced } from '../../functions/ingest/read-announced.ts'
import { startTable } from '../../infra/local/table.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { copiedFrom } from '../../shared/domain/announcement-filling.ts'
import { begun, carryOut } from '../../shared/domain/announcement-flow.ts'
import { HttpStatus, NotText, Refused } from '../../shared/http/errors.ts'
import type { PageRequest } from '../../shared/sources/source.ts'
import { addAnnouncement, readAnnouncement, saveAnnouncement } from '../../shared/store/announcements.ts'
import { openTable, type Table, tableDescription } from '../../shared/store/table.ts'
import { aWritten } from '../builders/announcement.ts'
import { FOUNDATION_PAGE } from '../fixtures/pasted.ts'
import { localClient } from '../local/clients.ts'

const NOW = '2026-06-29T07:00:00Z'
const ADDRESS = 'https://fondazione.example.org/avviso'
const RECORDED = '../shared/samples/rer-plone/search-bando-fullobjects.json'

let server: Awaited<ReturnType<typeof startTable>>
let dynamo: DynamoDBClient
let table: Table
beforeAll(async () => {
  server = await startTable({ description: tableDescription('segnavia') })
  dynamo = new DynamoDBClient(localClient(server.endpoint))
  table = openTable('segnavia', () => NOW, dynamo)
})
afterAll(async () => {
  dynamo.destroy()
  await server.close()
})

let count = 0
/** An announcement begun from an address, after its page was asked for. */
const startFrom = async (
  url: string,
  fetch: (request: PageRequest) => Promise<string>,
): Promise<Announcement> => {
  count += 1
  const id = count.toString(16).padStart(16, '0')
  await addAnnouncement(table, begun(id, { by: 'elena', now: NOW, from: { kind: 'address', url } }))
  await readAnnounced(
    { desk: id },
    {
      table,
      clock: { now: () => NOW, sleep: async () => {} },
      fetch: async (request) => ({ status: 'ok', body: await fetch(request), fetchedAt: NOW }),
    },
  )
  const read = await readAnnouncement(table, id)
  if (!read) throw new Error('expected the announcement')
  return read
}

describe('an announcement begun from a page', () => {
  it('has its fields filled by what was read, every one to be checked', async () => {
    const { written, unchecked, reading } = await startFrom(ADDRESS, async () => FOUNDATION_PAGE)
    expect(reading).toBe('ready')
    expect(written.titleIt).toBeTruthy()
    expect(unchecked.toSorted()).toEqual(Object.keys(written).toSorted())
  })

  it.each([
    ['a PDF', 'not-text', new NotText(new URL(ADDRESS), 'application/pdf')],
    ['a page that is gone', 'gone', new HttpStatus(new URL(ADDRESS), 404)],
    ['a site in trouble', 'answer', new HttpStatus(new URL(ADDRESS), 500)],
    ['a redirect to where nobody may look', 'redirect', new Refused('redirect', 'x', 'y', 'z')],
    ['a name that leads to a private address', 'address', new Refused('address', 'x', 'y', 'z')],
    ['a site that asks robots to stay away', 'robots', new Refused('robots', 'x', 'y', 'z')],
  ] as const)(
    'that is %s says so (%s), and stays a draft to be written by hand',
    async (_, because, error) => {
      const read = await startFrom(ADDRESS, async () => {
        throw error
      })
      expect(read).toMatchObject({ state: 'draft', reading: 'unread', because, written: { url: ADDRESS } })
      expect(Object.keys(read.written)).not.toContain('titleIt')
    },
  )

  it('that holds no words is not read either', async () => {
    expect(
      (await startFrom(ADDRESS, async () => '<html><body><div id="app"></div></body></html>')).because,
    ).toBe('empty')
  })

  it('loses nothing that an officer writes while it is read, and is read all the same', async () => {
    const read = await startFrom(ADDRESS, async () => {
      const id = count.toString(16).padStart(16, '0')
      const before = await readAnnouncement(table, id)
      if (!before) throw new Error('expected the announcement')
      const order = {
        do: 'write',
        part: 'essentials',
        written: { titleIt: 'Il mio titolo' },
        checked: false,
      } as const
      const carried = carryOut(before, { ...order, quietly: true }, { by: 'elena', now: NOW, alike: [] })
      if ('refused' in carried) throw new Error(carried.refused)
      await saveAnnouncement(table, carried.announcement, before)
      return FOUNDATION_PAGE
    })
    expect(read.reading).toBe('ready')
    expect(read.written.titleIt).toBe('Il mio titolo')
    expect(read.unchecked).not.toContain('titleIt')
    expect(read.unchecked.length).toBeGreaterThan(0)
  })

  it.skipIf(!existsSync(RECORDED))(
    'of the Region’s own sites is read by their source: recorded pages (../shared/samples)',
    async () => {
      const { items } = JSON.parse(readFileSync(RECORDED, 'utf8')) as {
        items: { '@id': string; title: string }[]
      }
      for (const row of items) {
        const asked: string[] = []
        const read = await startFrom(row['@id'], async ({ url }) => {
          asked.push(url)
          return JSON.stringify(row)
        })
        expect(asked[0]).toContain('/++api++/')
        expect(read.reading).toBe('ready')
        expect(read.written.titleIt).toBe(row.title.trim())
        expect(read.written.url).toBe(row['@id'])
        expect(read.unchecked.toSorted()).toEqual(Object.keys(read.written).toSorted())
      }
    },
  )
})

describe('a copy of last year’s', () => {
  it('has no day, hour, act or page of that edition, and all that is left is to be checked', () => {
    const { written, names } = copiedFrom(
      aWritten({ undated: 'yes', document1Url: 'https://a.example.org/1' }),
    )
    expect(
      Object.keys(written).filter((name) =>
        /^(opens|closes|undated|act(?!Kind)|url|applyUrl|document)/.test(name),
      ),
    ).toEqual([])
    expect(written).toMatchObject({ titleIt: aWritten().titleIt, partner1Least: '3', actKind: 'bando' })
    expect(names.toSorted()).toEqual(Object.keys(written).toSorted())
  })
})
