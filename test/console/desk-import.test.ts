import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { match } from '../../functions/match/match.ts'
import { plain } from '../../shared/digests/phrase.ts'
import { schedulePhrase } from '../../shared/digests/schedule.ts'
import { mayBeDue } from '../../shared/digests/urgent.ts'
import { carryOut } from '../../shared/domain/announcement-flow.ts'
import { nextDeadline, statusOf } from '../../shared/domain/status.ts'
import { plus } from '../../shared/domain/time.ts'
import { readAnnouncement, readAnnouncements, saveAnnouncement } from '../../shared/store/announcements.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { aWritten } from '../builders/announcement.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let elena: string
let nora: string
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
  elena = await world.signIn('elena')
  nora = await world.signIn('nora')
})
afterAll(() => world.close())

const send = (fields: Record<string, string>, cookie = elena, lang = '') =>
  world.send(`/desk/import${lang}`, fields, { cookie })
const look = async (text: string, kind = 'drafts', lang = ''): Promise<string> =>
  (await send({ do: 'look', kind, text }, elena, lang)).text()
const lookedIn = (page: string): string => /name="looked" value="([^"]+)"/.exec(page)?.[1] ?? ''
const bring = async (text: string, kind = 'drafts'): Promise<string> =>
  (await send({ do: 'apply', looked: lookedIn(await look(text, kind)) })).text()
const fromFile = async () => (await readAnnouncements(world.table)).filter(({ from }) => from.kind === 'file')
const byRow = async (row: string) =>
  (await fromFile()).find(({ from }) => from.kind === 'file' && from.row === row)

describe('drafts from a file', () => {
  it('are looked at row by row first, and nothing is stored', async () => {
    const before = (await readAnnouncements(world.table)).length
    const page = await look(
      'row;titleIt;closes1Day;kind\nA1;Contributi;2026-09-30;aid\nA2;;31/02/2026;premio\n',
    )
    expect(page).toContain('Lette 2 righe.')
    expect(page).toContain('Nuove: 1.')
    expect(page).toContain('Scadenza: «31/02/2026» non si capisce')
    expect(page).toContain('serve.')
    expect(page).toContain('Porta 1 bozza')
    expect((await readAnnouncements(world.table)).length).toBe(before)
    const english = await look('row;titleIt\nA1;x\nA1;y\n', 'drafts', '?lang=en')
    expect(english).toContain('“A1” stands in row 2 already')
  })

  it('become drafts to be checked, as people write files: labels, days and hours of Italian spreadsheets', async () => {
    const text =
      'Codice riga,Titolo (it),closes1Day,closes1Hour,topics,total,everybody\r\nB1,x,1/9/2026,9.30,Imprese e commercio | innovation,"5.000.000,00",no\r\n'
    await bring(text.replace('Titolo (it)', 'titleIt'))
    const draft = await byRow('B1')
    expect(draft).toMatchObject({
      state: 'draft',
      begunBy: 'elena',
      written: { titleIt: 'x', closes1Day: '2026-09-01', closes1Hour: '09:30', total: '5.000.000,00' },
    })
    expect(draft?.written.topics).toContain('innovation')
    expect(draft?.written.everybody).toBeUndefined()
    expect(draft?.unchecked.toSorted()).toEqual(Object.keys(draft?.written ?? {}).toSorted())
  })

  it('of a file that is brought twice, or by two at once, are there once', async () => {
    const text = `row;titleIt\n${Array.from({ length: 40 }, (_, at) => `C${at};Contributi ${at}`).join('\n')}\n`
    const looked = lookedIn(await look(text))
    await Promise.all([send({ do: 'apply', looked }), send({ do: 'apply', looked }, nora)])
    const page = await bring(text)
    const all = (await fromFile()).filter(({ from }) => from.kind === 'file' && /^C\d/.test(from.row))
    expect(all).toHaveLength(40)
    expect(all.every(({ revision }) => revision === 1)).toBe(true)
    expect(page).not.toContain('name="looked"')
    expect(await look(text)).toContain('Uguali: 40.')
  })

  it('change with their row while nobody has touched them; of the others the page says which', async () => {
    await bring('row;titleIt;total\nD1;Primo;100.000\nD2;Secondo;100.000\n')
    const touched = await byRow('D2')
    if (!touched) throw new Error('expected a draft')
    const written = carryOut(
      touched,
      { do: 'write', part: 'essentials', written: { titleIt: 'Secondo, riscritto' }, checked: true },
      { by: 'nora', now: NOW, alike: [] },
    )
    if ('refused' in written) throw new Error(written.refused)
    await saveAnnouncement(world.table, written.announcement, touched)
    const text = 'row;total;titleIt\nD1;200.000;Primo\nD2;200.000;Secondo\n'
    const page = await look(text)
    expect(page).toContain('Cambiate: 1. Uguali: 0. Già lavorate: 1.')
    await bring(text)
    expect(await byRow('D1')).toMatchObject({ revision: 2, written: { total: '200.000' } })
    expect(await byRow('D2')).toMatchObject({
      written: { titleIt: 'Secondo, riscritto', total: '100.000' },
    })
    expect(await world.read(`/desk/${(await byRow('D1'))?.id}/history`, { cookie: elena })).toContain(
      'Aggiornato da un file',
    )
    // The row that was brought first says nothing new of what somebody has gone on with.
    expect(await look('row;titleIt;total\nD2;Secondo;100.000\n')).toContain('Uguali: 1.')
  })
})

