import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceAt } from '../../functions/console/calls/find-call.ts'
import { preferencesWords } from '../../functions/console/words/contact/preferences.ts'
import { isGood, obstacleText, standingText, verdictOf } from '../../functions/console/words/why-not.ts'
import type { Obstacle } from '../../shared/digests/why-not.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { SOURCE_IDS } from '../../shared/sources/names.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { saveSourceRun } from '../../shared/store/source-runs.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const aCall = (id: string, fields: OpportunityFields = {}) =>
  anOpportunity({ source: 'rer-bandi', id: `rer-bandi:${id}`, ...fields })
const KNITWEAR = aCall('maglia', {
  title: 'Voucher per la maglieria e i filati certificati',
  url: 'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi/maglia/',
  deadlines: [aDeadline('2026-07-30T10:00:00Z')],
})
const TOLD = aCall('detto', { title: 'Prototipi di maglieria già segnalati' })
const SICILY = aCall('isola', { title: 'Maglieria e filati in Sicilia', regions: ['IT-82'] })
const WATER = aCall('acqua', { title: 'Risparmio idrico in agricoltura' })
const PAST = aCall('passato', {
  title: 'Maglieria di un anno fa',
  deadlines: [aDeadline('2025-06-01T10:00:00Z')],
  firstSeenAt: '2025-05-01T04:00:00Z',
})

const aRun = (overrides: Partial<SourceRun> = {}): SourceRun => ({
  source: 'rer-bandi',
  startedAt: '2026-06-29T03:00:00Z',
  finishedAt: '2026-06-29T03:01:00Z',
  state: 'complete',
  baseline: false,
  read: 3,
  added: 0,
  changed: 0,
  missing: 0,
  refused: 1,
  passedOver: 0,
  refusals: [{ row: 'avviso-senza-titolo', reason: 'it has no title' }],
  lastCompleteAt: '2026-06-29T03:00:00Z',
  pages: [],
  ...overrides,
})

let world: ConsoleWorld
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill({
    members: [aMember(), aMember({ id: 'muta', name: 'Muta Srl' })],
    contacts: [
      aContact(),
      aContact({ id: 'ugo-blu', name: 'Ugo Blu', active: false, inactiveBecause: 'unsubscribed' }),
      aContact({
        id: 'rita-rosa',
        name: 'Rita Rosa',
        levels: ['national'],
        excluded: ['maglieria'],
        pausedUntil: '2026-09-01T00:00:00Z',
      }),
      aContact({
        id: 'zoe-gialli',
        name: 'Zoe Gialli',
        covering: [{ contact: 'rita-rosa', members: ['filofino'], until: '2026-09-01T00:00:00Z' }],
      }),
    ],
    calls: [KNITWEAR, TOLD, SICILY, WATER, PAST],
  })
  await saveMailRecord(world.table, {
    contact: 'anna-neri',
    kind: 'digest',
    key: '2026-W26',
    at: '2026-06-22T05:31:00Z',
    sesId: 'ses-1',
    mark: '2026-06-22T05:30:00Z',
    told: [{ id: TOLD.id, version: 1 }],
    snapshots: { calls: 'c', profiles: 'p' },
    ruleSets: { create: 1 },
  })
  await addOpportunity(world.table, aCall('tardi', { title: 'Maglieria letta dopo' }))
  await saveSourceRun(world.table, aRun())
  await saveSourceRun(
    world.table,
    aRun({
      source: 'it-incentivi',
      state: 'failed',
      lastCompleteAt: '2026-06-20T03:00:00Z',
      refusals: [],
      problem: '[it-incentivi] expected an answer, it refused.',
    }),
  )
})
afterAll(() => world.close())

const ask = async (call: string, more: Record<string, string> = {}, member = 'filofino'): Promise<string> =>
  world.read(`/why?${new URLSearchParams({ member, call, ...more })}`)

