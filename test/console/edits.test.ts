import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { applyEdits } from '../../shared/domain/edit.ts'
import { Opportunity } from '../../shared/domain/opportunity.ts'
import { addOpportunity, readOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const REASON = 'Il PDF dice il 17 luglio.'
const CORRECTION = { do: 'correct', date: 'deadlines.0', day: '2026-07-17', hour: '12:00', reason: REASON }

const worlds: ConsoleWorld[] = []
let world: ConsoleWorld
let call: Opportunity
let page: string
let count = 0

const stored = async (): Promise<Opportunity> => {
  const row = await readOpportunity(world.table, call.id)
  if (!row) throw new Error('expected the call to be stored')
  return row
}

const seenOn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** Sends one of the page's forms, as the page is now or as `seen` says it was. */
const send = async (fields: Record<string, string>, seen?: string): Promise<Response> =>
  world.send(`${page}/edits`, { seen: seen ?? seenOn(await world.read(page)), ...fields })

/** Its source says another deadline, as ingest stores it. */
const sourceSays = async (at: string): Promise<void> => {
  const row = await stored()
  const { fields, edits } = applyEdits({ deadlines: [aDeadline(at)] }, row.edits)
  const reread = Opportunity.parse({ ...row, ...fields, ...(edits ? { edits } : {}), fingerprint: at })
  expect(await replaceOpportunity(world.table, reread, row)).toBe(true)
}

const decide = (what: 'keep' | 'takeBack') => send({ do: what, row: call.id, field: 'deadlines' })

beforeEach(async () => {
  const [shared] = worlds
  world = shared ?? (await startConsoleWorld())
  if (!shared) worlds.push(world)
  count += 1
  call = anOpportunity({ sourceId: `campionario-${count}`, deadlines: [aDeadline('2026-07-10T10:00:00Z')] })
  page = `/calls/${encodeURIComponent(call.id)}`
  world.changes.length = 0
  await addOpportunity(world.table, call)
})
afterAll(() => Promise.all(worlds.map((one) => one.close())))

describe('a date that a person corrects', () => {
  it('stands from then on, with who, when and why, and matching is told', async () => {
    const sent = await send(CORRECTION)
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}?edited=saved`])
    expect(await stored()).toMatchObject({
      version: 2,
      deadlines: [{ at: '2026-07-17T10:00:00Z', hourStated: true, zone: 'Europe/Rome' }],
      edits: [{ field: 'deadlines', by: 'paolo', at: NOW, reason: REASON }],
    })
    expect(world.changes).toEqual([{ at: NOW, cause: 'edit' }])
    const html = await world.read(`${page}?edited=saved`)
    expect(html).toMatch(/role="status"[\s\S]*Corretta\./)
    expect(html).toMatch(/Scadenza: venerdì 17 luglio 2026, ore\u00A012:00[\s\S]*Il PDF dice/)
    expect(html).toContain('La fonte diceva: venerdì 10 luglio 2026, ore\u00A012:00.')
    expect(html).not.toContain('La fonte ora dice')
    expect(await world.read(`${page}?lang=en`)).toContain('The source said: Friday 10 July 2026, 12:00.')
  })

  it('keeps an unstated hour unstated', async () => {
    await send({ ...CORRECTION, hour: '' })
    await send({ ...CORRECTION, date: 'opensAt', day: '2026-07-01', hour: '' })
    expect(await stored()).toMatchObject({
      deadlines: [{ at: '2026-07-17T21:59:00Z', hourStated: false }],
      opensAt: { at: '2026-06-30T22:00:00Z', hourStated: false },
    })
  })

  it('leaves the other deadlines as they are', async () => {
    const stages = ['2026-07-10T10:00:00Z', '2026-11-10T10:00:00Z'].map((at, index) => ({
      ...aDeadline(at),
      stage: index + 1,
    }))
    await replaceOpportunity(world.table, { ...call, deadlines: stages }, call)
    await send({ ...CORRECTION, date: 'deadlines.1', day: '2026-11-20' })
    const { deadlines } = await stored()
    expect(deadlines.map(({ at, stage }) => [at, stage])).toEqual([
      ['2026-07-10T10:00:00Z', 1],
      ['2026-11-20T11:00:00Z', 2],
    ])
  })

  it('is taken from a form of our own page, for a call and a date that are there, and from no other', async () => {
    const seen = seenOn(await world.read(page))
    const fields = { ...CORRECTION, seen }
    const elsewhere = await world.send(`${page}/edits`, fields, { 'sec-fetch-site': 'cross-site' })
    expect(elsewhere.status).toBe(403)
    expect((await world.send('/calls/example-region%3Anone/edits', fields)).status).toBe(404)
    expect((await send({ ...CORRECTION, date: 'deadlines.7' })).status).toBe(404)
    expect((await send({ ...CORRECTION, date: 'title' })).status).toBe(404)
    expect(await stored()).toEqual(call)
  })

  it.each([
    ['day', '2026-02-31', 'Questo giorno non esiste'],
    ['day', '', 'Questo giorno non esiste'],
    ['hour', '25:00', 'Quest’ora non esiste'],
    ['reason', '  ', 'Scrivete il motivo'],
  ])(
    'with a wrong %s (%s) is refused beside that field, and what was written stays',
    async (name, value, says) => {
      const sent = await send({ ...CORRECTION, [name]: value })
      expect(sent.status).toBe(422)
      const html = await sent.text()
      expect(html).toMatch(new RegExp(`<details open[\\s\\S]*id="${name}-wrong"><strong>${says}`))
      expect(html).toMatch(
        new RegExp(`id="${name}"[^>]*aria-describedby="[^"]*${name}-wrong"[^>]*aria-invalid`),
      )
      expect(html.match(/aria-invalid/g)).toHaveLength(1)
      expect(html).toContain(name === 'reason' ? 'value="2026-07-17"' : `value="${REASON}"`)
      expect([await stored(), world.changes]).toEqual([call, []])
    },
  )
})

