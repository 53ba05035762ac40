import { readAmount } from './amount.ts'
import {
  CLOSINGS,
  DOCUMENTS,
  LINES,
  type Line,
  lineOf,
  listOf,
  longestOf,
  type Name,
  PARTS,
  type Part,
  partOf,
  type Written,
} from './announcement-fields.ts'
import { closingsIn, momentIn } from './announcement-moments.ts'
import type { Flaw, Problem } from './announcement-problems.ts'
import { ClusterId, MemberKind } from './member.ts'
import { Draft, type DraftFields } from './opportunity.ts'
import { fewest, type PartnershipRule, ruleIn } from './partnership.ts'
import {
  applicantsMeant,
  REGIONAL_APPLICANTS,
  REGIONAL_KINDS,
  REGIONAL_TOPICS,
  type RegionalApplicant,
  type RegionalKind,
  type RegionalTopic,
} from './regional-words.ts'
import { type Instant, isCalendarDay } from './time.ts'
import {
  ActKind,
  AidForm,
  ApplicantKind,
  Channel,
  EMILIA_ROMAGNA,
  End,
  Procedure,
  SignIn,
  Size,
} from './vocabulary.ts'

/** Forms of an act of the Region, by which a call is known. */
export const ACT_FORMS = ['dgr', 'determinazione', 'decreto', 'ordinanza'] as const
export type ActForm = (typeof ACT_FORMS)[number]

/** Under which rule of State aid money is given. `none`: it is no State aid. */
export const AID_REGIMES = ['de-minimis', 'gber', 'notified', 'sgei', 'agricultural', 'none'] as const
export type AidRegime = (typeof AID_REGIMES)[number]

/** In the words of the acts themselves, as matching and eligibility read them. */
const REGIME_WORDS: Record<AidRegime, string> = {
  'de-minimis': 'De minimis (Reg. UE 2023/2831)',
  gber: 'Esenzione (Reg. UE 651/2014)',
  notified: 'Regime notificato',
  sgei: 'De minimis SIEG (Reg. UE 2023/2832)',
  agricultural: 'De minimis agricolo (Reg. UE 1408/2013)',
  none: 'Non aiuto di Stato',
}

/** Whom the Region's consortium means a call for: what it intends, beside who may apply. */
export type Audience = {
  everybody: boolean
  /** `cluster/chain` and `cluster/priority`. */
  chains: readonly string[]
  priorities: readonly string[]
  memberKinds: readonly MemberKind[]
}

/** A call that lacks nothing. `draft` is without the id that it will have. */
export type Announced = {
  draft: Omit<DraftFields, 'sourceId'>
  english: { title?: string; summary?: string; who?: string }
  rule?: PartnershipRule
  audience: Audience
}

const chosen = <T extends string>(options: readonly T[], values: readonly string[]): T[] =>
  options.filter((one) => values.includes(one))
const one = <T extends string>(options: readonly T[], value: string): T | undefined =>
  options.find((option) => option === value)

export const isWebPage = (text: string): boolean => {
  if (!URL.canParse(text) || text.length > 1000) return false
  const { protocol, username, password, hostname } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === '' && hostname.includes('.')
}

