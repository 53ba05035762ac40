import type { Verdict, VerdictReason } from '../domain/eligibility.ts'
import { applicantKinds } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { type ApplicantKind, REGIONS, type ReaderLanguage, Size } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import { dayAt, dayText } from './dates.ts'
import type { DigestMember, Fit } from './digest.ts'
import { officeName } from './office-name.ts'
import { anyOf, capitalised, listOf } from './phrase.ts'

/** "requisiti in linea" and its kin: never that somebody *is* eligible, which only the funder decides. */
export const VERDICTS: Record<ReaderLanguage, Record<Verdict, string>> = {
  it: {
    yes: 'requisiti in linea',
    partner: 'come partner',
    missing: 'manca un requisito',
    check: 'da verificare',
  },
  en: { yes: 'in line', partner: 'as partner', missing: 'a requirement is missing', check: 'to check' },
}

/** One, and several, of a kind of applicant. */
export const KINDS: Record<ReaderLanguage, Record<ApplicantKind, [string, string]>> = {
  it: {
    company: ['impresa', 'imprese'],
    startup: ['start-up', 'start-up'],
    professional: ['professionista', 'professionisti'],
    cooperative: ['cooperativa', 'cooperative'],
    consortium: ['consorzio', 'consorzi'],
    research: ['organismo di ricerca', 'organismi di ricerca'],
    training: ['ente di formazione', 'enti di formazione'],
    university: ['università', 'università'],
    'public-body': ['ente pubblico', 'enti pubblici'],
    'third-sector': ['ente del Terzo settore', 'enti del Terzo settore'],
    individual: ['persona fisica', 'persone fisiche'],
  },
  en: {
    company: ['company', 'companies'],
    startup: ['start-up', 'start-ups'],
    professional: ['professional', 'professionals'],
    cooperative: ['cooperative', 'cooperatives'],
    consortium: ['consortium', 'consortia'],
    research: ['research organisation', 'research organisations'],
    training: ['training body', 'training bodies'],
    university: ['university', 'universities'],
    'public-body': ['public body', 'public bodies'],
    'third-sector': ['third-sector body', 'third-sector bodies'],
    individual: ['individual', 'individuals'],
  },
}

export const SIZES: Record<ReaderLanguage, Record<Size, [string, string]>> = {
  it: {
    micro: ['microimpresa', 'microimprese'],
    small: ['piccola impresa', 'piccole imprese'],
    medium: ['media impresa', 'medie imprese'],
    large: ['grande impresa', 'grandi imprese'],
  },
  en: {
    micro: ['micro-enterprise', 'micro-enterprises'],
    small: ['small enterprise', 'small enterprises'],
    medium: ['medium-sized enterprise', 'medium-sized enterprises'],
    large: ['large enterprise', 'large enterprises'],
  },
}

const WORDS = {
  it: {
    region: 'sede in regione',
    regionOnly: 'serve una sede in ',
    reserved: 'riservato a ',
    sector: 'settore ATECO in linea',
    sectorOnly: 'serve ATECO ',
    absent: ', assente dal profilo',
    tooWide: ', il codice nel profilo non basta per dirlo',
    sizeAbsent: ', ma la dimensione manca dal profilo',
    kindAbsent: ', ma il tipo di ente manca dal profilo',
    closed: 'i termini sono chiusi',
    closedSince: (day: string) => `i termini sono chiusi da ${day}`,
    stageOver: (day: string) => `la prima fase si è chiusa ${day}, i nuovi proponenti non sono più ammessi`,
    notOpen: (day: string) => `si apre ${day}`,
    organisations: 'organizzazioni',
    countries: 'Paesi',
    least: 'almeno ',
    together: 'in partenariato',
    deMinimis: 'aiuti de minimis già ricevuti',
    unstated: 'chi può presentare domanda non è indicato',
    unread: 'chi può presentare domanda va letto nel testo ufficiale',
    register: 'è un albo: non ne seguono contributi',
    toCheck: 'Da verificare',
  },
  en: {
    region: 'based in the region',
    regionOnly: 'premises are needed in ',
    reserved: 'only for ',
    sector: 'ATECO sector in line',
    sectorOnly: 'ATECO is needed: ',
    absent: ', missing from the profile',
    tooWide: ', the profile’s code is not enough to tell',
    sizeAbsent: ', but the profile states no size',
    kindAbsent: ', but the profile states no kind of body',
    closed: 'it has closed',
    closedSince: (day: string) => `closed since ${day}`,
    stageOver: (day: string) => `its first stage ended on ${day} and newcomers are no longer admitted`,
    notOpen: (day: string) => `it opens on ${day}`,
    organisations: 'organisations',
    countries: 'countries',
    least: 'at least ',
    together: 'in partnership',
    deMinimis: 'de minimis aid already received',
    unstated: 'who may apply is not stated',
    unread: 'who may apply is to be read on the official page',
    register: 'a register: no funding follows',
    toCheck: 'To check',
  },
} as const