describe('a hostile file', () => {
  it('E7 with formulas stays text, on pages and in the file of the list', async () => {
    await bring('row;titleIt\n"=1+1";"=HYPERLINK(""https://evil.example"")"\n')
    const csv = await world.read('/desk.csv', { cookie: elena })
    expect(csv).toContain(`"'=HYPERLINK`)
    expect(csv).not.toContain('"=HYPERLINK')
  })

  it('with markup shows it as text', async () => {
    const page = await look('row;titleIt\nX1;<script>alert(1)</script>\n<b>X</b>;y\n')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b>X</b>')
  })

  it('with a byte order mark, Windows’ letters, quoted line ends and tabs is read all the same', async () => {
    const text = '\uFEFFrow\ttitleIt\ttextIt\nE1\tPiù qualità\t"prima riga\r\nseconda"\nE2\tCittà\tx\n'
    const bytes = Buffer.from(text.replace('\uFEFF', ''), 'latin1')
    const form = new FormData()
    form.set('do', 'look')
    form.set('kind', 'drafts')
    form.set('file', new File([bytes], 'bozze.csv', { type: 'text/csv' }))
    const answer = await world.ask('/desk/import', {
      method: 'POST',
      body: form,
      headers: { cookie: elena, 'sec-fetch-site': 'same-origin' },
    })
    expect(await answer.text()).toContain('Più qualità')
    await bring(text)
    expect((await byRow('E1'))?.written.textIt).toBe('prima riga\nseconda')
    expect((await byRow('E2'))?.written.titleIt).toBe('Città')
  })

  it('that cannot be read says why, and what was pasted stays', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `F${at};Titolo ${at}`).join('\n')
    const said: [text: string, words: string][] = [
      ['', 'Il file è vuoto'],
      ['a;b\n1;2\n', 'Nessuna intestazione'],
      ['row;titleIt;titleIt\n1;2;3\n', 'c’è due volte'],
      ['row;titleIt\n1;"non si chiude\n', 'virgolette'],
      [`row;titleIt\n${rows}\n`, 'Più di 500 righe'],
    ]
    for (const [text, words] of said) {
      const answer = await send({ do: 'look', kind: 'drafts', text })
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words)])
    }
    const wide = await look('row;titleIt\nG1;x;y;z\n')
    expect(wide).toContain('più celle che intestazioni')
    expect((await send({ do: 'apply', looked: 'H4sIAAAAAAAA' })).status).toBe(404)
  })

  it('is brought by officers alone', async () => {
    expect((await send({ do: 'look', text: 'row;titleIt\nH1;x\n' }, world.operator)).status).toBe(403)
    expect((await world.ask('/desk/import', { headers: { cookie: world.operator } })).status).toBe(403)
  })

  it('finds its own templates readable, in both languages', async () => {
    for (const lang of ['it', 'en'])
      for (const kind of ['drafts', 'calendar']) {
        const template = await world.read(`/desk/import/template.csv?kind=${kind}&lang=${lang}`, {
          cookie: elena,
        })
        const page = await look(template, kind)
        expect(page, `${kind} ${lang}`).toContain('Lette 0 righe.')
        expect(page).not.toContain('saltate')
      }
  })
})

