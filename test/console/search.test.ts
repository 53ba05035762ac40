import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MOST_SEARCHES, type SavedSearch } from '../../shared/domain/preferences.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [
      aMember(),
      aMember({ id: 'comune', name: 'Comune di Esempio', kind: 'other', body: 'municipality' }),
    ],
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:maglia',
        title: 'Voucher per la maglieria e i filati certificati',
        summary: 'Prototipi senza campioni fisici.',
        applicants: { kinds: ['company'], sizes: ['small'], words: [] },
        procedure: 'sportello',
      }),
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:acque',
        title: 'Depurazione delle acque <b>reflue</b>',
        applicants: { kinds: ['public-body'], sizes: [], words: [] },
      }),
      ...Array.from({ length: 12 }, (_, at) =>
        anOpportunity({
          source: 'rer-bandi',
          id: `rer-bandi:strada-${at}`,
          title: `Strade di montagna ${at}`,
        }),
      ),
    ],
  })
})
afterAll(() => world.close())
beforeEach(() =>
  saveContacts(
    world.table,
    [aContact(), aContact({ id: 'ugo-blu', language: 'en', members: ['filofino', 'comune'] })],
    async () => {},
  ),
)

const own = (query = '', contact = 'anna-neri'): string =>
  `/me/p/${world.token('preferences', contact)}/search${query && `?${query}`}`
const shown = (query = ''): string => `/me/c/${world.token('calls')}/search${query && `?${query}`}`
const saved = async (): Promise<SavedSearch[]> => (await world.contact())?.searches ?? []

describe('the search page', () => {
  it('shows all open calls where nothing is asked, the nearest first, page by page', async () => {
    const page = await world.read(own())
    expect(page).toContain('14 bandi aperti o in arrivo')
    expect(page.match(/<article/g)).toHaveLength(10)
    expect(page.indexOf('Voucher per la maglieria')).toBeLessThan(page.indexOf('Strade di montagna'))
    expect((await world.read(own('page=2'))).match(/<article/g)).toHaveLength(4)
  })

  it('says of each call why it is near and whether the member may apply', async () => {
    const page = await world.read(own('q=maglieria'))
    expect(page).toContain('requisiti in linea')
    expect(page).toContain('Perché')
    expect(page).not.toContain('lo trova solo la ricerca')
  })

  it('says so where the profile would not have brought it', async () => {
    const page = await world.read(own('q=depurazione'))
    expect(page).toContain('Dal vostro profilo non ve lo avremmo segnalato')
    expect(page).toContain('manca un requisito')
  })

  it('names the member in each verdict for who serves two, in the reader’s language', async () => {
    const page = await world.read(own('q=depurazione', 'ugo-blu'))
    expect(page).toContain('Filofino Srl')
    expect(page).toContain('Comune di Esempio')
    expect(page).toContain('1 open or coming call')
  })

  it('narrows by facets, with counts beside them, as a plain form', async () => {
    const page = await world.read(own('procedure=sportello'))
    expect(page).toContain('1 bando aperto o in arrivo')
    expect(page).toMatch(/name="procedure" value="sportello" checked/)
    expect(page).toContain('1 filtro scelto')
    expect(page).toMatch(/<form method="get"/)
    expect(page).not.toContain('<script')
  })

  it('says what to do where nothing is found', async () => {
    const page = await world.read(own('q=maglieria+depurazione'))
    expect(page).toContain('Nessun bando aperto o in arrivo risponde')
    expect(page).toContain('«maglieria»: 1 bando')
    expect(await world.read(own('q=maglieria&procedure=negoziale'))).toContain('Senza filtri ne trovate 1.')
    expect(await world.read(own('q=zootecnia'))).toContain('Nessuna di queste parole')
  })

  it.each([
    [
      'values that are none of ours',
      'level=martian&from=-5&closes=1e9&applicant=__proto__&page=-3&procedure=x',
    ],
    ['ten thousand words', `q=${'parola+'.repeat(10_000)}`],
    ['a programme that nobody has', `programme=${encodeURIComponent('<script>alert(1)</script>')}`],
    ['markup', `q=${encodeURIComponent('"><script>alert(1)</script>')}`],
  ])('G5 stays whole with %s', async (_, query) => {
    const answer = await world.ask(own(query))
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('<script')
  })

  it('shows a title as text, whatever it holds', async () =>
    expect(await world.read(own('q=reflue'))).not.toContain('<b>reflue'))
})

describe('a saved search', () => {
  it('is saved by a form of our own, and changes no other choice', async () => {
    const before = await world.contact()
    const page = await (await world.send(own('q=acque&level=regional'), { do: 'save' })).text()
    expect(page).toContain('Ricerca salvata')
    expect(await saved()).toEqual([
      { id: expect.stringMatching(/^[a-z0-9]{12}$/), words: 'acque', levels: ['regional'], savedAt: NOW },
    ])
    const { searches: _, ...after } = (await world.contact()) ?? { searches: [] }
    expect(after).toEqual(before)
    expect(page).toContain('«acque» (regionale)')
  })

  it('is saved once, however often it is sent', async () => {
    for (let times = 0; times < 3; times += 1) await world.send(own('q=Acque'), { do: 'save' })
    expect(await saved()).toHaveLength(1)
  })

  it('is removed again', async () => {
    await world.send(own('q=acque'), { do: 'save' })
    const [one] = await saved()
    const page = await (await world.send(own(), { do: 'remove', id: one?.id ?? '' })).text()
    expect(page).toContain('Ricerca tolta')
    expect(await saved()).toEqual([])
  })

  it('finds no room where there are as many as a contact may have', async () => {
    for (let at = 0; at < MOST_SEARCHES; at += 1) await world.send(own(`q=acque${at}`), { do: 'save' })
    expect((await world.send(own('q=strade'), { do: 'save' })).status).toBe(422)
    expect(await saved()).toHaveLength(MOST_SEARCHES)
  })

  it('nothing is saved where nothing is asked, nor by opening the page', async () => {
    await world.send(own(), { do: 'save' })
    await world.ask(own('q=acque&do=save'))
    expect(await saved()).toEqual([])
  })

  it('G7 nor by a form of another site', async () => {
    const answer = await world.send(own('q=acque'), { do: 'save' }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(await saved()).toEqual([])
  })

  it('F5 nor with the link to the calls, which mails are forwarded with: that one searches and chooses nothing', async () => {
    const page = await world.read(shown('q=acque'))
    expect(page).toContain('Depurazione')
    expect(page).not.toContain('Salva la ricerca')
    expect(page).not.toContain('ricerche salvate')
    expect((await world.send(shown('q=acque'), { do: 'save' })).status).toBe(404)
    expect((await world.ask(`/me/p/${world.token('calls')}/search`)).status).toBe(404)
    expect(await saved()).toEqual([])
  })
})