/** Most codes, regions or kinds that a verdict lists; the official text has them all. */
const LISTED = 4

const some = (language: ReaderLanguage, words: string[]): string =>
  words.length > LISTED ? `${words.slice(0, LISTED).join(', ')}…` : anyOf(language, words)

const isSize = (word: string): word is Size => Size.safeParse(word).success

export const regionName = (code: string): string =>
  code in REGIONS ? REGIONS[code as keyof typeof REGIONS] : code

/** What the member is that the call asks for: "piccola impresa", "organismo di ricerca". */
const mineText = (language: ReaderLanguage, member: DigestMember, call: Opportunity): string | undefined => {
  const allowed = call.applicants?.kinds ?? []
  const kind = applicantKinds(member).find((one) => allowed.includes(one))
  const asEnterprise = member.size && call.applicants?.sizes.includes(member.size)
  if (asEnterprise && member.size && (!kind || kind === 'company')) return SIZES[language][member.size][0]
  return kind && KINDS[language][kind][0]
}

const partnersText = (
  language: ReaderLanguage,
  { organisations, countries }: Extract<VerdictReason, { code: 'partners' }>,
): string => {
  const words = WORDS[language]
  const counts = [
    organisations && `${organisations} ${words.organisations}`,
    countries && `${countries} ${words.countries}`,
  ].filter(Boolean)
  return counts.length > 0 ? words.least + counts.join(', ') : words.together
}

const closedText = (
  language: ReaderLanguage,
  { since, stage }: Extract<VerdictReason, { code: 'closed' }>,
): string => {
  const words = WORDS[language]
  if (!since) return words.closed
  const day = dayText(language, dayAt(since))
  return stage ? words.stageOver(day) : words.closedSince(day)
}

/** "secondo il Clust-ER Create: basta una sede operativa" */
const bySaid = (
  language: ReaderLanguage,
  { office, it, en }: Extract<VerdictReason, { code: 'by-office' }>,
): string => {
  const words = quotable(language === 'en' ? (en ?? it) : it, 400).replace(/\.$/u, '')
  return `${language === 'it' ? 'secondo' : 'according to'} ${officeName(language, office)}: ${words}`
}

/** Reasons that speak for the member, that speak against it, and that a person must check; and when it opens. */
type Worded = { met: string[]; missing: string[]; toCheck: string[]; opens?: string; office?: string }

const worded = (
  language: ReaderLanguage,
  fit: Pick<Fit, 'eligibility'>,
  member: DigestMember | undefined,
  call: Opportunity,
): Worded => {
  const words = WORDS[language]
  const all: Worded = { met: [], missing: [], toCheck: [] }
  const mine = member && mineText(language, member, call)
  if (mine) all.met.push(mine)
  for (const reason of fit.eligibility.reasons) {
    switch (reason.code) {
      case 'region-in':
        all.met.push(words.region)
        break
      case 'region-out':
        all.missing.push(words.regionOnly + some(language, reason.words.map(regionName)))
        break
      case 'kind-out': {
        const kinds = call.applicants?.kinds.map((kind) => KINDS[language][kind][1]) ?? []
        all.missing.push(words.reserved + some(language, kinds))
        break
      }
      case 'size-out': {
        const sizes = reason.words.filter(isSize).map((size) => SIZES[language][size][1])
        all.missing.push(words.reserved + some(language, sizes))
        break
      }
      case 'sector-in':
        all.met.push(words.sector)
        break
      case 'sector-out':
        all.missing.push(words.sectorOnly + some(language, reason.words))
        break
      case 'kind-unknown': {
        const kinds = call.applicants?.kinds.map((kind) => KINDS[language][kind][1]) ?? []
        all.toCheck.push(words.reserved + some(language, kinds) + words.kindAbsent)
        break
      }
      case 'size-unknown': {
        const sizes = reason.words.filter(isSize).map((size) => SIZES[language][size][1])
        all.toCheck.push(words.reserved + some(language, sizes) + words.sizeAbsent)
        break
      }
      case 'sector-unsure':
        all.toCheck.push(words.sectorOnly + some(language, reason.words) + words.tooWide)
        break
      case 'closed':
        all.missing.push(closedText(language, reason))
        break
      case 'not-open':
        all.opens = words.notOpen(dayText(language, dayAt(reason.from)))
        break
      case 'sector-unknown':
        all.toCheck.push(words.sectorOnly + some(language, reason.words) + words.absent)
        break
      case 'de-minimis':
        all.toCheck.push(words.deMinimis)
        break
      case 'unstated':
        all.toCheck.push(words.unstated)
        break
      case 'unread':
        all.toCheck.push(words.unread)
        break
      case 'register':
        all.toCheck.push(words.register)
        break
      case 'by-office':
        all.office = bySaid(language, reason)
        break
      case 'partners':
        break
      default:
        // kind-in and size-in are told by what the member is.
        break
    }
  }
  return all
}

