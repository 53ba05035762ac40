import type { Column } from '../../../shared/members/columns.ts'
import { MOST_ROWS } from '../../../shared/members/read-file.ts'

const it = {
  title: (cluster: string) => `Importa soci: ${cluster}`,
  lead: (cluster: string) =>
    `Aggiungete o aggiornate i soci di ${cluster} da un foglio di calcolo, salvato come CSV. Prima vedete che cosa cambierebbe, riga per riga; niente si salva finché non lo confermate.`,
  template: 'Scarica il modello',
  templateAbout:
    'Una riga per socio; quella che comincia con # spiega le colonne e non si legge. Chi c’è già si riconosce dal codice Segnavia o dalla partita IVA; le colonne che non servono si possono togliere. Per aggiornare i soci di oggi partite da qui:',
  exportNow: 'scarica i soci come sono ora',
  columns: 'Che cosa scrivere in ogni colonna',
  file: 'File CSV',
  fileHint: `Al massimo ${MOST_ROWS.toLocaleString('it')} righe e 4 MB. Separatori: punto e virgola, virgola o tabulazione.`,
  text: 'Oppure incollate qui il testo',
  textHint: 'Anche copiato da un foglio di calcolo, con la riga dei nomi delle colonne.',
  look: 'Guarda che cosa cambierebbe',
  looked: (rows: number) =>
    rows === 1
      ? 'Abbiamo letto 1 riga. Nulla è ancora salvato.'
      : `Abbiamo letto ${rows} righe. Nulla è ancora salvato.`,
  counts: (fresh: number, changed: number, unchanged: number, wrong: number) =>
    `Nuovi: ${fresh}. Cambiati: ${changed}. Senza modifiche: ${unchanged}. Sbagliate: ${wrong}.`,
  passedOver: (headings: string) => `Colonne che non conosciamo, e che saltiamo: ${headings}.`,
  apply: (members: number) => (members === 1 ? 'Salva 1 socio' : `Salva ${members} soci`),
  applyGood: 'Le righe sbagliate non si salvano: potete correggerle nel file e importarlo di nuovo.',
  another: 'Scegli un altro file',
  toList: 'Vai ai soci',
  waitingTitle: 'Salvataggio in corso',
  stored: (stored: number, of: number) =>
    `Salvati ${stored.toLocaleString('it')} di ${of.toLocaleString('it')} soci.`,
  canLeave: 'Potete chiudere questa pagina: il lavoro continua, e la ritrovate sotto «Importa soci».',
  lookAgain: 'Guarda a che punto è',
  stands: (since: string) =>
    `Non va avanti dalle ${since}. Riprende da sé entro due ore; se non volete aspettare importate di nuovo il file: ciò che è salvato non cambia.`,
  filesTitle: 'File grandi degli ultimi 30 giorni',
  begun: (moment: string) => `Importazione di ${moment}`,
  done: (saved: number) => (saved === 1 ? 'Salvato 1 socio.' : `Salvati ${saved} soci.`),
  skippedCount: (count: number) =>
    `${count === 1 ? '1 socio non è stato salvato' : `${count} soci non sono stati salvati`}: qualcun altro ha scritto nel frattempo. Importate di nuovo il file per rivederli.`,
  skipped: {
    outrun: 'Non salvato: qualcun altro ha modificato questo socio dopo che avevate guardato.',
    taken: 'Non salvato: nel frattempo la partita IVA è stata data a un altro socio.',
  },
  profileKept: 'Il profilo resta com’è: lo scrivono i Clust-ER di cui l’organizzazione è già socia.',
  titles: { wrong: 'Righe sbagliate', new: 'Nuovi soci', changed: 'Soci che cambiano' },
  didTitles: { wrong: 'Righe sbagliate, non salvate', new: 'Nuovi soci', changed: 'Soci cambiati' },
  states: { wrong: 'sbagliata', new: 'nuovo', changed: 'cambia', unchanged: 'uguale' },
  wrongLead: 'Per ciascuna: che cosa c’è, che cosa serve.',
  line: 'Riga',
  member: 'Socio',
  what: 'Che cosa',
  noName: '(senza nome)',
  empty: '(vuoto)',
  quote: (text: string) => `«${text}»`,
  more: (count: number) => `E altre ${count} righe come queste.`,
  nothing: 'Nel file non c’è alcuna riga sotto i nomi delle colonne',
  nothingDo: 'Controllate di aver salvato il foglio giusto.',
  unreadable: {
    empty: 'Non c’è nulla da leggere: scegliete un file, oppure incollate il testo.',
    headings:
      'Nella prima riga non riconosciamo alcun nome di colonna. Partite dal modello, oppure usate i suoi nomi nella prima riga.',
    many: `Le righe sono più di ${MOST_ROWS.toLocaleString('it')}: dividete il file.`,
  },
  repeated: (heading: string) => `La colonna «${heading}» c’è due volte: lasciatene una.`,
  broken: (line: number) =>
    `Il file non si legge: intorno alla riga ${line} le virgolette non si chiudono. Salvatelo di nuovo come CSV.`,
  found: (what: string) => `c’è ${what}.`,
  taken: (what: string) => `${what} è già di un altro socio:`,
  twice: (line: number) => `Lo stesso socio, nello stesso Clust-ER, è già alla riga ${line}: lasciatene una.`,
  clash: (what: string, line: number) =>
    `c’è ${what}, ma la riga ${line} dice altro dello stesso socio: rendetele uguali.`,
  because: {
    unknown: 'Nessun socio ha questo codice: toglietelo se il socio è nuovo.',
    'two-members': 'Il codice e la partita IVA sono di due soci diversi: correggete uno dei due.',
    'not-yours': 'Agite per un altro Clust-ER: togliete la riga.',
    wide: 'La riga ha più celle dei nomi di colonna: forse manca una virgoletta.',
  },
  expected: {
    id: 'Il codice con cui Segnavia conosce il socio. Vuoto per i nuovi.',
    name: 'Serve un nome, al massimo di 200 caratteri.',
    vat: 'Undici cifre, di cui l’ultima torna con le altre; vuota per chi ha solo un codice fiscale.',
    kind: 'Serve uno di: impresa, consorzio, ente di formazione, laboratorio pubblico, laboratorio privato, centro per l’innovazione, altro.',
    size: 'micro, piccola, media, grande; vuota per chi non è un’impresa.',
    body: 'comune, università, fondazione, associazione, accademia, cooperativa; oppure vuota.',
    startup: 'sì o no.',
    place: 'Serve il comune della sede.',
    region: 'Una regione italiana; vuota significa Emilia-Romagna.',
    sites: 'Come: Milano, Lombardia | Rimini, Emilia-Romagna. Oppure vuota.',
    ateco: 'Coppie di cifre separate da punti, più codici separati da uno spazio: 14.13 46.42. Oppure vuota.',
    profileLanguage: 'italiano o inglese; vuota significa italiano.',
    profile: 'Servono da 20 a 5.000 caratteri: che cosa fa e che cosa cerca.',
    cluster: 'Il nome di un Clust-ER; vuota significa quello di questa pagina.',
    valueChains: 'Serve almeno una Value Chain del Clust-ER, per nome; più d’una separate da |.',
    joinedOn: 'Un giorno come 29/06/2026 o 2026-06-29; per un socio nuovo vuota significa oggi.',
    leftOn: 'Un giorno non prima dell’adesione, da cui non è più socio; vuota finché resta.',
  } as Record<Column, string>,
}

