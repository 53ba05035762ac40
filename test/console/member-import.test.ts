import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMemberRecord, readMemberRecords } from '../../shared/store/members.ts'
import { aMember, aVat } from '../builders/member.ts'
import { type ConsoleWorld, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({ members: [aMember(), aMember({ id: 'orlo', name: 'Orlo Srl' })] })
})
afterEach(() => world.close())

const IMPORT = '/clusters/create/members/import'
const PROFILE = 'Tessiamo lana riciclata e cerchiamo partner.'
const FILE = [
  'codice Segnavia;nome;partita IVA;tipo;comune;profilo;Value Chain',
  `;Lana Srl;${aVat(5)};impresa;Carpi;${PROFILE};Moda`,
  'filofino;;;;Modena;;',
  `;Cotone Srl;12345678901;impresa;Carpi;${PROFILE};Moda`,
  `;Lino Srl;;impresa;Carpi;corto;Moda`,
  `;Juta Srl;;bottega;Carpi;${PROFILE};Moda`,
].join('\n')

const look = (text: string) => world.send(IMPORT, { do: 'look', text })
const lookedIn = (html: string): string => /name="looked" value="([^"]+)"/.exec(html)?.[1] ?? ''
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a file of members', () => {
  it('is looked at first: what would change, row by row, and nothing is stored', async () => {
    const text = words(await (await look(FILE)).text())
    expect(text).toContain('Abbiamo letto 5 righe. Nulla è ancora salvato.')
    expect(text).toContain('Nuovi: 1. Cambiati: 1. Senza modifiche: 0. Sbagliate: 3.')
    expect(text).toContain('comune della sede: Carpi → Modena')
    expect(text).toContain('partita IVA: c’è «12345678901». Undici cifre')
    expect(text).toContain('profilo: c’è «corto». Servono da 20 a 5.000 caratteri')
    expect(text).toContain('tipo: c’è «bottega». Serve uno di: impresa')
    expect(await readMemberRecords(world.table)).toHaveLength(2)
    expect(world.changes).toEqual([])
  })

  it('is applied as it was looked at: good rows stand, bad ones do not; twice is once', async () => {
    const looked = lookedIn(await (await look(FILE)).text())
    const done = words(await (await world.send(IMPORT, { do: 'apply', looked })).text())
    expect(done).toContain('Salvati 2 soci.')
    const records = await readMemberRecords(world.table)
    expect(records.map(({ id, revision }) => [id, revision])).toEqual([
      ['filofino', 1],
      ['lana-srl', 1],
      ['orlo', 0],
    ])
    expect(records[0]).toMatchObject({ place: 'Modena', name: 'Filofino Srl' })
    expect(records[1]).toMatchObject({
      vat: aVat(5),
      clusters: [{ cluster: 'create', valueChains: ['fashion'], joinedOn: '2026-06-29' }],
    })
    expect(world.changes.map(({ cause }) => cause)).toEqual(['members'])
    await world.send(IMPORT, { do: 'apply', looked })
    expect(await readMemberRecords(world.table)).toEqual(records)
    expect(world.changes).toHaveLength(1)
  })

  it('a member that somebody changes in between is told and left as it is; the others are stored', async () => {
    const looked = lookedIn(await (await look('id;comune\nfilofino;Modena\norlo;Parma')).text())
    await look('id;comune\norlo;Rimini').then(async (answer) =>
      world.send(IMPORT, { do: 'apply', looked: lookedIn(await answer.text()) }),
    )
    const done = words(await (await world.send(IMPORT, { do: 'apply', looked })).text())
    expect(done).toContain('Salvato 1 socio.')
    expect(done).toContain('Non salvato: qualcun altro ha modificato questo socio')
    expect((await readMemberRecord(world.table, 'orlo'))?.place).toBe('Rimini')
    expect((await readMemberRecord(world.table, 'filofino'))?.place).toBe('Modena')
  })

  it('comes as an upload too, in the letters that Windows had before', async () => {
    const body = new FormData()
    const latin = Uint8Array.from([...'id;comune\nfilofino;Forlì'].map((letter) => letter.charCodeAt(0)))
    body.set('file', new File([latin], 'soci.csv', { type: 'text/csv' }))
    body.set('do', 'look')
    const answer = await world.ask(IMPORT, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin', origin: 'https://segnavia.example.org' },
    })
    expect(words(await answer.text())).toContain('Carpi → Forlì')
  })

  it('that cannot be read says why, and keeps what was pasted', async () => {
    const answer = await look('a;b\n1;2')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/non riconosciamo alcun nome di colonna[\s\S]*a;b/)
  })

  it('what was looked at cannot be made up', async () => {
    for (const looked of ['', 'x', Buffer.from('{}').toString('base64')])
      expect((await world.send(IMPORT, { do: 'apply', looked })).status).toBe(404)
  })

  it('is each cluster’s own: a manager of another one may not send it, nor rows of others in it', async () => {
    expect((await world.send(IMPORT, { text: FILE }, { cookie: await world.signIn('luca') })).status).toBe(
      403,
    )
    const cookie = await world.signIn('marta')
    const answer = await world.send(
      IMPORT,
      { do: 'look', text: 'id;comune;cluster\nfilofino;Modena;create' },
      { cookie },
    )
    expect(words(await answer.text())).toContain('Cambiati: 1.')
  })

  it('may be as large as 5,000 rows are, on this address alone', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `;Lana ${n};;impresa;Carpi;${PROFILE};Moda`)
    const answer = await look(`${FILE}\n${rows.join('\n')}`)
    expect(answer.status).toBe(200)
    expect((await world.send('/notes', { text: 'x'.repeat(20_000) })).status).toBe(413)
  })
})

