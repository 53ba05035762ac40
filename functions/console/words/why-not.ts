import { quotable } from '../../../shared/digests/clean.ts'
import { dayAt, dayText } from '../../../shared/digests/dates.ts'
import type { SourceReading } from '../../../shared/digests/digest.ts'
import { anyOf } from '../../../shared/digests/phrase.ts'
import { missingTexts } from '../../../shared/digests/verdicts.ts'
import type { Obstacle, OwnConcept, Standing } from '../../../shared/digests/why-not.ts'
import type { DeclineReason } from '../../../shared/domain/opinion.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { Frequency, Wish } from '../../../shared/domain/preferences.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'

/** What keeps a call away, and what would have to change; `quote` is what a reading said, in English. */
export type Said = { what: string; more?: string; change: string; quote?: string }

/** What the wording needs to know beside the obstacle. */
export type Around = {
  call: Opportunity | undefined
  /** The name of a cluster by its id. */
  clusterName: (id: string) => string
}

type Of<Code extends Obstacle['code']> = Extract<Obstacle, { code: Code }>
type Wording = { [Code in Obstacle['code']]: (obstacle: Of<Code>, around: Around) => Said }

const points = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The name a concept goes by: its first word in the reader's language. */
const conceptName = (language: ReaderLanguage, { it, en, id }: OwnConcept): string =>
  (language === 'it' ? (it[0] ?? en[0]) : (en[0] ?? it[0])) ?? id

const concepts = (language: ReaderLanguage, unmet: OwnConcept[]): string =>
  anyOf(
    language,
    unmet.map((concept) =>
      language === 'it' ? `«${conceptName(language, concept)}»` : `“${conceptName(language, concept)}”`,
    ),
  )

/** Most words by which a concept that excludes is made known. */
const MOST_WORDS = 3

/** The words of a concept in the reader's language, else in the other; its id where neither has any. */
const wordsOf = (
  language: ReaderLanguage,
  { it, en, concept }: Pick<Of<'excluded'>, 'it' | 'en' | 'concept'>,
): string => {
  const [own, other] = language === 'it' ? [it, en] : [en, it]
  const words = own.length > 0 ? own : other
  const shown = words.length > 0 ? words.slice(0, MOST_WORDS) : [concept]
  return shown.join(', ') + (words.length > MOST_WORDS ? '…' : '')
}

/** Most names of sources in one sentence; the page of sources has them all. */
const MOST_NAMES = 4

/** The sources that are not read whole at present, in which a call may be missed; names themselves hold commas. */
const unreadText = (
  head: string,
  sources: SourceReading[],
  more: (count: number) => string,
): { more?: string } => {
  const names = sources.filter(({ silentSince, readAt }) => silentSince || !readAt).map(({ name }) => name)
  const others = names.length - MOST_NAMES
  if (names.length === 0) return {}
  return {
    more: `${head}: ${[...names.slice(0, MOST_NAMES), ...(others > 0 ? [more(others)] : [])].join('; ')}.`,
  }
}

const dayIn =
  (language: ReaderLanguage) =>
  (at: Instant): string =>
    dayText(language, dayAt(at))

const giorno = dayIn('it')
const day = dayIn('en')

