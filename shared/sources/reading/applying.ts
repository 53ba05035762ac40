import type { DraftFields } from '../../domain/opportunity.ts'
import { Channel, SignIn } from '../../domain/vocabulary.ts'
import { cut } from './plain-text.ts'
import { only, sentencesOf } from './sentences.ts'

type HowToApply = NonNullable<DraftFields['howToApply']>

const APPLICATION =
  /\b(?:domand[ae]|istanz[ae]|candidatur[ae]|propost[ae]|manifestazion[ei] d|richiest[ae] d|applications?|proposals?)(?!\p{L})/iu
const HANDED_IN =
  /present(?!e\b|i\b|ly\b)|invi[aoe]|inviat|trasm|inoltr|perven|compil|consegn|submit|submission|upload|\bapply\b/i
/** What is not accepted, what only belongs to correspondence, and what an applicant merely must have. */
const NOT_A_WAY =
  /\bnon (?:sono|è|saranno|sarà|verranno|verrà) (?:ammess|accettat|pres|consider|ricevibil)|\bdiverse? da|\binammissibil|\birricevibil|\bcomunicazion|\besit[oi]\b|\bchiariment|\bquesit|\bgraduatori|\bnot (?:be )?(?:accepted|considered|admissible)|\bassistenza\b|\bhelp ?desk\b|\binformazioni\b/i

