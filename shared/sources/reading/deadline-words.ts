import { MONTH_WORDS } from './dates.ts'

/** Whole words only; `\b` does not know that "à" is a letter. Each is matched against a few hundred characters at most. */
const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu')

/** Where in `text` the last match of `cue` begins, -1 where there is none. @param cue with the flag `g` */
export const lastOf = (cue: RegExp, text: string): number => [...text.matchAll(cue)].at(-1)?.index ?? -1

/** What begins a time of applying. */
export const OPENS = words("dal|dalle|dall['’]|dalla|from|opens?|opening|aprirà|apre|apertura|riapertura")
/** What ends one. */
export const CLOSES = words(
  'entro|fino|sino|oltre|chiuderà|chiude|chiusura|scade|scadono|scadenz[ae]|prorog(?:at[oaie]|a)|differit[oa]|posticipat[oa]|(?<!chiusura )anticipat[oa]|spostat[oa]|rinviat[oa]|slitta|slittat[oa]|termine ultimo|until|later than|by|deadlines?|cut-?offs?|closes?|closing|extended|brought forward|moved',
)
/** What puts another day, as a rule a later one, in the place of the one before. */
export const EXTENDS = words(
  'prorog(?:at[oaie]|a)|differit[oa]|posticipat[oa]|(?<!chiusura )anticipat[oa]|spostat[oa]|rinviat[oa]|slitta|slittat[oa]|extended|postponed|brought forward|moved|nuova scadenza|new deadline',
)
/** "Lo sportello aprirà indicativamente entro il 30 settembre": the day by which it opens is no deadline. */
export const OPENS_BY =
  /(?<!\p{L})(?:apre|aprono|aprirà|apriranno|(?:ri)?apertura|opens?|opening)(?!\p{L})([^.;:]{0,60}?)(?<!\p{L})(?:entro|by)(?!\p{L})[^.;:]{0,60}$/iu
