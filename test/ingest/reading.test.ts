import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json } from '../../infra/local/replay/answers.ts'
import { openBlobs } from '../../shared/blobs/blobs.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { exportRow } from '../builders/source-pages.ts'
import { aCall, aTopic, detailsOf, type Laboratory, manyCalls, on, startLaboratory } from './bench.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await startLaboratory()
})
afterAll(() => laboratory.close())

const writesOfCalls = (): number =>
  laboratory.cloud.faulty.asked.filter(
    ({ operation, body }) =>
      (operation === 'PutItem' || operation === 'UpdateItem') && JSON.stringify(body).includes('"CALL#'),
  ).length

describe("a source's first complete reading", () => {
  it('is its baseline: everything in it is stored, and nothing in it is news', async () => {
    const { site, read, stored } = await laboratory.bench()
    site.calls = [aCall('b'), aCall('a')]
    const told = laboratory.told()
    expect(await read()).toMatchObject({ state: 'complete', baseline: true, read: 2, added: 2, changed: 0 })
    expect(await stored()).toMatchObject([
      { id: 'rer-imprese:a', baseline: true, version: 1, firstSeenAt: on('2026-06-01'), changes: [] },
      { id: 'rer-imprese:b', baseline: true },
    ])
    expect(laboratory.told()).toBe(told + 1)
  })

  it('is not one that failed', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.instead = () => ({ status: 404, headers: {}, body: '' })
    expect(await read()).toMatchObject({ state: 'failed', baseline: false })
    site.instead = undefined
    site.calls = [aCall('a')]
    expect(await nextDay()).toMatchObject({ state: 'complete', baseline: true })
    expect((await one('rer-imprese:a')).baseline).toBe(true)
  })

  it('is the only one: what comes after it is news', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.calls = [aCall('a')]
    await read()
    site.calls.push(aCall('b'))
    expect(await nextDay()).toMatchObject({ baseline: false, added: 1 })
    expect(await one('rer-imprese:b')).toMatchObject({ baseline: false, firstSeenAt: on('2026-06-02') })
    expect((await one('rer-imprese:a')).baseline).toBe(true)
  })
})

describe('a source whose pages are byte for byte what they were', () => {
  it('costs no write of a call, no further request and no message', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.topics = [aTopic('HORIZON-EX-2026-01')]
    site.details = () => detailsOf('Repair of machines and of clothes.')
    await read({ source: 'eu-sedia' })
    const [writes, told] = [writesOfCalls(), laboratory.told()]
    const details = laboratory.replay.asked()['ec.europa.eu']
    expect(await nextDay({ source: 'eu-sedia' })).toMatchObject({
      state: 'unchanged',
      lastCompleteAt: '2026-06-02T03:30:00Z',
      lastChangedAt: on('2026-06-01'),
    })
    expect(writesOfCalls()).toBe(writes)
    expect(laboratory.told()).toBe(told)
    expect(laboratory.replay.asked()['ec.europa.eu']).toBe(details)
  })

  it('is asked whether it has changed, and is not sent again', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.calls = manyCalls(3)
    const { marks, pages } = await read()
    expect(marks).toMatchObject([
      { etag: expect.stringMatching(/^"/), page: pages[0], fetchedAt: on('2026-06-01') },
    ])
    // A page that is sent again would be marked anew.
    expect(await nextDay()).toMatchObject({ state: 'unchanged', marks, pages })
  })

  it('or in which one row has changed costs one write, the others being known by their hash', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.calls = manyCalls(12)
    await read()
    const writes = writesOfCalls()
    site.calls[3] = { ...site.calls[3], description: 'Contributi alle imprese, anche artigiane.' }
    expect(await nextDay()).toMatchObject({ state: 'complete', added: 0, changed: 0 })
    expect(writesOfCalls()).toBe(writes + 1)
  })
})

