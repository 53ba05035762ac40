import type { MailKind } from '../../../../shared/domain/mail.ts'

type Occasions = Record<'published' | 'change' | 'extended', string> & {
  reminder: (days: number) => string
  opening: (days: number) => string
}

const giorni = (days: number): string => (days === 1 ? 'un giorno' : `${days} giorni`)
const daysOf = (days: number): string => (days === 1 ? 'one day' : `${days} days`)

const it = {
  monday: {
    title: (day: string) => `Che cosa vi avremmo scritto ${day}`,
    lead: 'È il messaggio di quel giorno con le vostre scelte di oggi. I bandi sono descritti come li conosciamo ora; ciò che vi era già stato segnalato non torna.',
    sent: 'Quel giorno vi abbiamo scritto davvero: il messaggio di allora è fra quelli inviati.',
    subject: 'Oggetto',
    nothing: 'Nessun bando',
    nothingDo: 'Nessun bando nuovo era abbastanza vicino a voi: non vi avremmo segnalato nulla.',
    notYet: 'Non abbiamo ancora letto bandi da abbinare: riprovate fra qualche minuto.',
    frame: (subject: string) => `Il messaggio: ${subject}`,
    alone: 'Aprite il messaggio a tutta pagina',
    change: 'Cambiate le preferenze',
  },
  mails: {
    title: 'I messaggi che vi abbiamo inviato',
    lead: 'Di ogni messaggio conserviamo per un anno e mezzo la data e quali bandi conteneva, non il testo.',
    none: 'Nessun messaggio finora',
    noneDo: 'Quando vi scriviamo, qui resta scritto quando e di quali bandi.',
    kinds: {
      digest: 'Digest',
      note: 'Nessuna novità',
      change: 'Cambiamento',
      reminder: 'Promemoria',
      alert: 'Avviso immediato',
      welcome: 'Benvenuto',
    } as Record<MailKind, string>,
    unknown:
      'Non sappiamo se vi è arrivato: il servizio di posta non ha risposto. Non lo rimandiamo; il prossimo messaggio riprende i suoi bandi.',
    calls: (count: number) => (count === 1 ? '1 bando' : `${count} bandi`),
    gone: 'un bando che non è più in archivio',
    occasions: {
      published: 'appena pubblicato',
      change: 'cambiato',
      extended: 'prorogato',
      reminder: (days) => `${giorni(days)} prima della scadenza`,
      opening: (days) => `${giorni(days)} prima dell’apertura`,
    } as Occasions,
  },
}

const en: typeof it = {
  monday: {
    title: (day) => `What we would have written on ${day}`,
    lead: 'It is that day’s email with the choices you have now. Calls are described as we know them now; what you had been told already does not come again.',
    sent: 'We did write to you that day: that email is among those sent.',
    subject: 'Subject',
    nothing: 'No calls',
    nothingDo: 'No new call was close enough to you: we would have told you of nothing.',
    notYet: 'We have not read any calls to match yet: try again in a few minutes.',
    frame: (subject) => `The email: ${subject}`,
    alone: 'Open the email on a page of its own',
    change: 'Change the preferences',
  },
  mails: {
    title: 'The emails that we sent you',
    lead: 'Of every email we keep for a year and a half its date and which calls were in it, not its text.',
    none: 'No email so far',
    noneDo: 'When we write to you, it says here when, and of which calls.',
    kinds: {
      digest: 'Digest',
      note: 'No news',
      change: 'Change',
      reminder: 'Reminder',
      alert: 'Alert',
      welcome: 'Welcome',
    },
    unknown:
      'We do not know whether it reached you: the mail service did not answer. We do not send it again; the next email takes up its calls.',
    calls: (count) => (count === 1 ? '1 call' : `${count} calls`),
    gone: 'a call that is no longer kept',
    occasions: {
      published: 'just published',
      change: 'changed',
      extended: 'extended',
      reminder: (days) => `${daysOf(days)} before its deadline`,
      opening: (days) => `${daysOf(days)} before it opens`,
    },
  },
}

/** What contacts read of mails that left, and of one that would have. */
export const mailsWords = { it, en }
