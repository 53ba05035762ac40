const it = {
  title: 'Messaggi dei Clust-ER',
  lead: 'Poche righe che i digest portano ai referenti dei soci di un Clust-ER, in fondo ai bandi. Ognuno le legge una volta, nel primo digest del periodo.',
  none: 'Nessun messaggio',
  noneDo: 'Scrivete il primo qui sotto.',
  period: (from: string, to: string) => `Dal ${from} al ${to}`,
  states: { coming: 'in attesa', running: 'nei digest', over: 'passato' },
  remove: 'Togli',
  removeOf: (cluster: string, from: string) => `Togli il messaggio di ${cluster} dal ${from}`,
  write: 'Scrivete un messaggio',
  replaces: 'Per lo stesso Clust-ER e lo stesso primo giorno, il nuovo prende il posto del vecchio.',
  cluster: 'Clust-ER',
  from: 'Primo giorno',
  to: 'Ultimo giorno',
  it: 'Testo in italiano',
  en: 'Testo in inglese',
  textHint: (most: number) =>
    `Al più ${most} caratteri, senza formattazione. Gli indirizzi web restano come li scrivete, e non si possono premere.`,
  enHint: 'Se manca, chi legge in inglese riceve il testo italiano.',
  save: 'Salva il messaggio',
  outcomes: { saved: 'Messaggio salvato.', removed: 'Messaggio tolto.' },
  wrongTitle: 'Nulla è stato salvato: correggete i campi indicati.',
  wrong: {
    cluster: 'Scegliete un Clust-ER.',
    from: 'Indicate un giorno.',
    to: 'Indicate un giorno non passato e non prima del primo.',
    it: 'Scrivete il testo, entro la lunghezza indicata.',
    en: 'Il testo è troppo lungo.',
  },
}

const en: typeof it = {
  title: 'Notes of the Clust-ERs',
  lead: 'A few lines that digests bring to the contacts of a Clust-ER’s members, below the calls. Everyone reads them once, in the first digest of the period.',
  none: 'No notes',
  noneDo: 'Write the first one below.',
  period: (from, to) => `From ${from} to ${to}`,
  states: { coming: 'waiting', running: 'in digests', over: 'over' },
  remove: 'Remove',
  removeOf: (cluster, from) => `Remove the note of ${cluster} from ${from}`,
  write: 'Write a note',
  replaces: 'For the same Clust-ER and the same first day, the new note takes the place of the old one.',
  cluster: 'Clust-ER',
  from: 'First day',
  to: 'Last day',
  it: 'Text in Italian',
  en: 'Text in English',
  textHint: (most) =>
    `At most ${most} characters, without formatting. Web addresses stay as you write them, and cannot be pressed.`,
  enHint: 'Where it is missing, those who read English get the Italian text.',
  save: 'Save the note',
  outcomes: { saved: 'Note saved.', removed: 'Note removed.' },
  wrongTitle: 'Nothing was saved: correct the fields below.',
  wrong: {
    cluster: 'Choose a Clust-ER.',
    from: 'Give a day.',
    to: 'Give a day that is not past, and not before the first.',
    it: 'Write the text, within the length given.',
    en: 'The text is too long.',
  },
}

/** The words of the page of the offices' notes. */
export const notesWords = { it, en }