const it: Wording = {
  unknown: ({ sources }) => ({
    what: `Non lo conosciamo: nessuna delle ${sources.length} fonti che leggiamo lo elenca.`,
    ...unreadText('Al momento non si leggono per intero', sources, (count) =>
      count === 1 ? 'un’altra' : `altre ${count}`,
    ),
    change:
      'Se lo pubblica un altro ente, proponete a chi gestisce Segnavia la pagina in cui quell’ente elenca i suoi bandi.',
  }),
  'source-silent': ({ source, since, problem }) => ({
    what: since
      ? `La sua fonte, ${source}, non si legge per intero da ${giorno(since)}.`
      : `L’ultima lettura della sua fonte, ${source}, non è riuscita.`,
    change: 'Entra da sé alla prossima lettura riuscita; il problema è spiegato in «Fonti».',
    ...(problem ? { quote: problem } : {}),
  }),
  'row-refused': ({ source, row, reason, at }) => ({
    what: `${source} elenca «${row}», ma ${giorno(at)} la riga è stata rifiutata perché non si capiva.`,
    change: 'Entra quando la fonte corregge la riga o noi impariamo a leggerla.',
    quote: reason,
  }),
  held: ({ what, builtAt }) => ({
    what: {
      call: `È stato letto dopo l’ultimo abbinamento${builtAt ? ` (${giorno(builtAt)})` : ''} e non è ancora abbinato.`,
      change: 'È cambiato dopo l’ultimo abbinamento: qui sotto conta ancora com’era prima.',
      member: 'Il socio non è ancora fra i profili abbinati.',
    }[what],
    change: 'Basta attendere il prossimo abbinamento: di solito pochi minuti.',
  }),
  closed: ({ since, stage, withdrawn }) => ({
    what: withdrawn
      ? `Non è più pubblicato dalla fonte${since ? ` da ${giorno(since)}` : ''}.`
      : stage && since
        ? `La prima fase si è chiusa ${giorno(since)}: chi non l’ha superata non può più entrare.`
        : since
          ? `È chiuso da ${giorno(since)}.`
          : 'La fonte lo dà per chiuso.',
    change: 'Torna se l’ente proroga o riapre i termini.',
  }),
  unconfirmed: ({ since }) => ({
    what: `Non indica quando chiude, e la sua fonte toglie i vecchi bandi senza dirlo: non se ne sa nulla da ${giorno(since)}.`,
    change:
      'Torna se la fonte lo aggiorna, se la sua pagina dà una scadenza, o se lo elenca anche un’altra fonte.',
  }),
  off: ({ wish }) => ({
    what: {
      'other-regions': 'È di un’altra regione, e questi bandi si segnalano solo a chi li chiede.',
      registers: 'È un albo o un elenco: non ne seguono contributi, e si segnala solo a chi lo chiede.',
    }[wish],
    change: `Il referente può spuntare «${WISHES.it[wish]}» nelle sue preferenze.`,
  }),
  excluded: ({ cluster, ruleSet, ...concept }, { clusterName }) => ({
    what: `Il concetto «${wordsOf('it', concept)}» del Clust-ER ${clusterName(cluster)} esclude questo bando${ruleSet === undefined ? '' : ` (regole, versione ${ruleSet})`}.`,
    change: 'Cambia se il Clust-ER toglie o restringe quelle parole di esclusione.',
  }),
  below: ({ by, floor, unmet }) => ({
    what: `Mancano ${points(by, 'punto', 'punti')} ai ${floor} da cui un bando si segnala.`,
    change: `Cambia se il profilo dice con parole concrete ciò che il bando cerca, o se i concetti della Value Chain lo dicono.${
      unmet.length > 0
        ? ` Darebbe punti un bando che parlasse di ${concepts('it', unmet)}: questo non lo fa.`
        : ''
    }`,
  }),
  missing: ({ reasons }, { call }) => ({
    what: `Manca un requisito: ${call ? missingTexts('it', reasons, call).join('; ') : ''}.`,
    change:
      'Cambia se la scheda del socio non è aggiornata, o se l’ente rettifica chi può presentare domanda.',
  }),
  possible: ({ by, good }) => ({
    what: `È solo possibile: ${by === 1 ? 'manca' : 'mancano'} ${points(by, 'punto', 'punti')} ai ${good} di una scheda. Può avere un titolo, e per titoli soli non si scrive.`,
    change: 'Cambia come la vicinanza: con parole più concrete nel profilo o nei concetti.',
  }),
  declined: ({ at, reason }) => ({
    what: `Il referente l’ha scartato ${giorno(at)}: ${DECLINED.it[reason]}.`,
    change: 'Torna se il referente annulla la sua risposta, nella pagina dei suoi bandi.',
  }),
  lowered: ({ by, behind }) => ({
    what: behind
      ? `È più in basso di ${points(by, 'punto', 'punti')} perché il referente ha scartato «${quotable(behind.title, 90)}» (${giorno(behind.at)}).`
      : `È più in basso di ${points(by, 'punto', 'punti')} per ciò che un altro referente ha scartato.`,
    change: 'Pesa sempre meno e dopo un anno non conta più; il referente può annullare la sua risposta.',
  }),
  told: ({ at, period }) => ({
    what: `È già stato segnalato ${giorno(at)}, nel digest della settimana ${period}.`,
    change: 'Torna solo se cambia qualcosa: scadenza, apertura, importi, requisiti o titolo.',
  }),
  crowded: ({ place, most }) => ({
    what: `È ${place}º fra i bandi aperti al referente e non ancora segnalati: per un messaggio se ne guardano i primi ${most}.`,
    change:
      'Sale quando quelli più vicini sono segnalati o si chiudono, o con parole più concrete nel profilo.',
  }),
  queued: ({ most, baseline }) => ({
    what: baseline
      ? `Era già pubblicato quando abbiamo letto la fonte la prima volta: non è una novità, e di questi ne entrano ${most} a messaggio.`
      : `Era già noto prima dell’ultimo messaggio: di questi ne entrano ${most} a messaggio, i più vicini.`,
    change: 'Arriva al suo turno, o due settimane prima della scadenza.',
  }),
  'no-contact': () => ({
    what: 'Questo socio non ha referenti: non scriviamo a nessuno.',
    change: 'Serve un referente con un indirizzo di posta.',
  }),
  muted: ({ because, since }) => ({
    what: `${
      {
        unsubscribed: 'Il referente si è disiscritto',
        bounce: 'L’indirizzo del referente respinge i messaggi',
        complaint: 'Il referente ha segnalato un nostro messaggio come indesiderato',
      }[because]
    }${since ? ` (${giorno(since)})` : ''}.`,
    change: {
      unsubscribed: 'Può riattivare gli invii dalla pagina delle preferenze.',
      bounce: 'Serve un indirizzo che funzioni.',
      complaint: 'Non gli si scrive più: solo lui può chiedere di ricominciare.',
    }[because],
  }),
  paused: ({ until }) => ({
    what: 'Il referente ha messo in pausa gli invii.',
    change: `Si riprende ${giorno(until)}, o prima se toglie la pausa.`,
  }),
}

