import * as z from 'zod'
import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { type Instant, inZone } from '../../domain/time.ts'
import type { AidForm, Level, Region } from '../../domain/vocabulary.ts'
import { actOf } from '../reading/act-of.ts'
import { applicantsFrom, type Meaning } from '../reading/applicant-words.ts'
import { readStamp, utcInstant } from '../reading/dates.ts'
import { htmlText } from '../reading/html-text.ts'
import type { NoCalls } from '../reading/no-calls.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, textOf, webAddress, words } from '../reading/rows.ts'
import { type DateFields, postDates } from './wordpress-dates.ts'

/** Terms of a taxonomy, which `class_list` names as `prefix-term`, each with its meaning. */
type Terms<Meant> = { prefix: string; means: Record<string, Meant> }

/** What a site's posts mean. */
export type PostRules = {
  funder: string
  regions?: Region[]
  /** Titles of posts that are no calls. */
  noCalls: NoCalls
  /** Where calls stand among other news: what a call's title names. */
  callTitles?: RegExp
  /** Classes of posts that are no calls, with the reason, e.g. `category-graduatorie`. */
  noCallClasses?: Record<string, string>
  /** The class under which the site files calls that are closed. */
  closedClass?: string
  /** Prefix of the classes that name themes. */
  themePrefix?: string
  applicants?: Terms<Meaning>
  aidForms?: Terms<AidForm[]>
  /** Names of the fields of Advanced Custom Fields that hold dates, where the site has some. */
  acf?: DateFields
}

const Rendered = z.looseObject({ rendered: z.string() })

/** A field of a post, `{ rendered }` or a bare text, with its markup. */
export const fieldText = (value: unknown): string => Rendered.safeParse(value).data?.rendered ?? textOf(value)

/** What a theme puts at the end of a summary that it cut. */
const CUT_OFF = /(?:\[(?:…|\.{3})\]|…)\s*(?:(?:leggi|continua)[^\n]{0,40})?$/i

/** `date_gmt` is UTC although it names no zone; `date` is the site's own clock. */
const publishedAt = (post: Record<string, unknown>): Instant | undefined => {
  const gmt = utcInstant(textOf(post.date_gmt))
  const local = readStamp(textOf(post.date))
  return gmt ?? (local && inZone(`${local.day}T${local.hour}`))
}

const classesOf = (post: Record<string, unknown>): string[] =>
  z.array(z.string().max(200)).max(200).catch([]).parse(post.class_list)

/** Terms of one taxonomy, without its prefix. */
const termsOf = (classes: string[], prefix: string | undefined): string[] =>
  prefix ? classes.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)) : []

const spoken = (slug: string): string => slug.replaceAll('-', ' ')

const aidFormsOf = (
  terms: string[],
  means: Record<string, AidForm[]>,
): { aidForms: AidForm[]; flags: Flag[] } => ({
  aidForms: [...new Set(terms.flatMap((term) => (Object.hasOwn(means, term) ? (means[term] ?? []) : [])))],
  flags: terms
    .filter((term) => !Object.hasOwn(means, term))
    .map((term) => flag('aidForms', 'A form of aid is in no table of ours.', term)),
})

/** Why a post is no call, or undefined where it is one. */
const noCall = (title: string, classes: string[], rules: PostRules): string | undefined =>
  rules.noCalls.find(([pattern]) => pattern.test(title))?.[1] ??
  Object.entries(rules.noCallClasses ?? {}).find(([name]) => classes.includes(name))?.[1] ??
  (rules.callTitles && !rules.callTitles.test(title) ? 'its title names no call' : undefined)

/** One post of a WordPress site as a call, or the reason why it is none. */
export const readPost = (post: Record<string, unknown>, level: Level, rules: PostRules): RowOutcome => {
  const sourceId = textOf(post.id)
  if (!/^\d{1,15}$/.test(sourceId)) return { refused: 'it has no numeric id, which alone tells posts apart' }
  const status = textOf(post.status)
  if (status && status !== 'publish')
    return { passedOver: `its status is "${plainLine(status)}", not publish` }
  const content = fieldText(post.content)
  const excerpt = htmlText(fieldText(post.excerpt)).replace(CUT_OFF, '')
  const read = words(fieldText(post.title), excerpt, content)
  if (read.title === '') return { refused: 'it has no title' }
  const url = webAddress(textOf(post.link))
  if (!url) return { refused: 'its link is no web address' }
  const classes = classesOf(post)
  const reason = noCall(read.title, classes, rules)
  if (reason) return { passedOver: reason }
  const published = publishedAt(post)
  const dates = postDates({ excerpt, text: read.text ?? '', published, acf: post.acf }, rules.acf)
  const applicants = termsOf(classes, rules.applicants?.prefix)
  const who = rules.applicants ? applicantsFrom(rules.applicants.means, applicants) : { flags: [] as Flag[] }
  const forms = aidFormsOf(termsOf(classes, rules.aidForms?.prefix), rules.aidForms?.means ?? {})
  const act = actOf(read.title)
  const draft: DraftFields = {
    ...read,
    ...dates,
    sourceId,
    level,
    funder: rules.funder,
    ...(act ? { act: { kind: act } } : {}),
    ...(who.applicants ? { applicants: { ...who.applicants, words: who.applicants.words.map(spoken) } } : {}),
    ...(rules.regions ? { regions: rules.regions } : {}),
    themes: termsOf(classes, rules.themePrefix).map(spoken),
    aidForms: forms.aidForms,
    ...(rules.closedClass && classes.includes(rules.closedClass) ? { closedBySource: true } : {}),
    url,
    ...(published ? { publishedAt: published } : {}),
    flags: [...read.flags, ...dates.flags, ...who.flags, ...forms.flags],
  }
  return { draft: withProse(draft) }
}
