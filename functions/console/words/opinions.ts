import { withArticle } from '../../../shared/digests/dates.ts'
import type { DeclineReason } from '../../../shared/domain/opinion.ts'

type Reasons = Record<DeclineReason, { label: string; effect: string }>

const it = {
  follow: {
    title: 'Ci interessa',
    does: 'Vi scriviamo quando cambia qualcosa, e i bandi che gli somigliano salgono un poco.',
    button: 'Segui questo bando',
    done: 'Fatto: seguite questo bando.',
    state: (day: string) => `Seguite questo bando ${withArticle('dal', day)}.`,
    other: 'Invece non fa per noi',
  },
  decline: {
    title: 'Non fa per noi',
    does: 'Questo bando non vi viene più segnalato, qualunque sia il motivo.',
    button: 'Scarta questo bando',
    done: 'Fatto: questo bando non vi viene più segnalato.',
    state: (day: string, reason: string) =>
      `Avete scartato questo bando ${withArticle('il', day)}: ${reason}.`,
    other: 'Invece ci interessa',
  },
  nothingYet: 'Finché non premete il pulsante non cambia nulla.',
  reason: 'Perché?',
  reasonHint: 'Solo il primo motivo cambia anche gli altri bandi che ricevete.',
  reasons: {
    topic: {
      label: 'Non è il nostro argomento',
      effect: 'I bandi che gli somigliano scendono un poco: sempre meno, e dopo un anno non conta più.',
    },
    requirements: {
      label: 'Non abbiamo i requisiti',
      effect:
        'Gli altri bandi restano come sono. Se la scheda non è aggiornata, scrivete al vostro Clust-ER.',
    },
    size: {
      label: 'È troppo grande o troppo piccolo per noi',
      effect: 'Gli altri bandi restano come sono.',
    },
    timing: {
      label: 'Non è il momento giusto',
      effect: 'Gli altri bandi restano come sono.',
    },
    known: {
      label: 'Lo conoscevamo già',
      effect: 'Gli altri bandi restano come sono.',
    },
  } as Reasons,
  /** The reasons within a sentence. */
  because: {
    topic: 'non è il vostro argomento',
    requirements: 'non avete i requisiti',
    size: 'è troppo grande o troppo piccolo per voi',
    timing: 'non è il momento giusto',
    known: 'lo conoscevate già',
  } as Record<DeclineReason, string>,
  onBehalf: 'A nome di chi',
  wrong: 'Nulla è cambiato',
  wrongDo: 'Scegliete un motivo e, se rispondete per più soci, almeno uno di loro.',
  undo: 'Annulla',
  undone: 'Annullato: è come se non aveste risposto.',
  undoneSoon: 'I bandi che ricevete tornano com’erano entro pochi minuti.',
  all: 'Tutti i vostri bandi',
  section: 'Bandi seguiti e scartati',
  sectionLead: 'Ciò che avete risposto. Potete annullarlo quando volete: torna tutto com’era.',
  none: 'Non avete ancora risposto a nessun bando. In ogni scheda trovate «Ci interessa» e «Non fa per noi».',
  followed: (day: string) => `Seguito ${withArticle('dal', day)}.`,
  declined: (day: string, reason: string) => `Scartato ${withArticle('il', day)}: ${reason}.`,
  seeAnswers: 'Le vostre risposte',
}

const en: typeof it = {
  follow: {
    title: 'Interested',
    does: 'We write to you when anything about it changes, and calls like it move up a little.',
    button: 'Follow this call',
    done: 'Done: you follow this call.',
    state: (day) => `You follow this call (since ${day}).`,
    other: 'Not for us after all',
  },
  decline: {
    title: 'Not for us',
    does: 'We will not tell you of this call again, whatever the reason.',
    button: 'Decline this call',
    done: 'Done: we will not tell you of this call again.',
    state: (day, reason) => `You declined this call on ${day}: ${reason}.`,
    other: 'We are interested after all',
  },
  nothingYet: 'Nothing changes until you press the button.',
  reason: 'Why?',
  reasonHint: 'Only the first reason also changes which other calls you receive.',
  reasons: {
    topic: {
      label: 'It is not our topic',
      effect: 'Calls like it move down a little: less and less, and not at all after a year.',
    },
    requirements: {
      label: 'We do not meet the requirements',
      effect: 'Other calls stay as they are. If your record is out of date, write to your Clust-ER.',
    },
    size: {
      label: 'It is too large or too small for us',
      effect: 'Other calls stay as they are.',
    },
    timing: {
      label: 'It is not the right time',
      effect: 'Other calls stay as they are.',
    },
    known: {
      label: 'We knew of it already',
      effect: 'Other calls stay as they are.',
    },
  },
  because: {
    topic: 'it is not your topic',
    requirements: 'you do not meet the requirements',
    size: 'it is too large or too small for you',
    timing: 'it is not the right time',
    known: 'you knew of it already',
  },
  onBehalf: 'On behalf of',
  wrong: 'Nothing has changed',
  wrongDo: 'Choose a reason and, if you answer for several members, at least one of them.',
  undo: 'Undo',
  undone: 'Undone: it is as if you had not answered.',
  undoneSoon: 'The calls you receive are back to what they were within a few minutes.',
  all: 'All your calls',
  section: 'Calls you follow or have declined',
  sectionLead: 'What you have answered. You can undo it whenever you like: everything is as it was before.',
  none: 'You have not answered about any call yet. Every card has “Interested” and “Not for us”.',
  followed: (day) => `Followed since ${day}.`,
  declined: (day, reason) => `Declined on ${day}: ${reason}.`,
  seeAnswers: 'Your answers',
}

export const opinionWords = { it, en }