const en: typeof it = {
  title: (cluster) => `Import members: ${cluster}`,
  lead: (cluster) =>
    `Add or update the members of ${cluster} from a spreadsheet that is saved as CSV. First you see what would change, row by row; nothing is saved until you say so.`,
  template: 'Download the template',
  templateAbout:
    'One row a member; the one that begins with # explains the columns and is not read. Those that are there are known by their Segnavia id or VAT number; columns that are not needed may be left out. To update today’s members begin with this:',
  exportNow: 'download the members as they are now',
  columns: 'What to write in each column',
  file: 'CSV file',
  fileHint: `At most ${MOST_ROWS.toLocaleString('en')} rows and 4 MB. Separators: semicolon, comma or tab.`,
  text: 'Or paste the text here',
  textHint: 'Also as copied from a spreadsheet, with the row of column names.',
  look: 'See what would change',
  looked: (rows) =>
    rows === 1 ? '1 row was read. Nothing is saved yet.' : `${rows} rows were read. Nothing is saved yet.`,
  counts: (fresh, changed, unchanged, wrong) =>
    `New: ${fresh}. Changed: ${changed}. Unchanged: ${unchanged}. Wrong: ${wrong}.`,
  passedOver: (headings) => `Columns that we do not know, and pass over: ${headings}.`,
  apply: (members) => (members === 1 ? 'Save 1 member' : `Save ${members} members`),
  applyGood: 'Wrong rows are not saved: you can correct them in the file and import it again.',
  another: 'Choose another file',
  toList: 'Go to the members',
  waitingTitle: 'Saving',
  stored: (stored, of) => `${stored.toLocaleString('en')} of ${of.toLocaleString('en')} members saved.`,
  canLeave: 'You can close this page: the work goes on, and you find it again under “Import members”.',
  lookAgain: 'See how far it is',
  stands: (since) =>
    `It has not moved since ${since}. It goes on by itself within two hours; if you would rather not wait, import the file again: what is saved does not change.`,
  filesTitle: 'Large files of the last 30 days',
  begun: (moment) => `Import of ${moment}`,
  done: (saved) => (saved === 1 ? '1 member was saved.' : `${saved} members were saved.`),
  skippedCount: (count) =>
    `${count === 1 ? '1 member was not saved' : `${count} members were not saved`}: somebody else wrote meanwhile. Import the file again to look at them.`,
  skipped: {
    outrun: 'Not saved: somebody else changed this member after you looked.',
    taken: 'Not saved: meanwhile its VAT number was given to another member.',
  },
  profileKept: 'The profile stays as it is: the Clust-ERs of which it is a member already write it.',
  titles: { wrong: 'Wrong rows', new: 'New members', changed: 'Members that change' },
  didTitles: { wrong: 'Wrong rows, not saved', new: 'New members', changed: 'Changed members' },
  states: { wrong: 'wrong', new: 'new', changed: 'changes', unchanged: 'the same' },
  wrongLead: 'For each: what is there, what it takes.',
  line: 'Row',
  member: 'Member',
  what: 'What',
  noName: '(no name)',
  empty: '(empty)',
  quote: (text) => `“${text}”`,
  more: (count) => `And ${count} more rows like these.`,
  nothing: 'There is no row below the names of the columns',
  nothingDo: 'Check that you saved the right sheet.',
  unreadable: {
    empty: 'There is nothing to read: choose a file, or paste the text.',
    headings:
      'None of the names in the first row is a column of ours. Begin with the template, or use its names in the first row.',
    many: `There are more than ${MOST_ROWS.toLocaleString('en')} rows: divide the file.`,
  },
  repeated: (heading) => `The column “${heading}” is there twice: leave one.`,
  broken: (line) =>
    `The file cannot be read: about row ${line} the quotes do not close. Save it as CSV again.`,
  found: (what) => `found ${what}.`,
  taken: (what) => `${what} is another member’s already:`,
  twice: (line) => `The same member, in the same Clust-ER, is in row ${line} already: leave one.`,
  clash: (what, line) => `found ${what}, but row ${line} says otherwise of the same member: make them agree.`,
  because: {
    unknown: 'No member has this id: take it out if the member is new.',
    'two-members': 'The id and the VAT number are of two members: correct one of them.',
    'not-yours': 'You act for another Clust-ER: take the row out.',
    wide: 'The row has more cells than there are column names: perhaps a quote is missing.',
  },
  expected: {
    id: 'The id by which Segnavia knows the member. Empty for new ones.',
    name: 'It takes a name, of 200 characters at most.',
    vat: 'Eleven digits of which the last agrees with the others; empty for who has a tax code alone.',
    kind: 'It takes one of: company, consortium, training centre, public laboratory, private laboratory, innovation centre, other.',
    size: 'micro, small, medium, large; empty for who is no enterprise.',
    body: 'municipality, university, foundation, association, academy, cooperative; or empty.',
    startup: 'yes or no.',
    place: 'It takes the municipality of the seat.',
    region: 'An Italian region; empty means Emilia-Romagna.',
    sites: 'Such as: Milano, Lombardia | Rimini, Emilia-Romagna. Or empty.',
    ateco: 'Pairs of digits apart by points, several codes apart by a space: 14.13 46.42. Or empty.',
    profileLanguage: 'Italian or English; empty means Italian.',
    profile: 'It takes from 20 to 5,000 characters: what it does and looks for.',
    cluster: 'The name of a Clust-ER; empty means that of this page.',
    valueChains: 'It takes at least one value chain of the Clust-ER, by name; several apart by |.',
    joinedOn: 'A day such as 29/06/2026 or 2026-06-29; of a new member empty means today.',
    leftOn: 'A day not before it joined, from which it is no member any more; empty while it stays.',
  },
}

export const memberImportWords = { it, en }
