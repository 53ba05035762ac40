import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Obstacle, Standing } from '../../../../shared/digests/why-not.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { opinionWords } from '../opinions.ts'
import { type Around, obstacleText, type Said } from '../why-not.ts'
import { preferencesWords } from './preferences.ts'

type Of<Code extends Obstacle['code']> = Extract<Obstacle, { code: Code }>

/** Where the office's words speak of a contact, the contact is told the same of itself. */
type Own = {
  [Code in Obstacle['code']]?: (obstacle: Of<Code>, around: Around) => Partial<Said>
}

const dayIn =
  (language: ReaderLanguage) =>
  (at: Instant): string =>
    dayText(language, dayAt(at))

const giorno = dayIn('it')
const day = dayIn('en')

const choices = {
  it: preferencesWords.it,
  en: preferencesWords.en,
}

const it: Own = {
  unknown: () => ({
    change: 'Segnalatelo al vostro Clust-ER, qui sotto: se lo pubblica un altro ente, possiamo leggerlo.',
  }),
  held: ({ what }) =>
    what === 'member' ? { what: 'La vostra scheda non è ancora fra i profili abbinati.' } : {},
  off: ({ wish }) => ({ change: `Spuntate «${choices.it.wish[wish]}» nelle vostre preferenze.` }),
  level: ({ level }) => ({
    what: `Nelle preferenze non avete chiesto i bandi ${choices.it.level[level]}.`,
    change: 'Spuntateli nelle vostre preferenze.',
  }),
  language: ({ language }) => ({
    what: `È scritto in ${choices.it.languages[language]}, e nelle preferenze non avete chiesto bandi in questa lingua.`,
    change: 'Spuntatela nelle vostre preferenze.',
  }),
  words: ({ words }) => ({
    what: `Parla di «${words}», e avete chiesto di lasciare fuori questi bandi.`,
    change: 'Togliete queste parole dalle vostre preferenze.',
  }),
  threshold: ({ threshold }) => ({
    what: `È vicino, ma meno di quanto avete chiesto: ${choices.it.thresholds[threshold]}.`,
    change: 'Allargate la scelta nelle vostre preferenze.',
  }),
  'cluster-muted': () => ({
    what: 'Vi arriverebbe solo per conto di un Clust-ER da cui vi siete disiscritti.',
    change: 'Spuntatelo di nuovo nelle vostre preferenze.',
  }),
  missing: () => ({
    change:
      'Cambia se la vostra scheda non è aggiornata (scrivete al vostro Clust-ER), o se l’ente rettifica chi può presentare domanda.',
  }),
  declined: ({ at, reason }) => ({
    what: `L’avete scartato ${giorno(at)}: ${opinionWords.it.because[reason]}.`,
    change: 'Torna se annullate la risposta, in «I vostri bandi».',
  }),
  lowered: ({ behind }) => ({
    ...(behind ? {} : { what: 'È più in basso per ciò che un altro vostro referente ha scartato.' }),
    change: 'Pesa sempre meno e dopo un anno non conta più; potete annullare la risposta.',
  }),
  followed: ({ at }) => ({
    what: `Lo seguite (dal giorno ${giorno(at)}) e da allora non è cambiato nulla.`,
    change: 'Vi scriviamo quando cambia qualcosa.',
  }),
  crowded: ({ place, most }) => ({
    what: `È ${place}º fra i bandi aperti a voi e non ancora segnalati: per un messaggio se ne guardano i primi ${most}.`,
  }),
  capped: ({ perWeek }) => ({
    what: `Ve ne avremmo scritto subito, ma fra un messaggio e l’altro vi scriviamo al massimo ${perWeek} volte a settimana.`,
    change: 'È nel prossimo messaggio.',
  }),
  inactive: ({ because, since }) => ({
    what: `${
      {
        unsubscribed: 'Vi siete disiscritti',
        bounce: 'Il vostro indirizzo respinge i messaggi',
        complaint: 'Avete segnalato un nostro messaggio come indesiderato',
      }[because]
    }${since ? ` (${giorno(since)})` : ''}.`,
    change: {
      unsubscribed: 'Potete riattivare gli invii nelle vostre preferenze.',
      bounce: 'Scrivete al vostro Clust-ER: serve un indirizzo che funzioni.',
      complaint: 'Non vi scriviamo più: per ricominciare chiedetelo al vostro Clust-ER.',
    }[because],
  }),
  paused: ({ until }) => ({
    what: 'Avete messo in pausa gli invii.',
    change: `Riprendono ${giorno(until)}, o prima se togliete la pausa.`,
  }),
}

