import type { PartState } from '../../../../shared/domain/announced.ts'
import type { AnnouncementState, EventName, Standing } from '../../../../shared/domain/announcement.ts'
import type { Refusal } from '../../../../shared/domain/announcement-flow.ts'

/** How an announcement stands, what happened to it, what became of an order. */
const it = {
  states: {
    draft: 'bozza',
    inReview: 'in revisione',
    approved: 'approvato',
    scheduled: 'programmato',
    published: 'pubblicato',
    discarded: 'scartato',
  } as Record<AnnouncementState, string>,
  standings: {
    running: 'in corso',
    suspended: 'sospeso',
    closed: 'chiuso anticipatamente',
    revoked: 'revocato',
  } as Record<Standing, string>,
  partStates: { empty: 'vuota', begun: 'iniziata', complete: 'completa' } as Record<PartState, string>,
  changedBy: (event: string, by: string, at: string) => `${event} da ${by}, ${at}.`,
  bySystem: 'Segnavia',
  events: {
    begun: 'Iniziato',
    imported: 'Aggiornato da un file',
    read: 'Pagina letta',
    saved: 'Modificato',
    commented: 'Commentato',
    submitted: 'Mandato in revisione',
    returned: 'Rimandato',
    approved: 'Approvato',
    takenBack: 'Ripreso in bozza',
    scheduled: 'Programmato',
    unscheduled: 'Programmazione annullata',
    published: 'Pubblicato',
    updated: 'Aggiornato',
    discarded: 'Scartato',
    compared: 'Confrontato con un altro bando',
  } as Record<EventName, string>,
  from: {
    address: 'Letto da',
    call: 'Ripreso dal bando',
    copy: 'Copia dell’annuncio',
    file: 'Dalla riga di un file:',
    calendar: 'Dal calendario Art. 49, alla riga:',
  },
  outcomes: {
    saved: 'Salvato.',
    begun: 'Annuncio iniziato.',
    done: 'Fatto.',
    submitted: 'Mandato in revisione.',
    returned: 'Rimandato a chi l’ha scritto.',
    approved: 'Approvato: ora si può pubblicare o programmare.',
    published: 'Pubblicato.',
    scheduled: 'Programmato.',
    updated: 'Aggiornamento pubblicato.',
    compared: 'Deciso. Resta nella storia, e non ve lo chiediamo più.',
    outrun: 'Nel frattempo qualcun altro l’ha modificato: guardate com’è ora e riprovate.',
  } as Record<string, string>,
  refusals: {
    state: 'Nello stato in cui è, questo non si può fare.',
    own: 'Chi ha scritto l’annuncio non lo approva: serve un altro addetto, oppure un motivo scritto.',
    asked: 'La revisione è chiesta ad altri: serve un motivo scritto.',
    incomplete: 'Manca ancora qualcosa: guardate l’elenco qui sotto.',
    reason: 'Il motivo è troppo breve o troppo lungo: dite chi è assente e perché non si può aspettare.',
    comment: 'Serve un commento, non più lungo di 2000 caratteri.',
    self: 'Revisore e sostituto devono essere due altri addetti.',
    past: 'Quel momento è passato, o è oltre un anno da adesso.',
    same: 'Non c’è nulla di diverso da pubblicare.',
    line: 'Serve la frase per chi è già stato avvisato, in italiano.',
    act: 'Serve l’atto: tipo, numero e data.',
    dates:
      'Le date scritte non dicono ciò che dice l’atto: una proroga sposta la scadenza più avanti, una chiusura non la tocca.',
    untold:
      'Chi era stato avvisato resterebbe con una notizia non più vera: scegliete come avvisarlo, o che non è una correzione minore.',
    waiting:
      'L’aggiornamento precedente sta ancora arrivando a chi legge: riprovate fra un minuto. Ciò che avete scritto è rimasto.',
    duplicate:
      'È molto simile a un bando che c’è già. Dite se è lo stesso, oppure scrivete un motivo di almeno 20 caratteri per andare avanti.',
    twice: 'Sono due annunci dello stesso bando: tenetene uno e scartate l’altro.',
  } as Record<Refusal, string>,
}

const en: typeof it = {
  states: {
    draft: 'draft',
    inReview: 'in review',
    approved: 'approved',
    scheduled: 'scheduled',
    published: 'published',
    discarded: 'discarded',
  },
  standings: { running: 'running', suspended: 'suspended', closed: 'closed early', revoked: 'revoked' },
  partStates: { empty: 'empty', begun: 'begun', complete: 'complete' },
  changedBy: (event, by, at) => `${event} by ${by}, ${at}.`,
  bySystem: 'Segnavia',
  events: {
    begun: 'Begun',
    imported: 'Updated from a file',
    read: 'Page read',
    saved: 'Changed',
    commented: 'Commented on',
    submitted: 'Handed in for review',
    returned: 'Handed back',
    approved: 'Approved',
    takenBack: 'Taken back as a draft',
    scheduled: 'Scheduled',
    unscheduled: 'Schedule cancelled',
    published: 'Published',
    updated: 'Updated',
    discarded: 'Discarded',
    compared: 'Compared with another call',
  },
  from: {
    address: 'Read from',
    call: 'Taken over from the call',
    copy: 'Copy of the announcement',
    file: 'From the row of a file:',
    calendar: 'From the Art. 49 calendar, row:',
  },
  outcomes: {
    saved: 'Saved.',
    begun: 'Announcement begun.',
    done: 'Done.',
    submitted: 'Handed in for review.',
    returned: 'Handed back to who wrote it.',
    approved: 'Approved: it can be published or scheduled now.',
    published: 'Published.',
    scheduled: 'Scheduled.',
    updated: 'The update is published.',
    compared: 'Decided. It stays in the history, and is not asked again.',
    outrun: 'Meanwhile somebody else changed it: look at it as it is now, and try again.',
  },
  refusals: {
    state: 'In the state it is in, this cannot be done.',
    own: 'Who wrote it does not approve it: another officer does, or a written reason stands in.',
    asked: 'Others were asked for the review: a written reason is needed.',
    incomplete: 'Something is still missing: see the list below.',
    reason: 'The reason is too short or too long: say who is away, and why it cannot wait.',
    comment: 'A comment is needed, of at most 2000 characters.',
    self: 'Reviewer and substitute have to be two other officers.',
    past: 'That moment has passed, or is more than a year away.',
    same: 'There is nothing different to publish.',
    line: 'The sentence for who was told is needed, in Italian.',
    act: 'The act is needed: its kind, number and date.',
    dates:
      'The dates do not say what the act says: an extension moves the deadline later, a closure leaves it alone.',
    untold:
      'Who was told would be left with what is no longer true: choose how they hear of it, or that it is no minor correction.',
    waiting:
      'The update before this one is still on its way to readers: try again in a minute. What you have typed is still here.',
    duplicate:
      'It is very like a call that is there already. Say whether it is the same, or write a reason of at least 20 characters to go on.',
    twice: 'These are two announcements of one call: keep one and discard the other.',
  },
}

export const statesWords = { it, en }