const en: Wording = {
  unknown: ({ sources }) => ({
    what: `Unknown to us: none of the ${sources.length} sources we read lists it.`,
    ...unreadText('Not read whole at present', sources, (count) => `${count} more`),
    change:
      'If another body publishes it, propose to those who run Segnavia the page on which that body lists its calls.',
  }),
  'source-silent': ({ source, since, problem }) => ({
    what: since
      ? `Its source, ${source}, has not been read whole since ${day(since)}.`
      : `The last reading of its source, ${source}, failed.`,
    change: 'It comes in by itself with the next reading that works; the problem is shown under “Sources”.',
    ...(problem ? { quote: problem } : {}),
  }),
  'row-refused': ({ source, row, reason, at }) => ({
    what: `${source} lists “${row}”, but on ${day(at)} the row was refused because it could not be understood.`,
    change: 'It comes in once the source mends the row, or we learn to read it.',
    quote: reason,
  }),
  held: ({ what, builtAt }) => ({
    what: {
      call: `It was read after the last matching${builtAt ? ` (${day(builtAt)})` : ''} and has not been matched yet.`,
      change: 'It has changed since the last matching: what follows is about it as it was.',
      member: 'The member is not among the matched profiles yet.',
    }[what],
    change: 'Wait for the next matching: usually a matter of minutes.',
  }),
  closed: ({ since, stage, withdrawn }) => ({
    what: withdrawn
      ? `Its source has not published it${since ? ` since ${day(since)}` : ' any more'}.`
      : stage && since
        ? `Its first stage ended on ${day(since)}: who did not pass it can no longer come in.`
        : since
          ? `It has been closed since ${day(since)}.`
          : 'Its source says that it has closed.',
    change: 'It comes back if the funder extends or reopens it.',
  }),
  unconfirmed: ({ since }) => ({
    what: `It states no closing day, and its source drops old calls without a word: nothing was heard of it since ${day(since)}.`,
    change:
      'It comes back if its source updates it, if its page names a deadline, or if another source lists it too.',
  }),
  off: ({ wish }) => ({
    what: {
      'other-regions': 'It is of another region, and only those who ask are told of such calls.',
      registers: 'It is a register: no funding follows, and only those who ask are told of it.',
    }[wish],
    change: `The contact can tick “${WISHES.en[wish]}” in its preferences.`,
  }),
  excluded: ({ cluster, ruleSet, ...concept }, { clusterName }) => ({
    what: `The concept “${wordsOf('en', concept)}” of the ${clusterName(cluster)} Clust-ER excludes this call${ruleSet === undefined ? '' : ` (rules, version ${ruleSet})`}.`,
    change: 'It changes if the Clust-ER drops or narrows those excluding words.',
  }),
  below: ({ by, floor, unmet }) => ({
    what: `${points(by, 'point is', 'points are')} missing to the ${floor} from which calls are told.`,
    change: `It changes if the profile says in concrete words what the call looks for, or the value chain’s concepts do.${
      unmet.length > 0
        ? ` A call that spoke of ${concepts('en', unmet)} would earn points: this one does not.`
        : ''
    }`,
  }),
  missing: ({ reasons }, { call }) => ({
    what: `A requirement is missing: ${call ? missingTexts('en', reasons, call).join('; ') : ''}.`,
    change: 'It changes if the member’s record is out of date, or the funder corrects who may apply.',
  }),
  possible: ({ by, good }) => ({
    what: `It is only possible: ${points(by, 'point is', 'points are')} missing to the ${good} of a card. It may have a title, and no mail is sent for titles alone.`,
    change: 'It changes as closeness does: with more concrete words in the profile or the concepts.',
  }),
  declined: ({ at, reason }) => ({
    what: `The contact declined it on ${day(at)}: ${DECLINED.en[reason]}.`,
    change: 'It comes back if the contact undoes its answer, on the page of its calls.',
  }),
  lowered: ({ by, behind }) => ({
    what: behind
      ? `It is ${points(by, 'point', 'points')} lower because the contact declined “${quotable(behind.title, 90)}” (${day(behind.at)}).`
      : `It is ${points(by, 'point', 'points')} lower because of what another contact has declined.`,
    change: 'It counts less and less, and not at all after a year; the contact can undo its answer.',
  }),
  told: ({ at, period }) => ({
    what: `It was told already on ${day(at)}, in the digest of week ${period}.`,
    change: 'It comes back only with a change: deadline, opening, amounts, requirements or title.',
  }),
  crowded: ({ place, most }) => ({
    what: `It is number ${place} of the calls open to the contact and not told yet: for a mail the first ${most} are looked at.`,
    change: 'It moves up as closer ones are told or close, or with more concrete words in the profile.',
  }),
  queued: ({ most, baseline }) => ({
    what: baseline
      ? `It was already published when its source was first read: it is no news, and ${most} of these go into one mail.`
      : `It was known before the last mail: ${most} of these go into one mail, the closest first.`,
    change: 'It comes when its turn does, or two weeks before its deadline.',
  }),
  'no-contact': () => ({
    what: 'This member has no contacts: we write to nobody.',
    change: 'It takes a contact with a mail address.',
  }),
  muted: ({ because, since }) => ({
    what: `${
      {
        unsubscribed: 'The contact has unsubscribed',
        bounce: 'The contact’s address bounces our mails',
        complaint: 'The contact has reported a mail of ours as unwanted',
      }[because]
    }${since ? ` (${day(since)})` : ''}.`,
    change: {
      unsubscribed: 'The contact can start the mails again on its preferences page.',
      bounce: 'It takes an address that works.',
      complaint: 'We no longer write: only the contact can ask to start again.',
    }[because],
  }),
  paused: ({ until }) => ({
    what: 'The contact has paused its mails.',
    change: `They start again on ${day(until)}, or earlier if the pause is lifted.`,
  }),
}

