const it = {
  title: 'Un bando che non conosciamo',
  lead: 'Avete trovato un bando che Segnavia non legge? Ditelo all’ufficio del vostro Clust-ER: guarda che cos’è e vi risponde per email.',
  asked: 'Collegamento o titolo del bando',
  message: 'Altro che serva sapere',
  button: 'Chiedete all’ufficio',
  nothingYet: 'Finché non premete il pulsante non parte nulla.',
  sent: (cluster: string) => `Fatto: la domanda è arrivata al ${cluster}. Vi rispondiamo per email.`,
  already: 'Questa domanda l’avete già fatta oggi: la risposta arriva per email.',
  wrong: 'Scrivete il collegamento o il titolo del bando (almeno tre caratteri). Non è partito nulla.',
  officeTitle: 'Domande',
  officeLead:
    'Bandi che i referenti cercavano e Segnavia non conosceva. La risposta parte nella loro lingua.',
  none: 'Nessuna domanda',
  noneDo: 'Quando un referente cerca un bando che non conosciamo e lo chiede, compare qui.',
  open: 'da rispondere',
  answered: 'risposto',
  by: (name: string, members: string, cluster: string, day: string) =>
    `${name}, referente di ${members}; al ${cluster}, ${day}`,
  reads: { it: 'Legge in italiano.', en: 'Legge in inglese: rispondete in inglese.' },
  known: 'Ora lo leggiamo: il collegamento alla scheda va con la risposta.',
  unknown: 'Non lo leggiamo ancora.',
  answer: 'La vostra risposta',
  answerHint: 'Testo semplice, al massimo 2.000 caratteri.',
  send: 'Mandate la risposta',
  answeredOn: (day: string) => `Risposta del ${day}`,
  gone: 'un referente che non c’è più',
  outcomes: {
    sent: 'Risposta mandata.',
    outrun: 'Qualcuno ha già risposto a questa domanda.',
    short: 'La risposta è vuota o troppo lunga: non è stato mandato nulla.',
  },
}

const en: typeof it = {
  title: 'A call that we do not know',
  lead: 'Have you found a call that Segnavia does not read? Tell your Clust-ER’s office: it looks into it and answers you by email.',
  asked: 'Link or title of the call',
  message: 'Anything else to know',
  button: 'Ask the office',
  nothingYet: 'Nothing leaves until you press the button.',
  sent: (cluster) => `Done: your question has reached ${cluster}. We answer by email.`,
  already: 'You have asked this question today: the answer comes by email.',
  wrong: 'Enter the link or the title of the call (three characters at least). Nothing has left.',
  officeTitle: 'Questions',
  officeLead:
    'Calls that contacts looked for and Segnavia did not know. The answer leaves in their language.',
  none: 'No questions',
  noneDo: 'When a contact looks for a call that we do not know and asks about it, it appears here.',
  open: 'to be answered',
  answered: 'answered',
  by: (name, members, cluster, day) => `${name}, contact of ${members}; to ${cluster}, ${day}`,
  reads: { it: 'Reads Italian: please answer in Italian.', en: 'Reads English.' },
  known: 'We read it now: a link to it goes with the answer.',
  unknown: 'We do not read it yet.',
  answer: 'Your answer',
  answerHint: 'Plain text, 2,000 characters at most.',
  send: 'Send the answer',
  answeredOn: (day) => `Answer of ${day}`,
  gone: 'a contact who is gone',
  outcomes: {
    sent: 'The answer has been sent.',
    outrun: 'Somebody has answered this question already.',
    short: 'The answer is empty or too long: nothing was sent.',
  },
}

export type AnswerOutcome = keyof typeof it.outcomes

export const questionWords = { it, en }
