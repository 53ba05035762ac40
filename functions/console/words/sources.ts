import { withArticle } from '../../../shared/digests/dates.ts'
import type { Level } from '../../../shared/domain/vocabulary.ts'
import type { Health } from '../source-states.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The counts of a reading, in the order of the columns. */
export const COUNTS = ['read', 'added', 'changed', 'missing', 'refused', 'passedOver'] as const
export type Count = (typeof COUNTS)[number]

const it = {
  title: 'Fonti',
  lead: 'I siti da cui leggiamo i bandi: quando li abbiamo letti, e che cosa non va.',
  sum: (today: number, all: number) => `${today} di ${counted(all, 'fonte letta', 'fonti lette')} oggi`,
  toSee: (count: number) => (count === 1 ? '1 da guardare' : `${count} da guardare`),
  allWell: 'nessuna da guardare',
  toSeeTitle: 'Da guardare',
  levels: { european: 'Europee', national: 'Nazionali', regional: 'Regionali' } as Record<Level, string>,
  level: { european: 'Europea', national: 'Nazionale', regional: 'Regionale' } as Record<Level, string>,
  health: {
    quarantined: 'in quarantena',
    silent: 'ferma',
    failed: 'non letta',
    never: 'mai letta',
    complete: 'letta',
    unchanged: 'letta, invariata',
  } as Record<Health, string>,
  lastRead: 'Ultima lettura intera',
  lastChanged: 'Ultimo cambiamento',
  never: 'mai',
  readCalls: (count: number) => counted(count, 'bando letto', 'bandi letti'),
  silentSince: (when: string) => `Non si legge per intero da ${when}. I bandi già letti restano.`,
  problem: 'Problema: ',
  heldTitle: 'Una lettura è in quarantena',
  heldLead: (when: string) =>
    `La lettura di ${when} non somiglia alle precedenti: è conservata, non è entrata fra i bandi e non è stata annunciata a nessuno.`,
  heldShort: (when: string) => `Lettura di ${when} in quarantena: non annunciata a nessuno.`,
  reason: 'Motivo: ',
  census: 'La lettura in cifre',
  counted: {
    open: 'Bandi non chiusi, prima',
    fresh: 'Mai visti prima',
    vanished: 'Non più elencati',
    reopened: 'Riaperti',
    moved: 'Scadenze spostate',
    longPast: 'Scaduti da tempo, dati per aperti',
  },
  suspects: 'Esempi da controllare sul sito',
  call: 'Bando',
  suspicion: 'Che cosa non torna',
  ifReleased:
    'Se la rilasciate, i suoi bandi entrano come in ogni altra lettura e i referenti ne hanno notizia nel digest seguente.',
  ifLeft:
    'Se la lasciate, resta conservata. La prossima lettura è giudicata da capo: se è in proporzione, prende il posto di questa.',
  looked: 'Ho guardato la fonte: ciò che si è letto è ciò che pubblica',
  release: 'Rilascia la lettura',
  leave: 'Lasciala in quarantena',
  releasing:
    'Rilascio richiesto. Le pagine conservate si rileggono in questi minuti; la nuova lettura compare qui sotto.',
  notHeld:
    'Questa lettura non è più in quarantena: è stata rilasciata, o una lettura seguente ne ha preso il posto.',
  notLooked: 'Prima di rilasciare spuntate la casella: una volta annunciati, i bandi non si richiamano.',
  rhythm: 'Quando si legge',
  usual: 'Durata tipica',
  chart: 'Righe lette, lettura per lettura',
  chartSays: (
    count: number,
    from: string,
    to: string,
    least: number,
    most: number,
    failed: number,
    held: number,
  ) =>
    `${counted(count, 'lettura', 'letture')}, ${withArticle('dal', from)} ${withArticle('al', to)}: fra ${least} e ${most} righe; ${counted(failed, 'non riuscita', 'non riuscite')}, ${held} in quarantena. Le stesse cifre sono nella tabella.`,
  legend: { whole: 'letta', failed: 'non riuscita', quarantined: 'in quarantena' },
  runsTitle: (count: number) => (count === 1 ? 'L’ultima lettura' : `Le ultime ${count} letture`),
  olderRuns: (count: number) => (count === 1 ? 'Una lettura precedente' : `Le ${count} letture precedenti`),
  when: 'Quando',
  state: 'Esito',
  states: {
    complete: 'letta',
    unchanged: 'invariata',
    failed: 'non letta',
    quarantined: 'in quarantena',
  },
  baseline: 'prima lettura',
  uploaded: 'file caricato',
  released: 'rilasciata',
  duration: 'Durata',
  counts: {
    read: 'Letti',
    added: 'Nuovi',
    changed: 'Cambiati',
    missing: 'Non più elencati',
    refused: 'Rifiutati',
    passedOver: 'Tralasciati',
  } as Record<Count, string>,
  noRuns: 'Ancora nessuna lettura',
  noRunsDo: 'La prima avviene all’ora indicata sopra.',
  problems: 'Letture non riuscite, con il motivo',
  refusals: (count: number) =>
    count === 1 ? '1 riga rifiutata, con il motivo' : `${count} righe rifiutate, con il motivo`,
  refusalsCut: (shown: number) => `Si vedono le prime ${shown}.`,
  row: 'Riga',
  why: 'Motivo',
  credit: 'Licenza e attribuzione',
  homepage: 'Guarda la fonte',
  all: 'Tutte le fonti',
  publicTitle: 'Le fonti che leggiamo',
  publicLead:
    'I bandi che segnaliamo vengono da questi siti. Di ciascuno diciamo quando l’abbiamo letto per intero l’ultima volta: di un sito fermo può mancare qualcosa.',
  publicSum: (read: number, all: number, silent: number, unread: number) =>
    `${counted(read, 'fonte letta', 'fonti lette')} su ${all}${silent === 0 ? '' : `; ${counted(silent, 'ferma', 'ferme')}`}${unread === 0 ? '' : `; ${counted(unread, 'mai letta', 'mai lette')} finora`}.`,
}