const isAddress = (text: string): boolean => /^[^\s@<>",;:]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)
const SCOPED = new RegExp(`^(?:${ClusterId.options.join('|')})/[a-z0-9-]{2,60}$`)
const ATECO = /^(?:[A-V]|\d\d(?:\.\d{1,2}){0,2})$/

type Ask = {
  written: Written
  say: (name: Name, flaw: Flaw) => void
  /** A call that is planned: its act, its way to apply and its aid regime are to come, as its days are. */
  isPlanned: boolean
}

/** Days that are typed count; words of a calendar only where there are none. */
const isPlanned = (written: Written): boolean =>
  lineOf(written, 'indicativeOpens') + lineOf(written, 'indicativeCloses') !== '' &&
  lineOf(written, 'opensDay') === '' &&
  CLOSINGS.every((place) => lineOf(written, `closes${place}Day`) === '')

const textOf = ({ written }: Ask, name: Line): string | undefined => lineOf(written, name) || undefined
const needed = (ask: Ask, ...names: readonly Line[]): void => {
  for (const name of names) if (lineOf(ask.written, name) === '') ask.say(name, 'missing')
}

const amountIn = (ask: Ask, name: Line): number | undefined => {
  const text = lineOf(ask.written, name)
  const cents = text === '' ? undefined : readAmount(text)
  if (text !== '' && cents === undefined) ask.say(name, 'form')
  return cents
}

/** Nothing where a value is absent: fields that are not stated are not there at all. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>)

const essentialsIn = (ask: Ask) => {
  const { written, say } = ask
  needed(ask, 'titleIt', 'summaryIt', 'kind', 'funder', 'url')
  if (!ask.isPlanned) needed(ask, 'actKind', 'actNumber', 'actDate')
  const kind = one(Object.keys(REGIONAL_KINDS) as RegionalKind[], lineOf(written, 'kind'))
  const topics = chosen(Object.keys(REGIONAL_TOPICS) as RegionalTopic[], listOf(written, 'topics'))
  if (topics.length === 0) say('topics', 'missing')
  const actKind = one(ActKind.options, lineOf(written, 'actKind'))
  const meant = kind && REGIONAL_KINDS[kind]
  if (actKind && meant && 'act' in meant && meant.act !== actKind) say('actKind', 'order')
  const date = lineOf(written, 'actDate')
  if (date !== '' && !isCalendarDay(date)) say('actDate', 'form')
  const number = lineOf(written, 'actNumber')
  if (number !== '' && !/^\d{1,6}(?:\/\d{4})?$/.test(number)) say('actNumber', 'form')
  if (lineOf(written, 'url') !== '' && !isWebPage(lineOf(written, 'url'))) say('url', 'form')
  return {
    title: lineOf(written, 'titleIt').replace(/\s+/g, ' '),
    ...given('summary', textOf(ask, 'summaryIt')),
    ...given('text', textOf(ask, 'textIt')),
    ...given('programme', textOf(ask, 'programme')),
    funder: lineOf(written, 'funder').replace(/\s+/g, ' '),
    url: lineOf(written, 'url'),
    ...(actKind
      ? {
          act: {
            kind: actKind,
            ...given('number', number || undefined),
            ...(isCalendarDay(date) ? { date } : {}),
          },
        }
      : {}),
    themes: topics.map((topic) => REGIONAL_TOPICS[topic].it),
  }
}

const whoIn = (ask: Ask) => {
  const { written, say } = ask
  const words = chosen(
    Object.keys(REGIONAL_APPLICANTS) as RegionalApplicant[],
    listOf(written, 'beneficiaries'),
  )
  if (words.length === 0) say('beneficiaries', 'missing')
  needed(ask, 'whoIt')
  if (!ask.isPlanned) needed(ask, 'alone')
  const meant = applicantsMeant(words)
  const kinds = chosen(ApplicantKind.options, listOf(written, 'kinds'))
  const sizes = chosen(Size.options, listOf(written, 'sizes'))
  const ateco = lineOf(written, 'ateco')
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
  if (ateco.some((code) => !ATECO.test(code))) say('ateco', 'form')
  const rule = ruleIn(written, say)
  const organisations = rule ? fewest(rule) : 0
  return {
    rule,
    fields: {
      applicants: {
        kinds: [...new Set([...meant.kinds, ...kinds])],
        sizes: sizes.length > 0 ? sizes : [...meant.sizes],
        words: [...words.map((word) => REGIONAL_APPLICANTS[word].it), ...given1(lineOf(written, 'whoIt'))],
      },
      ...(lineOf(written, 'region') === 'yes' ? { regions: [EMILIA_ROMAGNA] } : {}),
      ...(lineOf(written, 'localUnit') === 'yes' ? { localUnit: true } : {}),
      ...(ateco.length > 0 ? { ateco } : {}),
      ...(rule?.alone === 'partners' ? { partnership: organisations > 1 ? { organisations } : {} } : {}),
    },
  }
}

const given1 = (text: string): string[] => (text === '' ? [] : [text])

const moneyIn = (ask: Ask, isAid: boolean) => {
  const { written, say } = ask
  const forms = chosen(AidForm.options, listOf(written, 'aidForms'))
  const [total, perProjectMin, perProjectMax, spendMin, spendMax] = (
    ['total', 'perProjectMin', 'perProjectMax', 'spendMin', 'spendMax'] as const
  ).map((name) => amountIn(ask, name))
  const share = lineOf(written, 'intensity').replace(/\s*%$/, '')
  const intensity = /^(?:[1-9]\d?|100)$/.test(share) ? Number(share) : undefined
  if (share !== '' && intensity === undefined) say('intensity', 'form')
  const regime = one(AID_REGIMES, lineOf(written, 'aidRegime'))
  if (isAid) {
    needed(ask, 'total')
    if (forms.length === 0 && !ask.isPlanned) say('aidForms', 'missing')
    if (!ask.isPlanned) needed(ask, 'aidRegime')
    if (
      !ask.isPlanned &&
      lineOf(written, 'perProjectMax') === '' &&
      share === '' &&
      lineOf(written, 'moneyWords') === ''
    )
      say('perProjectMax', 'missing')
  }
  const above = (low: number | undefined, high: number | undefined): boolean =>
    low !== undefined && high !== undefined && low > high
  if (above(perProjectMin, perProjectMax)) say('perProjectMax', 'order')
  if (above(spendMin, spendMax)) say('spendMax', 'order')
  if (above(perProjectMax, total)) say('total', 'order')
  const amounts = {
    ...given('perProjectMin', perProjectMin),
    ...given('perProjectMax', perProjectMax),
    ...given('spendMin', spendMin),
    ...given('spendMax', spendMax),
    ...given('total', total),
    ...given('words', textOf(ask, 'moneyWords')),
  }
  return {
    aidForms: forms,
    ...given('intensity', intensity),
    ...(regime ? { aidRegime: REGIME_WORDS[regime] } : {}),
    ...(Object.keys(amounts).length > 0 ? { amounts } : {}),
  }
}

/** What was written when a call names no closing day: people see that somebody has said so. */
const UNDATED = 'The officers who wrote it say that it names no closing day.'

/** What was written when a call is planned. */
const INDICATIVE = 'Its calendar says when it may open and close: no day of it is stated.'

const indicativeIn = (ask: Ask) => ({
  ...given('opens', textOf(ask, 'indicativeOpens')),
  ...given('closes', textOf(ask, 'indicativeCloses')),
})

const datesIn = (ask: Ask, now: Instant) => {
  const { written, say } = ask
  const opensAt = momentIn(written, 'opens', say)
  const deadlines = closingsIn(written, say)
  const [last] = deadlines.slice(-1)
  const isDated = CLOSINGS.some((place) => lineOf(written, `closes${place}Day`) !== '')
  const undated = lineOf(written, 'undated') === 'yes'
  if (!isDated && !undated && !ask.isPlanned) say('closes1Day', 'missing')
  if ((isDated || ask.isPlanned) && undated) say('undated', 'both')
  if (last && last.at < now) say('closes1Day', 'past')
  if (last && opensAt && opensAt.at >= last.at) say('opensDay', 'order')
  if (!ask.isPlanned) needed(ask, 'procedure', 'end')
  const end = one(End.options, lineOf(written, 'end'))
  if (isDated && (end === 'funds' || end === 'none')) say('end', 'order')
  if (!isDated && !ask.isPlanned && (end === 'date' || end === 'date-or-funds')) say('end', 'order')
  return {
    ...given('opensAt', opensAt),
    deadlines,
    ...given('procedure', one(Procedure.options, lineOf(written, 'procedure'))),
    ...given('end', end),
    ...given('earlyClosure', textOf(ask, 'earlyClosure')),
    ...(ask.isPlanned ? { indicative: indicativeIn(ask) } : {}),
    ...(deadlines.length > 0
      ? {}
      : { flags: [{ field: 'deadlines', reason: ask.isPlanned ? INDICATIVE : UNDATED }] }),
  }
}

const documentsIn = (ask: Ask) =>
  DOCUMENTS.flatMap((place) => {
    const [title, url] = [
      lineOf(ask.written, `document${place}Title`),
      lineOf(ask.written, `document${place}Url`),
    ]
    if (title === '' && url === '') return []
    if (title === '') ask.say(`document${place}Title`, 'missing')
    if (!isWebPage(url)) ask.say(`document${place}Url`, url === '' ? 'missing' : 'form')
    return title !== '' && isWebPage(url) ? [{ title, url: new URL(url).href }] : []
  })

const applyIn = (ask: Ask) => {
  const { written, say } = ask
  const channels = chosen(Channel.options, listOf(written, 'channels'))
  if (channels.length === 0 && !ask.isPlanned) say('channels', 'missing')
  const [url, pec, email] = (['applyUrl', 'pec', 'contactEmail'] as const).map((name) =>
    lineOf(written, name),
  ) as [string, string, string]
  if (channels.includes('portal') && url === '') say('applyUrl', 'missing')
  if (url !== '' && !isWebPage(url)) say('applyUrl', 'form')
  if (channels.includes('pec') && pec === '') say('pec', 'missing')
  if (pec !== '' && !isAddress(pec)) say('pec', 'form')
  if (email === '' && lineOf(written, 'contactPhone') === '') say('contactEmail', 'missing')
  if (email !== '' && !isAddress(email)) say('contactEmail', 'form')
  const signature = lineOf(written, 'signature')
  const documents = documentsIn(ask)
  const words = [...(pec ? [`PEC: ${pec}`] : []), ...given1(lineOf(written, 'applyWords'))].join('\n')
  const enquiries = {
    ...given('email', email || undefined),
    ...given('phone', textOf(ask, 'contactPhone')),
    ...given('words', textOf(ask, 'contactWords')),
  }
  return {
    howToApply: {
      channels,
      signInWith: chosen(SignIn.options, listOf(written, 'signIn')),
      ...(signature === '' ? {} : { digitalSignature: signature === 'yes' }),
      ...(isWebPage(url) ? { url: new URL(url).href } : {}),
      ...given('words', words === '' ? undefined : words.slice(0, 500)),
    },
    ...(documents.length > 0 ? { documents } : {}),
    ...(Object.keys(enquiries).length > 0 ? { enquiries } : {}),
  }
}

const audienceIn = ({ written, say }: Ask): Audience => {
  const everybody = lineOf(written, 'everybody') === 'yes'
  const scoped = (name: 'chains' | 'priorities'): string[] =>
    listOf(written, name).filter((value) => SCOPED.test(value))
  const audience = {
    everybody,
    chains: scoped('chains'),
    priorities: scoped('priorities'),
    memberKinds: chosen(MemberKind.options, listOf(written, 'memberKinds')),
  }
  const isNarrow = audience.chains.length + audience.priorities.length + audience.memberKinds.length > 0
  if (!everybody && !isNarrow) say('everybody', 'missing')
  if (everybody && isNarrow) say('everybody', 'both')
  return audience
}

/**
 * Reads a call as it was written, strictly: everything that members need is there, Italian above all, and nothing
 * contradicts itself. English is welcome and never needed.
 * @param unchecked fields that a program filled in and that nobody has looked at yet
 * @returns every problem at once, in the order of the form
 */
export const announcedIn = (
  written: Written,
  { now, unchecked = [] }: { now: Instant; unchecked?: readonly Name[] },
): Announced | Problem[] => {
  const problems: Problem[] = []
  const say = (name: Name, flaw: Flaw): void => {
    if (!problems.some((known) => known.name === name)) problems.push({ part: partOf(name), name, flaw })
  }
  const ask: Ask = { written, say, isPlanned: isPlanned(written) }
  for (const name of LINES) if (lineOf(written, name).length > longestOf(name)) say(name, 'long')
  const read = readIn(ask, now)
  for (const name of unchecked) if (written[name] !== undefined) say(name, 'unchecked')
  if (problems.length > 0) return PARTS.flatMap((part) => problems.filter((problem) => problem.part === part))
  return { ...read, draft: { ...read.draft, url: new URL(read.draft.url).href } }
}

/** The official page of a call that has none yet: an address that leads nowhere, and says so. */
export const NO_PAGE = 'https://pagina-ufficiale.invalid/'

/**
 * An unfinished call, as far as it can be read: to look at and to compare, never to publish. What cannot be read is left
 * out, nothing is made up. Undefined: it has no title yet, or a field is longer than any call's.
 */
export const sketchIn = (written: Written, now: Instant): Announced | undefined => {
  if (lineOf(written, 'titleIt').trim() === '') return undefined
  const { draft, ...rest } = readIn({ written, say: () => {}, isPlanned: isPlanned(written) }, now)
  const { act, funder, url, flags: _, ...stated } = draft
  const isUndated = lineOf(written, 'undated') === 'yes'
  const sketch = {
    ...stated,
    ...(act
      ? { act: { kind: act.kind, ...given('number', act.number || undefined), ...given('date', act.date) } }
      : {}),
    ...(funder ? { funder } : {}),
    ...(isUndated ? given('flags', draft.flags) : {}),
    ateco: stated.ateco?.filter((code) => ATECO.test(code)),
    url: isWebPage(url) ? new URL(url).href : NO_PAGE,
  }
  const { ateco, ...others } = sketch
  const whole = ateco && ateco.length > 0 ? sketch : others
  return Draft.safeParse({ ...whole, sourceId: '-' }).success
    ? { ...rest, draft: whole as Announced['draft'] }
    : undefined
}

const readIn = (ask: Ask, now: Instant): Announced => {
  const { written } = ask
  const essentials = essentialsIn(ask)
  const { fields, rule } = whoIn(ask)
  // Money is asked for until it is said that the call is of a kind that has none.
  const money = moneyIn(ask, ['', 'aid'].includes(lineOf(written, 'kind')))
  const dates = datesIn(ask, now)
  const apply = applyIn(ask)
  const audience = audienceIn(ask)
  return {
    draft: {
      ...essentials,
      language: 'it',
      level: 'regional',
      ...fields,
      ...money,
      ...dates,
      ...apply,
    },
    english: {
      ...given('title', textOf(ask, 'titleEn')),
      ...given('summary', textOf(ask, 'summaryEn')),
      ...given('who', textOf(ask, 'whoEn')),
    },
    ...(rule ? { rule } : {}),
    audience,
  }
}

/** The problems of a call; none: it can be handed to a second officer. */
export const problemsOf = (
  written: Written,
  asked: { now: Instant; unchecked?: readonly Name[] },
): Problem[] => {
  const found = announcedIn(written, asked)
  return Array.isArray(found) ? found : []
}

export type PartState = 'empty' | 'begun' | 'complete'

/** How far each part is, and what it still lacks. */
export const partStates = (
  written: Written,
  asked: { now: Instant; unchecked?: readonly Name[] },
): Record<Part, { state: PartState; problems: Problem[] }> => {
  const problems = problemsOf(written, asked)
  const names = Object.keys(written) as Name[]
  return Object.fromEntries(
    PARTS.map((part) => {
      const own = problems.filter((problem) => problem.part === part)
      const isEmpty = !names.some((name) => partOf(name) === part)
      return [part, { state: own.length === 0 ? 'complete' : isEmpty ? 'empty' : 'begun', problems: own }]
    }),
  ) as Record<Part, { state: PartState; problems: Problem[] }>
}

/** Nothing can be published that the table of calls would not take. @throws ZodError: a fault of ours, never of a form */
export const draftOf = ({ draft }: Announced, sourceId: string): Draft => Draft.parse({ ...draft, sourceId })

/** Verbs of what a call lets one do, as titles should begin: infinitives and nouns of doing. */
const DOING =
  /^(?:contributi|voucher|finanziamenti|sostegno|incentivi|agevolazioni|premi|borse|bonus|prestiti|garanzie|[a-zà-ù]{3,}(?:are|ere|ire|rre|arsi|ersi|irsi)\b)/i

/** Whether a title begins with what one can do; a hint to its writer, never an error. */
export const titleSaysWhat = (title: string): boolean => DOING.test(title.trim())
