import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../infra/local/replay/answers.ts'
import { ploneBatch as batchAt, isPloneSearch } from '../../infra/local/replay/envelopes.ts'
import { type Replay, startReplay } from '../../infra/local/replay/server.ts'
import { fixture, ploneBatch } from '../builders/source-pages.ts'
import { aCall, manyCalls } from '../ingest/bench.ts'
import { atDesk } from './desk.ts'

const FIXTURES = 'test/fixtures/sources'

let folder: string
let replay: Replay
let answer: (url: URL) => Answer | undefined = () => undefined
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'segnavia-source-'))
  replay = await startReplay((url) => answer(url))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await replay.close()
})

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const run = atDesk()
/** At a desk from which the sites are those that we play. */
const online = (...words: string[]) => atDesk({ fetching: { egress: replay.gateway } })(...words)

describe('a file', () => {
  it('is read by the source that reads it, with counts first, then call by call, then what became none', async () => {
    const { code, text } = await run('try', `${FIXTURES}/eu-sedia-page-1.json`)
    expect(code).toBe(0)
    expect(text.split('\n')[0]).toMatch(
      /^eu-sedia {2}EU Funding & Tenders Portal {2}shared\/sources\/european\//,
    )
    expect(text).toContain('9 rows: 5 calls (')
    expect(text).toContain('), 1 refused, 3 passed over\n')
    expect(text).toMatch(/\n {3}deadlines +2026-10-08 17:00 Europe\/Brussels \(from/)
    expect(text).toMatch(/\n {3}amounts +perProjectMin: €4,000,000; /)
    expect(text).toContain('refused: 1\n  1 × it has no title')
    expect(text.indexOf('stated, of 5 calls:')).toBeLessThan(text.indexOf('\n1. '))
  })

  it('says flags below the call that they are of, and an hour that is not stated', async () => {
    const { text } = await run('try', file('flags.json', ploneBatch({ scadenza_bando: '31/02/2026' })))
    expect(text).toContain('1 call with 1 flag')
    expect(text).toContain('   ! deadlines: A date could not be read. “31/02/2026”')
    expect((await run('try', `${FIXTURES}/eu-sedia-page-1.json`)).text).toContain(
      '2026-09-15 Europe/Brussels, hour not stated',
    )
  })

  it('packed or with a byte-order mark is the same', async () => {
    const page = fixture('eu-sedia-page-1.json')
    const plain = await run('try', `${FIXTURES}/eu-sedia-page-1.json`)
    expect(await run('try', file('packed.json.gz', gzipSync(page)))).toEqual(plain)
    expect(await run('try', file('marked.json', `\uFEFF${page}`))).toEqual(plain)
  })

  it('of one Plone site is told from the next by where its calls are', async () => {
    const page = ploneBatch({ '@id': 'https://politicheterritoriali.regione.emilia-romagna.it/bandi/prova' })
    expect((await run('try', file('which.json', page))).text).toMatch(/^rer-politiche-territoriali /)
  })

  it('that is a second page is read once its address is told', async () => {
    const page = `${FIXTURES}/plone-batch-2.json`
    expect((await run('try', page)).text).toContain('expected 7 calls, found 4 and no further page')
    const from = 'https://imprese.regione.emilia-romagna.it/++api++/@search?b_start=3'
    expect(await run('try', page, '--from', from)).toMatchObject({ code: 0 })
  })

  it('as JSON is everything that was read', async () => {
    const { text } = await run('try', `${FIXTURES}/eu-sedia-page-1.json`, '--json')
    expect(JSON.parse(text)).toMatchObject([
      { source: 'eu-sedia', page: 1, drafts: { length: 5 }, refused: { length: 1 } },
    ])
  })

  it('shows as many calls as are asked for, and says how many are left', async () => {
    const { text } = await run('try', `${FIXTURES}/eu-sedia-page-1.json`, '--limit', '1')
    expect(text).toContain('… and 4 more calls: --limit 5 shows all')
    expect(text).not.toContain('\n2. ')
  })
})

describe('what cannot be done', () => {
  it.each([
    ['nothing to try', [], 'Expected one source, file or address to try, found 0.'],
    ['two things', ['rer-imprese', 'rer-bandi'], 'found 2.'],
    [
      'a word that is nothing',
      ['nowhere.json'],
      'found "nowhere.json", which is none. `npm run source -- list`',
    ],
    ['a folder', ['shared'], 'found "shared", which is none.'],
    ['a broken address', ['https://'], 'Expected a whole address'],
    ['an unknown source', [`${FIXTURES}/eu-sedia-page-1.json`, '--source', 'nobody'], '--source should be'],
    ['a strange limit', ['rer-imprese', '--limit', '-3'], "Option '--limit' argument is ambiguous"],
    ['a limit in words', ['rer-imprese', '--limit', 'all'], '--limit should be a number from 1 on'],
    ['a word it does not know', ['rer-imprese', '--verbose'], "Unknown option '--verbose'"],
  ])('is said with the remedy: %s', async (_, words, expected) => {
    const { code, text } = await run('try', ...words)
    expect(text).toContain(expected)
    expect(code).toBe(2)
  })

  it('a page that no source reads is answered with every refusal once, and what to do', async () => {
    const { code, text } = await run(
      'try',
      file('login.html', '<!doctype html><html><title>Accedi</title></html>'),
    )
    expect(code).toBe(2)
    expect(text).toMatch(/eu-eismea, eu-eic.*:\n {4}expected a feed/)
    expect(text).toContain('npm run source -- new')
    expect(text.split('\n').length).toBeLessThan(40)
  })

  it('a bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(201_000_000, ' '))
    const { code, text } = await run('try', file('bomb.gz', bomb))
    expect(code).toBe(2)
    expect(text).toContain('at most 200 MB unpacked')
  })

  it.each(['', 'help', '--help'])('the ways to use it are told: "%s"', async (word) => {
    expect((await run(...(word ? [word] : []))).text).toContain('npm run source -- try ID|FILE|URL')
  })

  it.each(['fetch', '__proto__', 'constructor'])(
    'a subcommand that is none is no command: %s',
    async (word) => {
      const { code, text } = await run(word)
      expect(code).toBe(2)
      expect(text).toContain(`found "${word}"`)
    },
  )
})