/** What speaks against a member, one thing each: "serve una sede in Sicilia". */
export const missingTexts = (
  language: ReaderLanguage,
  reasons: VerdictReason[],
  call: Opportunity,
): string[] => {
  const { missing, office } = worded(
    language,
    { eligibility: { verdict: 'missing', reasons } },
    undefined,
    call,
  )
  return [...missing, ...(office ? [office] : [])]
}

/** What follows the verdict: " (piccola impresa, sede in regione). Da verificare: aiuti de minimis già ricevuti." */
const detailText = (
  language: ReaderLanguage,
  fit: Pick<Fit, 'eligibility'>,
  member: DigestMember | undefined,
  call: Opportunity,
  saysOpening: boolean,
): string => {
  const { verdict, reasons } = fit.eligibility
  const { met, missing, toCheck, opens, office } = worded(language, fit, member, call)
  const partners = reasons.find((reason) => reason.code === 'partners')
  const bracketed = {
    yes: met,
    partner: partners ? [partnersText(language, partners)] : met,
    missing,
    check: [],
  }[verdict]
  const inBrackets = bracketed.length > 0 ? ` (${bracketed.join(', ')})` : ''
  const opening = opens && saysOpening ? ` ${capitalised(opens)}.` : ''
  if (office) return `, ${office}.${opening}`
  if (verdict === 'missing' || toCheck.length === 0) return `${inBrackets}.${opening}`
  if (verdict === 'check') return `. ${capitalised(toCheck.join('; '))}.${opening}`
  return `${inBrackets}. ${WORDS[language].toCheck}: ${toCheck.join('; ')}.${opening}`
}

/** One line: for whom, the verdict, and its reasons. `tone` is its colour; *ink*: it is none, only a name. */
export type VerdictLine = { who: string; verdict: string; tone: Verdict | 'ink'; detail: string }

const everybody = (language: ReaderLanguage, count: number): string => {
  if (language === 'it') return count === 2 ? 'Per entrambi' : 'Per tutti'
  return count === 2 ? 'Both' : 'All'
}

const ORDER: Verdict[] = ['yes', 'partner', 'check', 'missing']

/**
 * The verdict for the reader's member, or for each of them by name; said once where it is the same for all.
 * Those who may apply come first.
 * @param saysOpening whether to say when the call opens: not where that stands beside the verdict already
 */
export const verdictLines = (
  language: ReaderLanguage,
  fits: Pick<Fit, 'member' | 'eligibility'>[],
  members: DigestMember[],
  call: Opportunity,
  { saysOpening = true }: { saysOpening?: boolean } = {},
): VerdictLine[] => {
  const lines = fits
    .toSorted((a, b) => ORDER.indexOf(a.eligibility.verdict) - ORDER.indexOf(b.eligibility.verdict))
    .map((fit) => {
      const member = members.find(({ id }) => id === fit.member)
      const name = member ? quotable(member.name, 120) : fit.member
      const { verdict } = fit.eligibility
      return {
        who: language === 'it' ? `Per ${name}` : name,
        verdict: VERDICTS[language][verdict],
        tone: verdict,
        detail: detailText(language, fit, member, call, saysOpening),
      }
    })
  const [first] = lines
  if (!first) return []
  if (members.length === 1) return [{ ...first, who: language === 'it' ? 'Per voi' : 'For you' }]
  const same = lines.every(({ verdict, detail }) => verdict === first.verdict && detail === first.detail)
  return same && lines.length > 1 && lines.length === members.length
    ? [{ ...first, who: everybody(language, lines.length) }]
    : lines
}

/** The best that any of the reader's members gets: what a list of titles has room for. */
export const bestVerdict = (language: ReaderLanguage, fits: Fit[]): string => {
  const best = ORDER.find((verdict) => fits.some(({ eligibility }) => eligibility.verdict === verdict))
  return VERDICTS[language][best ?? 'check']
}

/** "Filofino Srl", "Lume Lab e Tessera Lab": the reader's members by name. */
export const membersText = (language: ReaderLanguage, members: Pick<DigestMember, 'name'>[]): string =>
  listOf(
    language,
    members.map(({ name }) => quotable(name, 120)),
  )
