import type { Band } from '../../../../shared/domain/match.ts'

const soci = (count: number): string => (count === 1 ? '1 socio' : `${count} soci`)
const referenti = (count: number): string => (count === 1 ? '1 referente' : `${count} referenti`)
const members = (count: number): string => (count === 1 ? '1 member' : `${count} members`)
const contacts = (count: number): string => (count === 1 ? '1 contact' : `${count} contacts`)

/** Whom a call reaches, in numbers. */
export type ReachCounts = { members: number; atOnce: number; inDigest: number; unreachable: number } & Record<
  Band,
  number
>

/** Whom it would reach, before it is published. */
const it = {
  title: 'A chi arriva',
  lead: 'I soci e i referenti che lo riceverebbero se uscisse adesso così com’è scritto: gli stessi abbinamenti e le stesse scelte dei referenti che valgono per le email.',
  leadAt: (at: string) =>
    `I soci e i referenti che lo riceverebbero, così com’è scritto, con la pubblicazione programmata: ${at}.`,
  liveTitle: 'A chi arriverebbe',
  behind: 'Sto contando…',
  offline: 'Non c’è rete. Quello che avete scritto è ancora qui; il conto riprende da solo.',
  failed: 'Il conto non è arrivato. Si riprova alla prossima modifica; intanto la parte si può salvare.',
  large: 'È troppo testo: il conto si ferma qui.',
  untitled: 'Scrivete il titolo: qui vedrete a chi arriverebbe.',
  unread: 'Così com’è scritto non si può contare: un campo è troppo lungo o non si legge.',
  notYet: 'I bandi non sono ancora stati abbinati: il conto non è disponibile.',
  nobody: 'Così com’è scritto non arriverebbe a nessuno.',
  closed: 'Con queste date risulta già chiuso: non arriverebbe a nessuno.',
  brief: (count: ReachCounts) =>
    `${soci(count.members)} (molto vicini ${count.strong}, vicini ${count.good}, possibili ${count.possible}); ${referenti(count.atOnce)} subito, ${count.inDigest} con il riepilogo.`,
  members: 'Soci',
  contacts: 'Referenti',
  atOnce: 'Subito, con un avviso',
  inDigest: 'Con il prossimo riepilogo',
  unreachable: 'Non raggiungibili',
  atMost: (count: number) => `al più ${count}`,
  about:
    '«Subito» è un massimo: chi ha già avuto due email in settimana lo riceve con il riepilogo. Chi ha già ricevuto lo stesso bando da un’altra fonte non lo riceve di nuovo.',
  unreachableAbout: 'In pausa, o che non ricevono più email.',
  byCluster: 'Per Clust-ER',
  byChain: 'Per value chain',
  byKind: 'Per tipo di socio',
  group: 'Gruppo',
  twice: 'Un socio di due Clust-ER è contato in ciascuno.',
  sample: 'Perché lo ricevono',
  sampleAbout: 'Alcuni soci, dai più vicini ai meno vicini, con le parole che lo portano.',
  ownWords: 'dal profilo',
  missed: 'Chi resta fuori per poco',
  missedAbout: 'I più vicini fra chi non lo riceverebbe.',
  noneMissed: 'Nessun socio resta fuori per poco.',
  below: (points: number) => `Sotto la soglia di ${points === 1 ? '1 punto' : `${points} punti`} su 1000.`,
  requirement: 'È vicino, ma manca un requisito:',
  unheard: 'È vicino e aperto a lui, ma nessun suo referente vuole questi bandi, o non ne ha.',
  nothingShared: 'Non condivide parole che pesino.',
  whole: 'Tutto il conto, con le ragioni',
  asSaved: 'A chi arriva, com’è salvato',
  noScript: 'Salvate, e guardate a chi arriva.',
}

const en: typeof it = {
  title: 'Whom it reaches',
  lead: 'The members and contacts that would get it if it were published now as it is written: by the same matching, and the same choices of contacts, that mails are made by.',
  leadAt: (at) =>
    `The members and contacts that would get it, as it is written, when it is published as scheduled: ${at}.`,
  liveTitle: 'Whom it would reach',
  behind: 'Counting…',
  offline: 'There is no network. What you wrote is still here; the count goes on by itself.',
  failed: 'The count gave no answer. It is tried again at the next change; the part can still be saved.',
  large: 'This is too much text: the count stops here.',
  untitled: 'Write the title: here you will see whom it would reach.',
  unread: 'As it is written it cannot be counted: a field is too long, or cannot be read.',
  notYet: 'Calls have not been matched yet: there is no count.',
  nobody: 'As it is written it would reach nobody.',
  closed: 'By these dates it is closed already: it would reach nobody.',
  brief: (count) =>
    `${members(count.members)} (very close ${count.strong}, close ${count.good}, possible ${count.possible}); ${contacts(count.atOnce)} at once, ${count.inDigest} with the digest.`,
  members: 'Members',
  contacts: 'Contacts',
  atOnce: 'At once, by an alert',
  inDigest: 'With the next digest',
  unreachable: 'Out of reach',
  atMost: (count) => `at most ${count}`,
  about:
    '“At once” is at most: who has had two mails this week gets it with the digest. Who was told of the same call by another source is not told again.',
  unreachableAbout: 'Paused, or no longer mailed.',
  byCluster: 'By Clust-ER',
  byChain: 'By value chain',
  byKind: 'By kind of member',
  group: 'Group',
  twice: 'A member of two Clust-ERs is counted in each.',
  sample: 'Why they get it',
  sampleAbout: 'Some members, the nearest first, with the words that bring it to them.',
  ownWords: 'from the profile',
  missed: 'Who is just left out',
  missedAbout: 'The nearest of those who would not get it.',
  noneMissed: 'No member is just left out.',
  below: (points) => `${points === 1 ? '1 point' : `${points} points`} of 1000 below the threshold.`,
  requirement: 'It is close, but a requirement is missing:',
  unheard: 'It is close and open to it, but it has no contact, or none who wants such calls.',
  nothingShared: 'It shares no words that carry weight.',
  whole: 'The whole count, with reasons',
  asSaved: 'Whom it reaches, as saved',
  noScript: 'Save, and see whom it reaches.',
}

export const deskReachWords = { it, en }
