import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { labelledMoment } from '../../shared/sources/engines/html-dates.ts'
import { type HtmlSite, htmlList } from '../../shared/sources/engines/html-list.ts'
import { invitalia } from '../../shared/sources/national/invitalia.ts'
import { fesr } from '../../shared/sources/regional/fesr.ts'
import { firstArter } from '../../shared/sources/regional/first-arter.ts'
import { liguria } from '../../shared/sources/regional/liguria.ts'
import { piemonte } from '../../shared/sources/regional/piemonte.ts'
import { puglia } from '../../shared/sources/regional/puglia.ts'
import { sardegna } from '../../shared/sources/regional/sardegna.ts'
import { type Source, UnreadablePage } from '../../shared/sources/source.ts'
import { fixture, READ_AT, readBody } from '../builders/source-pages.ts'

const page = (name: string): string => fixture(`list-${name}.html`)
const drafts = (source: Source, name: string): Draft[] => readBody(source, page(name)).drafts
const only = (draft: Draft | undefined): Draft => {
  if (!draft) throw new Error('expected a draft')
  return draft
}
const reasons = (draft: Draft | undefined): string[] => draft?.flags.map(({ reason }) => reason) ?? []
const completed = (source: Source, draft: Draft | undefined, name: string): Draft =>
  only(
    source.completion?.complete(only(draft), {
      request: { url: only(draft).url },
      body: page(`${name}-call`),
    }),
  )

