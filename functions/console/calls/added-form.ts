import { READ_PARTS, type ReadCall, type ReadPart } from '../../../shared/domain/added-call.ts'
import { readAmount, writtenAmount } from '../../../shared/domain/amount.ts'
import { Draft, type Moment } from '../../../shared/domain/opportunity.ts'
import { endOfDay, type Instant, inZone, ROME, zoned } from '../../../shared/domain/time.ts'
import { AidForm, ApplicantKind, End, Level, Procedure, Size } from '../../../shared/domain/vocabulary.ts'
import { readDay } from '../../../shared/sources/reading/dates.ts'

/** Closing days that the form has room for; most calls have one. */
export const CLOSINGS = ['1', '2', '3'] as const

export const LINES = [
  'title',
  'summary',
  'funder',
  'level',
  'language',
  'url',
  'opensDay',
  'opensHour',
  ...CLOSINGS.flatMap((place) => [`closes${place}Day`, `closes${place}Hour`] as const),
  'undated',
  'end',
  'procedure',
  'perProjectMax',
  'intensity',
  'spendMin',
  'total',
  'who',
] as const
export const LISTS = ['aidForms', 'kinds', 'sizes'] as const

export type Line = (typeof LINES)[number]
export type List = (typeof LISTS)[number]
export type Name = Line | List

/** The form as it was written, right or wrong. */
export type WrittenCall = Record<Line, string> & Record<List, string[]>

/** What is wrong in a form: the field, and which of the things that can be wrong in it. */
export type WrongCall = { name: Name; what: 'missing' | 'long' | 'form' | 'order' | 'past' | 'both' }

/** The languages that the form names. */
export const LANGUAGES = ['it', 'en', 'fr', 'de', 'es'] as const

const LONGEST = { title: 400, summary: 2000, funder: 200, url: 1000, who: 1000 } as const
export const longestOf = (name: keyof typeof LONGEST): number => LONGEST[name]

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().slice(0, 5000) : ''

/** @param body a form as it was sent, lists with all their values, or one that was stored */
export const writtenCall = (body: Record<string, unknown>): WrittenCall => {
  const listIn = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).map(textIn).filter((one) => one !== '')
  return Object.fromEntries([
    ...LINES.map((name) => [name, textIn(body[name])]),
    ...LISTS.map((name) => [name, listIn(body[name]).slice(0, 30)]),
  ]) as WrittenCall
}

const dayAndHour = (moment: Moment | undefined): [day: string, hour: string] => {
  if (!moment) return ['', '']
  const at = zoned(moment.at, moment.zone)
  return [
    at.toPlainDate().toString(),
    moment.hourStated ? at.toPlainTime().toString({ smallestUnit: 'minute' }) : '',
  ]
}

/** The form of what was read, or of a call as it stands. */
export const formOfCall = (call: ReadCall): WrittenCall => {
  const { amounts = {}, applicants, deadlines = [] } = call
  const [opensDay, opensHour] = dayAndHour(call.opensAt)
  const closings = CLOSINGS.flatMap((place, index) => {
    const [day, hour] = dayAndHour(deadlines[index])
    return [
      [`closes${place}Day`, day],
      [`closes${place}Hour`, hour],
    ]
  })
  return writtenCall({
    title: call.title,
    summary: call.summary,
    funder: call.funder,
    level: call.level,
    language: call.language,
    url: call.url,
    opensDay,
    opensHour,
    ...Object.fromEntries(closings),
    end: call.end,
    procedure: call.procedure,
    aidForms: call.aidForms,
    perProjectMax: writtenAmount(amounts.perProjectMax),
    intensity: call.intensity === undefined ? '' : String(call.intensity),
    spendMin: writtenAmount(amounts.spendMin),
    total: writtenAmount(amounts.total),
    kinds: applicants?.kinds,
    sizes: applicants?.sizes,
    who: applicants?.words.join('\n'),
  })
}

