import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDataRequests } from '../../shared/store/data-requests.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
})
afterEach(() => world.close())

const ASKED = {
  name: '=Ada Verdi',
  reach: '051 0000000',
  channel: 'phone',
  right: 'erasure',
  wording: 'Non vuole più nulla.',
  receivedOn: '2026-06-26',
  writtenBy: 'Rita',
}
const ANSWER = {
  do: 'answer',
  outcome: 'granted',
  text: 'Cancellata e confermato al telefono.',
  proof: 'prot. 12/2026',
  by: 'Rita',
  on: '2026-06-29',
}
const IDENTITY = { do: 'identity', check: 'call-back', by: 'Rita', on: '2026-06-26' }

/** Writes a request down and gives the address of its page. */
const write = async (fields: Record<string, string> = {}): Promise<string> => {
  const answer = await world.send('/requests', { ...ASKED, ...fields })
  expect(answer.status).toBe(303)
  return (answer.headers.get('location') ?? '').replace(/\?.*/, '')
}
const only = async () => (await readDataRequests(world.table))[0]

describe('the register of requests about personal data', () => {
  it('says by when each is to be answered, a month from the day it came, and what is late first', async () => {
    await write()
    await write({ name: 'Ivo Gialli', receivedOn: '2026-05-20' })
    const page = await world.read('/requests', { 'accept-language': 'it' })
    expect(page.indexOf('Ivo Gialli')).toBeLessThan(page.indexOf('=Ada Verdi'))
    expect(page).toContain('Scaduta sabato 20 giugno 2026 (9\u00A0giorni fa)')
    expect(page).toContain('Rispondere entro domenica 26 luglio 2026')
    expect(page).toContain('identità da verificare')
  })

  it('refuses what is missing or has not been yet, and shows again what was typed', async () => {
    const wrong = await world.send('/requests', {
      ...ASKED,
      name: '',
      right: 'everything',
      receivedOn: '2026-06-30',
    })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('Non vuole più nulla.')
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(3)
    expect(await readDataRequests(world.table)).toEqual([])
  })

  it('takes forms from its own pages alone', async () => {
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' }
    expect((await world.send('/requests', ASKED, elsewhere)).status).toBe(403)
    expect((await world.send(await write(), { ...IDENTITY, seen: '1' }, elsewhere)).status).toBe(403)
    expect((await only())?.identity).toBeUndefined()
  })

  it('grants nothing before it was checked who asks; an answer closes the request for good', async () => {
    const path = await write()
    const early = await world.send(path, { ...ANSWER, seen: '1' })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('Prima di dare dati o di cancellarli verificate chi è')
    await world.send(path, { ...IDENTITY, seen: '1' })
    await world.send(path, { ...ANSWER, seen: '2' })
    expect(await only()).toMatchObject({
      identity: { check: 'call-back', by: 'Rita' },
      answer: { outcome: 'granted', proof: 'prot. 12/2026' },
    })
    expect(await world.read(path, { 'accept-language': 'it' })).toContain('Si conserva come prova fino al')
    expect((await world.send(path, { ...ANSWER, outcome: 'refused', seen: '3' })).status).toBe(404)
    expect((await only())?.answer?.outcome).toBe('granted')
  })

  it('may refuse for want of an identity, and take two months more where it says why', async () => {
    const path = await write()
    await world.send(path, { do: 'extend', because: 'Molte caselle.', seen: '1' })
    expect(await world.read(path, { 'accept-language': 'it' })).toContain('sabato 26 settembre 2026')
    await world.send(path, { ...ANSWER, outcome: 'refused', seen: '2' })
    expect((await only())?.answer?.outcome).toBe('refused')
  })

  it('two who write at once do not undo each other', async () => {
    const path = await write()
    await world.send(path, { ...IDENTITY, seen: '1' })
    const late = await world.send(path, { do: 'extend', because: 'Molte caselle.', seen: '1' })
    expect(late.headers.get('location')).toContain('saved=outrun')
    expect((await only())?.extended).toBeUndefined()
  })

  it('E7 is exported without formulas', async () => {
    await write()
    const answer = await world.ask('/requests.csv', { headers: { 'accept-language': 'en' } })
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const [head, row] = parse(await answer.text(), { bom: true, delimiter: ';' })
    expect(head).toContain('Answer by')
    expect(row).toEqual(expect.arrayContaining(["'=Ada Verdi", '2026-07-26', 'Erasure', 'to be answered']))
  })
})