describe('a list with declared selectors', () => {
  const SITE: HtmlSite = {
    id: 'prova',
    name: 'Prova',
    homepage: 'https://bandi.example.org/elenco/',
    level: 'regional',
    schedule: '0 4 * * ? *',
    minimumRows: 1,
    landmark: 'main',
    entry: 'li',
    link: { select: 'a', attribute: 'href' },
    fields: {
      title: 'a',
      closes: { select: 'time', rare: true },
      amounts: { total: { select: 'b', rare: true } },
    },
  }
  const site = (more: Partial<HtmlSite> = {}): Source => htmlList({ ...SITE, ...more })
  const list = (...entries: string[]): string =>
    `<html><main><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul></main></html>`

  it('asks for HTML in Italian', () => {
    expect(site().first(READ_AT)).toEqual({
      url: 'https://bandi.example.org/elenco/',
      headers: { accept: 'text/html', 'accept-language': 'it-IT' },
    })
  })

  it('resolves links against the page, and drops what is no part of a call’s address', () => {
    const [draft] = readBody(site(), list('<a href="../call/7?utm_source=x&sid=1#top">Bando</a>')).drafts
    expect(draft).toMatchObject({ sourceId: '/call/7', url: 'https://bandi.example.org/call/7' })
  })

  it('keeps the parameters that tell calls apart', () => {
    const body = list('<a href="/call?id=1&s=2">Uno</a>', '<a href="/call?s=3&id=2">Due</a>')
    expect(readBody(site({ parameters: ['id'] }), body).drafts.map(({ sourceId }) => sourceId)).toEqual([
      '/call?id=1',
      '/call?id=2',
    ])
  })

  it('tells calls apart whose addresses are longer than an id may be', () => {
    const long = '/call/'.padEnd(400, 'a')
    const body = list(`<a href="${long}1">Uno</a>`, `<a href="${long}2">Due</a>`)
    const ids = readBody(site(), body).drafts.map(({ sourceId }) => sourceId)
    expect(new Set(ids).size).toBe(2)
    expect(ids.every((id) => id.length <= 150)).toBe(true)
  })

  it('takes a call on a declared host, and refuses one elsewhere with the reason', () => {
    const body = list('<a href="https://altro.example.org/1">Uno</a>', '<a href="/2">Due</a>')
    expect(readBody(site({ hosts: ['altro.example.org', 'bandi.example.org'] }), body).drafts).toHaveLength(2)
    expect(readBody(site(), body).refused).toEqual([
      { row: 'Uno', reason: 'its link leads to altro.example.org, expected one on bandi.example.org' },
    ])
  })

  it('reads an amount whose sign stands in the label, and flags one that is none', () => {
    const [sound, odd] = readBody(
      site(),
      list('<a href="/1">Uno</a><b>2.500.000,00</b>', '<a href="/2">Due</a><b>molto</b>'),
    ).drafts
    expect(sound?.amounts).toEqual({ total: 250_000_000, words: '2.500.000,00' })
    expect(odd?.amounts).toBeUndefined()
    expect(reasons(odd)).toEqual(['An amount could not be read.'])
  })

  it('is empty where its landmark stands, and unreadable where it does not', () => {
    expect(readBody(site(), list()).drafts).toEqual([])
    expect(() => readBody(site(), '<html><form>Accedi</form></html>')).toThrow(UnreadablePage)
    expect(() => readBody(site({ landmark: 'li' }), list())).toThrow('expected a list with "li"')
  })

  it('is unreadable when it promises calls and shows none, or fewer with no page to follow', () => {
    const body = '<html><main><p>7 bandi</p></main></html>'
    expect(() => readBody(site({ total: { select: 'p' } }), body)).toThrow('expected 7 calls')
    const few = body.replace('</main>', '<li><a href="/1">Uno</a></li></main>')
    expect(() => readBody(site({ total: { select: 'p' } }), few)).toThrow(
      'expected 7 calls, found 1 and no further page',
    )
  })

  it('raises when a declared field is in no entry, unless it may be rare or the entries are too few to tell', () => {
    const entries = [1, 2, 3, 4].map((number) => `<a href="/${number}">Bando ${number}</a>`)
    const demanding = site({ fields: { title: 'a', summary: 'p' } })
    expect(() => readBody(demanding, list(...entries))).toThrow(
      'expected summary at "p" in some of 4 entries, found it in none',
    )
    expect(readBody(demanding, list(...entries.slice(1))).drafts).toHaveLength(3)
    expect(readBody(site(), list(...entries)).drafts).toHaveLength(4)
  })

  it('raises when not one of its entries can be read', () => {
    expect(() => readBody(site(), list('<a>Bando</a>'))).toThrow('1 entries, none: it has no link')
  })

  it('is unreadable when cut off in the middle', () => {
    const body = list('<a href="/1">Uno</a>')
    expect(() => readBody(site(), body.slice(0, -9))).toThrow('found no page, or one cut off')
  })

  it('follows a next link to its end, and raises on one that leaves the host or leads to itself', () => {
    const linked = site({ paging: { next: 'a[rel=next]' } })
    const to = (href: string) =>
      list('<a href="/1">Uno</a>').replace('</ul>', `</ul><a rel="next" href="${href}">Avanti</a>`)
    expect(readBody(linked, to('?p=2&amp;q=1')).next?.url).toBe('https://bandi.example.org/elenco/?p=2&q=1')
    expect(readBody(linked, list('<a href="/1">Uno</a>')).next).toBeUndefined()
    expect(() => readBody(linked, to('https://evil.example.com/'))).toThrow(
      'the next page on bandi.example.org',
    )
    expect(() => readBody(linked, to('javascript:alert(1)'))).toThrow(UnreadablePage)
    expect(() => readBody(linked, to('#'))).not.toThrow('alert')
    expect(() => readBody(linked, to(''))).toThrow('a link to itself')
  })

  it('counts pages from the number that the site begins with', () => {
    const paged = (from: number) => site({ paging: { parameter: 'p', from, last: { select: 'h4' } } })
    const body = list('<a href="/1">Uno</a>').replace('</main>', '<h4>Pagina 1 di 3</h4></main>')
    const pages = (source: Source): string[] => {
      const urls: string[] = []
      for (let request = source.read({ request: source.first(READ_AT), body }, READ_AT).next; request; ) {
        urls.push(new URL(request.url).search)
        request = source.read({ request, body }, READ_AT).next
      }
      return urls
    }
    expect(pages(paged(0))).toEqual(['?p=1', '?p=2'])
    expect(pages(paged(1))).toEqual(['?p=2', '?p=3'])
  })
})