describe('a row that has changed', () => {
  it('by seconds alone is no change, as some sources jitter at every re-index', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.calls = [aCall('a', { scadenza_bando: '2026-07-10T10:00:44+00:00' })]
    await read()
    const told = laboratory.told()
    site.calls = [aCall('a', { scadenza_bando: '2026-07-10T10:00:35+00:00' })]
    expect(await nextDay()).toMatchObject({ state: 'unchanged', changed: 0 })
    expect(await one('rer-imprese:a')).toMatchObject({ version: 1, changes: [] })
    expect(laboratory.told()).toBe(told)
  })

  it('in its deadline is a new version, with what was and what is, and match is told', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.calls = [aCall('a')]
    await read()
    const told = laboratory.told()
    site.calls = [aCall('a', { scadenza_bando: '2026-07-24T10:00:00+00:00' })]
    expect(await nextDay()).toMatchObject({ changed: 1 })
    const { changes, ...call } = await one('rer-imprese:a')
    expect(call).toMatchObject({ version: 2, firstSeenAt: on('2026-06-01') })
    const [change, ...others] = changes
    expect(others).toEqual([])
    expect(change).toMatchObject({ field: 'deadline', version: 2, at: on('2026-06-02') })
    const [before] = JSON.parse(change?.before ?? '')
    const [after] = JSON.parse(change?.after ?? '')
    expect([before.at, after.at]).toEqual(['2026-07-10T10:00:00Z', '2026-07-24T10:00:00Z'])
    expect(laboratory.told()).toBe(told + 1)
  })

  it('A19 twice is one call with both changes and the latest text', async () => {
    const { site, read, nextDay, stored } = await laboratory.bench()
    site.calls = [aCall('a')]
    await read()
    for (const day of ['24', '31']) {
      site.calls = [
        aCall('a', { scadenza_bando: `2026-07-${day}T10:00:00+00:00`, description: `Proroga al ${day}.` }),
      ]
      await nextDay()
    }
    const [call, ...others] = await stored()
    expect(others).toEqual([])
    expect(call?.deadlines[0]?.at).toBe('2026-07-31T10:00:00Z')
    expect(call?.summary).toBe('Proroga al 31.')
    expect(call?.changes.map(({ version }) => version)).toEqual([2, 3])
  })
})

describe('a topic that has a page of its own', () => {
  const id = 'eu-sedia:HORIZON-EX-2026-01TOPICSen'
  const eu = { source: 'eu-sedia' }

  it('is stored without its text, and with the reason, when that page cannot be read', async () => {
    const { site, read, one } = await laboratory.bench()
    site.topics = [aTopic('HORIZON-EX-2026-01')]
    expect(await read(eu)).toMatchObject({ state: 'complete', added: 1 })
    const { text, flags } = await one(id)
    expect(text).toBeUndefined()
    expect(flags).toMatchObject([{ field: 'text', reason: 'the page with the full text could not be read' }])
  })

  it('keeps the text it had when its row changes on a day on which that page cannot be read', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.topics = [aTopic('HORIZON-EX-2026-01')]
    site.details = () => detailsOf('Repair of machines and of clothes.')
    await read(eu)
    site.topics = [aTopic('HORIZON-EX-2026-01', { deadlineDate: ['2026-11-08T17:00:00.000+0000'] })]
    site.details = () => undefined
    expect(await nextDay(eu)).toMatchObject({ changed: 1 })
    expect((await one(id)).text).toContain('Repair of machines')
  })

  it('costs no further request for the pages of others once three in a row could not be had', async () => {
    const { site, read, stored } = await laboratory.bench()
    site.topics = Array.from({ length: 12 }, (_, n) => aTopic(`HORIZON-EX-2026-${n + 10}`))
    site.details = () => json('', 503)
    const before = laboratory.replay.asked()['ec.europa.eu'] ?? 0
    expect(await read(eu)).toMatchObject({ state: 'complete', added: 12 })
    const asked = (laboratory.replay.asked()['ec.europa.eu'] ?? 0) - before
    // robots.txt, and each of three pages four times.
    expect(asked).toBe(13)
    expect((await stored('eu-sedia')).every(({ flags }) => flags.length === 1)).toBe(true)
  })

  it('that the portal does not have is not asked for again and again', async () => {
    const { site, read, nextDay } = await laboratory.bench()
    site.topics = [aTopic('HORIZON-EX-2026-01')]
    await read(eu)
    const before = laboratory.replay.asked()['ec.europa.eu']
    site.topics.push(aTopic('HORIZON-EX-2026-02', { descriptionByte: ['<p>Repair.</p>'] }))
    expect(await nextDay(eu)).toMatchObject({ state: 'complete', added: 1 })
    expect(laboratory.replay.asked()['ec.europa.eu']).toBe(before)
  })

  it('is asked for that page again on the next reading, until it has been had', async () => {
    const { site, read, nextDay, one } = await laboratory.bench()
    site.topics = [aTopic('HORIZON-EX-2026-01')]
    site.details = () => json('', 503)
    await read(eu)
    site.topics.push(aTopic('HORIZON-EX-2026-02'))
    site.details = () => detailsOf('Repair of machines and of clothes.')
    await nextDay(eu)
    const { text, flags, version } = await one(id)
    expect(text).toContain('Repair of machines')
    expect(flags).toEqual([])
    expect(version).toBe(1)
  })
})