const CHANNELS: Record<Channel, RegExp> = {
  // In English every text speaks of platforms: only what is submitted there counts.
  portal:
    /\b(?:piattaforma|portale|applicativo|sistema informativo|sportello (?:on-?line|telematico)|(?:servizio|procedura|modalità|via) (?:informatic|telematic|on-?line)\p{L}*|(?:esclusivamente|solo|soltanto) on-?line)(?!\p{L})|\bsubmitted (?:electronically|online)\b|\b(?:submi(?:t|ts|tted|ssion)|apply|(?:applications?|proposals?) (?:must|shall|should|can|may|are) (?:be )?(?:submitted|sent|made|filed|uploaded))(?! their )\b[^.;:]{0,60} (?:via|through|on|using) (?:the |our |its )?(?:[\w&’'-]{1,20} ){0,6}(?:portal|platform|submission (?:system|tool)|online form)\b/iu,
  pec: /(?:\bPEC\b|\bposta elettronica certificata\b)(?! (?:valid|attiv|dell['’]impresa|del richiedente|aziendal))/i,
  email: /\b(?:posta elettronica (?:ordinaria|semplice)|all['’]indirizzo e-?mail|via e-?mail|by e-?mail)\b/i,
  post: /\braccomandata\b|\ba mezzo posta\b|\bby (?:registered )?post\b/i,
  'by-hand': /\b(?:consegn\p{L}{1,4} a mano|a mano presso|brevi manu|delivered by hand)(?!\p{L})/iu,
}

const SIGN_IN: Record<SignIn, RegExp> = {
  spid: /\bSPID\b/,
  cie: /\bCIE\b|\bcarta d['’ ]identità elettronica\b/i,
  cns: /\bCNS\b|\bcarta nazionale dei servizi\b/i,
  eidas: /\beIDAS\b/i,
  'eu-login': /\bEU[- ]Login\b/i,
}
const SIGNS_IN =
  /\bacced|\baccess|\bautentic|\bidentità digitale\b|\bcredenzial|\bidentific|\blog ?in\b|\bsign in\b|\bregister|\baccount\b|\btramite\b|\bmediante\b/i
const NOT_DEMANDED = /\b(?:senza|non è (?:necessari|richiest)|non occorre|without|not (?:need|required))/i
/** A card may sign a document as well as open a door. */
const SIGNATURE =
  /\bfirm(?:a|at[aeio]|are) digital(?:e|mente)\b|\bsottoscritt[aeio] (?:digitalmente|con firma (?:digitale|elettronica qualificata))\b|\bfirma elettronica qualificata\b|\bdigitally signed\b|\bqualified electronic signature\b/i

const addressIn = (sentence: string): string | undefined => {
  const found = [...sentence.matchAll(/\bhttps?:\/\/[^\s<>"'“”«»(){}|[\]]{4,300}/gi)].map(([address]) =>
    address.replace(/[.,;:!?]+$/, ''),
  )
  const address = only(found.filter((one) => !/\.(?:pdf|docx?|zip)\b/i.test(one)))
  return address && URL.canParse(address) && new URL(address).username === '' ? address : undefined
}

/** How applications are handed in, as far as sentences on handing them in say so. */
export const howToApplyIn = (text: string): HowToApply | undefined => {
  const sentences = sentencesOf(text)
  const about = sentences.filter(
    (one) => APPLICATION.test(one) && HANDED_IN.test(one) && !NOT_A_WAY.test(one),
  )
  const channels = Channel.options.filter((channel) => about.some((one) => CHANNELS[channel].test(one)))
  const doors = sentences.filter(
    (one) => SIGNS_IN.test(one) && !NOT_DEMANDED.test(one) && !SIGNATURE.test(one),
  )
  const signInWith = SignIn.options.filter((way) => doors.some((one) => SIGN_IN[way].test(one)))
  const isSigned = about.some((one) => SIGNATURE.test(one) && !NOT_DEMANDED.test(one))
  if (channels.length === 0 && signInWith.length === 0 && !isSigned) return undefined
  const isTelling = (one: string) =>
    channels.some((channel) => CHANNELS[channel].test(one)) || SIGNATURE.test(one)
  const words = about.find(isTelling) ?? doors.find((one) => signInWith.some((way) => SIGN_IN[way].test(one)))
  const url = only(about.filter((one) => CHANNELS.portal.test(one)).flatMap((one) => addressIn(one) ?? []))
  return {
    channels,
    signInWith,
    ...(isSigned ? { digitalSignature: true } : {}),
    ...(url ? { url } : {}),
    ...(words ? { words: cut(words, 500) } : {}),
  }
}

const LANGUAGES: [RegExp, string][] = [
  [/^(?:italiana|italian)$/i, 'it'],
  [/^(?:inglese|english)$/i, 'en'],
  [/^(?:francese|french)$/i, 'fr'],
  [/^(?:tedesca|german)$/i, 'de'],
  [/^(?:spagnola|spanish)$/i, 'es'],
]
const NAME = '(italiana|inglese|francese|tedesca|spagnola|italian|english|french|german|spanish)'
const WRITTEN_IN = new RegExp(
  `\\b(?:redatt|presentat|compilat|scritt|inviat|written|submitted|drafted|prepared)\\p{L}* (?:\\p{L}+ ){0,3}?in (?:lingua )?${NAME}(?:,? (?:o|e|ed|oppure|or|and) (?:in )?(?:lingua )?${NAME})?(?!\\p{L})`,
  'giu',
)
/** A part of an application, or a paper beside it. */
const A_PART =
  /\b(?:sintesi|riassunto|estratto|abstract|summary|titolo|traduzion|translat|allegat|annex|deliverable|report|curricul|\bcv\b|non)/i

/** The languages in which the whole application must be written; undefined where that is not stated. */
export const applicationLanguagesIn = (text: string): string[] | undefined => {
  const found = sentencesOf(text)
    .filter((one) => APPLICATION.test(one) && !A_PART.test(one))
    .flatMap((one) => [...one.matchAll(WRITTEN_IN)].map((match) => match.slice(1).filter((name) => name)))
    .map((names) => names.flatMap((name) => LANGUAGES.find(([word]) => word.test(name ?? ''))?.[1] ?? []))
  const same = only(found.map((codes) => codes.toSorted().join(' ')))
  return same ? [...new Set(same.split(' '))] : undefined
}
