import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newDraft } from '../../functions/console/calls/adding.ts'
import { readPastedCall, TYPED_LIMITS } from '../../functions/ingest/read-pasted.ts'
import type { Answer } from '../../infra/local/replay/answers.ts'
import { demonstration } from '../../infra/local/replay/demonstration.ts'
import { type Replay, startReplay } from '../../infra/local/replay/server.ts'
import { startTable } from '../../infra/local/table.ts'
import type { AddedCall } from '../../shared/domain/added-call.ts'
import { createFetcher } from '../../shared/http/fetcher.ts'
import { addAddedCall, readAddedCall } from '../../shared/store/added-calls.ts'
import { openTable, type Table, tableDescription } from '../../shared/store/table.ts'
import { drivenClock } from '../builders/driven-clock.ts'
import { CIRCULAR, FOUNDATION_PAGE } from '../fixtures/pasted.ts'
import { localClient } from '../local/clients.ts'

const NOW = '2026-06-29T07:00:00Z'
const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
})

/** What a gateway finds outside, by the address; anything else is the demonstration's own sources. */
const OUTSIDE: Record<string, Answer> = {
  'https://lanaviva.example.org/bandi/residenze': html(FOUNDATION_PAGE),
  'https://moved.example.org/': {
    status: 302,
    headers: { location: 'https://intranet.example.org/secrets' },
    body: '',
  },
  'https://numbered.example.org/': {
    status: 302,
    headers: { location: 'https://169.254.169.254/latest/' },
    body: '',
  },
  'https://plainer.example.org/': {
    status: 301,
    headers: { location: 'http://lanaviva.example.org/' },
    body: '',
  },
  'https://lost.example.org/': { status: 404, headers: {}, body: '' },
  'https://broken.example.org/': { status: 500, headers: {}, body: '' },
  'https://pdf.example.org/': {
    status: 200,
    headers: { 'content-type': 'application/pdf' },
    body: '%PDF-1.7',
  },
  'https://huge.example.org/': html(`<p>${'x'.repeat(3_100_000)}</p>`),
  'https://script.example.org/': html('<!doctype html><html><body><div id="root"></div></body></html>'),
}

let table: Table
let outside: Replay
let stop: () => Promise<void>
beforeAll(async () => {
  const server = await startTable({ description: tableDescription('segnavia') })
  const client = new DynamoDBClient(localClient(server.endpoint))
  table = openTable('segnavia', () => NOW, client)
  const demo = demonstration('2026-06-29T05:30:00Z', () => NOW)
  outside = await startReplay((url, asked) => OUTSIDE[url.href] ?? demo(url, asked))
  stop = async () => {
    client.destroy()
    await Promise.all([server.close(), outside.close()])
  }
})
afterAll(() => stop())

/** Names whose addresses are known here; of any other nothing is known. */
const NAMES: Record<string, string[]> = {
  'intranet.example.org': ['10.20.30.40'],
  'rebound.example.org': ['93.184.215.14', '127.0.0.1'],
  'public.example.org': ['93.184.215.14'],
}

let number = 0
let asked: string[]
beforeEach(() => {
  asked = []
})

/** Pastes and has it read. @param through whether requests leave by the gateway */
const read = async (pasted: AddedCall['pasted'], through = true): Promise<AddedCall> => {
  number += 1
  const id = number.toString(16).padStart(16, '0')
  await addAddedCall(table, newDraft({ id, cluster: 'create', by: 'marta', now: NOW }, pasted))
  const clock = drivenClock(NOW)
  const fetcher = createFetcher({
    clock,
    contact: 'mailto:calls@segnavia.example.org',
    ...TYPED_LIMITS,
    isTyped: true,
    resolve: async (host) => {
      asked.push(host)
      const known = NAMES[host]
      if (!known) throw new Error('no such name')
      return known
    },
    ...(through ? { egress: outside.gateway } : {}),
  })
  await readPastedCall({ added: id, cluster: 'create' }, { table, clock, fetch: fetcher.get })
  const after = await readAddedCall(table, 'create', id)
  if (!after) throw new Error('the draft is gone')
  return after
}

const address = (url: string, through = true) => read({ kind: 'address', url }, through)

