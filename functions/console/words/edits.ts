const it = {
  title: 'Correggi una data',
  lead: 'La correzione vale al posto di quanto dice la fonte, finché non la ritirate. Chi ha già ricevuto il bando viene avvisato della data cambiata.',
  date: 'Quale data',
  opensAt: 'Apertura',
  deadlines: 'Scadenza',
  now: (date: string) => `ora: ${date}`,
  none: 'non indicata',
  day: 'Giorno',
  hour: 'Ora italiana, se è indicata',
  hourHint: 'Se il bando non la dice, lasciate vuoto.',
  reason: 'Perché',
  reasonHint: 'Dove avete letto la data giusta: lo legge chi lavora qui dopo di voi.',
  save: 'Correggi',
  wrongTitle: 'La correzione non è stata salvata.',
  wrong: {
    day: 'Questo giorno non esiste o non si legge: scrivetelo come 17/07/2026.',
    hour: 'Quest’ora non esiste: scrivetela come 12:00, o lasciate vuoto.',
    reason: 'Scrivete il motivo, in 500 caratteri al massimo.',
  },
  consortiums:
    'Questo bando è di ART-ER: le sue date le corregge solo ART-ER. Se una è sbagliata, scrivete ai suoi addetti.',
  standing: 'Date corrette da noi',
  made: (day: string) => `Corretta ${day}.`,
  because: 'Motivo:',
  over: 'La fonte diceva',
  nowSays: 'La fonte ora dice',
  keep: 'Tieni la nostra',
  accept: 'Accetta quella della fonte',
  takeBack: 'Ritira la correzione',
  outcomes: {
    saved: 'Corretta. Vale dal prossimo abbinamento, di solito fra pochi minuti.',
    kept: 'Resta la nostra data.',
    takenBack: 'Vale di nuovo la data della fonte.',
    consortiums:
      'Non è stato cambiato nulla: questo bando è ormai di ART-ER, e le sue date le corregge solo ART-ER. Scrivete ai suoi addetti, con l’atto da cui risulta la data giusta.',
    outrun: 'Nel frattempo il bando è cambiato e non abbiamo salvato nulla: guardate com’è ora e riprovate.',
  },
}

const en: typeof it = {
  title: 'Correct a date',
  lead: 'A correction stands in place of what the source says until you take it back. Whoever has already been told of the call is told of the new date.',
  date: 'Which date',
  opensAt: 'Opening',
  deadlines: 'Deadline',
  now: (date) => `now: ${date}`,
  none: 'not stated',
  day: 'Day',
  hour: 'Hour in Italy, if stated',
  hourHint: 'Leave it empty if the call does not say.',
  reason: 'Why',
  reasonHint: 'Where you read the right date, for whoever works here after you.',
  save: 'Correct',
  wrongTitle: 'The correction was not saved.',
  wrong: {
    day: 'There is no such day, or it cannot be read: write it like 2026-07-17.',
    hour: 'There is no such hour: write it like 12:00, or leave it empty.',
    reason: 'Give the reason, in 500 characters at most.',
  },
  consortiums:
    'This call is ART-ER’s: ART-ER alone corrects its dates. If one is wrong, write to its officers.',
  standing: 'Dates that we corrected',
  made: (day) => `Corrected on ${day}.`,
  because: 'Reason:',
  over: 'The source said',
  nowSays: 'The source now says',
  keep: 'Keep ours',
  accept: 'Accept the source’s',
  takeBack: 'Take the correction back',
  outcomes: {
    saved: 'Corrected. It holds from the next matching on, usually within a few minutes.',
    kept: 'Our date stays.',
    takenBack: 'The source’s date stands again.',
    consortiums:
      'Nothing was changed: this call is ART-ER’s by now, and ART-ER alone corrects its dates. Write to its officers, with the act that gives the right date.',
    outrun:
      'The call has changed in the meantime and nothing was saved: look at how it stands now and try again.',
  },
}

/** What the call's page says of dates that a person corrects. */
export const editsWords = { it, en }
