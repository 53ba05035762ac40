import type { Instant } from '../../../shared/domain/time.ts'
import { dayFrom, type When } from './row.ts'
import { escaped, lineOf, type SheetFields, slashed, slashedShort } from './sheet.ts'

const floating = (monday: Instant, when: When): string => `${dayFrom(monday, when[0])}T00:00:00.000`

/** Rows of the Lombard register as Socrata answers them: days, and no hours. */
export const lombardiaRows = (rows: readonly SheetFields[], monday: Instant): unknown[] =>
  rows.map((row) => ({
    codice_bando: row.key,
    titolo_bando: lineOf(row.title, monday),
    direzione_generale: row.words,
    ente: 'Regione Lombardia',
    ...(row.opens ? { apertura_adesione: floating(monday, row.opens) } : {}),
    ...(row.deadline ? { chiusura_adesione: floating(monday, row.deadline) } : {}),
    tipo_strumento: 'Agevolazioni',
  }))

/** A call's page on Bandi Online, which knows the hour. */
export const lombardiaPage = (
  { title, deadline: [days, hour = '12:00'] = [0] }: SheetFields,
  monday: Instant,
): string =>
  `<!doctype html><html lang="it"><head><title>${escaped(title)}</title></head><body><div class="chip bg-success-state">Aperto</div><input type="hidden" class="checkCloseDate" value="${dayFrom(monday, days)} ${hour}"><p>Scade il: <strong data-entity="chiusura">${slashed(monday, [days])},</strong> ore ${hour}</p></body></html>`

const csvCell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csvOf = (lines: readonly (readonly string[])[], sign: string): string =>
  lines.map((cells) => cells.map(csvCell).join(sign)).join('\r\n')

/** Cents after a comma, thousands without a sign, as the catalogue of Italia Domani writes amounts. */
const amount = (euro: number | undefined): string => (euro === undefined ? 'N/A' : `${euro},00`)

export const italiaDomaniFile = (rows: readonly SheetFields[], monday: Instant): string =>
  `\uFEFF${csvOf(
    [
      [
        'Codice Univoco Submisura',
        'Descrizione Submisura',
        'Numero seriale ',
        'Titolo Bando o Avviso',
        'CIG',
        'Soggetto emanante',
        'Importo previsto PNRR',
        'Data apertura bando',
        'Data chiusura effettiva bando',
        'Fino ad esaurimento risorse',
        'Stato del Bando',
        'Link al bando',
        'Destinatari del Bando o dell’Avviso',
      ],
      ...rows.map((row) => [
        'DEMO1.1',
        'Dimostrazione',
        row.key,
        lineOf(row.title, monday),
        '',
        row.summary,
        amount(row.total),
        row.opens ? slashed(monday, row.opens) : 'N/A',
        row.deadline ? slashed(monday, row.deadline) : 'N/A',
        'NO',
        'In corso',
        `https://bandi.example.org/pnrr/${row.key}`,
        row.words ?? '',
      ]),
    ],
    ';',
  )}`

export const TRENTO_FILE = 'https://dati.trentino.it/dataset/demo/resource/demo/download/calendario.csv'

/** The catalogue's answer, which says where the file is. */
export const trentoPackage = (): unknown => ({
  success: true,
  result: { name: 'calendario', resources: [{ format: 'CSV', url: TRENTO_FILE }] },
})

export const trentoFile = (rows: readonly SheetFields[], monday: Instant): string =>
  csvOf(
    [
      [
        'STATO',
        'INTERVENTO',
        'DATA APERTURA',
        'DATA CHIUSURA',
        'IMPORTO (Euro)',
        'BENEFICIARI',
        'INFORMAZIONI',
      ],
      ...rows.map((row) => [
        'aperto',
        lineOf(row.title, monday),
        row.opens ? slashedShort(monday, row.opens) : '',
        row.deadline ? slashed(monday, row.deadline) : '',
        row.total ? `${row.total.toLocaleString('it-IT')},00` : '',
        row.words ?? '',
        `<a href="https://bandi.example.org/trento/${row.key}" target="_blank">Pagina</a>`,
      ]),
    ],
    ',',
  )
