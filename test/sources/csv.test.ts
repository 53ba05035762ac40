import { describe, expect, it } from 'vitest'
import { italiaDomani } from '../../shared/sources/national/italia-domani.ts'
import { readCsv } from '../../shared/sources/reading/csv-rows.ts'
import { trento } from '../../shared/sources/regional/trento.ts'
import { UnreadablePage } from '../../shared/sources/source.ts'
import { csvOf, trentoRow } from '../builders/record-pages.ts'
import { fixture, pageOf, READ_AT, readBody } from '../builders/source-pages.ts'

const cellsOf = (body: string) =>
  readCsv('prova', pageOf(italiaDomani, body), ['Titolo', 'Importo']).map(({ cells }) => cells)

const FILE = { url: 'https://dati.trentino.it/prova.csv' }
const calendar = (body: string) => trento.read({ request: FILE, body }, READ_AT)
const entry = (fields: Record<string, string>) => calendar(csvOf([trentoRow(fields)])).drafts[0]

describe('a CSV file', () => {
  it.each([
    ['commas', 'Titolo,Importo\nUno,5\n'],
    ['semicolons and a byte order mark', '\uFEFFTitolo;Importo\r\nUno;5\r\n'],
    ['tabs', 'Titolo\tImporto\nUno\t5\n'],
    ['other columns between, and other order', 'Altro;Importo;Titolo\nx;5;Uno\n'],
    ['spaces and capitals in the header', ' TITOLO ;importo \nUno;5\n'],
    ['quoted cells', '"Titolo";"Importo"\n"Uno";"5"'],
  ])('is read with %s', (_, body) => expect(cellsOf(body)).toEqual([{ Titolo: 'Uno', Importo: '5' }]))

  it('keeps lines, quotes and separators within a cell', () => {
    expect(cellsOf('Titolo;Importo\n"Uno\ndue; ""tre""";5\n')).toEqual([
      { Titolo: 'Uno\ndue; "tre"', Importo: '5' },
    ])
  })

  it('takes N/A and its like for nothing', () => {
    expect(cellsOf('Titolo;Importo\nUno;N/A\nDue;-\n').map(({ Importo }) => Importo)).toEqual(['', ''])
  })

  it('names the columns that its header lacks', () => {
    expect(() => cellsOf('Nome;Importo\nUno;5\n')).toThrow(/a header without Titolo/)
    expect(() => cellsOf('<!doctype html><title>Accedi</title>')).toThrow(UnreadablePage)
  })

  it('raises when a quote is never closed: the rest would be one cell', () => {
    expect(() => cellsOf('Titolo;Importo\n"Uno;5\nDue;6\n')).toThrow(UnreadablePage)
  })

  it('marks a row of another width, and reads the others', () => {
    const rows = readCsv('prova', pageOf(italiaDomani, 'Titolo;Importo\nUno\nDue;6\n'), ['Titolo'])
    expect(rows).toEqual([
      { cells: { Titolo: 'Uno' }, broken: 'it has 1 cells, and the header 2' },
      { cells: { Titolo: 'Due' } },
    ])
  })
})

describe('Italia Domani', () => {
  const reading = readBody(italiaDomani, fixture('csv-italia-domani.csv'))
  const [botteghe, carta, archivi, chiuso] = reading.drafts

  it('reads a call whole', () => {
    expect(botteghe).toEqual({
      sourceId: '901',
      title: 'Avviso per le botteghe "digitali"',
      language: 'it',
      level: 'national',
      programme: 'PNRR',
      call: { id: 'EX1C1I1.01', title: 'Botteghe digitali' },
      funder: 'MINISTERO DI PROVA',
      act: { kind: 'avviso' },
      applicants: { kinds: [], sizes: [], words: ['Imprese'] },
      themes: [],
      keywords: [],
      aidForms: [],
      opensAt: { at: '2026-05-03T22:00:00Z', hourStated: false, zone: 'Europe/Rome', text: '04/05/2026' },
      deadlines: [{ at: '2026-07-31T21:59:00Z', hourStated: false, zone: 'Europe/Rome', text: '31/07/2026' }],
      end: 'date-or-funds',
      amounts: { total: 6_819_672_131, words: '68196721,31' },
      url: 'https://www.example.org/botteghe',
      flags: [],
    })
  })

  it('C13 C14 takes neither 31 February nor a cent for what a call states', () => {
    expect(carta?.deadlines).toEqual([])
    expect(carta?.amounts).toBeUndefined()
    expect(carta?.flags.map(({ field, text }) => [field, text])).toEqual([
      ['deadlines', '31/02/2026'],
      ['amounts', '0,01'],
    ])
  })

  it('knows a call that ends with its money, and takes the first of several addresses', () => {
    expect(archivi).toMatchObject({
      end: 'funds',
      deadlines: [],
      url: 'https://www.example.org/a',
      flags: [],
    })
  })

  it('knows that what was awarded is closed, and flags a call without a page of its own', () => {
    expect(chiuso).toMatchObject({ closedBySource: true, flags: [{ field: 'url' }] })
    expect(chiuso?.deadlines.map(({ at }) => at)).toEqual(['2026-04-03T21:59:00Z'])
  })

  it('passes over purchases and jobs, and refuses a broken row alone', () => {
    expect(reading.passedOver).toEqual([
      { row: 'Fornitura di sedie', reason: 'it buys something: it carries a CIG' },
      {
        row: 'Avviso pubblico per la ricerca di n. 1 Product Owner',
        reason: 'it is about jobs, and is no call',
      },
    ])
    expect(reading.refused).toMatchObject([
      { row: 'Riga spezzata', reason: 'it has 4 cells, and the header 24' },
      { row: 'Avviso senza numero', reason: 'it has no "Numero seriale", which alone tells rows apart' },
    ])
  })
})