describe('why not, for a member', () => {
  it.each([
    ['its id', KNITWEAR.id],
    ['its code at the source', 'maglia'],
    ['words of its title', 'voucher MAGLIERIA certificati'],
    [
      'its address, however it was copied',
      'http://regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi/maglia?utm_source=mail#top',
    ],
  ])('a call is found by %s, and one that comes is said to come', async (_, typed) => {
    const page = await ask(typed)
    expect(page).toContain('È un bando per questo socio, e nulla lo trattiene.')
    expect(page).toMatch(
      /\dº di \d (?:bando aperto|bandi aperti) al referente e da segnalare; nel prossimo digest ha una scheda\./,
    )
    expect(page).toContain('Referente: Anna Neri, ogni lunedì.')
  })

  it.each([
    ['told', TOLD.id, 'È già stato segnalato lunedì 22 giugno 2026, nel digest della settimana 2026-W26.'],
    ['off', SICILY.id, 'È di un’altra regione, e questi bandi si segnalano solo a chi li chiede.'],
    ['below', WATER.id, /Non ha nulla in comune con il profilo.*di «tessile»: questo non lo fa\./s],
    ['closed, and long out of what is matched', 'un anno fa', 'È chiuso da domenica 1º giugno 2025.'],
    ['held', 'letta dopo', 'È stato letto dopo l’ultimo abbinamento'],
    ['row-refused', 'senza-titolo', /elenca «avviso-senza-titolo».*<span lang="en">it has no title/s],
    [
      'its source silent',
      'https://www.incentivi.gov.it/it/catalogo/bando-nuovo',
      /La sua fonte, incentivi.gov.it, non si legge per intero da sabato 20 giugno 2026.*it refused/s,
    ],
    ['unknown', 'balena', /Non lo conosciamo: nessuna delle \d+ fonti.*proponete a chi gestisce Segnavia/s],
  ])('%s', async (_, typed, text) => {
    const page = await ask(typed)
    if (typeof text === 'string') expect(page).toContain(text)
    else expect(page).toMatch(text)
    expect(page).toContain('Che cosa cambierebbe?')
  })

  it('in English', async () => {
    expect(await ask(TOLD.id, { lang: 'en' })).toContain('It was told already on Monday 22 June 2026')
    expect(await ask('whale', { lang: 'en' })).toContain(
      `Unknown to us: none of the ${SOURCE_IDS.length} sources we read`,
    )
  })

  it('for another contact of the member, a link away', async () => {
    const page = await ask(KNITWEAR.id)
    expect(page).toContain('contact=ugo-blu')
    const other = await ask(KNITWEAR.id, { contact: 'ugo-blu' })
    expect(other).toContain('Il referente si è disiscritto')
    expect(other).toContain('È abbastanza vicino da essere segnalato, ma qualcosa lo trattiene.')
    expect(other).not.toContain('@')
  })

  it('for a contact that chose otherwise, each choice, and who gets its mails meanwhile', async () => {
    const page = await ask(KNITWEAR.id, { contact: 'rita-rosa' })
    expect(page).toContain('È fra i bandi regionali e locali, che il referente ha escluso.')
    expect(page).toContain('Parla di «maglieria», che il referente ha chiesto di non segnalare.')
    expect(page).toContain('Il referente ha messo in pausa gli invii: intanto li riceve Zoe Gialli.')
    const english = await ask(KNITWEAR.id, { contact: 'rita-rosa', lang: 'en' })
    expect(english).toContain('It is one of the regional and local calls, which the contact has excluded.')
  })

  it('for a member without contacts', async () => {
    expect(await ask(KNITWEAR.id, {}, 'muta')).toContain('Questo socio non ha referenti')
  })

  it('whatever is typed is shown as text', async () => {
    const page = await ask('<script>alert(1)</script>')
    expect(page).not.toContain('<script>')
    expect((await world.ask(`/why?member=filofino&call=${'x'.repeat(5000)}`)).status).toBe(404)
    expect((await world.ask('/why?member=filofino&call=https%3A%2F%2F%5B')).status).toBe(404)
  })
})

describe('in words', () => {
  const around = { call: undefined, clusterName: () => 'Create' }
  const excluded = { code: 'excluded', cluster: 'create', concept: 'fur-trade' } as const

  it('a concept that excludes goes by its own words, in the other language where it has none in this', () => {
    const both = { ...excluded, it: ['pelliccia', 'visone'], en: ['fur'] }
    expect(obstacleText('it', both, around).what).toContain('Il concetto «pelliccia, visone» del Clust-ER')
    expect(obstacleText('en', both, around).what).toContain('The concept “fur” of the Create Clust-ER')
    expect(obstacleText('en', { ...both, en: [] }, around).what).toContain('“pelliccia, visone”')
    const many = { ...excluded, it: [], en: ['fur', 'mink', 'fox', 'sable'] }
    expect(obstacleText('it', many, around).what).toContain('«fur, mink, fox…»')
    expect(obstacleText('it', { ...excluded, it: [], en: [] }, around).what).toContain('«fur-trade»')
  })

  it('a call without room is told its place and how many are looked at', () => {
    const crowded = { code: 'crowded', place: 41, most: 40 } as const
    expect(obstacleText('it', crowded, around).what).toContain('È 41º fra i bandi aperti')
    expect(obstacleText('it', crowded, around).what).toContain('i primi 40.')
    expect(obstacleText('en', crowded, around).what).toContain('number 41 of the calls open')
    expect(obstacleText('en', crowded, around).what).toContain('the first 40 are looked at.')
  })
})

