import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deactivateContact } from '../../shared/store/contacts.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, KEYS, NOW, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [
      aMember(),
      aMember({ id: 'comune', name: 'Comune di Esempio', kind: 'other', body: 'municipality' }),
    ],
    contacts: [
      aContact(),
      aContact({ id: 'ugo-blu', name: 'Ugo Blu', language: 'en', members: ['filofino', 'comune'] }),
    ],
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:maglia',
        title: 'Voucher per la maglieria e i filati certificati',
        applicants: { kinds: ['company'], sizes: ['small'], words: [] },
      }),
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:scuole',
        title: 'Scuole di maglieria e prototipi',
        applicants: { kinds: ['training'], sizes: [], words: [] },
      }),
    ],
  })
})
afterEach(() => world.close())

const unsubscribePath = (): string => `/me/u/${world.token('unsubscribe')}`
const preferencesPath = (): string => `/me/p/${world.token('preferences')}`

/** What a mail program posts: no cookie, no origin (RFC 8058). */
const oneClick = (path: string): Promise<Response> =>
  world.ask(path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })

describe('F1 opening the unsubscribe address', () => {
  it('names whom it affects, without the whole address, and changes nothing, however often it is opened', async () => {
    for (let times = 0; times < 3; times += 1) {
      const page = await world.read(unsubscribePath())
      expect(page).toContain('Anna Neri (a…@filofino.example.org), referente di Filofino Srl')
      expect(page).not.toContain('anna.neri@')
    }
    await world.ask(unsubscribePath(), { method: 'HEAD' })
    expect((await world.contact())?.active).toBe(true)
  })

  it('has one button and no script that could press it', async () => {
    const page = await world.read(unsubscribePath())
    expect(page.match(/<button/g)).toHaveLength(1)
    expect(page).not.toMatch(/<script|http-equiv/)
  })
})

describe('F2 one click', () => {
  it('unsubscribes without cookie or origin, and again changes nothing', async () => {
    expect((await oneClick(unsubscribePath())).status).toBe(200)
    const first = await world.contact()
    expect(first).toMatchObject({ active: false, inactiveBecause: 'unsubscribed', inactiveSince: NOW })
    expect((await oneClick(unsubscribePath())).status).toBe(200)
    expect(await world.contact()).toEqual(first)
  })

  it('also as multipart, as some mail programs send it', async () => {
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    expect((await world.ask(unsubscribePath(), { method: 'POST', body })).status).toBe(200)
    expect((await world.contact())?.active).toBe(false)
  })

  it('affects that contact alone', async () => {
    await oneClick(unsubscribePath())
    expect((await world.contact('ugo-blu'))?.active).toBe(true)
  })
})

describe('the unsubscribe button', () => {
  it('unsubscribes, says so, and offers to undo it', async () => {
    const done = await world.send(unsubscribePath(), { do: 'unsubscribe' })
    expect(await done.text()).toMatch(/non scriveremo più.*Riattiva gli invii/s)
    expect((await world.contact())?.active).toBe(false)
    const undone = await world.send(unsubscribePath(), { do: 'undo' })
    expect(await undone.text()).toContain('Gli invii sono di nuovo attivi')
    expect((await world.contact())?.active).toBe(true)
  })

  it('cannot undo a bounce', async () => {
    await deactivateContact(world.table, 'anna-neri', 'bounce', NOW)
    const page = await (await world.send(unsubscribePath(), { do: 'undo' })).text()
    expect(page).toContain('respingeva i messaggi')
    expect(page).not.toContain('<button')
    expect((await world.contact())?.active).toBe(false)
  })
})

