import { describe, expect, it } from 'vitest'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { UnreadablePage } from '../../shared/sources/source.ts'
import { exportRow, fixture, readBody } from '../builders/source-pages.ts'

const reading = readBody(itIncentiviExport, fixture('it-incentivi-export.csv'))
const [archivi, voucher] = reading.drafts

describe('the export of incentivi.gov.it as CSV', () => {
  it('reads what its JSON says, to the same draft', () => {
    const json = exportRow({
      ID_Incentivo: 9001,
      Titolo: "Bando archivi d'impresa",
      Descrizione: 'Un contributo, a fondo perduto, per chi rinnova i propri archivi.',
      Data_apertura: '2026-05-01T00:00:00',
      Data_chiusura: '2026-07-31T00:00:00',
      Dimensioni: '["Micro Impresa","Piccola Impresa"]',
      Tipologia_Soggetto: '["Impresa"]',
      Forma_agevolazione: '["Contributo/Fondo perduto"]',
      Spesa_Ammessa_min: '10000',
      Spesa_Ammessa_max: '80000',
      Settore_Attivita: '["Agricoltura, silvicoltura e pesca","Cultura"]',
      Codici_ATECO: '90.00; 90.01;',
      Regioni: '["Emilia-Romagna"]',
      Soggetto_Concedente: 'Regione di fantasia',
      Stanziamento_incentivo: '70047.34',
      Link_istituzionale: 'https://www.example.org/archivi',
      URL: '/it/catalogo/misura-9001',
    })
    expect(archivi).toEqual(readBody(itIncentiviExport, json).drafts[0])
    expect(archivi?.keywords).toEqual(['Agricoltura, silvicoltura e pesca', 'Cultura'])
  })

  it('repairs accents that were encoded twice', () => {
    expect(voucher).toMatchObject({
      title: 'Voucher qualità per le città',
      text: 'La città che innova – un voucher.',
      funder: 'Comunità di prova',
      regions: ['IT-57', 'IT-62'],
      applicants: { sizes: ['micro'] },
      flags: [],
    })
  })

  it('refuses a row of another width alone', () => {
    expect(reading.refused).toMatchObject([
      { row: 'Riga troppo corta', reason: 'it has 3 cells, and the header 18', sourceId: '9003' },
    ])
  })

  it('reads copies parted by semicolons, lists and all', () => {
    const copy = 'ID_Incentivo;Titolo;Regioni\n9001;Bando di prova;"Lazio;Marche"\n'
    expect(readBody(itIncentiviExport, copy).drafts).toMatchObject([
      { sourceId: '9001', regions: ['IT-57', 'IT-62'] },
    ])
  })

  it('reads columns under the names of the search core, and an escaped comma outside quotes', () => {
    const core = 'zs_nid,zs_title,zm_field_regions_value\n9001,Bando carta\\, legno e filati,Lazio\n'
    expect(readBody(itIncentiviExport, core).drafts).toMatchObject([
      { sourceId: '9001', title: 'Bando carta, legno e filati', regions: ['IT-62'] },
    ])
  })

  it.each([
    ['another CSV', 'Nome,Cognome\nAda,Prova\n'],
    ['a header alone', 'ID_Incentivo,Titolo\n'],
    ['a quote never closed', 'ID_Incentivo,Titolo\n1,"Bando\n'],
    ['a web page', '<!doctype html><title>Accedi</title>'],
  ])('raises on %s, and says what to upload', (_, body) => {
    expect(() => readBody(itIncentiviExport, body)).toThrow(UnreadablePage)
    expect(() => readBody(itIncentiviExport, body)).toThrow(/JSON, JSON lines or CSV/)
  })
})