describe('files to download', () => {
  it('the members as they are now are read again without a change', async () => {
    const csv = await world.read('/members.csv?cluster=create')
    expect(words(await (await look(csv)).text())).toContain('Nuovi: 0. Cambiati: 0. Senza modifiche: 2.')
  })

  it('the template explains its columns in a row that is not read', async () => {
    const csv = await world.read('/clusters/create/members/template.csv')
    expect(csv).toMatch(/^"codice Segnavia";"nome";"partita IVA"/)
    expect(csv).toContain('"# Il codice con cui Segnavia conosce il socio')
    expect(words(await (await look(csv)).text())).toContain('Abbiamo letto 0 righe')
  })

  it('who joined and left by month, on a page and as a file', async () => {
    const page = words(await world.read('/clusters/create/members/variation'))
    expect(page).toContain('giugno 2026')
    expect(page).toContain('Di 2 soci non si conosce il giorno di adesione')
    expect(await world.read('/clusters/create/members/variation.csv')).toContain('"2026-06";0;0;2;2;')
  })
})

describe('the list of members', () => {
  it('is filtered by value chain, size and standing, sorted and paged', async () => {
    await world.send('/members/orlo/edit', {
      seen: '0 create:fashion',
      name: 'Orlo Srl',
      kind: 'impresa',
      size: 'media',
      startup: 'no',
      place: 'Carpi',
      region: 'Emilia-Romagna',
      profileLanguage: 'italiano',
      profile: PROFILE,
      'chains.create': 'heritage',
      'leftOn.create': '2026-06-20',
    })
    const names = async (query: string): Promise<string[]> =>
      [...(await world.read(`/members?${query}`)).matchAll(/<a href="\/members\/([a-z-]+)">/g)].map(
        ([, id = '']) => id,
      )
    expect(await names('')).toEqual(['filofino'])
    expect(await names('standing=left')).toEqual(['orlo'])
    expect(await names('standing=all&order=left')).toEqual(['orlo', 'filofino'])
    expect(await names('standing=all&chain=create%2Fheritage')).toEqual(['orlo'])
    expect(await names('standing=all&size=small')).toEqual(['filofino'])
    expect(await names('matched=none')).toEqual(['filofino'])
    expect(await names('standing=coming')).toEqual([])
  })
})
