import type { Passages, ReadCall } from '../../domain/added-call.ts'
import { ReadCall as ReadCallSchema } from '../../domain/added-call.ts'
import { ROME } from '../../domain/time.ts'
import type { Level } from '../../domain/vocabulary.ts'
import { actOf } from '../reading/act-of.ts'
import { applicantsIn } from '../reading/applicants-in.ts'
import { applicationDates } from '../reading/application-dates.ts'
import { funderIn } from '../reading/funder-in.ts'
import { htmlText } from '../reading/html-text.ts'
import { languageOf } from '../reading/language.ts'
import { cut, plainText } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { passagesOf } from './passages.ts'

/** What was read, and the words that each part was read from. */
export type Reading = { read: ReadCall; passages: Passages }

/** What the place that a text comes from says of it. */
export type Around = { url?: string | undefined; title?: string | undefined; level?: Level | undefined }

/**
 * An element that texts are laid out by. Mails as plain text have addresses between angle brackets, which are none; and
 * the next bracket ends the search, as looking on for one that closes takes quadratic time (FAULTS C15).
 */
const MARKUP =
  /<\/?(?:html|body|p|div|br|h[1-6]|[uo]l|li|table|t[rdh]|section|article|span|strong|em|[abi])(?:\s[^<>]*)?\/?>/i

const LONGEST_TEXT = 100_000
const LONGEST_TITLE = 300
const LONGEST_SUMMARY = 600
const BRUSSELS = 'Europe/Brussels'

/** How mails begin before they say what they are about. */
const BEFORE = /^(?:(?:oggetto|subject|re|r|fw|fwd|i)\s*:\s*)+/i
/** Heads of a mail, and how people greet each other. */
const NO_TITLE =
  /^(?:(?:da|from|a|to|cc|ccn|data|date|inviato|sent|allegati|attachments)\s*:|(?:gentil[ei]|egregi[oa]?|buongiorno|buonasera|car[aoie]|dear|spett|https?:)(?!\p{L}))/iu
const SUBJECT = /^(?:oggetto|subject)\s*:\s*\S/i

const titleIn = (lines: readonly string[]): string | undefined => {
  const subject = lines.slice(0, 15).find((line) => SUBJECT.test(line))
  const first = lines.slice(0, 15).find((line) => !NO_TITLE.test(line) && /\p{L}{3}/u.test(line))
  const found = (subject ?? first)?.replace(BEFORE, '').trim()
  return found ? cut(found, LONGEST_TITLE) : undefined
}

/** The first lines that say more than a heading does. */
const summaryIn = (lines: readonly string[], title: string | undefined): string | undefined => {
  const said = lines.find((line) => line.length > 80 && !line.includes(title ?? '\n') && !NO_TITLE.test(line))
  return said && cut(said, LONGEST_SUMMARY)
}

const addressIn = (text: string): string | undefined => {
  const found = /https:\/\/[^\s<>"'“”«»()[\]{}|]{4,600}/.exec(text)?.[0].replace(/[.,;:!?]+$/, '')
  return found && URL.canParse(found) ? found : undefined
}

/**
 * Reads the text of a call that somebody pasted, or that a page held, as far as our readers of running text can. What
 * is read is for a person to check; a date that cannot be read is none, with a flag. Pure.
 */
export const readCallText = (pasted: string, around: Around = {}): Reading => {
  const plain = MARKUP.test(pasted) ? htmlText(pasted) : plainText(pasted)
  const text = cut(plain, LONGEST_TEXT)
  const lines = text.split('\n')
  const language = languageOf(text)
  const told = language === 'en' ? 'en' : 'it'
  const title = around.title ?? titleIn(lines)
  const funder = funderIn(text)
  const level = around.level ?? funder?.level
  const applicants = applicantsIn(text)
  const { flags, ...dates } = applicationDates(text, told, level === 'european' ? BRUSSELS : ROME)
  const act = title ? actOf(title) : undefined
  const summary = summaryIn(lines, title)
  const url = around.url ?? addressIn(text)
  const stated = {
    sourceId: 'pasted',
    title: title ?? '-',
    ...(summary ? { summary } : {}),
    ...(text ? { text } : {}),
    ...(language ? { language } : {}),
    level: level ?? ('national' as const),
    ...(funder ? { funder: funder.funder } : {}),
    ...(act ? { act: { kind: act } } : {}),
    ...(applicants ? { applicants } : {}),
    ...dates,
    url: url ?? 'https://example.org/',
    flags,
  }
  const { sourceId: _, title: __, level: ___, url: ____, ...rest } = withProse(stated)
  const read = ReadCallSchema.parse({
    ...rest,
    ...(title ? { title } : {}),
    ...(level ? { level } : {}),
    ...(url ? { url } : {}),
  })
  const sentences = sentencesOf(text)
  return {
    read,
    passages: {
      ...passagesOf(read, sentences, told),
      ...(funder ? { funder: cut(funder.passage, 300) } : {}),
      ...(funder && level === funder.level && level ? { level: cut(funder.passage, 300) } : {}),
    },
  }
}