const CALENDAR =
  'Codice;Titolo;Area geografica;Obiettivo specifico;Beneficiari;Dotazione finanziaria;Data di apertura;Data di chiusura;Programma\n' +
  'INV-07;Contributi per la maglieria circolare;Intero territorio regionale;1.1;PMI e laboratori;€ 5.000.000,00;15/09/2026;dicembre 2026;PR FESR 2021-2027\n' +
  ';Voucher per i telai;Emilia-Romagna;1.3;PMI;2.000.000 euro;III trimestre 2026;;PR FESR 2021-2027\n'

describe('the calendar of planned calls (art. 49)', () => {
  it('becomes drafts whose days are empty: its dates stay words, also where they look like days', async () => {
    const page = await look(CALENDAR, 'calendar')
    expect(page).toContain('Date indicative: apre «15/09/2026», chiude «dicembre 2026».')
    await bring(CALENDAR, 'calendar')
    const draft = await byRow('INV-07')
    expect(draft?.written).toEqual({
      titleIt: 'Contributi per la maglieria circolare',
      kind: 'aid',
      textIt: 'Area geografica: Intero territorio regionale\nObiettivo: 1.1',
      whoIt: 'PMI e laboratori',
      region: 'yes',
      total: '5.000.000,00',
      programme: 'PR FESR 2021-2027',
      indicativeOpens: '15/09/2026',
      indicativeCloses: 'dicembre 2026',
    })
    expect((await byRow('Voucher per i telai · 1.3'))?.written.indicativeOpens).toBe('III trimestre 2026')
    const one = await world.read(`/desk/${draft?.id}`, { cookie: elena })
    expect(one).toContain('Dal calendario Art. 49')
    const dates = await world.read(`/desk/${draft?.id}/parts/dates`, { cookie: elena })
    expect(dates).toContain('value="15/09/2026"')
    expect(dates).toMatch(/name="opensDay"[^>]*value=""/)
    await bring(CALENDAR, 'calendar')
    expect((await byRow('INV-07'))?.revision).toBe(1)
  })

  it('published is forthcoming without a day: nothing reminds anybody, whenever one looks', async () => {
    await bring(CALENDAR, 'calendar')
    const draft = await byRow('INV-07')
    if (!draft) throw new Error('expected a draft')
    const written = {
      ...draft.written,
      summaryIt: 'Sostiene la maglieria circolare.',
      topics: ['innovation'],
      beneficiaries: ['sme'],
      funder: 'Regione Emilia-Romagna',
      url: 'https://fesr.example.org/calendario',
      contactEmail: 'bandi@regione.example.org',
      everybody: 'yes',
    }
    let before = draft
    for (const order of [
      ...(['essentials', 'who', 'money', 'dates', 'apply', 'audience'] as const).map((part) => ({
        do: 'write' as const,
        part,
        written,
        checked: true,
      })),
      { do: 'submit' as const },
    ]) {
      const carried = carryOut(before, order, { by: 'elena', now: NOW, alike: [] })
      if ('refused' in carried) continue
      await saveAnnouncement(world.table, carried.announcement, before)
      before = carried.announcement
    }
    expect(before.state).toBe('inReview')
    const order = (fields: Record<string, string>, on: string, cookie: string) =>
      readAnnouncement(world.table, draft.id).then((one) =>
        world.send(`/desk/${draft.id}${on}`, { ...fields, seen: String(one?.revision) }, { cookie }),
      )
    await order({ do: 'approve' }, '/review', nora)
    expect((await order({ do: 'publish' }, '/publish', elena)).status).toBe(303)
    const call = await readOpportunity(world.table, `art-er:${draft.id}`)
    if (!call) throw new Error('expected a call')
    expect(call).toMatchObject({
      deadlines: [],
      indicative: { opens: '15/09/2026', closes: 'dicembre 2026' },
    })
    expect(call.opensAt).toBeUndefined()
    for (let days = 0; days <= 400; days += 1) {
      const at = plus(NOW, { days })
      expect(statusOf(call, at)).toBe('forthcoming')
      expect(nextDeadline(call, at)).toBeUndefined()
      // Mails beside the digest, reminders among them, leave for days and for what is new.
      expect(mayBeDue({ ...call, changes: [] }, at)).toBe(false)
    }
    expect(plain(schedulePhrase('it', call, NOW))).toBe(
      'Previsto, con date solo indicative: apre «15/09/2026»; chiude «dicembre 2026»',
    )
    expect(plain(schedulePhrase('en', call, NOW))).toContain('Planned, with dates that are only indicative')
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    const page = await (await world.askAsStranger(`/public/calls/${encodeURIComponent(call.id)}`)).text()
    expect(page).not.toContain('.ics')
  })

  it('is a call like any other once its days are written: words of the calendar count no more', async () => {
    const { announcedIn } = await import('../../shared/domain/announced.ts')
    const dated = aWritten({ indicativeOpens: 'settembre 2026' })
    expect(announcedIn(dated, { now: NOW })).toMatchObject({ draft: { deadlines: [{}] } })
    expect(JSON.stringify(announcedIn(dated, { now: NOW }))).not.toContain('indicative')
    const {
      closes1Day: _,
      closes1Hour: __,
      opensDay: ___,
      opensHour: ____,
      actNumber: _____,
      ...planned
    } = dated
    expect(announcedIn(planned, { now: NOW })).toMatchObject({
      draft: { indicative: { opens: 'settembre 2026' } },
    })
    const { indicativeOpens: ______, ...neither } = planned
    expect(announcedIn(neither, { now: NOW })).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'closes1Day', flaw: 'missing' })]),
    )
  })
})

it('a program brings the same file: a dry run, then the drafts, once under its key', async () => {
  const post = async (apply: boolean, key: string) =>
    world.askAsStranger('/api/v1/announcements/import', {
      method: 'POST',
      headers: {
        cookie: elena,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'idempotency-key': key,
      },
      body: JSON.stringify({
        kind: 'calendar',
        text: 'codice;titolo;data di inizio\nP1;Contributi;2026-09-01\nP2;;x\n',
        apply,
      }),
    })
  const dry = await (await post(false, 'dry-run-0001')).json()
  expect(dry).toMatchObject({
    rows: [
      { row: 'P1', state: 'new' },
      { row: 'P2', state: 'wrong' },
    ],
  })
  expect(await byRow('P1')).toBeUndefined()
  const [first, second] = [await post(true, 'apply-0001'), await post(true, 'apply-0001')]
  expect(await first.json()).toMatchObject({ applied: { saved: 1, skipped: [] } })
  expect(await second.json()).toMatchObject({ applied: { saved: 1 } })
  expect((await byRow('P1'))?.written).toMatchObject({ indicativeOpens: '2026-09-01' })
  expect((await byRow('P1'))?.written.opensDay).toBeUndefined()
})