/** The fields of the form that stand for a part of what was read. */
export const FIELDS_OF: Record<ReadPart, readonly Name[]> = {
  title: ['title'],
  summary: ['summary'],
  funder: ['funder'],
  level: ['level'],
  language: ['language'],
  url: ['url'],
  opensAt: ['opensDay', 'opensHour'],
  deadlines: CLOSINGS.flatMap((place) => [`closes${place}Day`, `closes${place}Hour`] as const),
  end: ['end'],
  procedure: ['procedure'],
  aidForms: ['aidForms'],
  perProjectMax: ['perProjectMax'],
  intensity: ['intensity'],
  spendMin: ['spendMin'],
  total: ['total'],
  applicants: ['kinds', 'sizes', 'who'],
}

/** The parts that still say what was read: a person has yet to check them. */
export const partsToCheck = (form: WrittenCall, read: ReadCall | undefined): Set<ReadPart> => {
  const was = formOfCall(read ?? {})
  return new Set(
    READ_PARTS.filter((part) => {
      const names = FIELDS_OF[part]
      return (
        names.some((name) => was[name].length > 0) &&
        names.every((name) => String(was[name]) === String(form[name]))
      )
    }),
  )
}

/** Fields that two people have filled in differently. */
export const differingFields = (one: WrittenCall, other: WrittenCall): Name[] =>
  [...LINES, ...LISTS].filter((name) => String(one[name]) !== String(other[name]))

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** A day and an hour of the form; `wrong` names which of the two cannot be read. */
const momentIn = (
  day: string,
  hour: string,
  edge: 'opens' | 'closes',
  zone: string,
): Moment | 'day' | 'hour' | undefined => {
  if (day === '') return hour === '' ? undefined : 'day'
  const read = readDay(day)
  if (!read) return 'day'
  if (hour !== '' && !HOUR.test(hour)) return 'hour'
  const unstated = edge === 'closes' ? endOfDay(read, zone) : inZone(`${read}T00:00`, zone)
  return { at: hour ? inZone(`${read}T${hour}`, zone) : unstated, hourStated: hour !== '', zone }
}

const isPage = (text: string): boolean => {
  if (!URL.canParse(text) || text.length > LONGEST.url) return false
  const { protocol, username, password, hostname } = new URL(text)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
}

const chosen = <T extends string>(options: readonly T[], value: string): T | undefined =>
  options.find((one) => one === value)

const UNDATED = 'Whoever added it by hand found no closing day.'

/**
 * The call that a form asks for, or what is wrong in it. What the form has no field for stays as it was read.
 * @param base what was read, or the call as it stands
 */