const EACH: Obstacle[] = [
  { code: 'unknown', sources: [] },
  { code: 'source-silent', source: 'Regione di esempio', since: NOW },
  { code: 'row-refused', source: 'Regione di esempio', row: 'avviso', reason: 'no title', at: NOW },
  { code: 'held', what: 'member' },
  { code: 'closed', since: NOW, stage: false, withdrawn: false },
  { code: 'unconfirmed', since: NOW },
  { code: 'off', wish: 'registers' },
  { code: 'level', level: 'european' },
  { code: 'language', language: 'en' },
  { code: 'words', words: 'pelliccia' },
  { code: 'excluded', cluster: 'create', concept: 'fur', it: ['pelliccia'], en: [] },
  { code: 'below', by: 100, floor: 400, unmet: [] },
  { code: 'missing', reasons: [] },
  { code: 'threshold', threshold: 'strong', by: 50, floor: 700 },
  { code: 'cluster-muted', clusters: ['create'], whole: true },
  { code: 'cluster-muted', clusters: ['create', 'mech'], whole: false },
  { code: 'possible', by: 1, good: 500 },
  { code: 'declined', at: NOW, reason: 'topic' },
  { code: 'lowered', by: 20 },
  { code: 'told', at: NOW, mail: 'digest', period: '2026-W26' },
  { code: 'told', at: NOW, mail: 'alert', period: '2026-06-22T05:30:00Z' },
  { code: 'told', at: NOW, mail: 'reminder', period: '2026-06-22' },
  { code: 'followed', at: NOW },
  { code: 'crowded', place: 41, most: 40 },
  { code: 'queued', most: 3, baseline: false },
  { code: 'capped', perWeek: 2, perDay: 1 },
  { code: 'inactive', because: 'unsubscribed' },
  { code: 'paused', until: NOW, coveredBy: 'Ugo Blu' },
]

describe('each obstacle, in words', () => {
  const clusterName = (id: string) => `Clust-ER ${id}`
  const said = (language: 'it' | 'en', obstacle: Obstacle, own: boolean) => {
    const {
      what,
      more = '',
      change,
    } = obstacleText(language, obstacle, { call: undefined, clusterName, own })
    return `${what} ${more} ${change}`
  }

  it.each(EACH)('$code: whole sentences in both languages, to both readers', (obstacle) => {
    for (const language of ['it', 'en'] as const)
      for (const own of [false, true]) {
        const text = said(language, obstacle, own)
        expect(text).toMatch(/^\p{Lu}.*\.$/su)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      }
    expect(said('it', obstacle, false)).not.toBe(said('en', obstacle, false))
    // Who reads of itself is no third person.
    expect(said('it', obstacle, true)).not.toMatch(/(?:Il|il|al|del) referente/)
    expect(said('en', obstacle, true)).not.toMatch(/the contact/i)
  })

  it('quotes a choice as the page of preferences calls it', () => {
    const words = preferencesWords
    for (const language of ['it', 'en'] as const) {
      const text = (obstacle: Obstacle) => said(language, obstacle, true)
      expect(text({ code: 'level', level: 'regional' })).toContain(words[language].level.regional)
      expect(text({ code: 'language', language: 'en' })).toContain(words[language].languages.en)
      expect(text({ code: 'off', wish: 'registers' })).toContain(words[language].wish.registers)
      const threshold = { code: 'threshold', threshold: 'good', by: 50, floor: 500 } as const
      expect(text(threshold)).toContain(words[language].thresholds.good)
    }
  })

  it('says which mail told a call', () => {
    const told = (mail: 'digest' | 'alert' | 'reminder') =>
      said('it', { code: 'told', at: NOW, mail, period: '2026-W26' }, false)
    expect(told('digest')).toContain('nel digest della settimana 2026-W26')
    expect(told('alert')).toContain('con un avviso immediato')
    expect(told('reminder')).toContain('con un promemoria')
  })

  it('a followed call that has changed comes, unless nobody can be written to', () => {
    const standing = { followed: true, next: 'card' } as const
    const missing: Obstacle = { code: 'missing', reasons: [] }
    expect(verdictOf({ match: false, obstacles: [missing], standing })).toBe('followed')
    const paused: Obstacle = { code: 'paused', until: NOW }
    expect(verdictOf({ match: true, obstacles: [paused], standing })).toBe('match')
    expect(isGood('followed')).toBe(true)
    expect(standingText('it', standing)).toBe('Nel prossimo digest ha una scheda.')
    expect(standingText('en', { place: 2, of: 3, next: 'page' }, true)).toBe(
      'Number 2 of 3 calls open to you and still to be told; there is no room for it in the next digest: it is on the page of your calls.',
    )
  })
})

describe('an address', () => {
  it('is of the source whose site it is on', () => {
    expect(sourceAt('https://www.incentivi.gov.it/it/catalogo/x')).toBe('it-incentivi')
    expect(sourceAt('https://example.org/x')).toBeUndefined()
  })
})

describe('a call below the floor', () => {
  const said = (by: number) =>
    obstacleText(
      'en',
      { code: 'below', by, floor: 400, unmet: [] },
      { call: undefined, clusterName: (id) => id },
    ).what

  it('lacks so many points, or has nothing in common at all', () => {
    expect(said(120)).toBe('It is 120 points short of the 400 from which calls are told.')
    expect(said(400)).toMatch(/^It has nothing in common/)
  })
})
