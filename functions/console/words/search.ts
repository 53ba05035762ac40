import { withArticle } from '../../../shared/digests/dates.ts'
import type { Facet } from '../../../shared/search/facets.ts'

const it = {
  title: 'Cerca fra i bandi',
  lead: 'Tutti i bandi aperti o in arrivo che leggiamo, anche quelli che non vi segnaleremmo.',
  words: 'Parole, titolo o codice',
  hint: 'Per esempio: maglieria, realtà aumentata, HORIZON-CL2. Cerchiamo anche la traduzione, nei bandi in inglese.',
  narrow: 'Restringi la ricerca',
  narrowed: (count: number) =>
    `Restringi la ricerca (${count === 1 ? '1 filtro scelto' : `${count} filtri scelti`})`,
  facets: {
    levels: 'Livello',
    programmes: 'Programma',
    applicants: 'Chi può presentare domanda',
    valueChains: 'Value Chain',
    closesWithinDays: 'Scadenza',
    fromCents: 'Massimo per progetto',
    aidForms: 'Agevolazione',
    procedures: 'Procedura',
    languages: 'Lingua del bando',
  } as Record<Facet, string>,
  hints: {
    applicants: 'Chi non lo indica compare sempre.',
    closesWithinDays: 'Solo i bandi con una scadenza indicata.',
    fromCents: 'Solo i bandi che indicano un massimo.',
  } as Partial<Record<Facet, string>>,
  within: (days: number) => `entro ${days} giorni`,
  from: (money: string) => `almeno ${money}`,
  any: 'qualsiasi',
  go: 'Cerca',
  clear: 'Togli tutto',
  count: (all: number) => (all === 1 ? '1 bando aperto o in arrivo' : `${all} bandi aperti o in arrivo`),
  order: {
    words: 'Prima quelli che parlano di più di ciò che cercate.',
    near: 'Prima quelli più vicini a voi.',
  },
  why: 'Perché',
  far: 'Dal vostro profilo non ve lo avremmo segnalato: lo trova solo la ricerca.',
  none: 'Nessun bando aperto o in arrivo risponde a questa ricerca',
  noneWords: 'Da sola, ogni parola trova:',
  alone: (word: string, calls: number) =>
    `«${word}»: ${calls === 0 ? 'nessun bando' : calls === 1 ? '1 bando' : `${calls} bandi`}`,
  noneUnknown: 'Nessuna di queste parole compare nei bandi che leggiamo. Provate con parole più comuni.',
  noneNarrowed: (calls: number) =>
    calls === 1 ? 'Senza filtri ne trovate 1.' : `Senza filtri ne trovate ${calls}.`,
  unfilter: 'Togli i filtri',
  noneSave:
    'Oppure salvate la ricerca: quando esce un bando che le risponde, lo trovate nel vostro messaggio.',
  save: {
    title: 'Salvate questa ricerca',
    what: 'I nuovi bandi che trova entrano nel vostro messaggio anche se sono lontani dal vostro profilo. Quelli che vedete ora non ve li rimandiamo.',
    button: 'Salva la ricerca',
    done: 'Ricerca salvata: i prossimi bandi che trova saranno nel vostro messaggio.',
    already: 'Questa ricerca è già salvata.',
    removed: 'Ricerca tolta: non porta più bandi nel vostro messaggio.',
    full: (most: number) => `Avete già salvato ${most} ricerche: per salvarne un’altra, toglietene una.`,
    elsewhere:
      'Per salvare la ricerca apritela dalle vostre Preferenze: il collegamento è in fondo a ogni nostro messaggio.',
  },
  saved: {
    title: 'Le vostre ricerche salvate',
    none: 'Non ne avete ancora. Cercate qualcosa e salvate la ricerca.',
    since: (day: string) => `Salvata ${withArticle('il', day)}.`,
    run: 'Cerca ora',
    remove: 'Togli',
  },
  limits:
    'Cerchiamo nel titolo, nelle parole chiave, nella sintesi, nel testo letto e nei codici: non negli allegati. Di una ricerca leggiamo le prime venti parole; un bando deve contenerne almeno due su tre.',
}

const en: typeof it = {
  title: 'Search the calls',
  lead: 'Every open or coming call that we read, including those that we would not tell you of.',
  words: 'Words, title or code',
  hint: 'For example: knitwear, augmented reality, HORIZON-CL2. We look for the translation too, in calls in Italian.',
  narrow: 'Narrow the search',
  narrowed: (count) => `Narrow the search (${count === 1 ? '1 filter chosen' : `${count} filters chosen`})`,
  facets: {
    levels: 'Level',
    programmes: 'Programme',
    applicants: 'Who may apply',
    valueChains: 'Value chain',
    closesWithinDays: 'Deadline',
    fromCents: 'Maximum per project',
    aidForms: 'Form of aid',
    procedures: 'Procedure',
    languages: 'Language of the call',
  },
  hints: {
    applicants: 'Calls that do not say are always shown.',
    closesWithinDays: 'Only calls that state a deadline.',
    fromCents: 'Only calls that state a maximum.',
  },
  within: (days) => `within ${days} days`,
  from: (money) => `at least ${money}`,
  any: 'any',
  go: 'Search',
  clear: 'Clear all',
  count: (all) => (all === 1 ? '1 open or coming call' : `${all} open or coming calls`),
  order: {
    words: 'First those that say most of what you look for.',
    near: 'First those closest to you.',
  },
  why: 'Why',
  far: 'From your profile we would not have told you of it: only the search finds it.',
  none: 'No open or coming call answers this search',
  noneWords: 'Alone, each word finds:',
  alone: (word, calls) => `“${word}”: ${calls === 0 ? 'no call' : calls === 1 ? '1 call' : `${calls} calls`}`,
  noneUnknown: 'None of these words is in the calls that we read. Try more common ones.',
  noneNarrowed: (calls) => `Without filters you find ${calls}.`,
  unfilter: 'Clear the filters',
  noneSave: 'Or save the search: when a call comes out that answers it, it will be in your email.',
  save: {
    title: 'Save this search',
    what: 'New calls that it finds will be in your email even if they are far from your profile. Those that you see now we do not send you.',
    button: 'Save the search',
    done: 'Search saved: the next calls that it finds will be in your email.',
    already: 'This search is saved already.',
    removed: 'Search removed: it brings no more calls into your email.',
    full: (most) => `You have saved ${most} searches already: to save another, remove one.`,
    elsewhere:
      'To save the search, open it from your Preferences: the link is at the end of each of our emails.',
  },
  saved: {
    title: 'Your saved searches',
    none: 'You have none yet. Search for something and save it.',
    since: (day) => `Saved ${day}.`,
    run: 'Search now',
    remove: 'Remove',
  },
  limits:
    'We search titles, keywords, summaries, the text that we read, and codes: not attachments. Of a search we read the first twenty words; a call must hold at least two in three of them.',
}

/** The words of the search page. */
export const searchWords = { it, en }