export const callIn = (
  form: WrittenCall,
  base: ReadCall,
  { sourceId, now, text }: { sourceId: string; now: Instant; text?: string | undefined },
): Draft | WrongCall[] => {
  const wrong: WrongCall[] = []
  const say = (name: Name, what: WrongCall['what']): void => void wrong.push({ name, what })
  for (const name of ['title', 'funder'] as const) if (form[name] === '') say(name, 'missing')
  for (const name of ['title', 'summary', 'funder', 'who'] as const)
    if (form[name].length > LONGEST[name]) say(name, 'long')
  const level = chosen(Level.options, form.level)
  if (!level) say('level', 'missing')
  if (form.url === '') say('url', 'missing')
  else if (!isPage(form.url)) say('url', 'form')
  const zone = base.deadlines?.[0]?.zone ?? base.opensAt?.zone ?? ROME

  const moments = (edge: 'opens' | 'closes', prefix: 'opens' | `closes${'1' | '2' | '3'}`): Moment[] => {
    const [day, hour] = [`${prefix}Day`, `${prefix}Hour`] as const
    const moment = momentIn(form[day], form[hour], edge, zone)
    if (moment === 'day') say(day, form[day] === '' ? 'missing' : 'form')
    else if (moment === 'hour') say(hour, 'form')
    return typeof moment === 'object' ? [moment] : []
  }
  const [opensAt] = moments('opens', 'opens')
  const deadlines = CLOSINGS.flatMap((place) => moments('closes', `closes${place}`)).toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  )
  const last = deadlines.at(-1)
  const isDated = CLOSINGS.some(
    (place) => form[`closes${place}Day`] !== '' || form[`closes${place}Hour`] !== '',
  )
  if (!isDated && !form.undated) say('closes1Day', 'missing')
  if (isDated && form.undated) say('undated', 'both')
  if (last && last.at < now) say('closes1Day', 'past')
  if (last && opensAt && opensAt.at >= last.at) say('opensDay', 'order')

  const amountIn = (name: 'perProjectMax' | 'spendMin' | 'total'): number | undefined => {
    const cents = form[name] === '' ? undefined : readAmount(form[name])
    if (form[name] !== '' && cents === undefined) say(name, 'form')
    return cents
  }
  const [perProjectMax, spendMin, total] = [
    amountIn('perProjectMax'),
    amountIn('spendMin'),
    amountIn('total'),
  ]
  if (perProjectMax && total && perProjectMax > total) say('total', 'order')
  const share = form.intensity.replace(/\s*%$/, '')
  const intensity = /^(?:[1-9]\d?|100)$/.test(share) ? Number(share) : undefined
  if (share !== '' && intensity === undefined) say('intensity', 'form')
  if (wrong.length > 0 || !level) return wrong

  const only = <T extends string>(options: readonly T[], values: string[]): T[] =>
    options.filter((one) => values.includes(one))
  const [kinds, sizes] = [only(ApplicantKind.options, form.kinds), only(Size.options, form.sizes)]
  const words = form.who.split('\n').flatMap((line) => line.trim() || [])
  const end = deadlines.length > 0 ? (chosen(End.options, form.end) ?? 'date') : chosen(End.options, form.end)
  const procedure = chosen(Procedure.options, form.procedure)
  const language = chosen(LANGUAGES, form.language)
  const { perProjectMin } = base.amounts ?? {}
  const amounts = {
    ...(perProjectMin !== undefined && perProjectMax !== undefined && perProjectMin <= perProjectMax
      ? { perProjectMin }
      : {}),
    ...(perProjectMax === undefined ? {} : { perProjectMax }),
    ...(spendMin === undefined ? {} : { spendMin }),
    ...(total === undefined ? {} : { total }),
  }
  const {
    summary: _summary,
    language: _language,
    opensAt: _opensAt,
    end: _end,
    procedure: _procedure,
    intensity: _intensity,
    amounts: _amounts,
    applicants: _applicants,
    deadlines: before = [],
    flags: _flags,
    ...kept
  } = base
  // Stages, and the words that a date was read from, belong to the day that still stands.
  const asBefore = (moment: Moment): Moment =>
    before.find(({ at, hourStated }) => at === moment.at && hourStated === moment.hourStated) ?? moment
  return Draft.parse({
    ...kept,
    ...(text ? { text } : {}),
    sourceId,
    title: form.title.replace(/\s+/g, ' '),
    ...(form.summary ? { summary: form.summary } : {}),
    funder: form.funder.replace(/\s+/g, ' '),
    level,
    url: new URL(form.url).href,
    ...(language ? { language } : {}),
    ...(opensAt ? { opensAt } : {}),
    deadlines: [...deadlines.map(asBefore), ...before.slice(CLOSINGS.length)],
    ...(end ? { end } : {}),
    ...(procedure ? { procedure } : {}),
    aidForms: only(AidForm.options, form.aidForms),
    ...(intensity === undefined ? {} : { intensity }),
    ...(Object.keys(amounts).length > 0 ? { amounts } : {}),
    ...(kinds.length + sizes.length + words.length > 0 ? { applicants: { kinds, sizes, words } } : {}),
    flags: deadlines.length > 0 ? [] : [{ field: 'deadlines', reason: UNDATED }],
  })
}
