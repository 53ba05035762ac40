import type { DraftFields } from '../../domain/opportunity.ts'
import type { AidForm, Procedure } from '../../domain/vocabulary.ts'
import { cut } from './plain-text.ts'

/** All gaps between words are bounded, so that time stays linear. `^` and `$` are ends of lines. */
type Language = 'it' | 'en'

const PROCEDURES: Record<Procedure, RegExp> = {
  sportello:
    /\b(?:procedura|valutativ[ao]|avviso|bando|contribut[oi]|agevolazion[ei]|modalità|domande|voucher)(?!\w)[^.;\n]{0,30}\ba sportello\b|(?:^|[.;:,] )a sportello\b|\bordine (?:cronologico )?d(?:i|ell['’]) ?(?:arrivo|presentazione|invio)|(?:^|[.;:] )sportello (?:valutativo|fino a)|\bin order of arrival\b|\bfirst[- ]come[, -]{1,2}first[- ]served\b/im,
  graduatoria:
    /\b(?:procedura|valutazione|bando|avviso|selezione)\b[^.;\n]{0,30}\ba graduatoria\b|(?:^|[.;:,] )graduatoria(?: (?:per|di|con|in base|finale)\b|[.;,]|$)|\bsecondo (?:la |una )?graduatoria\b|\bprevista una graduatoria\b|\bgraduatoria di merito\b/im,
  negoziale: /\b(?:procedura|selezione|valutazione)\b[^.;\n]{0,40}\bnegozial/im,
}

/** One procedure; undefined where the text names none or two. A ranking mentioned beside a sportello is a second one. */
export const procedureIn = (text: string): Procedure | undefined => {
  const named = (Object.keys(PROCEDURES) as Procedure[]).filter((name) => PROCEDURES[name].test(text))
  const [one] = named
  if (!one || named.length > 1) return undefined
  return one !== 'graduatoria' && /\bgraduatori[ae]\b/i.test(text) ? undefined : one
}

const DE_MINIMIS =
  /(?:^|[.;] |(?<!\()\b(?:in|regime|regime di|regolamento|a titolo di|(?<!(?:degli|dagli|agli|altri) )aiuti) )["«“]?de minimis\b|\b(?:un aiuto|concess[aei]|concesso)\b[^.;\n]{0,60}\bde minimis\b|\bde minimis (?:aid )?rules apply\b|\b(?:follows?|under) (?:the )?de minimis\b/im
/** Another regime beside it, or a text that mentions it only to exclude or to count. */
const NOT_DE_MINIMIS =
  /651\/2014|\bGBER\b|\b(?:in|di) esenzione\b|block exemption|\b(?:non|esclus\w{1,3}|fuori|oltre|plafond|cumul\w{1,6}|not|outside)\b[^.;\n]{0,60}\bde minimis/i

/** `de minimis`, where the text puts the whole call under it. */
export const regimeIn = (text: string): string | undefined =>
  DE_MINIMIS.test(text) && !NOT_DE_MINIMIS.test(text) ? 'de minimis' : undefined

const FORMS: Record<Language, [AidForm, RegExp][]> = {
  it: [
    ['voucher', /\b(?:il|un|i|di|con|tramite|mediante) voucher\b|(?:^|[.;:] )voucher\b|\(voucher\)/gim],
    ['grant', /\b(?:a )?fondo perduto\b|\bcontribut[oi] in conto (?:capitale|impianti)\b/gi],
    [
      'loan',
      /\bfinanziament[oi] agevolat[oi]\b|\bprestit[oi] (?:agevolat|a tasso|rimborsabil)|\btasso (?:zero|agevolato)\b/gi,
    ],
    [
      'guarantee',
      /\b(?:rilascio|concessione) d(?:i|ella|elle|i una) garanzi[ae]\b|\bgaranzia (?:pubblica|regionale|gratuita)\b/gi,
    ],
  ],
  en: [
    ['voucher', /\b(?:a|each|offers \w{1,12}|gives \w{1,12}(?: \w{1,12})?) vouchers?\b/gi],
    [
      'grant',
      /\b(?:grants? of|grants? range|in the form of (?:a )?(?:lump[- ]sum )?grants?|lump[- ]sum grants?|grants (?:up to )?(?:EUR|€))/gi,
    ],
    ['loan', /\bsubsidised loans?\b|\bsoft loans?\b/gi],
    ['guarantee', /\bloan guarantees?\b/gi],
  ],
}
/** Said of other aid, of requirements or of what there is not. */
const NOT_OFFERED =
  /\b(?:non|senza|esclus\w{1,3}|cumul\w{1,6}|già|altr[iae]|divers[iae]|not|no|without|other|previous)(?!\w)[^.;:\n]{0,60}$/i

/** A contribution beside a loan or a guarantee may be a grant or a rebate of interest. */
const OTHER_MONEY = /\bcontribut[oi]\b|\bcredito d['’]imposta\b/i

/** Forms of aid that a text names as its own. A voucher is paid as a grant: where both are said, it is the voucher. */
export const aidFormsIn = (text: string, language: Language): AidForm[] => {
  const forms = FORMS[language]
    .filter(([, words]) =>
      [...text.matchAll(words)].some(
        ({ index }) => !NOT_OFFERED.test(text.slice(Math.max(0, index - 80), index)),
      ),
    )
    .map(([form]) => form)
  const isUnsettled = !forms.includes('grant') && forms.length > 0 && OTHER_MONEY.test(text)
  if (forms.includes('voucher')) return forms.filter((form) => form !== 'grant')
  return isUnsettled ? [] : forms
}

const FUNDS_END =
  /\besauriment\w{0,4}(?: anticipat\w)? (?:de(?:lle|i|lla|l) )?(?:risorse|fond[io]|dotazione|disponibilità|stanziamento|somme)(?!\w)|\buntil (?:the )?(?:funds|budget|vouchers|resources) (?:run out|(?:is|are) (?:used up|exhausted))/i
const COUNT_ENDS =
  /\bal raggiungimento d(?:i|el numero(?: massimo)? di) \d{1,6} (?:domande|richieste|istanze)\b/i
/** Money given out along a ranking until it ends says nothing of when applications close. */
const ALONG_A_RANKING =
  /\bgraduatori|\bscorriment|\bfinanziat[aeio]\b|\bammess[aeio] a (?:contributo|finanziamento)|\bconcess[aeio]\b/i
const ABOUT_APPLYING =
  /\bsportello\b|\bdomand[ae]\b|\bapert\w|\bchiu\w|\bordine\b|\bapplications?\b|\bvoucher\b/i

/** Where the words of closing early begin in their clause, and where other dates follow. */
const EARLY =
  /(?:\bchiusura anticipata|\b(?:salvo|fino ad?|sino ad?|al raggiungimento|all['’]esaurimento|until)\b)[\s\S]*/i
const THEN_DATES = /,? (?:e comunque|ma non oltre|and in any case)\b[\s\S]*$|[.;]$/i

/**
 * When money or a number of applications closes a call early. `date-or-funds` says that money does; whether a date does
 * as well is for the caller, who knows the dates.
 */
export const endIn = (text: string): Pick<DraftFields, 'end' | 'earlyClosure'> => {
  if (procedureIn(text) === 'graduatoria') return {}
  const closes = (words: string): boolean => FUNDS_END.test(words) || COUNT_ENDS.test(words)
  const sentence = text
    .split(/(?<=[.;]) (?=\p{Lu})|(?<=;) |\n/u)
    .find((one) => one.length < 1000 && closes(one) && ABOUT_APPLYING.test(one) && !ALONG_A_RANKING.test(one))
  const clause = sentence?.split(/[,:] /).find(closes)
  if (!sentence || !clause) return {}
  const early = (EARLY.exec(clause)?.[0] ?? clause).replace(THEN_DATES, '').trim()
  return {
    ...(FUNDS_END.test(sentence) ? { end: 'date-or-funds' as const } : {}),
    earlyClosure: cut(early, 300),
  }
}
