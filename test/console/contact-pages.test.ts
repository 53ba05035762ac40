import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MailRecord } from '../../shared/domain/mail.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { readPartition } from '../../shared/store/table.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const wait = async (): Promise<void> => {}

const CALLS = [
  anOpportunity({
    id: 'rer-bandi:maglia',
    source: 'rer-bandi',
    title: 'Voucher per la maglieria e i filati certificati',
    applicants: { kinds: ['company'], sizes: ['small'], words: [] },
    firstSeenAt: '2026-06-26T07:00:00Z',
  }),
  anOpportunity({
    id: 'rer-bandi:prototipi',
    source: 'rer-bandi',
    title: 'Prototipi di maglieria senza campioni fisici',
    deadlines: [aDeadline('2026-09-24T10:00:00Z')],
    firstSeenAt: '2026-06-16T07:00:00Z',
  }),
  anOpportunity({
    id: 'rer-bandi:scuole',
    source: 'rer-bandi',
    title: 'Scuole di maglieria e prototipi',
    applicants: { kinds: ['training'], sizes: [], words: [] },
    firstSeenAt: '2026-06-16T07:00:00Z',
  }),
]

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
    calls: CALLS,
  })
})
afterEach(() => world.close())

const path = (page = '', contact?: string): string => `/me/p/${world.token('preferences', contact)}${page}`
const PAGES = ['', '/calls', '/search', '/monday', '/mails', '/why', '/why?q=scuole'] as const

const sent = (overrides: Partial<MailRecord>): Promise<void> =>
  saveMailRecord(world.table, {
    contact: 'anna-neri',
    kind: 'digest',
    key: '2026-W26',
    at: '2026-06-22T05:30:00Z',
    mark: '2026-06-22T05:00:00Z',
    told: [],
    ...overrides,
  })