const en: Own = {
  unknown: () => ({
    change: 'Tell your Clust-ER, below: if another body publishes it, we may be able to read it.',
  }),
  held: ({ what }) =>
    what === 'member' ? { what: 'Your record is not among the matched profiles yet.' } : {},
  off: ({ wish }) => ({ change: `Tick “${choices.en.wish[wish]}” in your preferences.` }),
  level: ({ level }) => ({
    what: `In your preferences you have not asked for ${choices.en.level[level]} calls.`,
    change: 'Tick them in your preferences.',
  }),
  language: ({ language }) => ({
    what: `It is written in ${choices.en.languages[language]}, and in your preferences you have not asked for calls in it.`,
    change: 'Tick it in your preferences.',
  }),
  words: ({ words }) => ({
    what: `It speaks of “${words}”, and you asked for such calls to be left out.`,
    change: 'Take these words out of your preferences.',
  }),
  threshold: ({ threshold }) => ({
    what: `It is close, but less than you asked for: ${choices.en.thresholds[threshold]}.`,
    change: 'Widen the choice in your preferences.',
  }),
  'cluster-muted': () => ({
    what: 'It would come only on behalf of a Clust-ER from which you have unsubscribed.',
    change: 'Tick it again in your preferences.',
  }),
  missing: () => ({
    change:
      'It changes if your record is out of date (tell your Clust-ER), or the funder corrects who may apply.',
  }),
  declined: ({ at, reason }) => ({
    what: `You declined it on ${day(at)}: ${opinionWords.en.because[reason]}.`,
    change: 'It comes back if you undo the answer, in “Your calls”.',
  }),
  lowered: ({ behind }) => ({
    ...(behind ? {} : { what: 'It is lower because of what another of your contacts has declined.' }),
    change: 'It counts less and less, and not at all after a year; you can undo the answer.',
  }),
  followed: ({ at }) => ({
    what: `You follow it (since ${day(at)}), and nothing has changed since.`,
    change: 'We write when anything changes.',
  }),
  crowded: ({ place, most }) => ({
    what: `It is number ${place} of the calls open to you and not told yet: for a mail the first ${most} are looked at.`,
  }),
  capped: ({ perWeek }) => ({
    what: `We would have written at once, but between two mails we write at most ${perWeek} times a week.`,
    change: 'It is in the next mail.',
  }),
  inactive: ({ because, since }) => ({
    what: `${
      {
        unsubscribed: 'You have unsubscribed',
        bounce: 'Your address bounces our mails',
        complaint: 'You have reported a mail of ours as unwanted',
      }[because]
    }${since ? ` (${day(since)})` : ''}.`,
    change: {
      unsubscribed: 'You can start the mails again in your preferences.',
      bounce: 'Write to your Clust-ER: it takes an address that works.',
      complaint: 'We no longer write to you: to start again, ask your Clust-ER.',
    }[because],
  }),
  paused: ({ until }) => ({
    what: 'You have paused the mails.',
    change: `They start again on ${day(until)}, or earlier if you lift the pause.`,
  }),
}

/** An obstacle as the contact that it concerns is told of it. */
export const ownObstacleText = (language: ReaderLanguage, obstacle: Obstacle, around: Around): Said => {
  const wording = { it, en }[language][obstacle.code] as
    | ((obstacle: Obstacle, around: Around) => Partial<Said>)
    | undefined
  return { ...obstacleText(language, obstacle, around), ...wording?.(obstacle, around) }
}

const NEXT: Record<ReaderLanguage, Record<Standing['next'], string>> = {
  it: {
    card: 'Nel prossimo messaggio ha una scheda.',
    title: 'Nel prossimo messaggio ha un titolo.',
    page: 'Nel prossimo messaggio non c’è posto: è in «I vostri bandi».',
    none: 'Per ora nessun messaggio è dovuto.',
  },
  en: {
    card: 'It has a card in the next mail.',
    title: 'It has a title in the next mail.',
    page: 'There is no room for it in the next mail: it is in “Your calls”.',
    none: 'No mail is due for now.',
  },
}

/** What the contact's next mail has of the call. */
export const ownStandingText = (language: ReaderLanguage, { next }: Standing): string => NEXT[language][next]

export const whyWords = {
  it: {
    title: 'Perché non mi è arrivato questo bando?',
    lead: 'Incollate il collegamento del bando, il suo codice o qualche parola del titolo.',
    field: 'Collegamento, codice o titolo',
    button: 'Cerca il motivo',
    several: 'Più bandi hanno queste parole. Quale intendete?',
    yes: 'È un bando per voi, e nulla lo trattiene.',
    match: 'È abbastanza vicino a voi, ma qualcosa lo trattiene.',
    noMatch: 'Non è fra i bandi vicini a voi.',
    unknown: 'Non lo conosciamo.',
    asked: 'Avete chiesto di',
    change: 'Che cosa cambierebbe? ',
    some: (shown: number) => `Rispondiamo per i primi ${shown} soci.`,
    tell: 'Segnalatelo al vostro Clust-ER',
    tellDo: 'Scrivete all’ufficio, con il collegamento al bando:',
    notYet: 'Non abbiamo ancora letto bandi da abbinare: riprovate fra qualche minuto.',
    official: 'Testo ufficiale',
  },
  en: {
    title: 'Why did I not get this call?',
    lead: 'Paste the link of the call, its code, or some words of its title.',
    field: 'Link, code or title',
    button: 'Find the reason',
    several: 'Several calls have these words. Which one do you mean?',
    yes: 'It is a call for you, and nothing holds it back.',
    match: 'It is close enough to you, but something holds it back.',
    noMatch: 'It is not among the calls close to you.',
    unknown: 'We do not know it.',
    asked: 'You asked for',
    change: 'What would have to change? ',
    some: (shown: number) => `We answer for the first ${shown} members.`,
    tell: 'Tell your Clust-ER',
    tellDo: 'Write to its office, with the link of the call:',
    notYet: 'We have not read any calls to match yet: try again in a few minutes.',
    official: 'Official page',
  },
}
