import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readThesaurusFile } from '../../infra/thesaurus/file.ts'
import { MOST_ROWS, NoThesaurus, readRows, type ThesaurusReading } from '../../infra/thesaurus/reading.ts'
import { skosRows } from '../../infra/thesaurus/skos.ts'
import { tableRows } from '../../infra/thesaurus/table.ts'

const table = (text: string, columns = {}): ThesaurusReading => readRows(tableRows(text, columns))
const skos = (text: string): ThesaurusReading => readRows(skosRows(text))
const reasons = ({ refused }: ThesaurusReading) => refused.map(({ where, reason }) => `${where}: ${reason}`)

describe('a table', () => {
  const wanted = [
    { id: '1', it: ['murrina'], en: ['millefiori cane'] },
    { id: '2', it: ['vetro soffiato', 'soffiatura'], en: ['blown glass'] },
  ]

  it.each([
    ['TSV', 'id\tit\ten\n1\tmurrina\tmillefiori cane\n2\tvetro soffiato|soffiatura\tblown glass\n'],
    ['CSV', 'it,en,id\nmurrina,millefiori cane,1\n"vetro soffiato|soffiatura",blown glass,2\n'],
    [
      'CSV with semicolons',
      'CODE;IT;EN\r\n1;murrina;millefiori cane\r\n2;vetro soffiato | soffiatura;blown glass',
    ],
    [
      'a byte-order mark and other names',
      '\ufeffcodice,Italiano,English\n1,murrina,millefiori cane\n2,vetro soffiato|soffiatura,blown glass',
    ],
  ])('is read as %s', (_, text) => {
    expect(table(text.replace(/^\ufeff/, ''))).toEqual({ entries: wanted, refused: [] })
  })

  it('takes columns by the names they are said to have', () => {
    const text = 'n,denominazione,name\n1,murrina,millefiori cane\n'
    expect(() => table(text)).toThrow('Expected a column id, code')
    expect(table(text, { id: 'N', it: 'denominazione', en: 'name' }).entries).toEqual([wanted[0]])
  })

  it('a quotation mark in TSV is a letter like others', () => {
    expect(table('id\tit\ten\n1\tvetro "murrino"\tmurrine glass\n').entries[0]?.it).toEqual([
      'vetro "murrino"',
    ])
  })

  it('is refused row by row, each with its line and the reason', () => {
    const long = 'molto '.repeat(30)
    const rows = [
      'id\tit\ten',
      '1\tmurrina\tcane',
      '1\tvetro\tglass',
      '2\tvetro',
      '3\t\tglass',
      '4\tvetro\t ',
      '\tvetro\tglass',
      '5\tvetro\t<b>glass</b>',
      '6\tvetro\tglass &nbsp;',
      `7\t${long}\tglass`,
      '8\tdella\tof the',
      '9\tvetro\thttps://example.org',
    ]
    const read = table(rows.join('\n'))
    expect(read.entries.map(({ id }) => id)).toEqual(['1'])
    expect(reasons(read)).toEqual([
      'line 3: the id 1 was there before',
      'line 4: expected 3 cells as in the header, found 2',
      'line 5: no Italian label',
      'line 6: no English label',
      'line 7: expected an id of 1 to 200 characters, found 0',
      'line 8: the English label "<b>glass</b>" holds markup, an address or characters that no label has',
      'line 9: the English label "glass &nbsp;" holds markup, an address or characters that no label has',
      expect.stringMatching(/^line 10: the Italian label "molto molto.*… has 179 characters, 150 at most$/),
      'line 11: the Italian label "della" has no word that says anything',
      'line 12: the English label "https://example.org" holds markup, an address or characters that no label has',
    ])
  })

  it('whose languages are the wrong way round is refused as a whole', () => {
    const rows = Array.from(
      { length: 20 },
      (_, id) => `${id},the right of the sea ${id},diritto del mare e della costa`,
    )
    expect(() => table(['id,it,en', ...rows].join('\n'))).toThrow('wrong way round')
  })

  it('with too many rows is refused as a whole', () => {
    const row = { where: 'line 2', id: '', it: [], en: [] }
    expect(() => readRows(Array.from({ length: MOST_ROWS }, () => row))).not.toThrow()
    expect(() => readRows(Array.from({ length: MOST_ROWS + 1 }, () => row))).toThrow('at most 60000 concepts')
  })

  it('whatever it holds, it is read or refused, never half read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        try {
          for (const { it, en } of table(`id,it,en\n${text}`).entries)
            expect(it.length * en.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(NoThesaurus)
        }
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

describe('SKOS in RDF/XML', () => {
  const file = (body: string, prefix = 'skos') =>
    `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:${prefix}="http://www.w3.org/2004/02/skos/core#">${body}</rdf:RDF>`
  const labels = `<skos:prefLabel xml:lang="en">blown glass &amp; cane</skos:prefLabel>
    <skos:prefLabel xml:lang="it">vetro soffiato</skos:prefLabel>
    <skos:prefLabel xml:lang="de">Glas</skos:prefLabel>
    <skos:altLabel xml:lang="it-IT">soffiatura</skos:altLabel>`
  const wanted = [
    { id: 'https://example.org/1', it: ['vetro soffiato', 'soffiatura'], en: ['blown glass & cane'] },
  ]

  it('concepts are read with their preferred and other labels in both languages', () => {
    const text = file(
      `<skos:ConceptScheme rdf:about="https://example.org/s"/><skos:Concept rdf:about="https://example.org/1">${labels}</skos:Concept>`,
    )
    expect(skos(text)).toEqual({ entries: wanted, refused: [] })
  })

  it('so are those whose attributes begin on the next line, as some tools write them', () => {
    const text = file(`<skos:Concept\n    rdf:about="https://example.org/1">${labels}</skos:Concept>`)
    expect(skos(text)).toEqual({ entries: wanted, refused: [] })
  })

  it('so are descriptions of that type, and prefixes of another name', () => {
    const type = '<rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>'
    const described = `<rdf:Description rdf:about="https://example.org/s"/><rdf:Description rdf:about="https://example.org/1">${type}${labels}</rdf:Description>`
    expect(skos(file(described)).entries).toEqual(wanted)
    const renamed = file(`<skos:Concept rdf:about="https://example.org/1">${labels}</skos:Concept>`)
    expect(skos(renamed.replaceAll('skos:', 's:').replace('xmlns:skos', 'xmlns:s')).entries).toEqual(wanted)
  })

  it('a concept without a label, an id or an end is refused alone', () => {
    const read = skos(
      file(
        `<skos:Concept rdf:about="a"><skos:prefLabel xml:lang="it">vetro</skos:prefLabel></skos:Concept>
         <skos:Concept>${labels}</skos:Concept>
         <skos:Concept rdf:about="https://example.org/1">${labels}</skos:Concept>
         <skos:Concept rdf:about="b">${labels}`,
      ),
    )
    expect(read.entries).toEqual(wanted)
    expect(reasons(read)).toEqual([
      'concept 1: no English label',
      'concept 2: expected an id of 1 to 200 characters, found 0',
      'concept 4: the element skos:Concept has no end, or a far one',
    ])
  })

  it.each([
    ['a document type', `<!DOCTYPE rdf:RDF [<!ENTITY a "b">]>${file('')}`, 'without a document type'],
    ['other XML', '<rss><channel/></rss>', 'Expected RDF/XML that names'],
  ])('%s is refused as a whole', (_, text, expected) => {
    expect(() => skos(text)).toThrow(expected)
  })

  it('a long file without an end is read in a short time', () => {
    const text = file('<skos:Concept rdf:about="a">'.repeat(20_000))
    const started = performance.now()
    expect(skos(text).entries).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('a file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'segnavia-thesaurus-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('that is not UTF-8 is refused with the remedy', () => {
    writeFileSync(join(folder, 'latin.csv'), Buffer.from('id,it,en\n1,citt\xe0,city\n', 'latin1'))
    expect(() => readThesaurusFile(join(folder, 'latin.csv'))).toThrow('Save it as UTF-8')
    expect(() => readThesaurusFile(join(folder, 'none.csv'))).toThrow('Correct the path')
  })
})

const EUROVOC = new URL('../../../shared/lexicons/eurovoc-it-en.tsv', import.meta.url).pathname

describe.skipIf(!existsSync(EUROVOC))(
  'EuroVoc beside the project (skipped where ../shared is missing)',
  () => {
    it('is read but for a handful of rows', () => {
      const { entries, refused } = readThesaurusFile(EUROVOC)
      expect(entries.length).toBeGreaterThan(7300)
      expect(refused.length).toBeLessThan(20)
    })
  },
)