describe('F3 a wrong token', () => {
  const answer = async (path: string) => {
    const response = await world.ask(path)
    const page = await response.text()
    return { status: response.status, page: page.replaceAll(path, '') }
  }

  it.each(['u', 'p', 'c'] as const)(
    'has the same answer for /me/%s whatever is wrong with it',
    async (route) => {
      const purpose = { u: 'unsubscribe', p: 'preferences', c: 'calls' } as const
      const good = world.token(purpose[route])
      const bitFlipped = `${good.slice(0, -5)}${good.at(-5) === 'A' ? 'B' : 'A'}${good.slice(-4)}`
      const wrong = [
        bitFlipped,
        good.slice(0, -1),
        good.replace('anna-neri', 'ugo-blu'),
        good.replace('.k1.', '.none.'),
        good.replace('.k1.', '.constructor.'),
        world.token(purpose[route], 'nobody'),
        'eyJhbGciOiJub25lIn0.e30.',
        'x'.repeat(5000),
      ]
      const answers = await Promise.all(wrong.map((token) => answer(`/me/${route}/${token}`)))
      expect(new Set(answers.map(({ page }) => page)).size).toBe(1)
      expect(answers.every(({ status }) => status === 404)).toBe(true)
      expect(answers[0]?.page).not.toMatch(/Anna|Filofino|@/)
    },
  )

  it('unsubscribes nobody', async () => {
    const path = unsubscribePath().replace('anna-neri', 'ugo-blu')
    expect((await oneClick(path)).status).toBe(404)
    expect((await world.contact('ugo-blu'))?.active).toBe(true)
  })
})

it('F4 a token signed with a key since rotated still unsubscribes', async () => {
  const path = unsubscribePath()
  world.rotate({ current: 'k2', keys: { ...KEYS.keys, k2: 'the second key of the tests, long enough' } })
  expect((await oneClick(path)).status).toBe(200)
  expect((await world.contact())?.active).toBe(false)
})

describe('F5 a token for one purpose', () => {
  it.each([
    ['unsubscribe', 'p'],
    ['unsubscribe', 'c'],
    ['calls', 'u'],
    ['calls', 'p'],
    ['preferences', 'u'],
    ['preferences', 'c'],
  ] as const)('%s opens nothing at /me/%s', async (purpose, route) => {
    expect((await world.ask(`/me/${route}/${world.token(purpose)}`)).status).toBe(404)
    expect((await world.send(`/me/${route}/${world.token(purpose)}`, { do: 'unsubscribe' })).status).toBe(404)
    expect((await world.contact())?.active).toBe(true)
  })

  it('is not traded for a stronger one by the page it opens', async () => {
    expect(await world.read(unsubscribePath())).not.toMatch(/\/me\/[pc]\//)
    expect(await world.read(`/me/c/${world.token('calls')}`)).not.toMatch(/\/me\/[pu]\//)
  })
})

describe('preferences', () => {
  it('say in one sentence how things stand', async () => {
    expect(await world.read(preferencesPath())).toContain(
      'Ricevete i bandi ogni lunedì, in italiano: il prossimo invio è lunedì 6 luglio 2026.',
    )
  })

  it('are in the language of the contact, until another is chosen', async () => {
    const path = `/me/p/${world.token('preferences', 'ugo-blu')}`
    expect(await world.read(path, { 'accept-language': 'it' })).toContain(
      'You receive funding calls every Monday',
    )
    expect(await world.read(`${path}?lang=it`)).toContain('Ricevete i bandi ogni lunedì, in inglese')
  })

  it('are saved, and told in the language just chosen', async () => {
    const sent = await world.send(preferencesPath(), {
      frequency: 'monthly',
      language: 'en',
      pause: '2026-09-01',
    })
    expect(await sent.text()).toMatch(
      /Preferences saved.*Paused: we write to you again from Tuesday 1 September 2026/s,
    )
    expect(await world.contact()).toMatchObject({
      frequency: 'monthly',
      language: 'en',
      pausedUntil: '2026-08-31T22:00:00Z',
    })
  })

  it('say what else is wanted, and take it back', async () => {
    const fields = { frequency: 'weekly', language: 'it' }
    const ticked = /<input type="checkbox" name="wishes"[^>]*checked/g
    expect(await world.read(preferencesPath())).not.toMatch(ticked)
    const sent = await world.send(preferencesPath(), { ...fields, wishes: ['registers', 'other-regions'] })
    expect((await sent.text()).match(ticked)).toHaveLength(2)
    expect((await world.contact())?.wishes).toEqual(['other-regions', 'registers'])
    await world.send(preferencesPath(), fields)
    expect(await world.contact()).toEqual(aContact())
  })

  it('without a day end a pause', async () => {
    await world.send(preferencesPath(), { frequency: 'weekly', language: 'it', pause: '2026-09-01' })
    await world.send(preferencesPath(), { frequency: 'weekly', language: 'it', pause: '' })
    expect((await world.contact())?.pausedUntil).toBeUndefined()
  })

  it.each([
    { frequency: 'weekly', language: 'it', pause: '2026-06-29' },
    { frequency: 'weekly', language: 'it', pause: '2027-06-30' },
    { frequency: 'weekly', language: 'it', pause: '2026-02-31' },
    { frequency: 'hourly', language: 'it' },
    { frequency: 'weekly', language: 'de' },
    {},
  ])('that are not possible change nothing: %j', async (fields) => {
    const answer = await world.send(preferencesPath(), fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Non è stato salvato nulla')
    expect(await world.contact()).toEqual(aContact())
  })

  it('start the mails again after an unsubscribe', async () => {
    await oneClick(unsubscribePath())
    expect(await world.read(preferencesPath())).toContain('perché vi siete disiscritti')
    await world.send(preferencesPath(), { frequency: 'weekly', language: 'it', do: 'resume' })
    expect((await world.contact())?.active).toBe(true)
  })
})

it('a form that cannot be read is no failure of ours, and saves nothing', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=none' }
  const answer = await world.ask(preferencesPath(), { method: 'POST', body: 'not a form', headers })
  expect(answer.status).toBe(422)
  expect(await world.contact()).toEqual(aContact())
})

describe('G7 a form that comes from elsewhere', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('is refused: %j', async (headers) => {
    const send = (path: string, fields: Record<string, string>) =>
      world.ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })
    expect((await send(preferencesPath(), { frequency: 'monthly', language: 'en' })).status).toBe(403)
    expect((await send(unsubscribePath(), { do: 'unsubscribe' })).status).toBe(403)
    expect(await world.contact()).toEqual(aContact())
  })

  it('one sent from our own page is taken', async () => {
    const headers = { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' }
    const body = new URLSearchParams({ frequency: 'monthly', language: 'en' })
    expect((await world.ask(preferencesPath(), { method: 'POST', body, headers })).status).toBe(200)
  })
})