describe('what was read', () => {
  it('is archived once per content, and the run names it', async () => {
    const { site, read, nextDay, table } = await laboratory.bench()
    site.calls = [aCall('a')]
    const { pages } = await read()
    site.calls = [aCall('a', { description: 'Altro.' })]
    const second = await nextDay()
    expect(pages).toHaveLength(1)
    expect(second.pages).not.toEqual(pages)
    const blobs = openBlobs(laboratory.cloud.servers.blobs.bucket)
    for (const hash of [...pages, ...second.pages])
      expect(await blobs.get(`pages/rer-imprese/${hash}.gz`)).toBeDefined()
    expect((await readSourceRuns(table, 'rer-imprese', 9)).map(({ state }) => state)).toEqual([
      'complete',
      'complete',
    ])
  })

  it('names the rows that were refused, and the rest goes on', async () => {
    const { site, read, stored } = await laboratory.bench()
    site.calls = [aCall('a'), aCall('b', { title: '' }), aCall('c')]
    const run = await read()
    expect(run).toMatchObject({ state: 'complete', added: 2, refused: 1 })
    expect(run.refusals).toEqual([
      { row: 'https://imprese.regione.emilia-romagna.it/bandi/b', reason: 'it has no title' },
    ])
    expect(await stored()).toHaveLength(2)
  })

  it('has one of each id, the first that is listed, also over several pages', async () => {
    const { site, read, one } = await laboratory.bench()
    site.calls = [aCall('a', { description: 'La prima.' }), ...manyCalls(60), aCall('a')]
    expect(await read()).toMatchObject({ read: 61, passedOver: 1 })
    expect((await one('rer-imprese:a')).summary).toBe('La prima.')
  })
})

describe('a file brought by hand', () => {
  const upload = { source: 'it-incentivi', upload: 'uploads/export.jsonl' }
  const put = (...rows: string[]) => laboratory.cloud.blobs.put(upload.upload, rows.join('\n'))

  it('is read as the source of the same id, once however often it is brought', async () => {
    const { read, stored } = await laboratory.bench()
    await put(exportRow({ ID_Incentivo: 1 }), exportRow({ ID_Incentivo: 2 }))
    expect(await read(upload)).toMatchObject({ source: 'it-incentivi', state: 'complete', added: 2 })
    expect(await read(upload)).toMatchObject({ added: 0, changed: 0 })
    expect((await stored('it-incentivi')).map(({ id }) => id)).toEqual(['it-incentivi:1', 'it-incentivi:2'])
  })

  it('that is not there, and a source that nobody knows, are errors which name the remedy', async () => {
    const { read } = await laboratory.bench()
    await expect(read({ ...upload, upload: 'uploads/none' })).rejects.toThrow('Upload it again.')
    await expect(read({ source: 'rer-nowhere' })).rejects.toThrow('found "rer-nowhere". Correct the schedule')
    await expect(read({ ...upload, source: 'rer-imprese' })).rejects.toThrow('among it-incentivi')
  })
})
