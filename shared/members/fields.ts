import * as z from 'zod'
import { Member, MemberKind, type Site } from '../domain/member.ts'
import type { MemberRecord } from '../domain/membership.ts'
import { isAteco } from '../domain/sector.ts'
import { VatNumber } from '../domain/vat.ts'
import { EMILIA_ROMAGNA, REGIONS, ReaderLanguage, Region, Size } from '../domain/vocabulary.ts'
import { folded, MEMBER_WORDS } from './words.ts'

/** What all clusters of a member share, as it is written: in a form or in a row of a file. */
export const PROFILE_FIELDS = [
  'name',
  'vat',
  'kind',
  'size',
  'body',
  'startup',
  'place',
  'region',
  'sites',
  'ateco',
  'profileLanguage',
  'profile',
] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]
export type ProfileTexts = Record<ProfileField, string>
export type Profile = Pick<MemberRecord, ProfileField & keyof MemberRecord>

const { shape } = Member
const Body = shape.body.unwrap()

/** The code that a word stands for, in either language or as the code itself. */
const codeOf = <Code extends string>(
  text: string,
  codes: readonly Code[],
  words: readonly Record<Code, string>[],
): Code | undefined => {
  const wanted = folded(text)
  return codes.find((code) => folded(code) === wanted || words.some((said) => folded(said[code]) === wanted))
}

const both = Object.values(MEMBER_WORDS)

export const regionIn = (text: string): Region | undefined => codeOf(text, Region.options, [REGIONS])

/** "Milano, Lombardia": a municipality and its region, which is Emilia-Romagna when it is left out. */
const siteIn = (line: string): Site | undefined => {
  const comma = line.lastIndexOf(',')
  const place = (comma < 0 ? line : line.slice(0, comma)).trim()
  const region = comma < 0 ? EMILIA_ROMAGNA : regionIn(line.slice(comma + 1))
  return place && place.length <= 120 && region ? { place, region } : undefined
}

export const siteText = ({ place, region }: Site): string => `${place}, ${REGIONS[region]}`

const parts = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const YES = new Set(['1', 'x', 'true', 'vero', ...both.map(({ yes }) => folded(yes)), 's', 'y'])
const NO = new Set(['', '0', 'false', 'falso', 'no', 'n'])

const WRONG = Symbol('wrong')
type Readers = { [Field in ProfileField]: (text: string) => Profile[Field] | typeof WRONG }

const parsed = <T>(schema: z.ZodType<T>, value: unknown): T | typeof WRONG => {
  const read = schema.safeParse(value)
  return read.success ? read.data : WRONG
}
/** Nothing written is nothing known. */
const orNothing =
  <T>(read: (text: string) => T | typeof WRONG | undefined) =>
  (text: string): T | undefined | typeof WRONG =>
    text === '' ? undefined : (read(text) ?? WRONG)

const READERS: Readers = {
  name: (text) => parsed(shape.name, text),
  vat: orNothing((text) => parsed(VatNumber, text)),
  kind: (text) =>
    codeOf(
      text,
      MemberKind.options,
      both.map(({ kinds }) => kinds),
    ) ?? WRONG,
  size: orNothing((text) =>
    codeOf(
      text,
      Size.options,
      both.map(({ sizes }) => sizes),
    ),
  ),
  body: orNothing((text) =>
    codeOf(
      text,
      Body.options,
      both.map(({ bodies }) => bodies),
    ),
  ),
  startup: (text) => (YES.has(folded(text)) ? true : NO.has(folded(text)) ? false : WRONG),
  place: (text) => parsed(z.string().min(1).max(120), text),
  region: (text) => (text === '' ? EMILIA_ROMAGNA : (regionIn(text) ?? WRONG)),
  sites: orNothing((text) => {
    const sites = parts(text, /[\n|]/).map(siteIn)
    return sites.includes(undefined) ? WRONG : parsed(shape.sites.unwrap(), sites)
  }),
  ateco: (text) => {
    const codes = [...new Set(parts(text, /[\s,;|]+/))]
    return codes.length <= 30 && codes.every(isAteco) ? codes : WRONG
  },
  profileLanguage: (text) =>
    codeOf(
      text,
      ReaderLanguage.options,
      both.map(({ languages }) => languages),
    ) ?? WRONG,
  profile: (text) => parsed(shape.profile, text),
}

/** One line, or several where they have a meaning. */
const tidy = (field: ProfileField, text: string): string =>
  field === 'profile' || field === 'sites'
    ? text.replace(/\r\n?/g, '\n').trim()
    : text.replace(/\s+/g, ' ').trim()

/**
 * Reads what was written into some fields; those that were not written stay as they were.
 * @returns the profile with the fields that could be read, and those that could not
 */
export const readProfile = (
  texts: Partial<ProfileTexts>,
  before: Partial<Profile>,
): { profile: Partial<Profile>; wrong: ProfileField[] } => {
  const profile: Record<string, unknown> = { ...before }
  const wrong: ProfileField[] = []
  for (const field of PROFILE_FIELDS) {
    const text = texts[field]
    if (text === undefined) continue
    const value = READERS[field](tidy(field, text))
    if (value === WRONG) wrong.push(field)
    else if (value === undefined) delete profile[field]
    else profile[field] = value
  }
  return { profile, wrong }
}

/** A profile as it is written, in words of a language; read again it is the same. */
export const profileTexts = (
  member: Partial<Profile>,
  language: ReaderLanguage,
  line = ' | ',
): ProfileTexts => {
  const { kinds, sizes, bodies, languages, yes, no } = MEMBER_WORDS[language]
  return {
    name: member.name ?? '',
    vat: member.vat ?? '',
    kind: member.kind ? kinds[member.kind] : '',
    size: member.size ? sizes[member.size] : '',
    body: member.body ? bodies[member.body] : '',
    startup: member.startup ? yes : no,
    place: member.place ?? '',
    region: REGIONS[member.region ?? EMILIA_ROMAGNA],
    sites: (member.sites ?? []).map(siteText).join(line),
    ateco: (member.ateco ?? []).join(' '),
    profileLanguage: languages[member.profileLanguage ?? 'it'],
    profile: member.profile ?? '',
  }
}