describe('dates with a label', () => {
  it.each([
    ['Scadenza: 30/06/2026', '2026-06-30T21:59:00Z', false],
    ['Data chiusura: 01 Luglio 2026', '2026-07-01T21:59:00Z', false],
    ['15/06/2026 - 23:59', '2026-06-15T21:59:00Z', true],
    ['30/09/2026 ore 13:00', '2026-09-30T11:00:00Z', true],
    ['30/06/2026 - 00:00', '2026-06-30T21:59:00Z', false],
    ['3/9/2026', '2026-09-03T21:59:00Z', false],
  ])('%s', (text, at, hourStated) => {
    expect(labelledMoment(text, 'closes')).toMatchObject({ at, hourStated })
  })

  it.each(['31/02/2026', 'Aperto dal 1/6/2026', 'prossimamente', '30 giugno', '1/6/2026, 1/7/2026'])(
    'C13 no deadline is made of "%s"',
    (text) => expect(labelledMoment(text, 'closes')).toBeUndefined(),
  )
})

describe('Piemonte', () => {
  const [woods, workshops, theatres, paths] = drafts(piemonte, 'piemonte-1')

  it('reads titles, themes and acts, and says where and by whom', () => {
    expect(woods).toMatchObject({
      sourceId: '/contributi-finanziamenti/boschi-urbani',
      title: 'Boschi urbani & viali alberati',
      themes: ['Ambiente', 'Territorio'],
      act: { kind: 'avviso' },
      funder: 'Regione Piemonte',
      regions: ['IT-21'],
      level: 'regional',
      deadlines: [],
    })
    expect(workshops).toMatchObject({ procedure: 'sportello', act: { kind: 'bando' } })
  })

  it('closes what is suspended, and flags a state that is in no table', () => {
    expect(theatres && statusOf(theatres, READ_AT)).toBe('closed')
    expect(woods && statusOf(woods, READ_AT)).toBe('open')
    expect(paths?.flags).toEqual([
      { field: 'status', reason: 'A word is in no table of ours.', text: 'In revisione' },
    ])
  })

  it('is read as empty where the page itself says so', () => {
    expect(readBody(piemonte, page('piemonte-empty'))).toEqual({ drafts: [], refused: [], passedOver: [] })
  })

  it('completes a call by its own page, without scripts', () => {
    const whole = completed(piemonte, woods, 'piemonte')
    expect(whole.text).toBe(
      'La Regione sostiene i comuni che piantano alberi lungo i viali.\nLe domande si presentano dal 15 giugno 2026 fino alle ore 12.00 del 30 settembre 2026.\nGli interventi vanno completati entro il 31 marzo 2028.\nIl contributo copre al massimo il 60% delle spese ammissibili.',
    )
    expect(whole).toMatchObject({
      title: 'Boschi urbani & viali alberati',
      intensity: 60,
      themes: woods?.themes,
    })
  })

  it('reads from that page when applications open and close, and no other date', () => {
    expect(completed(piemonte, woods, 'piemonte')).toMatchObject({
      opensAt: { at: '2026-06-14T22:00:00Z', hourStated: false },
      deadlines: [{ at: '2026-09-30T10:00:00Z', hourStated: true }],
      end: 'date',
      flags: [],
    })
  })

  it('refuses as a call’s page what is none', () => {
    expect(() =>
      piemonte.completion?.complete(only(woods), {
        request: { url: only(woods).url },
        body: '<html>Errore</html>',
      }),
    ).toThrow(UnreadablePage)
  })
})