describe('the pages of a contact', () => {
  it('have one navigation, which says where the reader is', async () => {
    for (const page of PAGES.slice(0, -1)) {
      const text = await world.read(path(page))
      expect(text).toMatch(/<nav class="sections" aria-label="Le vostre pagine">/)
      expect(text).toContain(`href="${path(page)}" aria-current="page"`)
      expect(text.match(/aria-current/g)).toHaveLength(1)
    }
  })

  it('F1 change nothing when they are opened, by whatever scanner', async () => {
    const before = await readPartition(world.table, 'CONTACT#anna-neri', '')
    for (const page of PAGES)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await world.ask(path(page), { method })
    expect(await readPartition(world.table, 'CONTACT#anna-neri', '')).toEqual(before)
  })

  it.each(['calls', 'unsubscribe', 'opinions', 'talk', 'data', 'colleagues', 'confirm'] as const)(
    'F5 are not opened by a token for %s',
    async (purpose) => {
      for (const page of [...PAGES, '/monday/mail'])
        expect((await world.ask(`/me/p/${world.token(purpose)}${page}`)).status).toBe(404)
    },
  )

  it('F5 the calls opened by their own token lead to no page that asks for another', async () => {
    const page = await world.read(`/me/c/${world.token('calls')}`)
    expect(page).not.toMatch(/\/me\/[pdlu]\//)
  })

  it('take no form but the two that save', async () => {
    for (const page of ['/calls', '/monday', '/mails', '/why'])
      expect((await world.send(path(page), { do: 'save' })).status).toBe(404)
  })
})

describe('what the latest Monday would have brought', () => {
  it('is a mail as it would have been sent, with its subject, in a frame that runs nothing', async () => {
    const page = await world.read(path('/monday'))
    expect(page).toContain('Che cosa vi avremmo scritto lunedì 29 giugno 2026')
    expect(page).toMatch(/Oggetto: <strong>[^<]*maglieria/)
    const mail = await world.ask(path('/monday/mail'))
    expect(mail.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/)
    expect(mail.headers.get('x-robots-tag')).toBe('noindex')
    const html = await mail.text()
    expect(html).toContain('Voucher per la maglieria e i filati certificati')
    expect(html).toContain('<base target="_blank">')
    expect(page).not.toContain('Quel giorno vi abbiamo scritto davvero')
  })

  it('heeds what the contact chooses today', async () => {
    await saveContacts(world.table, [aContact({ excluded: ['maglieria'] })], wait)
    expect(await world.read(path('/monday'))).toContain('Nessun bando')
    expect((await world.ask(path('/monday/mail'))).status).toBe(404)
  })

  it('is that of the latest turn of a rarer rhythm', async () => {
    await saveContacts(world.table, [aContact({ frequency: 'monthly' })], wait)
    const page = await world.read(path('/monday'))
    expect(page).toContain('lunedì 1º giugno 2026')
    expect(page).toContain('Nessun bando')
  })

  it('leaves out what an earlier mail had told, and says when a mail did leave that day', async () => {
    await sent({ told: [{ id: 'rer-bandi:prototipi', version: 1 }] })
    await sent({
      key: '2026-W27',
      at: NOW,
      mark: NOW,
      told: [{ id: 'rer-bandi:maglia', version: 1 }],
    })
    expect(await world.read(path('/monday'))).toContain('Quel giorno vi abbiamo scritto davvero')
    const html = await (await world.ask(path('/monday/mail'))).text()
    expect(html).toContain('Voucher per la maglieria')
    expect(html).not.toContain('Prototipi di maglieria')
  })
})

describe('the mails that left', () => {
  it('none yet is said', async () => {
    expect(await world.read(path('/mails'))).toContain('Nessun messaggio finora')
  })

  it('are told with day, kind and calls, the latest first, each call once', async () => {
    await sent({ told: CALLS.slice(0, 2).map(({ id }) => ({ id, version: 1 })) })
    await sent({
      kind: 'reminder',
      key: '2026-06-26',
      at: '2026-06-26T07:00:00Z',
      told: [{ id: 'rer-bandi:maglia', version: 1 }],
      occasions: ['reminder:rer-bandi:maglia@2026-07-10T10:00:00Z@14'],
    })
    const page = await world.read(path('/mails'))
    expect(page.indexOf('venerdì 26 giugno 2026')).toBeLessThan(page.indexOf('lunedì 22 giugno 2026'))
    expect(page).toMatch(
      /Promemoria.*Voucher per la maglieria.*14 giorni prima della scadenza.*Digest.*2 bandi/s,
    )
    expect(page.match(/Voucher per la maglieria/g)).toHaveLength(2)
  })

  it('whose fate is unknown are said to be so, with what they were for', async () => {
    await sent({
      kind: 'change',
      key: '2026-06-27',
      at: '2026-06-27T07:00:00Z',
      state: 'unknown',
      occasions: ['change:rer-bandi:scuole@3', 'extended:rer-bandi:gone@2'],
    })
    const page = await world.read(path('/mails'))
    expect(page).toMatch(
      /Non sappiamo se vi è arrivato.*Scuole di maglieria.*cambiato.*non è più in archivio.*prorogato/s,
    )
  })

  it('of another contact are not shown', async () => {
    await sent({ contact: 'ugo-blu', told: [{ id: 'rer-bandi:maglia', version: 1 }] })
    expect(await world.read(path('/mails'))).toContain('Nessun messaggio finora')
  })
})

describe('why a call did not come', () => {
  it('is answered to the contact about itself', async () => {
    const page = await world.read(path('/why?q=scuole'))
    expect(page).toMatch(/Manca un requisito: riservato a enti di formazione/)
    expect(page).not.toContain('Il referente')
  })

  it('is answered for each member that it serves, in its language', async () => {
    const page = await world.read(path('/why?q=voucher', 'ugo-blu'))
    expect(page).toMatch(/<h3>Filofino Srl<\/h3>.*<h3>Comune di Esempio<\/h3>.*A requirement is missing/s)
  })

  it('offers several that may be meant', async () => {
    const page = await world.read(path('/why?q=maglieria'))
    expect(page).toContain(`href="${path('/why')}?q=rer-bandi%3Ascuole"`)
    expect(page).toContain('Quale intendete?')
  })

  it('of a call that nobody lists leads to the office, which is asked by a form of its own', async () => {
    const page = await world.read(path('/why?q=balena'))
    expect(page).toMatch(/Non lo conosciamo: nessuna delle \d+ fonti/)
    expect(page).toMatch(/href="\/me\/q\/[^"]+\?asked=balena">Segnalatelo al vostro Clust-ER/)
  })

  it('quotes what was typed as text', async () => {
    const page = await world.read(path(`/why?q=${encodeURIComponent('<script>alert(1)</script>')}`))
    expect(page).not.toContain('<script')
  })
})