/** Why a contact declined a call, as others say it. */
const DECLINED: Record<ReaderLanguage, Record<DeclineReason, string>> = {
  it: {
    topic: 'non è il loro argomento',
    requirements: 'non hanno i requisiti',
    size: 'è troppo grande o troppo piccolo per loro',
    timing: 'non è il momento giusto',
    known: 'lo conoscevano già',
  },
  en: {
    topic: 'it is not their topic',
    requirements: 'they do not meet the requirements',
    size: 'it is too large or too small for them',
    timing: 'it is not the right time',
    known: 'they knew of it already',
  },
}

/** The choices as the preferences page calls them. */
export const WISHES: Record<ReaderLanguage, Record<Wish, string>> = {
  it: {
    'other-regions': 'i bandi riservati ad altre regioni',
    registers: 'albi ed elenchi a cui iscriversi, anche senza contributi',
  },
  en: {
    'other-regions': 'calls reserved for other regions',
    registers: 'registers and lists to be put on, even if no funding follows',
  },
}

/** An obstacle in the reader's language. */
export const obstacleText = (language: ReaderLanguage, obstacle: Obstacle, around: Around): Said => {
  const wording = { it, en }[language][obstacle.code] as (obstacle: Obstacle, around: Around) => Said
  return wording(obstacle, around)
}

