/** One post of a WordPress site: sound, with `fields` written over it. */
export const wordpressPost = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 501,
  date: '2026-05-04T11:00:00',
  link: 'https://www.example.org/bandi/prova/',
  status: 'publish',
  title: { rendered: 'Avviso di prova' },
  excerpt: { rendered: '' },
  content: { rendered: '<p>Un contributo per chi rinnova la bottega.</p>' },
  ...fields,
})

/** A row of the register of Lombardia's calls: sound, with `fields` written over it. */
export const lombardiaRow = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  codice_bando: 'RLX12026000009',
  titolo_bando: 'Bando di prova per le botteghe della carta',
  chiusura_adesione: '2026-09-07T00:00:00.000',
  ...fields,
})

/** A notice of PA digitale in the daily file's schema: sound, with `fields` written over it. */
export const padigitaleRow = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  titolo: '1.2 Avviso di prova - Comuni - maggio 2026',
  misura: '1.2 Misura di prova',
  data_inizio_bando: '2026-05-04',
  data_fine_bando: '2026-07-31',
  stato: 'APERTO',
  soggetti_destinatari: 'Comuni',
  ...fields,
})

/** A CSV file of these rows under the columns of the first, every cell in quotes. */
export const csvOf = (rows: Record<string, string>[], delimiter = ','): string => {
  const header = Object.keys(rows[0] ?? {})
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(quoted).join(delimiter))
    .join('\r\n')
}

/** A row of Trento's calendar: sound, with `fields` written over it. */
export const trentoRow = (fields: Record<string, string> = {}): Record<string, string> => ({
  STATO: 'aperto',
  INTERVENTO: 'EX01 - muri a secco',
  'DATA APERTURA': '1/5/2026',
  'DATA CHIUSURA': '09/7/2026',
  'IMPORTO (Euro)': '3.200.000,00',
  BENEFICIARI: 'Agricoltori singoli',
  INFORMAZIONI: '<a href="https://www.example.org/muri">Muri</a>',
  ...fields,
})
