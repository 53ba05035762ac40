import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createConsole } from '../../functions/console/app.tsx'
import { ASSETS, stylesheets } from '../../functions/console/assets.ts'
import { foldedLine } from '../../functions/console/public/calendar.ts'
import { fileOf, uploadAssets } from '../../infra/assets.ts'
import { logAloud } from '../builders/loud-log.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"'`
const LONG =
  'Perché così; già, più: città \\ e poi ancora: un titolo lungo che deve essere piegato 日本語 e ancora'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await uploadAssets(world.blobs)
  await world.fill({
    members: [
      aMember({ name: `Filofino ${HOSTILE}`, profile: `Maglieria e filati certificati. ${HOSTILE}` }),
    ],
    contacts: [aContact({ name: `Anna ${HOSTILE}` })],
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:ostile',
        title: `Maglieria ${HOSTILE}`,
        summary: `Filati certificati ${HOSTILE}`,
        text: HOSTILE,
        funder: HOSTILE,
        keywords: [HOSTILE],
        themes: [HOSTILE],
        earlyClosure: HOSTILE,
        aidRegime: HOSTILE,
        typeOfAction: HOSTILE,
        applicants: { kinds: [], sizes: [], words: [HOSTILE] },
        flags: [{ field: 'amounts', reason: HOSTILE, text: HOSTILE }],
      }),
      anOpportunity({ source: 'rer-bandi', id: 'rer-bandi:con-ora', title: LONG, version: 3 }),
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:senza-ora',
        deadlines: [{ at: '2026-07-10T21:59:00Z', hourStated: false, zone: 'Europe/Rome' }],
      }),
      anOpportunity({ source: 'rer-bandi', id: 'rer-bandi:senza-data', deadlines: [] }),
    ],
  })
})
afterAll(() => world.close())

const calendar = (id: string): Promise<Response> =>
  world.ask(`/public/calendar/${encodeURIComponent(`rer-bandi:${id}`)}.ics`)

const pages = (): string[] => [
  '/',
  '/calls/rer-bandi%3Aostile',
  '/members',
  '/why?member=filofino&call=ostile',
  `/?q=${encodeURIComponent(HOSTILE)}`,
  `/why?member=filofino&call=${encodeURIComponent(HOSTILE)}`,
  '/runs',
  '/sources',
  '/public/sources',
  `/me/u/${world.token('unsubscribe')}`,
  `/me/p/${world.token('preferences')}`,
  `/me/c/${world.token('calls')}`,
  '/public/privacy',
  `/nowhere/${encodeURIComponent(HOSTILE)}`,
]

describe('E3 markup in scraped and typed text', () => {
  it('is shown as text on every page', async () => {
    for (const path of pages()) {
      const page = await world.read(path)
      expect(page, path).not.toMatch(/<script|<img|<svg/i)
      expect(page.replace(/"[^"]*"/g, ''), path).not.toMatch(/<[^>]*\son\w+=/i)
    }
  })

  it('could not run even if it got through', async () => {
    for (const path of pages()) {
      const { headers } = await world.ask(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script-src|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('strict-transport-security')).toMatch(/max-age/)
    }
  })
})

describe('a calendar entry', () => {
  it('is for the next deadline, to the minute, with a reminder a week before', async () => {
    const response = await calendar('con-ora')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await response.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    expect(text).toContain('\r\nDTSTART:20260710T100000Z\r\n')
    expect(text).toContain('\r\nSEQUENCE:3\r\n')
    expect(text).toContain('\r\nTRIGGER:-P7D\r\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('escapes what would end its lines, and folds them at 75 octets, never inside a character', async () => {
    const text = await (await calendar('con-ora')).text()
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\uFFFD')
    }
    const unfolded = text.replace(/\r\n /g, '')
    expect(unfolded).toContain('SUMMARY:Scade: Perché così\\; già\\, più: città \\\\ e poi')
    expect(foldedLine('é'.repeat(100)).replace(/\r\n /g, '')).toBe('é'.repeat(100))
  })

  it('is for the whole day where no hour is stated', async () => {
    expect(await (await calendar('senza-ora')).text()).toContain('\r\nDTSTART;VALUE=DATE:20260710\r\n')
  })

  it('is not there where no date is stated, nor for a call that is not', async () => {
    expect((await calendar('senza-data')).status).toBe(404)
    expect((await calendar('nessuno')).status).toBe(404)
  })
})

describe('the language', () => {
  it.each([
    [{}, 'it'],
    [{ 'accept-language': 'en-GB,en;q=0.9' }, 'en'],
    [{ 'accept-language': 'de, en;q=0.5, it;q=0.8' }, 'it'],
    [{ 'accept-language': 'fr' }, 'it'],
    [{ 'accept-language': 'it', cookie: 'lang=en' }, 'en'],
    [{ cookie: 'lang=klingon' }, 'it'],
  ])('is what the reader prefers: %j', async (headers, language) => {
    expect(await world.read('/', headers)).toContain(`<html lang="${language}">`)
  })

  it('once chosen is remembered, and the page offers the other one', async () => {
    const response = await world.ask('/?q=a&lang=en')
    expect(response.headers.get('set-cookie')).toMatch(
      /^lang=en; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    )
    expect(await response.text()).toContain('href="/?q=a&amp;lang=it"')
    expect((await world.ask('/')).headers.get('set-cookie')).toBeNull()
  })
})

describe('assets', () => {
  it('are served as they are in their package, for a year, and name no other host', async () => {
    for (const asset of ASSETS) {
      const response = await world.ask(`/${asset.key}`)
      const served = Buffer.from(await response.arrayBuffer())
      const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
      expect(hash(served)).toBe(hash(await readFile(fileOf(asset))))
      expect(response.headers.get('content-type')).toBe(asset.type)
      expect(response.headers.get('cache-control')).toContain('immutable')
    }
    for (const sheet of stylesheets)
      expect(await world.read(sheet)).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//)
  })

  it('carry the version of the package in their address', async () => {
    const { version } = JSON.parse(await readFile('node_modules/bootstrap-italia/package.json', 'utf8'))
    expect(ASSETS.every(({ key }) => key.startsWith(`assets/bootstrap-italia-${version}/`))).toBe(true)
  })

  it.each([
    '/assets/',
    '/assets/../snapshots/x',
    '/assets/%2e%2e/secret',
    '/assets/bootstrap-italia-2.18.3/none.css',
  ])('are these alone: %s', async (path) => {
    expect((await world.ask(path)).status).toBe(404)
  })
})

describe('G8 a page that fails', () => {
  logAloud()
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('tells neither stack nor person, and its log line neither', async () => {
    const lines: string[] = []
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const secret = 'anna.neri@filofino.example.org'
    const failing = createConsole({
      table: world.table,
      blobs: world.blobs,
      snapshots: () => Promise.reject(new Error(`Lost ${secret}`)),
      keys: async () => {
        throw new Error(`No key for ${secret}`)
      },
      readings: { send: async () => {} },
      changed: { send: async () => {} },
      urgent: { send: async () => {} },
      runs: { send: async () => {} },
      accounts: world.accounts,
      now: () => NOW,
      publicUrl: PUBLIC_URL,
    })
    const token = world.token('unsubscribe')
    for (const path of ['/', `/me/u/${token}`, '/public/calendar/rer-bandi%3Acon-ora.ics']) {
      const response = await failing.request(path, { headers: { cookie: world.operator } })
      const page = await response.text()
      expect(response.status).toBe(500)
      expect(page).toContain('Qualcosa non ha funzionato')
      expect(page).not.toContain(secret)
      expect(page).not.toMatch(/ at .*\.tsx?:\d+/)
    }
    expect(lines.filter((line) => line.includes('page failed'))).toHaveLength(3)
    expect(lines.join('\n')).toContain('/me/u/:token')
    expect(lines.join('\n')).not.toContain(secret)
    expect(lines.join('\n')).not.toContain(token)
  })
})

it('a body longer than a form is refused unread', async () => {
  const response = await world.send(`/me/u/${world.token('unsubscribe')}`, { do: 'x'.repeat(20_000) })
  expect(response.status).toBe(413)
})