describe("a contact's calls", () => {
  it('leave out other regions and registers until they are wanted', async () => {
    await world.fill({
      calls: [
        anOpportunity({
          id: 'rer-bandi:isola',
          source: 'rer-bandi',
          title: 'Maglieria e filati in Sicilia',
          regions: ['IT-82'],
        }),
        anOpportunity({
          id: 'rer-bandi:albo',
          source: 'rer-bandi',
          title: 'Iscrizione all’elenco della maglieria e dei filati',
        }),
      ],
    })
    const path = `/me/c/${world.token('calls')}`
    expect(await world.read(path)).not.toMatch(/Sicilia|elenco della maglieria/)
    const fields = { frequency: 'weekly', language: 'it' }
    await world.send(preferencesPath(), { ...fields, wishes: ['registers', 'other-regions'] })
    const page = await world.read(path)
    expect(page).toMatch(/filati in Sicilia.*manca un requisito<\/strong> \(serve una sede in Sicilia\)/s)
    expect(page).toContain('elenco della maglieria')
  })

  it('are those open to its members and those that are not, counted and with the reason', async () => {
    const page = await world.read(`/me/c/${world.token('calls')}`)
    expect(page).toContain('1 bando aperto a voi; 1 pertinente ma non aperto a voi.')
    expect(page.indexOf('Voucher per la maglieria')).toBeLessThan(page.indexOf('Scuole di maglieria'))
    expect(page).toMatch(/id="not-open".*Scuole di maglieria.*riservato a enti di formazione/s)
    expect(page).toMatch(/Perché: .*«[^»]+»/)
  })

  it('name the member where there are several', async () => {
    const page = await world.read(`/me/c/${world.token('calls', 'ugo-blu')}`)
    expect(page).toContain('Filofino Srl: <strong class="yes">in line</strong>')
    expect(page).toContain('Comune di Esempio: <strong class="missing">a requirement is missing</strong>')
  })
})