describe('hostile matter', () => {
  const HOSTILE = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202Eevil\u200B <script>alert(1)</script>'

  it.each([[[]], [['--json']]])(
    'never gives the terminal a command, in whatever field it stands: %j',
    async (options) => {
      const page = JSON.stringify({
        items_total: 3,
        items: [
          {
            ...JSON.parse(
              ploneBatch({ title: `Bando ${HOSTILE}`, description: HOSTILE, scadenza_bando: HOSTILE }),
            ).items[0],
          },
          { ...JSON.parse(ploneBatch({ UID: `${HOSTILE}1`, title: '' })).items[0], '@id': HOSTILE },
          HOSTILE,
        ],
      })
      const { text } = await run('try', file('hostile.json', page), ...options)
      expect(text).toContain('Bando')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/)
    },
  )

  it('a name of a file is no command either', async () => {
    const { text } = await run('try', 'x\u001b[2J.json')
    expect(text).not.toContain('\u001b')
  })
})

describe('a source asked by its id', () => {
  it('is asked politely for its first page, and shown', async () => {
    answer = (url) => (isPloneSearch(url) ? batchAt(url, [aCall('uno'), aCall('due')]) : undefined)
    const { code, text } = await online('try', 'rer-imprese')
    expect(text).toContain('2 rows: 2 calls (2 open, 0 forthcoming, 0 closed)')
    expect(text).toContain('no further page')
    expect(code).toBe(0)
    expect(replay.asked()).toMatchObject({ 'imprese.regione.emilia-romagna.it': 2 })
  })

  it('is followed to the page that is asked for, or through all', async () => {
    answer = (url) => (isPloneSearch(url) ? batchAt(url, manyCalls(120)) : undefined)
    expect((await online('try', 'rer-imprese', '--page', '3')).text).toContain('page 3 ')
    expect(
      (await online('try', 'rer-imprese', '--page', 'all', '--json')).text.match(/"sourceId"/g),
    ).toHaveLength(120)
    expect(await online('try', 'rer-imprese', '--page', '9')).toMatchObject({
      code: 2,
      text: 'Expected a page 9 of rer-imprese, found 3. Ask for one of these.',
    })
  })

  it('that answers with an error says so, and nothing was read', async () => {
    answer = () => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'no' })
    const { code, text } = await online('try', 'rer-imprese')
    expect(code).toBe(1)
    expect(text).toContain('imprese.regione.emilia-romagna.it')
  })
})

describe('an address', () => {
  it('is read by the source on whose host it is', async () => {
    answer = (url) => (isPloneSearch(url) ? batchAt(url, [aCall('uno')]) : undefined)
    const { text } = await online(
      'try',
      'https://imprese.regione.emilia-romagna.it/++api++/@search?portal_type=Bando',
    )
    expect(text).toMatch(/^rer-imprese /)
  })

  it('of a site that is no source is read by whatever reads it', async () => {
    answer = () => ({
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: fixture('feed-mimit-incentivi.xml'),
    })
    const { text } = await online('try', 'https://feeds.example.org/bandi.xml')
    expect(text).toMatch(/^mimit-incentivi /)
  })

  it('that is private is refused', async () => {
    const { code } = await atDesk({ fetching: {} })('try', 'http://127.0.0.1:9/latest')
    expect(code).toBe(1)
  })
})