describe('a file in a CKAN catalogue', () => {
  const found = trento.read(pageOf(trento, fixture('ckan-package.json')), READ_AT)

  it('is asked for where the catalogue says it is: the first CSV', () => {
    expect(trento.first(READ_AT).url).toContain('/api/3/action/package_show?id=calendario-')
    expect(found.next?.url).toBe('https://dati.trentino.it/dataset/prova/resource/1/download/calendario.csv')
  })

  it.each([
    ['on a stranger’s host', 'https://example.org/calendario.csv'],
    ['on a host that only ends alike', 'https://nontrentino.it/calendario.csv'],
    ['without encryption', 'http://dati.trentino.it/calendario.csv'],
    ['at no address', 'file:///etc/passwd'],
  ])('is not asked for %s', (_, url) => {
    const body = JSON.stringify({ success: true, result: { resources: [{ format: 'CSV', url }] } })
    expect(() => readBody(trento, body)).toThrow(UnreadablePage)
  })
})

describe('Trento’s calendar', () => {
  it('reads days padded or not, years of two digits, and Italian amounts', () => {
    const { drafts } = calendar(fixture('csv-trento.csv'))
    expect(drafts.map(({ deadlines }) => deadlines[0]?.at)).toEqual([
      '2026-07-09T21:59:00Z',
      '2026-03-31T21:59:00Z',
      undefined,
    ])
    expect(drafts.map(({ amounts }) => amounts?.total)).toEqual([320_000_000, 210_000_000, undefined])
  })

  it('takes a month for no date, with a flag, and knows the call by it', () => {
    const prati = calendar(fixture('csv-trento.csv')).drafts[2]
    expect(prati).toMatchObject({ sourceId: 'ex02-prati.2025-04', closedBySource: true })
    expect(prati?.flags.map(({ field, text }) => [field, text])).toEqual([
      ['opensAt', 'aprile 2025'],
      ['deadlines', 'maggio 2025'],
      ['url', 'nessun collegamento'],
      ['amounts', '0,01'],
    ])
  })

  it('tells editions of one measure apart, and knows one again when its days are corrected', () => {
    const id = (opening: string) => entry({ 'DATA APERTURA': opening })?.sourceId
    expect(id('1/5/2026')).toBe('ex01-muri-a-secco.2026-05')
    expect(id('15/05/26')).toBe(id('maggio 2026'))
    expect(id('1/5/2027')).not.toBe(id('1/5/2026'))
    expect(id('da definire')).toBe('ex01-muri-a-secco.undated')
  })

  it('knows that a call whose ranking runs is over, and one in preparation is not', () => {
    expect(entry({ STATO: 'in attuazione e graduatoria' })?.closedBySource).toBe(true)
    expect(entry({ STATO: 'in programma' })?.closedBySource).toBeUndefined()
  })

  it('leads to the page that the cell links to, never elsewhere', () => {
    expect(entry({})?.url).toBe('https://www.example.org/muri')
    const hostile = entry({ INFORMAZIONI: '<a href="javascript:alert(1)">Muri</a>' })
    expect(hostile?.url).toMatch(/^https:\/\/dati\.trentino\.it\//)
    expect(hostile?.flags).toMatchObject([{ field: 'url' }])
  })
})