describe('Liguria', () => {
  const [mills, walls, fishing, piers] = drafts(liguria, 'liguria')

  it('shows the first page alone to a GET, so that absence says nothing', () => {
    expect(liguria.lists).toBe('latest')
    expect(readBody(liguria, page('liguria')).next).toBeUndefined()
  })

  it('reads opening, publication and deadline, with the hour of the note on the same day', () => {
    expect(mills).toMatchObject({
      sourceId: '9001',
      opensAt: { at: '2026-06-14T22:00:00Z', hourStated: false },
      publishedAt: '2026-06-11T22:00:00Z',
      deadlines: [{ at: '2026-07-01T10:00:00Z', hourStated: true }],
      applicants: { kinds: [], sizes: [], words: ['imprese'] },
      flags: [],
    })
  })

  it('believes a note that says when a call was closed early', () => {
    expect(walls?.deadlines).toMatchObject([{ at: '2026-06-08T15:30:00Z', hourStated: true }])
    expect(reasons(walls)).toEqual(['It was closed before its closing date.'])
    expect(walls && statusOf(walls, READ_AT)).toBe('closed')
  })

  it('flags a note that names another day, and keeps the field', () => {
    expect(fishing?.deadlines).toMatchObject([{ at: '2026-06-30T21:59:00Z' }])
    expect(reasons(fishing)).toEqual(['The note names another day than the closing date.'])
  })

  it('makes up no deadline, and closes nothing for a heading', () => {
    expect(piers?.deadlines).toEqual([])
    expect(piers && statusOf(piers, READ_AT)).toBe('open')
  })
})

describe('Sardegna', () => {
  const [cork, coral, towers, salt] = drafts(sardegna, 'sardegna-1')

  it('reads the instant as UTC and shows the hour of the wall clock beside it', () => {
    expect(cork?.deadlines).toEqual([
      { at: '2026-07-13T08:00:00Z', hourStated: true, zone: 'Europe/Rome', text: '2026-07-13T08:00:00Z' },
    ])
  })

  it('reads the opening from the terms, for which the list has no field', () => {
    expect(cork?.opensAt).toMatchObject({ at: '2026-06-03T10:00:00Z', hourStated: true })
    expect(cork?.themes).toEqual(['Industria', 'Servizi'])
  })

  it('does not believe 31 December beside a sportello', () => {
    expect(coral?.deadlines).toEqual([])
    expect(coral?.procedure).toBe('sportello')
    expect(reasons(coral)).toEqual(['31 December beside a sportello or exhaustion of funds is not believed.'])
  })

  it('flags terms that name another day, and a date that no calendar has', () => {
    expect(reasons(towers)).toEqual(['The note names another day than the closing date.'])
    expect(salt?.deadlines).toEqual([])
    expect(reasons(salt)).toEqual(['A date could not be read.'])
  })
})

describe('Puglia', () => {
  const { drafts: read, refused } = readBody(puglia, page('puglia-1'))
  const [cellars, ovens, trulli] = read

  it('is always asked in Italian, since the portal writes dates in the language it is asked in', () => {
    expect(puglia.first(READ_AT).headers).toMatchObject({ 'accept-language': 'it-IT' })
    expect(readBody(puglia, page('puglia-1')).next).toMatchObject({
      url: expect.stringMatching(/_cur=2$/),
      headers: { 'accept-language': 'it-IT' },
    })
  })

  it('takes the date of an entry for its publication, never for a deadline', () => {
    expect(cellars).toMatchObject({ publishedAt: '2026-05-17T22:00:00Z', deadlines: [] })
  })

  it('reads badges: closed closes, a sportello is a procedure, open says nothing', () => {
    expect(trulli?.closedBySource).toBe(true)
    expect(ovens?.procedure).toBe('sportello')
    expect(cellars).not.toHaveProperty('closedBySource')
  })

  it('E4 refuses an entry that links to a script', () => {
    expect(refused).toEqual([
      { row: 'Avviso con un collegamento ostile', reason: 'its link is no plain web address' },
    ])
  })

  it('drops what a session adds to an address', () => {
    expect(ovens?.url).toBe('https://pr2127.regione.puglia.it/web/lavoro/-/forni')
  })
})