const en: typeof it = {
  title: 'Sources',
  lead: 'The sites we read calls from: when each was read, and what is wrong.',
  sum: (today, all) => `${today} of ${counted(all, 'source', 'sources')} read today`,
  toSee: (count) => `${count} to look at`,
  allWell: 'none to look at',
  toSeeTitle: 'To look at',
  levels: { european: 'European', national: 'National', regional: 'Regional' },
  level: { european: 'European', national: 'National', regional: 'Regional' },
  health: {
    quarantined: 'in quarantine',
    silent: 'silent',
    failed: 'not read',
    never: 'never read',
    complete: 'read',
    unchanged: 'read, unchanged',
  },
  lastRead: 'Last read whole',
  lastChanged: 'Last change',
  never: 'never',
  readCalls: (count) => counted(count, 'call read', 'calls read'),
  silentSince: (when) => `Not read whole since ${when}. Calls already read are kept.`,
  problem: 'Problem: ',
  heldTitle: 'A reading is in quarantine',
  heldLead: (when) =>
    `The reading of ${when} is unlike those before it: it is kept, has not joined the calls and was announced to nobody.`,
  heldShort: (when) => `Reading of ${when} in quarantine: announced to nobody.`,
  reason: 'Reason: ',
  census: 'The reading in figures',
  counted: {
    open: 'Calls not closed, before',
    fresh: 'Never seen before',
    vanished: 'No longer listed',
    reopened: 'Reopened',
    moved: 'Deadlines moved',
    longPast: 'Long past, shown as open',
  },
  suspects: 'Examples to check on the site',
  call: 'Call',
  suspicion: 'What is odd',
  ifReleased:
    'If you release it, its calls come in as those of any other reading do, and contacts hear of them in the next digest.',
  ifLeft:
    'If you leave it, it stays kept. The next reading is judged afresh: if it is in proportion, it takes the place of this one.',
  looked: 'I have looked at the source: what was read is what it publishes',
  release: 'Release the reading',
  leave: 'Leave it in quarantine',
  releasing:
    'Release asked for. The pages that were kept are being read again; the new reading appears below within minutes.',
  notHeld: 'This reading is no longer in quarantine: it was released, or a later one has taken its place.',
  notLooked: 'Tick the box before you release: calls that were announced cannot be called back.',
  rhythm: 'When it is read',
  usual: 'Usual duration',
  chart: 'Rows read, reading by reading',
  chartSays: (count, from, to, least, most, failed, held) =>
    `${counted(count, 'reading', 'readings')} from ${from} to ${to}: between ${least} and ${most} rows; ${failed} failed, ${held} in quarantine. The table has the same figures.`,
  legend: { whole: 'read', failed: 'failed', quarantined: 'in quarantine' },
  runsTitle: (count) => (count === 1 ? 'The latest reading' : `The latest ${count} readings`),
  olderRuns: (count) => (count === 1 ? 'One earlier reading' : `The ${count} earlier readings`),
  when: 'When',
  state: 'Outcome',
  states: { complete: 'read', unchanged: 'unchanged', failed: 'not read', quarantined: 'in quarantine' },
  baseline: 'first reading',
  uploaded: 'file brought by hand',
  released: 'released',
  duration: 'Duration',
  counts: {
    read: 'Read',
    added: 'New',
    changed: 'Changed',
    missing: 'No longer listed',
    refused: 'Refused',
    passedOver: 'Passed over',
  },
  noRuns: 'No reading yet',
  noRunsDo: 'The first takes place at the hour above.',
  problems: 'Readings that failed, with the reasons',
  refusals: (count) =>
    count === 1 ? '1 row refused, with the reason' : `${count} rows refused, with the reasons`,
  refusalsCut: (shown) => `The first ${shown} are shown.`,
  row: 'Row',
  why: 'Reason',
  credit: 'Licence and credit',
  homepage: 'See the source',
  all: 'All sources',
  publicTitle: 'The sources we read',
  publicLead:
    'The calls we tell of come from these sites. For each we say when it was last read whole: of a silent site something may be missing.',
  publicSum: (read, all, silent, unread) =>
    `${read} of ${counted(all, 'source', 'sources')} read${silent === 0 ? '' : `; ${silent} silent`}${unread === 0 ? '' : `; ${unread} not read yet`}.`,
}

/** The words of the pages about sources, for the office and for everyone. */
export const sourcesWords = { it, en }