/** Weak words close only what an opening began: alone, "alle ore 12 del…" may as well open. */
export const TO = words("al|alle|all['’]|to|-|–")
/** "tra il 1° e il 30 giugno", "between 1 and 30 June": only after these does "and" join two ends. */
export const BETWEEN = /(?<!\p{L})(?:tra|fra|between) (?:il |l['’]|the )?$/iu
export const AND = /^(?:,? (?:ore|alle|h\.?)? ?\d{1,2}(?:[.:,]\d\d)?)? (?:e|ed|and) (?:il |l['’]|the )?$/iu

/** Between two dates of one list: "31 marzo 2026, 30 giugno 2026 e 30 settembre 2026". */
export const JOINED =
  /^(?:[ ,(]*(?:alle )?(?:ore|h\.?|at) \d{1,2}(?:[.:,]\d\d)?\)?)?(?:[,;]? (?:e|ed|and)(?: il)?|[,;/])\s?$/iu
/** "dal 1 al 30 giugno 2026": the first day's number alone. */
export const FIRST_OF_TWO =
  /(?<!\p{L})(?:dal|from|(?:tra|fra) il|between) (\d{1,2})[°º]? (?:al|e il|to|and) $/iu

const WEEKDAYS = [
  ['lunedì', "lunedi'", 'lunedi', 'monday'],
  ['martedì', "martedi'", 'martedi', 'tuesday'],
  ['mercoledì', "mercoledi'", 'mercoledi', 'wednesday'],
  ['giovedì', "giovedi'", 'giovedi', 'thursday'],
  ['venerdì', "venerdi'", 'venerdi', 'friday'],
  ['sabato', 'saturday'],
  ['domenica', 'sunday'],
]
const WEEKDAY = new RegExp(`(?<!\\p{L})(${WEEKDAYS.flat().join('|')}),? (?:the )?$`, 'iu')

/** The weekday named right before a date: 1 for Monday to 7, undefined where none is. */
export const weekdayBefore = (text: string): number | undefined => {
  const name = WEEKDAY.exec(text.slice(-20))?.[1]?.toLowerCase()
  return name ? WEEKDAYS.findIndex((names) => names.includes(name)) + 1 : undefined
}

/**
 * All that may stand between a cue and its date. Any other word makes it another date: "entro 60 giorni dalla
 * pubblicazione sul Bollettino del 15 giugno" closes nothing on 15 June.
 */
const FILLERS = new Set(
  `e ed o non oltre il lo la le l gli i un una d del dello della delle dell dei di al alla alle all ad a con per da dal
  dalle ore h giorno data dì ultimo ultima massimo massima improrogabile perentorio perentoria tassativo tassativamente
  inderogabilmente termine termini scadenza scadenze fissata fissato fissati prevista previsto previsti stabilita stabilito
  prorogata prorogato prorogati ulteriormente nuovamente nuova nuovo è sono stata stato stati sarà fino sino entro comunque
  chiusura apertura riapertura sportello bando bandi avviso partecipazione partecipare presentazione presentare invio
  inviare trasmissione compilazione domanda domande candidatura candidature istanza istanze proposta proposte
  progettuali sua effettiva prima seconda terza quarta primo secondo terzo quarto finestra fase sessione ciascuna alle mezzogiorno
  on at the of date dates deadlines cutoff cutoffs offs time is are until by no later than not midnight noon hours hrs cet cest brussels local am pm
  submission submissions submitting application applications proposal proposals deadline final closing opening closes opens
  extended further forward to and stage first second third fourth cut off round for call
  ${WEEKDAYS.flat().join(' ')} ${MONTH_WORDS.join(' ')}`.split(/\s+/),
)

/** What else a phrase that is nothing but a time may hold: how the money may end it. */
const BESIDE_A_TIME = new Set(
  `oppure salvo esaurimento fondi fondo risorse disponibilità dotazione finanziaria stanziate disponibili anticipata
  nd rd th st or or if until funds exhausted earlier available budget`.split(/\s+/),
)

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Whether `sentence` is nothing but a time: "fino alle ore 16 del 31.12.2026, salvo esaurimento dei fondi". */
export const isMereTime = (sentence: string): boolean =>
  wordsIn(sentence).every((word) => FILLERS.has(word) || BESIDE_A_TIME.has(word))

/** Whether `gap` holds nothing but words and signs that lead from a cue to its date. */
export const isFiller = (gap: string): boolean =>
  !/[;"<>€%$]/.test(gap) &&
  wordsIn(gap).every((word) => FILLERS.has(word)) &&
  (gap.match(/\d+/g) ?? []).length <= 3

/** A term that runs from something: "entro 30 giorni dal", "six months from". */
export const RELATIVE =
  /(?<!\p{L})(?:giorn[oi]|mes[ei]|settiman[ae]|ann[oi]|or[ae]|days?|months?|weeks?|years?)(?: \p{L}{1,15}){0,4} $/iu

/** Asking for money that was granted, not for a grant: "le domande di pagamento vanno trasmesse entro…". */
export const CLAIMS =
  /(?:domand|richiest|istanz)[ae] (?:(?:intermedi|final|unic)[aeo] )?d(?:i|el|ella) (?:saldo|rimborso|pagamento|erogazione|anticip|acconto|liquidazione|svincolo|varia|proroga)|payment (?:claim|request)|(?:claim|request)s? for (?:payment|reimbursement)/i

/** Sentences about something else than applying: finishing works, publishing a list, questions, the life of a rule. */
export const OTHERWISE =
  /complet(?:at|ar|ament[oi] d|ion)|conclus|conclud|realizzat|ultimat|sostenut|sostener|rendicont|pubblicat|pubblich|publish|avviat|avvio|valid|vigor|costituit|fattur|quietanz|comunicat|comunich|istruit|istruttor|adott|concess|erogat|liquidat|approvat|graduator|esit[oi]|si svolg|si terrà|(?:avrà|avranno) luogo|chiariment|quesit|\bfaq\b|domande frequenti|soccorso|integrazion|penale|impegnat|stipul|sottoscri|rinunc|ricors|durata|clarification|informed|notified|questions?\b|results?\b|webinar|info ?day|seminari|event[oi]?\b|implement|eligib|signed|signature of|start of|(?:will|must|shall|should|may|can|to) start|inizi(?:ar|at|o)|accetta|begin|entry into|offline|manutenzion|maintenance|annullat|cancelled|revocat|sospes|sospens|suspen/i
/** Said of who applies or of what it costs; the date still is one of applying where a word of applying follows. */
export const UNLESS_APPLYING =
  /ammissibil|iscritt|iscrizion|registrat|residen|possess|requisit|spes[ae]\b|cost[oi]\b|investiment|interventi|attività|lavori|realizz|work|activit|cost/i
export const APPLYING =
  /domand[ae]|istanz|candidatur|candidarsi|propost|presenta|perven|partecipa|invi[oaie]|inoltr|trasm|sportell|\bbando|\bavviso|adesion|compilazion|aderire|manifestazion[ei] d|\bscad|chiu[ds]|prorog|termin[ei]\b|appl(?:y|ic)|proposals?\b|submi|\bcalls?\b|deadline|\bclos|\bopen|apert|aprir/i

/** The applying itself, apart from the words for its end. */
export const APPLICATION =
  /domand[ae]|istanz|candidatur|candidarsi|propost|presenta|perven|partecipa|invi[oaie]|inoltr|trasm|adesion|aderire|applic(?:ation|ant)|apply|proposals?\b|submi/i

/** What follows a date that ends applications for a while: "dalle ore 12 del 22 novembre 2023 la temporanea chiusura". */
export const SUSPENDED =
  /^[, ]*(?:è )?(?:disposta |stata )?(?:(?:la |lo |il )?(?:temporan|sospe)|(?:la |lo sportello (?:è |sarà ))chius)/i
/** After a date without a year: it comes round. */
export const EVERY_YEAR =
  /^[^;]{0,50}?(?:\b(?:ogni|ciascun|medesimo|stesso|successivo) anno|\bannualmente|\bdell['’]anno|\b(?:each|every) year|\bannually)/i
/** Before it as well: "ogni anno entro il 1° marzo". */
export const YEARLY = /\b(?:ogni|ciascun) anno\b|\b(?:each|every) year\b/i
/** Hours of one day ("dalle ore 12 alle ore 18 del 10 dicembre"): neither is the hour of a deadline. */
export const WITHIN_A_DAY = /\b(?:dalle|from) (?:ore )?\d{1,2}(?:[.:,]\d\d)? ?(?:alle|to) (?:ore )?\d{1,2}/i

const ORDINALS = [
  ['prima', 'primo', '1ª', '1a', '1°', 'i', 'first', '1st', '1'],
  ['seconda', 'secondo', '2ª', '2a', '2°', 'ii', 'second', '2nd', '2'],
  ['terza', 'terzo', '3ª', '3a', '3°', 'iii', 'third', '3rd', '3'],
  ['quarta', 'quarto', '4ª', '4a', '4°', 'iv', 'fourth', '4th', '4'],
]
const ORDINAL = `(${ORDINALS.flat().join('|')})`
const STAGES = 'fase|stage|step'
const WINDOWS =
  'finestra|scadenza|cut-?off(?: date)?|sessione|tranche|periodo|window|round|deadline|sportello|call'
const PART = new RegExp(
  `(?<![\\p{L}\\d])(?:${ORDINAL} (${STAGES}|${WINDOWS})|(${STAGES}|${WINDOWS}) (?:n\\. ?)?${ORDINAL})(?![\\p{L}\\d./])`,
  'giu',
)

/** Which part of a call a date belongs to: stages follow one another, windows stand side by side. */
export type Part = { number: number; kind: 'stage' | 'window' }

/** The last part named in `text`, e.g. by "seconda finestra" or "Stage 2". */
export const partIn = (text: string): Part | undefined => {
  const found = [...text.matchAll(PART)].at(-1)
  const ordinal = (found?.[1] ?? found?.[4])?.toLowerCase()
  const noun = found?.[2] ?? found?.[3]
  if (!ordinal || !noun) return undefined
  const number = ORDINALS.findIndex((names) => names.includes(ordinal)) + 1
  return { number, kind: new RegExp(`^(?:${STAGES})$`, 'i').test(noun) ? 'stage' : 'window' }
}

/** Words that say of the dates after them that all of them are deadlines. */
export const LISTED =
  /\b(?:scadenze|cut-?offs?(?: dates?)?|deadlines|(?:due|tre|quattro|two|three|four) (?:finestre|sessioni|scadenze|windows|sessions))(?!\p{L})/iu