describe('a typed address', () => {
  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.1.2.3/',
    'https://192.168.1.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[fd00::1]/',
    'https://localhost/',
    'https://metadata.google.internal/',
    'https://printer.local/',
    'https://anna:secret@public.example.org/',
    'https://public.example.org:8443/',
    'http://public.example.org/',
    'file:///etc/passwd',
    'ftp://public.example.org/',
  ])('G %s is not asked for, neither straight nor through a gateway', async (url) => {
    for (const through of [true, false])
      expect(await address(url, through)).toMatchObject({ state: 'unread', because: 'address' })
    expect(outside.asked()['127.0.0.1']).toBeUndefined()
  })

  it('G whose name leads to an address that is not public is not asked for, one among several being enough', async () => {
    for (const host of ['intranet.example.org', 'rebound.example.org'])
      for (const through of [true, false])
        expect(await address(`https://${host}/`, through)).toMatchObject({
          state: 'unread',
          because: 'address',
        })
    expect(outside.asked()['intranet.example.org']).toBeUndefined()
    expect(asked).toContain('intranet.example.org')
  })

  it('G that leads on to such an address is not followed there', async () => {
    for (const host of ['moved', 'numbered'])
      expect(await address(`https://${host}.example.org/`)).toMatchObject({
        state: 'unread',
        because: 'address',
      })
    expect(outside.asked()['intranet.example.org']).toBeUndefined()
    expect(await address('https://plainer.example.org/')).toMatchObject({
      state: 'unread',
      because: 'redirect',
    })
  })

  it.each([
    ['lost', 'gone'],
    ['broken', 'answer'],
    ['pdf', 'not-text'],
    ['huge', 'large'],
    ['script', 'empty'],
  ])('that cannot be read says why: %s is %s', async (host, because) => {
    expect(await address(`https://${host}.example.org/`)).toMatchObject({ state: 'unread', because })
  })

  it('of a page that no source reads is read by its running text', async () => {
    const { state, read: found, passages } = await address('https://lanaviva.example.org/bandi/residenze')
    expect(state).toBe('ready')
    expect(found).toMatchObject({
      title: 'Residenze nella maglieria 2026',
      funder: 'Fondazione Lanaviva',
      deadlines: [{ at: '2026-09-30T11:00:00Z', hourStated: true }],
      amounts: { perProjectMax: 1_500_000 },
      applicants: { kinds: ['company'] },
    })
    expect(passages?.deadlines).toContain('30 settembre 2026')
    expect(passages?.applicants).toBe('Possono partecipare le imprese con sede in Emilia-Romagna.')
  })

  it('of a topic of the EU portal is read by the portal’s own reader', async () => {
    const body = demonstration('2026-06-29T05:30:00Z', () => NOW)
    const listed = JSON.parse(
      body(new URL('https://api.tech.ec.europa.eu/search-api/prod/rest/search?pageSize=100&pageNumber=1'), {
        method: 'POST',
        contentType: 'multipart/form-data; boundary=b',
        body: 'name="query"; filename="blob"',
      })?.body ?? '{}',
    ) as { results: { metadata?: { identifier?: string[]; type?: string[] } }[] }
    const code =
      listed.results.find(({ metadata }) => metadata?.type?.[0] === '1')?.metadata?.identifier?.[0] ?? ''
    const url = `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${code}`
    const { read: found } = await address(url)
    expect(found).toMatchObject({ topic: code, level: 'european', funder: 'European Commission' })
    expect(found?.deadlines?.length).toBeGreaterThan(0)
  })
})

describe('a pasted text', () => {
  it('is read once, and kept once', async () => {
    const { state, read: found, passages } = await read({ kind: 'text', text: CIRCULAR })
    expect(state).toBe('ready')
    expect(found).not.toHaveProperty('text')
    expect(found).toMatchObject({ procedure: 'graduatoria', intensity: 50 })
    expect(passages?.total).toContain('3.000.000')
  })

  it('of markup and hidden characters is words alone', async () => {
    const { read: found } = await read({
      kind: 'text',
      text: '<script>alert(1)</script><p>Avviso\u202e per la <b>maglieria</b> di domani</p><img src=x onerror=alert(2)>',
    })
    expect(found?.title).toBe('Avviso per la maglieria di domani')
    expect(JSON.stringify(found)).not.toMatch(/alert|script|\u202e/)
  })

  it('of a mail is called by its subject, and not by its greeting', async () => {
    const text =
      'Da: Ufficio bandi\nA: soci\nGentili soci,\nOggetto: Fwd: Avviso per i telai\nVi segnaliamo quanto segue.'
    expect((await read({ kind: 'text', text })).read?.title).toBe('Avviso per i telai')
  })

  it('of a mail keeps its lines, and the address that stands between angle brackets', async () => {
    const text = 'Bando per il riuso\nSi veda <https://bandi.example.org/riuso>\nAltro paragrafo.'
    expect((await read({ kind: 'text', text })).read).toMatchObject({
      title: 'Bando per il riuso',
      url: 'https://bandi.example.org/riuso',
    })
  })

  it('that takes long to look at is read in a moment all the same', async () => {
    const before = performance.now()
    for (const again of ['possono presentare domanda le imprese, ', '<p', '<a href="'])
      await read({ kind: 'text', text: `Avviso ${again.repeat(50_000)}`.slice(0, 99_000) })
    expect(performance.now() - before).toBeLessThan(15_000)
  })

  it('that somebody has gone on with by hand is not read over it, and a message that comes twice does nothing', async () => {
    const draft = await read({ kind: 'text', text: CIRCULAR })
    const services = {
      table,
      clock: drivenClock(NOW),
      fetch: async () => Promise.reject(new Error('not asked')),
    }
    await readPastedCall({ added: draft.id, cluster: 'create' }, services)
    expect(await readAddedCall(table, 'create', draft.id)).toEqual(draft)
  })
})
