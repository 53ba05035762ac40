import type { MailKind } from '../../../../shared/domain/mail.ts'
import type { DeclineReason } from '../../../../shared/domain/opinion.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { day, giorno, points, type Worded } from './said.ts'

/** Why a call was declined, as an office reads of it and as the contact itself does. */
const DECLINED: Record<ReaderLanguage, Record<'theirs' | 'own', Record<DeclineReason, string>>> = {
  it: {
    theirs: {
      topic: 'non è il loro argomento',
      requirements: 'non hanno i requisiti',
      size: 'è troppo grande o troppo piccolo per loro',
      timing: 'non è il momento giusto',
      known: 'lo conoscevano già',
    },
    own: {
      topic: 'non è il vostro argomento',
      requirements: 'non avete i requisiti',
      size: 'è troppo grande o troppo piccolo per voi',
      timing: 'non è il momento giusto',
      known: 'lo conoscevate già',
    },
  },
  en: {
    theirs: {
      topic: 'it is not their topic',
      requirements: 'they do not meet the requirements',
      size: 'it is too large or too small for them',
      timing: 'it is not the right time',
      known: 'they knew of it already',
    },
    own: {
      topic: 'it is not your topic',
      requirements: 'you do not meet the requirements',
      size: 'it is too large or too small for you',
      timing: 'it is not the right time',
      known: 'you knew of it already',
    },
  },
}

/** The mail that told a call, in the sentence that says so. */
const TELLING: Record<ReaderLanguage, Record<MailKind, (period: string) => string>> = {
  it: {
    digest: (period) => `nel digest della settimana ${period}`,
    alert: () => 'con un avviso immediato',
    reminder: () => 'con un promemoria',
    change: () => 'con un messaggio su ciò che era cambiato',
    note: () => 'con un messaggio',
    welcome: () => 'nel messaggio di benvenuto',
  },
  en: {
    digest: (period) => `in the digest of week ${period}`,
    alert: () => 'in an alert',
    reminder: () => 'in a reminder',
    change: () => 'in an email about what had changed',
    note: () => 'in an email',
    welcome: () => 'in the welcome email',
  },
}

/** What the contact knows of the call already, has said of it, or has no room for. */
export const mail: Worded<'possible' | 'declined' | 'told' | 'followed' | 'crowded' | 'queued' | 'capped'> = {
  it: {
    possible: ({ by, good }) => ({
      what: `È solo possibile: ${by === 1 ? 'manca' : 'mancano'} ${points(by, 'punto', 'punti')} ai ${good} di una scheda. Può avere un titolo, e per titoli soli non si scrive.`,
      change: 'Cambia come la vicinanza: con parole più concrete nel profilo o nei concetti.',
    }),
    declined: ({ at, reason }, { own }) => ({
      what: `${own ? 'L’avete' : 'Il referente l’ha'} scartato ${giorno(at)}: ${DECLINED.it[own ? 'own' : 'theirs'][reason]}.`,
      change: own
        ? 'Torna se annullate la vostra risposta, nella pagina dei vostri bandi.'
        : 'Torna se il referente annulla la sua risposta, nella pagina dei suoi bandi.',
    }),
    told: ({ at, mail: kind, period }) => ({
      what: `È già stato segnalato ${giorno(at)}, ${TELLING.it[kind](period)}.`,
      change: 'Torna solo se cambia qualcosa: scadenza, apertura, importi, requisiti o titolo.',
    }),
    followed: ({ at }, { own }) => ({
      what: `${own ? 'Lo seguite' : 'Il referente lo segue'} da ${giorno(at)}, e da allora non è cambiato.`,
      change: `${own ? 'Vi' : 'Gli'} scriviamo appena cambia qualcosa, anche se chiude, e prima della scadenza.`,
    }),
    crowded: ({ place, most }, { own }) => ({
      what: `È ${place}º fra i bandi aperti ${own ? 'a voi' : 'al referente'} e non ancora segnalati: per un messaggio se ne guardano i primi ${most}.`,
      change:
        'Sale quando quelli più vicini sono segnalati o si chiudono, o con parole più concrete nel profilo.',
    }),
    queued: ({ most, baseline }) => ({
      what: baseline
        ? `Era già pubblicato quando abbiamo letto la fonte la prima volta: non è una novità, e di questi ne entrano ${most} a messaggio.`
        : `Era già noto prima dell’ultimo messaggio: di questi ne entrano ${most} a messaggio, i più vicini.`,
      change: 'Arriva al suo turno, o due settimane prima della scadenza.',
    }),
    capped: ({ perWeek, perDay }) => ({
      what: `Ne avremmo scritto subito, ma oltre al digest partono al massimo ${perWeek} messaggi in sette giorni, e ${perDay} al giorno.`,
      change: 'Arriva appena c’è di nuovo posto, o col prossimo digest.',
    }),
  },
  en: {
    possible: ({ by, good }) => ({
      what: `It is only possible: ${points(by, 'point', 'points')} short of the ${good} of a card. It may have a title, and no email is sent for titles alone.`,
      change: 'It changes as closeness does: with more concrete words in the profile or the concepts.',
    }),
    declined: ({ at, reason }, { own }) => ({
      what: `${own ? 'You' : 'The contact'} declined it on ${day(at)}: ${DECLINED.en[own ? 'own' : 'theirs'][reason]}.`,
      change: `It comes back if ${own ? 'you undo your' : 'the contact undoes its'} answer, on the page of ${own ? 'your' : 'its'} calls.`,
    }),
    told: ({ at, mail: kind, period }) => ({
      what: `It was told already on ${day(at)}, ${TELLING.en[kind](period)}.`,
      change: 'It comes back only with a change: deadline, opening, amounts, requirements or title.',
    }),
    followed: ({ at }, { own }) => ({
      what: `${own ? 'You have followed it' : 'The contact has followed it'} since ${day(at)}, and it has not changed since.`,
      change: `We write as soon as something changes, also if it closes, and before its deadline.`,
    }),
    crowded: ({ place, most }, { own }) => ({
      what: `It is number ${place} of the calls open to ${own ? 'you' : 'the contact'} and not told yet: for an email the first ${most} are looked at.`,
      change: 'It moves up as closer ones are told or close, or with more concrete words in the profile.',
    }),
    queued: ({ most, baseline }) => ({
      what: baseline
        ? `It was already published when its source was first read: it is no news, and ${most} of these go into one email.`
        : `It was known before the last email: ${most} of these go into one email, the closest first.`,
      change: 'It comes when its turn does, or two weeks before its deadline.',
    }),
    capped: ({ perWeek, perDay }) => ({
      what: `We would have written of it at once, but beside the digest no more than ${perWeek} emails leave in seven days, and ${perDay} on one day.`,
      change: 'It comes as soon as there is room again, or with the next digest.',
    }),
  },
}
