import type { DigestRun, Outcome } from '../../../shared/domain/digest.ts'
import type { SourceRun } from '../../../shared/domain/source-run.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const it = {
  title: 'Invii e fonti',
  lead: 'I digest settimanali, con i conti che tornano, e le fonti che leggiamo.',
  digests: 'Digest',
  noRuns: 'Ancora nessun digest',
  noRunsDo: 'Il primo parte lunedì alle 07:30.',
  period: 'Settimana',
  state: 'Stato',
  states: {
    preparing: 'in preparazione',
    sending: 'in invio',
    paused: 'in pausa',
    done: 'concluso',
  } as Record<DigestRun['state'], string>,
  contacts: 'Referenti',
  sent: 'inviati',
  skipped: 'saltati',
  failed: 'falliti',
  unknown: 'incerti',
  pending: 'in attesa',
  outcome: {
    sent: 'inviato',
    skipped: 'saltato',
    failed: 'fallito',
    unknown: 'incerto',
    pending: 'in attesa',
  },
  sum: (all: number, parts: string) => `${all} referenti = ${parts}`,
  reasonsTitle: 'Perché alcuni non hanno ricevuto nulla',
  reason: 'Motivo',
  reasons: {
    'nothing-due': 'nessuna novità per loro',
    'not-this-week': 'non è la loro settimana',
    inactive: 'disiscritti',
    paused: 'in pausa',
    suppressed: 'indirizzo che respinge o che ha protestato',
    changed: 'cambiati durante l’invio',
    gone: 'non più presenti',
    'claimed-by-another': 'già presi da un altro invio',
  } as Record<Extract<Outcome, { state: 'skipped' }>['because'], string>,
  how: 'Quanti',
  unknownMeans:
    'Incerto: consegnato al server di posta senza risposta. Non si invia due volte; i bandi tornano nel digest dopo.',
  pausedBecause: 'In pausa: ',
  window: (from: string, to: string) => `Bandi letti da ${from} a ${to}.`,
  started: 'Avviato',
  finished: 'Concluso',
  shardsTitle: 'Gruppi',
  shard: (number: number) => `Gruppo ${number}`,
  shardStates: { pending: 'da finire', done: 'concluso' },
  updated: 'Aggiornato',
  contact: 'Referente',
  happened: 'Esito',
  runTitle: (period: string) => `Digest della settimana ${period}`,
  sourcesTitle: 'Fonti',
  source: 'Fonte',
  reading: {
    complete: 'letta',
    unchanged: 'letta, invariata',
    failed: 'non letta',
    quarantined: 'trattenuta, da verificare',
  } as Record<SourceRun['state'], string>,
  silent: 'ferma',
  never: 'mai letta',
  lastRead: 'Ultima lettura intera',
  rows: (
    when: string,
    run: {
      read: number
      added: number
      changed: number
      missing: number
      refused: number
      passedOver: number
    },
  ) =>
    `Ultimi cambiamenti, ${when}: ${counted(run.read, 'letto', 'letti')}, ${counted(run.added, 'nuovo', 'nuovi')}, ${counted(run.changed, 'cambiato', 'cambiati')}; ${counted(run.missing, 'non più elencato', 'non più elencati')}, ${counted(run.refused, 'rifiutato', 'rifiutati')}, ${counted(run.passedOver, 'tralasciato', 'tralasciati')}.`,
  silentSince: (when: string) => `Non si legge per intero da ${when}. I bandi già letti restano.`,
  problem: 'Problema: ',
  refusals: (count: number) =>
    count === 1 ? '1 riga rifiutata, con il motivo' : `${count} righe rifiutate, con il motivo`,
  refusalsCut: (shown: number) => `Si vedono le prime ${shown}.`,
  row: 'Riga',
  credit: 'Licenza e attribuzione: ',
  homepage: 'Guarda la fonte',
}

const en: typeof it = {
  title: 'Digests and sources',
  lead: 'The weekly digests, with totals that add up, and the sources we read.',
  digests: 'Digests',
  noRuns: 'No digest yet',
  noRunsDo: 'The first leaves on Monday at 07:30.',
  period: 'Week',
  state: 'State',
  states: { preparing: 'being prepared', sending: 'being sent', paused: 'paused', done: 'finished' },
  contacts: 'Contacts',
  sent: 'sent',
  skipped: 'skipped',
  failed: 'failed',
  unknown: 'unknown',
  pending: 'waiting',
  outcome: { sent: 'sent', skipped: 'skipped', failed: 'failed', unknown: 'unknown', pending: 'waiting' },
  sum: (all, parts) => `${all} contacts = ${parts}`,
  reasonsTitle: 'Why some received nothing',
  reason: 'Reason',
  reasons: {
    'nothing-due': 'nothing new for them',
    'not-this-week': 'not their week',
    inactive: 'unsubscribed',
    paused: 'paused',
    suppressed: 'address that bounced or complained',
    changed: 'changed while sending',
    gone: 'no longer there',
    'claimed-by-another': 'already taken by another sending',
  },
  how: 'How many',
  unknownMeans:
    'Unknown: handed to the mail server without an answer. Never sent twice; its calls return in the next digest.',
  pausedBecause: 'Paused: ',
  window: (from, to) => `Calls read from ${from} to ${to}.`,
  started: 'Started',
  finished: 'Finished',
  shardsTitle: 'Shards',
  shard: (number) => `Shard ${number}`,
  shardStates: { pending: 'not finished', done: 'finished' },
  updated: 'Updated',
  contact: 'Contact',
  happened: 'Outcome',
  runTitle: (period) => `Digest of week ${period}`,
  sourcesTitle: 'Sources',
  source: 'Source',
  reading: {
    complete: 'read',
    unchanged: 'read, unchanged',
    failed: 'not read',
    quarantined: 'held back, to be checked',
  },
  silent: 'silent',
  never: 'never read',
  lastRead: 'Last read whole',
  rows: (when, run) =>
    `Latest changes, ${when}: ${run.read} read, ${run.added} new, ${run.changed} changed; ${run.missing} no longer listed, ${run.refused} refused, ${run.passedOver} passed over.`,
  silentSince: (when) => `Not read whole since ${when}. Calls already read are kept.`,
  problem: 'Problem: ',
  refusals: (count) =>
    count === 1 ? '1 row refused, with the reason' : `${count} rows refused, with the reasons`,
  refusalsCut: (shown) => `The first ${shown} are shown.`,
  row: 'Row',
  credit: 'Licence and credit: ',
  homepage: 'See the source',
}

export const runsWords = { it, en }
