import type { FileKind } from '../desk/import/columns.ts'
import type { Unreadable } from '../desk/import/plan.ts'
import type { WrongCell } from '../desk/import/read-row.ts'

const it = {
  title: 'Bozze da un file',
  link: 'Bozze da un file o dal calendario Art. 49',
  lead: 'Prima diciamo riga per riga che cosa succederebbe; poi, se volete, lo facciamo. Nessuno ne sente parlare: sono bozze.',
  again:
    'Lo stesso file portato due volte non crea nulla due volte: ogni riga si riconosce dal suo codice. Una riga cambiata aggiorna la sua bozza, se nessuno ci ha lavorato; altrimenti vi diciamo quale.',
  kind: 'Che file è',
  kinds: { drafts: 'Bozze di bandi', calendar: 'Calendario Art. 49' } as Record<FileKind, string>,
  kindAbouts: {
    drafts: 'Una colonna per ogni campo del modulo, con i nomi che hanno lì.',
    calendar:
      'Il calendario degli inviti a presentare proposte (Reg. UE 2021/1060). Le sue date sono indicative: restano parole accanto alle date, e non danno mai promemoria.',
  } as Record<FileKind, string>,
  template: (kind: string) => `Scarica il modello: ${kind}`,
  file: 'File CSV',
  fileHint: 'Come lo salva un foglio di calcolo: con punti e virgola, virgole o tabulazioni.',
  text: 'Oppure incollatene il testo',
  look: 'Guarda che cosa succederebbe',
  apply: (count: number) => (count === 1 ? 'Porta 1 bozza' : `Porta ${count} bozze`),
  applyGood: 'Le righe con un errore restano fuori: correggetele e riportate il file.',
  another: 'Scegliete un altro file',
  toList: 'Tutti gli annunci',
  looked: (rows: number) => (rows === 1 ? 'Letta 1 riga.' : `Lette ${rows} righe.`),
  done: (saved: number) => (saved === 1 ? 'Portata 1 bozza.' : `Portate ${saved} bozze.`),
  counts: (fresh: number, changed: number, same: number, touched: number, wrong: number) =>
    `Nuove: ${fresh}. Cambiate: ${changed}. Uguali: ${same}. Già lavorate: ${touched}. Con errori: ${wrong}.`,
  skipped: (count: number) =>
    count === 1
      ? 'Una bozza è stata cambiata da altri in questo momento, ed è rimasta com’era.'
      : `${count} bozze sono state cambiate da altri in questo momento, e sono rimaste com’erano.`,
  passedOver: (names: string) => `Colonne che non conosciamo, saltate: ${names}.`,
  nothing: 'Il file non ha righe',
  nothingDo: 'Scegliete un file con almeno una riga sotto le intestazioni.',
  titles: {
    wrong: 'Righe con errori',
    touched: 'Bozze su cui qualcuno ha già lavorato',
    new: 'Nuove bozze',
    changed: 'Bozze che cambiano',
  },
  touchedLead: 'La riga dice altro di prima: guardate voi che cosa riportare nell’annuncio.',
  line: 'Riga',
  code: 'Codice',
  name: 'Titolo',
  what: 'Che cosa',
  lacks: (count: number) =>
    count === 0 ? 'Completa, da verificare.' : `Prima della revisione mancano ${count} cose.`,
  indicative: (opens: string, closes: string) =>
    `Date indicative: ${[opens && `apre «${opens}»`, closes && `chiude «${closes}»`].filter(Boolean).join(', ')}.`,
  codes: {
    missing: (field: string) => `${field}: serve.`,
    unread: (field: string, found: string) =>
      `${field}: «${found}» non si capisce. Scrivetelo come nel modulo.`,
    long: (field: string) => `${field}: è troppo lungo. Accorciatelo.`,
    twice: (field: string, found: string, line: string) => `${field}: «${found}» è già alla riga ${line}.`,
    wide: () => 'Ci sono più celle che intestazioni: non si sa che cosa stia dove.',
  } as Record<WrongCell['code'], (field: string, found: string, line: string) => string>,
  unreadable: {
    empty: () => 'Il file è vuoto. Scegliete un CSV.',
    broken: (at: string) =>
      `Dalla riga ${at} circa le virgolette non si chiudono. Salvate di nuovo il file come CSV.`,
    headings: () => 'Nessuna intestazione è fra quelle del modello. Usate i nomi del modello.',
    many: () => 'Più di 500 righe: dividete il file.',
    repeated: (heading: string) => `La colonna «${heading}» c’è due volte. Lasciatene una.`,
  } as Record<Unreadable['code'], (about: string) => string>,
}

