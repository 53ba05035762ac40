import { describe, expect, it } from 'vitest'
import { type Answers, json } from '../../infra/local/replay/answers.ts'
import { ploneBatch, sediaPage } from '../../infra/local/replay/envelopes.ts'
import { startReplay } from '../../infra/local/replay/server.ts'
import { ask, withGateway } from './reading.ts'

const page = 'https://bandi.example.org/elenco?pagina=2'
const echo: Answers = (url, { method, body }) =>
  url.hostname === 'bandi.example.org' ? json({ url: url.href, method, body }) : undefined

describe('the replay of the outside world', () => {
  it('answers for the address it is asked about, with method and body', () =>
    withGateway(echo, async (gateway) => {
      const answer = await ask(gateway, {
        url: page,
        method: 'POST',
        parts: [{ name: 'query', type: 'application/json', content: '{}' }],
      })
      expect(await answer.json()).toMatchObject({
        url: page,
        method: 'POST',
        body: expect.stringContaining('{}'),
      })
    }))

  it('answers 304 to who holds the page already, and the page to who holds another', () =>
    withGateway(echo, async (gateway) => {
      const held = (await ask(gateway, { url: page })).headers.get('etag') ?? ''
      expect((await ask(gateway, { url: page, headers: { 'if-none-match': held } })).status).toBe(304)
      expect((await ask(gateway, { url: page, headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    }))

  it('lets robots read every host', () =>
    withGateway(echo, async (gateway) => {
      const answer = await ask(gateway, { url: 'https://other.example.org/robots.txt' })
      expect(await answer.text()).toBe('User-agent: *\nAllow: /\n')
    }))

  it('has no page where nothing is replayed, and says which was asked for', () =>
    withGateway(echo, async (gateway) => {
      const answer = await ask(gateway, { url: 'https://other.example.org/x' })
      expect([answer.status, await answer.text()]).toEqual([
        404,
        'nothing is replayed for https://other.example.org/x',
      ])
      expect((await fetch(`${gateway}/elsewhere`)).status).toBe(404)
    }))

  it('stays up when an answer cannot be made', () => {
    const broken: Answers = () => {
      throw new Error('the recording is torn')
    }
    return withGateway(broken, async (gateway) => {
      expect((await ask(gateway, { url: page })).status).toBe(500)
      expect(await (await ask(gateway, { url: page })).text()).toContain('the recording is torn')
    })
  })

  it('counts what each host was asked', async () => {
    const replay = await startReplay(echo)
    await ask(replay.gateway, { url: page })
    await ask(replay.gateway, { url: page })
    expect(replay.asked()).toEqual({ 'bandi.example.org': 2 })
    await replay.close()
  })

  it('says so when its port is taken', async () => {
    const replay = await startReplay(echo)
    const port = Number(new URL(replay.gateway).port)
    await expect(startReplay(echo, port)).rejects.toThrow(/EADDRINUSE/)
    await replay.close()
  })
})

describe('the replayed EU search', () => {
  const url = new URL('https://api.tech.ec.europa.eu/search-api/prod/rest/search?pageSize=2&pageNumber=2')
  const filePart = 'Content-Disposition: form-data; name="query"; filename="blob"'
  const multipart = { method: 'POST', contentType: 'multipart/form-data; boundary=x', body: filePart }

  it('gives the page that is asked for, and the number of all rows', () => {
    expect(JSON.parse(sediaPage(url, multipart, [1, 2, 3]).body)).toMatchObject({
      totalResults: 3,
      pageNumber: 2,
      pageSize: 2,
      results: [3],
    })
  })

  it('breaks on whatever the real one breaks on: no POST, JSON, a plain form field', () => {
    expect(sediaPage(url, { ...multipart, method: 'GET' }, []).status).toBe(500)
    expect(sediaPage(url, { ...multipart, contentType: 'application/json' }, []).status).toBe(500)
    expect(sediaPage(url, { ...multipart, body: 'form-data; name="query"' }, []).status).toBe(500)
  })
})

describe('the replayed Plone search', () => {
  const url = (start: number) =>
    new URL(`https://imprese.regione.emilia-romagna.it/++api++/@search?b_size=2&b_start=${start}`)
  const batch = (start: number) => JSON.parse(ploneBatch(url(start), ['a', 'b', 'c']).body)

  it('names the batch that follows until there is none', () => {
    expect(batch(0)).toMatchObject({ items: ['a', 'b'], items_total: 3 })
    expect(batch(0).batching.next).toBe(url(2).href)
    expect(batch(2).items).toEqual(['c'])
    expect(batch(2).batching.next).toBeUndefined()
  })

  it('proves an empty list by its total', () => {
    expect(JSON.parse(ploneBatch(url(0), []).body)).toMatchObject({ items: [], items_total: 0 })
  })
})