const RHYTHM: Record<ReaderLanguage, Record<Frequency, string>> = {
  it: { weekly: 'ogni lunedì', fortnightly: 'ogni due settimane', monthly: 'ogni mese' },
  en: { weekly: 'every Monday', fortnightly: 'every two weeks', monthly: 'every month' },
}

const NEXT: Record<ReaderLanguage, Record<Standing['next'], string>> = {
  it: {
    card: 'nel prossimo digest ha una scheda',
    title: 'nel prossimo digest ha un titolo',
    page: 'nel prossimo digest non c’è posto: è sulla pagina del referente',
    none: 'per ora nessun digest è dovuto',
  },
  en: {
    card: 'it has a card in the next digest',
    title: 'it has a title in the next digest',
    page: 'there is no room for it in the next digest: it is on the contact’s page',
    none: 'no digest is due for now',
  },
}

/** "2º di 14 bandi aperti; nel prossimo digest ha una scheda." */
export const standingText = (language: ReaderLanguage, { place, of, next }: Standing): string => {
  if (language === 'it')
    return `${place}º di ${of} ${of === 1 ? 'bando aperto' : 'bandi aperti'} al referente e da segnalare; ${NEXT.it[next]}.`
  return `Number ${place} of ${of} ${of === 1 ? 'call' : 'calls'} open to the contact and still to be told; ${NEXT.en[next]}.`
}

export const whyNotWords = {
  it: {
    title: 'Perché arriva, o non arriva',
    yes: 'È un bando per questo socio, e nulla lo trattiene.',
    match: 'È abbastanza vicino da essere segnalato, ma qualcosa lo trattiene.',
    noMatch: 'Non è fra i bandi di questo socio.',
    change: 'Che cosa cambierebbe? ',
    contact: (name: string, frequency: Frequency) => `Referente: ${name}, ${RHYTHM.it[frequency]}.`,
    others: 'Altri referenti: ',
    asked: 'Avete chiesto di',
  },
  en: {
    title: 'Why it comes, or does not',
    yes: 'It is a call for this member, and nothing holds it back.',
    match: 'It is close enough to be told, but something holds it back.',
    noMatch: 'It is not among this member’s calls.',
    change: 'What would have to change? ',
    contact: (name: string, frequency: Frequency) => `Contact: ${name}, ${RHYTHM.en[frequency]}.`,
    others: 'Other contacts: ',
    asked: 'You asked for',
  },
}
