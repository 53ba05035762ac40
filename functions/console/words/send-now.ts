const it = {
  title: 'Avvia un invio a mano',
  link: 'Avvia un invio a mano',
  lead: 'Serve quando il calendario non ha fatto partire un invio. Ciascuno parte una volta sola: avviarlo due volte non manda due messaggi a nessuno.',
  run: { weekly: 'Il digest della settimana', daily: 'Il giro quotidiano' },
  period: { weekly: (period: string) => `Settimana ${period}`, daily: (day: string) => day },
  nothing: 'È già partito: non c’è nulla da avviare.',
  see: 'Guarda l’invio',
  begins: 'Non è ancora partito.',
  goesOn: 'L’avvio si è interrotto: continua da dove era arrivato, e nessuno riceve due messaggi.',
  looked: (contacts: number) =>
    contacts === 1 ? 'Si guarda un referente.' : `Si guardano ${contacts} referenti.`,
  mails: (mails: number) =>
    mails === 0
      ? 'Per come stanno le cose nessuno riceve un digest.'
      : mails === 1
        ? 'Per come stanno le cose uno riceve un digest.'
        : `Per come stanno le cose ${mails} ricevono un digest.`,
  uncounted: {
    weekly: 'Quanti ricevono un digest si sa solo durante l’invio.',
    daily: 'Riceve qualcosa chi quel giorno ha un promemoria, un’apertura o il benvenuto.',
  },
  confirm: {
    weekly: 'Ho guardato: avvia il digest adesso',
    daily: 'Ho guardato: avvia il giro quotidiano adesso',
  },
  asked: 'Avviato. Fra un minuto lo trovate tra gli invii.',
  started: 'Era già partito: non è stato avviato di nuovo.',
  over: 'Nel frattempo è cominciato un altro periodo: guardate di nuovo prima di avviare.',
}

const en: typeof it = {
  title: 'Start a run by hand',
  link: 'Start a run by hand',
  lead: 'For when the calendar has not started a run. Each leaves once: starting it twice sends nobody two emails.',
  run: { weekly: 'The digest of this week', daily: 'The daily run' },
  period: { weekly: (period) => `Week ${period}`, daily: (day) => day },
  nothing: 'It has left already: there is nothing to start.',
  see: 'Look at the run',
  begins: 'It has not been started yet.',
  goesOn: 'Its start broke off: it goes on from there, and nobody gets two emails.',
  looked: (contacts) =>
    contacts === 1 ? 'One contact is looked at.' : `${contacts} contacts are looked at.`,
  mails: (mails) =>
    mails === 0
      ? 'As things stand, nobody gets a digest.'
      : mails === 1
        ? 'As things stand, one gets a digest.'
        : `As things stand, ${mails} get a digest.`,
  uncounted: {
    weekly: 'How many get a digest is known only while it is sent.',
    daily: 'Whoever has a reminder, an opening or a welcome on that day gets an email.',
  },
  confirm: {
    weekly: 'I have looked: start the digest now',
    daily: 'I have looked: start the daily run now',
  },
  asked: 'Started. You find it among the runs in a minute.',
  started: 'It had left already: it was not started again.',
  over: 'Another period has begun in the meantime: look again before you start it.',
}

/** What the page says on which an operator starts a run. */
export const sendNowWords = { it, en }
export type SendNowOutcome = 'asked' | 'started' | 'over'
