const it = {
  title: 'I vostri bandi',
  for: (members: string) => `I bandi aperti o in arrivo più vicini a ${members}.`,
  count: (open: number, closed: number) =>
    `${open === 1 ? '1 bando aperto a voi' : `${open} bandi aperti a voi`}; ${closed === 1 ? '1 pertinente ma non aperto a voi' : `${closed} pertinenti ma non aperti a voi`}.`,
  open: (count: number) => `Aperti a voi (${count})`,
  closed: (count: number) => `Pertinenti ma non aperti a voi (${count})`,
  closedLead:
    'Il testo chiede un requisito che la vostra scheda non ha. Non ve li segnaliamo; se la scheda non è aggiornata, scrivete al vostro Clust-ER.',
  none: 'Nessun bando aperto è abbastanza vicino a voi',
  noneDo:
    'Vi scriviamo appena ne esce uno. Se il profilo è vecchio, scrivete al vostro Clust-ER: poche parole concrete aiutano molto.',
  why: 'Perché',
}

const en: typeof it = {
  title: 'Your calls',
  for: (members) => `The open and coming calls closest to ${members}.`,
  count: (open, closed) =>
    `${open === 1 ? '1 call open to you' : `${open} calls open to you`}; ${closed === 1 ? '1 relevant but not open to you' : `${closed} relevant but not open to you`}.`,
  open: (count) => `Open to you (${count})`,
  closed: (count) => `Relevant but not open to you (${count})`,
  closedLead:
    'The text asks for something that your record does not have. We do not write to you of these; if the record is out of date, tell your Clust-ER.',
  none: 'No open call is close enough to you',
  noneDo:
    'We write as soon as one appears. If your profile is out of date, write to your Clust-ER: a few concrete words help a lot.',
  why: 'Why',
}

export const callsWords = { it, en }
