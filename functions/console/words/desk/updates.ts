import type { Tell, UpdateKind } from '../../../../shared/domain/announcement.ts'

/** Updates and acts of what is live. */
const it = {
  updatesTitle: 'Aggiornamenti',
  updatesAbout:
    'Modificate prima le parti: qui sotto si vede che cosa cambia. Niente cambia per chi legge finché non pubblicate l’aggiornamento.',
  differences: 'Che cosa cambia',
  noDifferences: 'Nessuna differenza da ciò che è pubblicato.',
  before: 'Prima',
  after: 'Dopo',
  field: 'Campo',
  kind: 'Che cosa è',
  kinds: {
    minor: 'Correzione minore (refusi, un link): nessuno è avvisato',
    material: 'Modifica sostanziale',
    prorogato: 'Prorogato',
    rettificato: 'Rettificato',
    sospeso: 'Sospeso',
    'termini-riaperti': 'Termini riaperti',
    'chiuso-anticipatamente': 'Chiuso anticipatamente',
    rifinanziato: 'Rifinanziato',
    revocato: 'Revocato',
  } as Record<UpdateKind, string>,
  actTitle: 'Atto',
  actForm: 'Tipo di atto',
  actNumber: 'Numero',
  actDate: 'Data',
  lineIt: 'La frase per chi è già stato avvisato',
  lineEn: 'La stessa in inglese (facoltativa)',
  lineHint: 'Una frase sola, dopo «prima → dopo»: «Lo sportello resta chiuso ad agosto».',
  tell: 'Chi era stato avvisato',
  tells: {
    'at-once': 'Lo sa subito, con una email',
    digest:
      'Lo sa con il prossimo digest; subito chi segue il bando, e tutti se il bando si ferma o scade prima',
    silent: 'Non ne riceve notizia',
  } as Record<Tell, string>,
  toldCount: (count: number) =>
    count === 0
      ? 'Finora nessun referente è stato avvisato di questo bando.'
      : count === 1
        ? 'Finora è stato avvisato 1 referente.'
        : `Finora sono stati avvisati ${count} referenti.`,
  hearCount: (count: number) =>
    count === 0
      ? 'Oggi non ne riceverebbe notizia nessuno.'
      : `Oggi ne ${count === 1 ? 'riceverebbe notizia 1 referente' : `riceverebbero notizia ${count} referenti`}: chi è stato avvisato o segue il bando, non si è disiscritto e non ha scelto «Non fa per noi».`,
  publishUpdate: 'Pubblica l’aggiornamento',
}

const en: typeof it = {
  updatesTitle: 'Updates',
  updatesAbout:
    'Change the parts first: what is different is shown below. Nothing changes for readers until you publish the update.',
  differences: 'What is different',
  noDifferences: 'Nothing differs from what is published.',
  before: 'Before',
  after: 'After',
  field: 'Field',
  kind: 'What it is',
  kinds: {
    minor: 'Minor correction (spelling, a link): nobody is told',
    material: 'Material change',
    prorogato: 'Extended (prorogato)',
    rettificato: 'Corrected (rettificato)',
    sospeso: 'Suspended (sospeso)',
    'termini-riaperti': 'Reopened (termini riaperti)',
    'chiuso-anticipatamente': 'Closed early (chiuso anticipatamente)',
    rifinanziato: 'Refinanced (rifinanziato)',
    revocato: 'Revoked (revocato)',
  },
  actTitle: 'Act',
  actForm: 'Kind of act',
  actNumber: 'Number',
  actDate: 'Date',
  lineIt: 'The sentence for who was told, in Italian',
  lineEn: 'The same in English (optional)',
  lineHint: 'One sentence, after “before → after”: «Lo sportello resta chiuso ad agosto».',
  tell: 'Who was told of it',
  tells: {
    'at-once': 'Hears at once, by email',
    digest:
      'Hears with the next digest; at once whoever follows it, and all if the call stops or closes sooner',
    silent: 'Hears nothing of it',
  },
  toldCount: (count) =>
    count === 0
      ? 'No contact has been told of this call so far.'
      : count === 1
        ? '1 contact has been told of it so far.'
        : `${count} contacts have been told of it so far.`,
  hearCount: (count) =>
    count === 0
      ? 'Nobody would hear of it today.'
      : `${count === 1 ? '1 contact' : `${count} contacts`} would hear of it today: told of the call or following it, not unsubscribed, without a “Not for us”.`,
  publishUpdate: 'Publish the update',
}

export const updatesWords = { it, en }