const en: typeof it = {
  title: 'Drafts from a file',
  link: 'Drafts from a file or from the Art. 49 calendar',
  lead: 'First we say row by row what would happen; then, if you like, we do it. Nobody hears of it: these are drafts.',
  again:
    'The same file brought twice makes nothing twice: each row is known by its code. A row that changed updates its draft, if nobody has worked on it; else we tell you which.',
  kind: 'Which file it is',
  kinds: { drafts: 'Drafts of calls', calendar: 'Art. 49 calendar' },
  kindAbouts: {
    drafts: 'A column for each field of the form, by the names it has there.',
    calendar:
      'The timetable of planned calls for proposals (Reg. (EU) 2021/1060). Its dates are indicative: they stay words beside the dates, and never remind anybody.',
  },
  template: (kind) => `Download the template: ${kind}`,
  file: 'CSV file',
  fileHint: 'As a spreadsheet saves it: with semicolons, commas or tabs.',
  text: 'Or paste its text',
  look: 'See what would happen',
  apply: (count) => (count === 1 ? 'Bring 1 draft' : `Bring ${count} drafts`),
  applyGood: 'Rows with an error stay out: correct them and bring the file again.',
  another: 'Choose another file',
  toList: 'All announcements',
  looked: (rows) => (rows === 1 ? '1 row read.' : `${rows} rows read.`),
  done: (saved) => (saved === 1 ? '1 draft brought.' : `${saved} drafts brought.`),
  counts: (fresh, changed, same, touched, wrong) =>
    `New: ${fresh}. Changed: ${changed}. The same: ${same}. Worked on already: ${touched}. With errors: ${wrong}.`,
  skipped: (count) =>
    count === 1
      ? 'One draft was changed by somebody else at this moment, and stayed as it was.'
      : `${count} drafts were changed by others at this moment, and stayed as they were.`,
  passedOver: (names) => `Columns that we do not know, passed over: ${names}.`,
  nothing: 'The file has no rows',
  nothingDo: 'Choose a file with at least one row below its headings.',
  titles: {
    wrong: 'Rows with errors',
    touched: 'Drafts that somebody has worked on',
    new: 'New drafts',
    changed: 'Drafts that change',
  },
  touchedLead: 'The row says something else than before: see what of it belongs into the announcement.',
  line: 'Row',
  code: 'Code',
  name: 'Title',
  what: 'What',
  lacks: (count) =>
    count === 0 ? 'Complete, to be checked.' : `Before the review it lacks ${count} things.`,
  indicative: (opens, closes) =>
    `Indicative dates: ${[opens && `opens “${opens}”`, closes && `closes “${closes}”`].filter(Boolean).join(', ')}.`,
  codes: {
    missing: (field) => `${field}: it is needed.`,
    unread: (field, found) => `${field}: “${found}” cannot be read. Write it as in the form.`,
    long: (field) => `${field}: it is too long. Shorten it.`,
    twice: (field, found, line) => `${field}: “${found}” stands in row ${line} already.`,
    wide: () => 'There are more cells than headings: what stands where cannot be told.',
  },
  unreadable: {
    empty: () => 'The file is empty. Choose a CSV.',
    broken: (at) => `From about line ${at} on its quotes do not close. Save the file as CSV again.`,
    headings: () => 'None of the headings is one of the template’s. Use the names of the template.',
    many: () => 'More than 500 rows: divide the file.',
    repeated: (heading) => `The column “${heading}” is there twice. Leave one.`,
  },
}

export const deskImportWords = { it, en }