describe('FIRST', () => {
  const [cells, shops, patents, drones] = drafts(firstArter, 'first-arter-1')
  const [greenhouses] = drafts(firstArter, 'first-arter-2')

  it('tells the level of a call from its programme, and knows no funder', () => {
    expect(cells).toMatchObject({
      level: 'european',
      programme: 'Horizon Europe',
      deadlines: [{ at: '2026-09-15T21:59:00Z', hourStated: false }],
      amounts: { total: 1_250_000_000 },
      themes: ['Energia', 'Trasporti'],
    })
    expect([shops?.level, patents?.level, drones?.level]).toEqual(['regional', 'national', 'regional'])
    expect(cells).not.toHaveProperty('funder')
  })

  it('does not believe 31 December beside a sportello', () => {
    expect(shops).toMatchObject({ deadlines: [], procedure: 'sportello', amounts: { total: 200_000_000 } })
  })

  it('flags what is no date and no amount, and says nothing of a date still to be set', () => {
    expect(patents?.flags).toEqual([
      { field: 'amounts', reason: 'An amount could not be read.', text: 'molti soldi' },
    ])
    expect(reasons(drones)).toEqual(['A date could not be read.'])
    expect(greenhouses?.deadlines).toMatchObject([{ at: '2026-10-01T11:00:00Z', hourStated: true }])
  })

  it('asks for open and coming calls, page after page up to the pager’s last', () => {
    expect(readBody(firstArter, page('first-arter-1')).next?.url).toBe(
      'https://first.art-er.it/bandi?f%5B0%5D=stato%3Anext_open&f%5B1%5D=stato%3Aopen&page=1',
    )
  })
})

describe('FESR', () => {
  const reading = readBody(fesr, page('fesr'))
  const [paper] = reading.drafts

  it('never takes "Vai al bando" for a title', () => {
    expect(reading.drafts.map(({ title }) => title)).toEqual(['filiere della carta', 'piccole fonderie'])
    expect(reasons(paper)).toEqual([
      'The list shows no title: it was taken from the address until its own page is read.',
    ])
    expect(reading.passedOver).toHaveLength(1)
  })

  it('takes title, summary, text and documents from the call’s own page', () => {
    const whole = completed(fesr, paper, 'fesr')
    expect(whole).toMatchObject({
      sourceId: paper?.sourceId,
      title: 'Bando per le filiere della carta',
      summary: 'Contributi alle imprese che riciclano la carta.',
      documents: [
        {
          title: 'Modulo di domanda',
          url: 'https://fesr.regione.emilia-romagna.it/opportunita/opportunita-di-finanziamento/2026/allegati/modulo.pdf',
        },
      ],
      flags: [],
    })
    expect(whole.text).not.toContain('non è testo')
  })
})

describe('Invitalia', () => {
  const [sails, bells, lutes, cards] = drafts(invitalia, 'invitalia-1')

  it('closes what is closed; active and coming say nothing that dates do not', () => {
    expect([sails, bells, lutes].map((draft) => draft && statusOf(draft, READ_AT))).toEqual([
      'open',
      'closed',
      'open',
    ])
    expect(reasons(cards)).toEqual(['A word is in no table of ours.'])
  })

  it('reads opening and closing from the call’s own page', () => {
    expect(completed(invitalia, sails, 'invitalia')).toMatchObject({
      title: 'Vele nuove',
      summary: 'Per chi costruisce barche a vela.',
      opensAt: { at: '2026-06-02T22:00:00Z', hourStated: false },
      deadlines: [{ at: '2026-09-30T21:59:00Z', hourStated: false }],
      end: 'date',
    })
  })
})