describe('B1 what somebody else wrote in between', () => {
  it('is not written over: whoever corrected is asked to look again', async () => {
    const seen = seenOn(await world.read(page))
    await send({ ...CORRECTION, day: '2026-07-20' })
    world.changes.length = 0
    const late = await send(CORRECTION, seen)
    expect(late.headers.get('location')).toBe(`${page}?edited=outrun`)
    expect((await stored()).deadlines).toMatchObject([{ at: '2026-07-20T10:00:00Z' }])
    expect(world.changes).toEqual([])
    expect(await world.read(`${page}?edited=outrun`)).toContain('non abbiamo salvato nulla')
  })

  it("is not accepted unseen, when it is the source's", async () => {
    await send(CORRECTION)
    const seen = seenOn(await world.read(page))
    await sourceSays('2026-07-24T10:00:00Z')
    const late = await send({ do: 'takeBack', row: call.id, field: 'deadlines' }, seen)
    expect(late.headers.get('location')).toBe(`${page}?edited=outrun`)
    expect((await stored()).deadlines).toMatchObject([{ at: '2026-07-17T10:00:00Z' }])
  })
})

describe('what the source says after a correction', () => {
  beforeEach(async () => {
    await send(CORRECTION)
    await sourceSays('2026-07-24T10:00:00Z')
    world.changes.length = 0
  })

  it('is shown beside it, with both ways out', async () => {
    const html = await world.read(page)
    expect(html).toContain('La fonte ora dice: venerdì 24 luglio 2026, ore\u00A012:00.')
    expect(html).toContain('Tieni la nostra')
    expect(html).toContain('Accetta quella della fonte')
  })

  it('waits no longer once ours is kept', async () => {
    expect((await decide('keep')).headers.get('location')).toBe(`${page}?edited=kept`)
    expect((await stored()).deadlines).toMatchObject([{ at: '2026-07-17T10:00:00Z' }])
    expect(await world.read(page)).not.toContain('La fonte ora dice')
    expect(world.changes).toEqual([])
  })

  it('stands once it is accepted, and matching is told', async () => {
    expect((await decide('takeBack')).headers.get('location')).toBe(`${page}?edited=takenBack`)
    const row = await stored()
    expect(row.deadlines).toMatchObject([{ at: '2026-07-24T10:00:00Z' }])
    expect(row.edits ?? []).toEqual([])
    expect(world.changes).toEqual([{ at: NOW, cause: 'edit' }])
    expect((await decide('takeBack')).headers.get('location')).toBe(`${page}?edited=outrun`)
  })
})

it('a call of two sources is corrected where its deadline is stated, whichever leads', async () => {
  const fields = { title: 'Voucher per le maglierie artigiane', funder: 'Regione Emilia-Romagna' }
  const own = anOpportunity({ source: 'rer-imprese', sourceId: 'voucher', ...fields, deadlines: [] })
  const sheet = anOpportunity({
    ...own,
    id: 'it-incentivi:4711',
    source: 'it-incentivi',
    sourceId: '4711',
    firstSeenAt: '2026-06-25T04:00:00Z',
    deadlines: [aDeadline('2026-07-10T10:00:00Z')],
  })
  await world.fill({ calls: [own, sheet] })
  call = sheet
  page = '/calls/rer-imprese%3Avoucher'
  expect(await world.read(page)).toContain('Dove è pubblicato')
  await send(CORRECTION)
  expect((await stored()).deadlines).toMatchObject([{ at: '2026-07-17T10:00:00Z' }])
  await sourceSays('2026-07-24T10:00:00Z')
  expect(await world.read(page)).toContain('La fonte ora dice')
  await decide('takeBack')
  expect((await stored()).deadlines).toMatchObject([{ at: '2026-07-24T10:00:00Z' }])
})
