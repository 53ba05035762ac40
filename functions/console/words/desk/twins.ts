import type { Doubt } from '../../../../shared/joining/duplicates.ts'
import type { Ground } from '../../../../shared/joining/likeness.ts'

/** What an announcement may be already. */
const it = {
  title: 'Bandi simili',
  lead: 'I bandi letti dalle fonti, quelli pubblicati e gli altri annunci che somigliano a questo. Ciò che decidete resta nella storia e non vi è più chiesto.',
  none: 'Nessun bando simile',
  noneAbout: 'Né fra quelli letti e pubblicati, né fra gli altri annunci.',
  untitled: 'Scrivete almeno il titolo: senza, non c’è nulla da confrontare.',
  found: (near: number, far: number): string =>
    [
      ...(near > 0
        ? [
            near === 1
              ? '1 bando è quasi certamente lo stesso'
              : `${near} bandi sono quasi certamente lo stesso`,
          ]
        : []),
      ...(far > 0 ? [far === 1 ? '1 bando gli somiglia' : `${far} bandi gli somigliano`] : []),
    ].join('; '),
  near: 'quasi certamente lo stesso',
  far: 'da guardare',
  why: 'Perché',
  grounds: {
    'by-hand': 'Una persona ha deciso che sono lo stesso.',
    topic: 'Hanno lo stesso codice di topic.',
    address: 'Hanno la stessa pagina ufficiale, e titolo o scadenza concordano.',
    act: 'Hanno lo stesso atto, lo stesso ente e parole del titolo in comune.',
    title: 'Il titolo dice lo stesso, e ente o scadenza concordano.',
    'part-of-title': 'Un titolo contiene l’altro, e ente e scadenza concordano.',
    identifier: 'Condividono un codice identificativo.',
    'same-address': 'Hanno la stessa pagina ufficiale.',
    'same-act': 'Hanno lo stesso atto.',
    'title-and-day': 'Scadono lo stesso giorno e hanno gran parte del titolo in comune.',
    'alike-title': 'Hanno quasi tutto il titolo in comune, e uno dei due non dice quando scade.',
  } as Record<Ground | Doubt, string>,
  joinsAnyway: 'Così com’è, la fonte si unirebbe da sola a questo annuncio, che resta con le sue parole.',
  staysApart: 'Così com’è, resterebbero due bandi, e chi li riceve li riceverebbe due volte.',
  otherDesk: 'È un altro annuncio di ART-ER.',
  seen: (source: string, day: string) => `Da ${source}, dal ${day}.`,
  differences: 'Che cosa è diverso',
  noDifferences: 'Nessun campo è diverso.',
  field: 'Campo',
  here: 'In questo annuncio',
  there: 'Là',
  nothing: 'vuoto',
  same: 'È lo stesso: si uniscono',
  sameAbout:
    'Questo annuncio dà il testo; l’altro gli resta unito come fonte, e nessuno è avvisato due volte.',
  fill: 'È lo stesso, e prendetene i campi che qui mancano',
  fillAbout: (count: number) =>
    count === 1
      ? '1 campo vuoto si riempie, da verificare.'
      : `${count} campi vuoti si riempiono, da verificare.`,
  apart: 'Non è lo stesso',
  apartAbout: 'Restano due bandi, anche se una regola li unirebbe.',
  twice: 'Se è lo stesso, tenete uno dei due annunci e scartate l’altro.',
  openOther: 'Aprite l’altro',
  decided: {
    same: (by: string, at: string) => `${by} ha deciso che è lo stesso, ${at}.`,
    apart: (by: string, at: string) => `${by} ha deciso che non è lo stesso, ${at}.`,
    open: (by: string, at: string) => `${by} è andato avanti senza decidere, con un motivo, ${at}:`,
  },
  change: 'Cambiate la decisione',
  warn: 'Prima di andare avanti',
  warnAbout: (count: number) =>
    count === 1
      ? 'C’è un bando che è quasi certamente lo stesso. Dite se lo è:'
      : `Ci sono ${count} bandi che sono quasi certamente lo stesso. Dite se lo sono:`,
  alreadyDecided: (count: number) =>
    count === 1 ? 'Di 1 bando è già deciso.' : `Di ${count} bandi è già deciso.`,
  look: 'Confrontateli',
  over: 'Oppure il motivo per andare avanti senza decidere',
  overHint: (least: number) => `Almeno ${least} caratteri; resta nella storia.`,
}

const en: typeof it = {
  title: 'Calls like it',
  lead: 'Calls that were read from sources, calls that are published, and other announcements that are like this one. What you decide stays in the history and is not asked again.',
  none: 'No call is like it',
  noneAbout: 'Neither among those read and published, nor among other announcements.',
  untitled: 'Write at least the title: without it there is nothing to compare.',
  found: (near, far) =>
    [
      ...(near > 0
        ? [near === 1 ? '1 call is almost certainly the same' : `${near} calls are almost certainly the same`]
        : []),
      ...(far > 0 ? [far === 1 ? '1 call is like it' : `${far} calls are like it`] : []),
    ].join('; '),
  near: 'almost certainly the same',
  far: 'to look at',
  why: 'Why',
  grounds: {
    'by-hand': 'A person decided that they are the same.',
    topic: 'They have the same topic code.',
    address: 'They have the same official page, and title or deadline agree.',
    act: 'They have the same act, the same body, and words of the title in common.',
    title: 'The title says the same, and body or deadline agree.',
    'part-of-title': 'One title contains the other, and body and deadline agree.',
    identifier: 'They share an identifier.',
    'same-address': 'They have the same official page.',
    'same-act': 'They have the same act.',
    'title-and-day': 'They close on the same day and share much of the title.',
    'alike-title': 'They share nearly all of the title, and one of them does not say when it closes.',
  },
  joinsAnyway:
    'As it is, the source would join this announcement by itself; the announcement keeps its words.',
  staysApart: 'As it is, they would stay two calls, and whoever gets them would get them twice.',
  otherDesk: 'It is another announcement of ART-ER.',
  seen: (source, day) => `From ${source}, since ${day}.`,
  differences: 'What is different',
  noDifferences: 'No field is different.',
  field: 'Field',
  here: 'In this announcement',
  there: 'There',
  nothing: 'empty',
  same: 'It is the same: they become one',
  sameAbout:
    'This announcement gives the words; the other stays joined to it as a source, and nobody is told twice.',
  fill: 'It is the same, and take from it what is missing here',
  fillAbout: (count) =>
    count === 1
      ? '1 empty field is filled, to be checked.'
      : `${count} empty fields are filled, to be checked.`,
  apart: 'It is not the same',
  apartAbout: 'They stay two calls, even where a rule would join them.',
  twice: 'If it is the same, keep one of the two announcements and discard the other.',
  openOther: 'Open the other',
  decided: {
    same: (by, at) => `${by} decided that it is the same, ${at}.`,
    apart: (by, at) => `${by} decided that it is not the same, ${at}.`,
    open: (by, at) => `${by} went on without deciding, with a reason, ${at}:`,
  },
  change: 'Change the decision',
  warn: 'Before it goes on',
  warnAbout: (count) =>
    count === 1
      ? 'There is a call that is almost certainly the same. Say whether it is:'
      : `There are ${count} calls that are almost certainly the same. Say whether they are:`,
  alreadyDecided: (count) => (count === 1 ? '1 call is decided.' : `${count} calls are decided.`),
  look: 'Compare them',
  over: 'Or the reason to go on without deciding',
  overHint: (least) => `At least ${least} characters; it stays in the history.`,
}

export const deskTwinsWords = { it, en }
