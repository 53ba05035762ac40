import * as z from 'zod'
import { problemsOf } from '../../../shared/domain/announced.ts'
import { Announcement, Happened, Standing, titleOf } from '../../../shared/domain/announcement.ts'
import {
  LINES,
  LISTS,
  Name,
  type Name as NameOf,
  namesOf,
  Part,
  type Written,
} from '../../../shared/domain/announcement-fields.ts'
import type { Refusal } from '../../../shared/domain/announcement-flow.ts'
import type { Flaw, Problem as Lack } from '../../../shared/domain/announcement-problems.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { hashOf } from './etag.ts'
import { type FieldError, type ProblemKind, problem } from './problem.ts'

/** Every field of the form, as a program sends it; those that are left out say nothing. */
export const FieldsSent = z.strictObject({
  ...(Object.fromEntries(LINES.map((name) => [name, z.string().max(20_000).optional()])) as Record<
    (typeof LINES)[number],
    z.ZodOptional<z.ZodString>
  >),
  ...(Object.fromEntries(
    LISTS.map((name) => [name, z.array(z.string().max(200)).max(100).optional()]),
  ) as Record<(typeof LISTS)[number], z.ZodOptional<z.ZodArray<z.ZodString>>>),
})

const Fields = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .describe('fields of the form that say something, as they were typed')

export const AnnouncementAnswer = z
  .object({
    ...Announcement.shape,
    written: Fields,
    live: z
      .object({ ...Announcement.shape.live.unwrap().shape, written: Fields })
      .optional()
      .describe('what readers are shown, which the form may be ahead of'),
  })
  .meta({ id: 'Announcement' })

export const AnnouncementListed = z
  .object({
    id: Announcement.shape.id,
    revision: Announcement.shape.revision,
    state: Announcement.shape.state,
    standing: Standing.optional().describe('of one that is published'),
    title: z.string(),
    publishAt: Announcement.shape.publishAt,
    happened: Happened,
  })
  .meta({ id: 'AnnouncementListed' })

export const announcementListed = (one: Announcement) => ({
  id: one.id,
  revision: one.revision,
  state: one.state,
  title: titleOf(one),
  happened: one.happened,
  ...(one.live ? { standing: one.live.standing } : {}),
  ...(one.publishAt ? { publishAt: one.publishAt } : {}),
})

const FLAWS = [
  'missing',
  'long',
  'form',
  'order',
  'past',
  'both',
  'doubled',
  'skipped',
  'unchecked',
] as const satisfies readonly Flaw[]

const EXPECTED: Record<Flaw, string> = {
  missing: 'Expected something, found nothing.',
  long: 'Expected a shorter text.',
  form: 'Expected another form, found what cannot be read.',
  order: 'Expected no contradiction with another field.',
  past: 'Expected a moment that is still to come.',
  both: 'Expected one of two that exclude each other, or one that stands once.',
  doubled: 'Expected which of two hours of one name is meant.',
  skipped: 'Expected an hour that exists that night.',
  unchecked: 'Expected that somebody has checked it: a program read it.',
}

/** What keeps an announcement from being handed in, field by field. */
export const LackAnswer = z
  .object({ part: Part, name: Name, flaw: z.enum(FLAWS), detail: z.string() })
  .meta({ id: 'Lack' })
export const lackAnswer = (lack: Lack) => ({ ...lack, detail: EXPECTED[lack.flaw] })

/** What an announcement lacks as it stands. */
export const lacksOf = ({ written, unchecked, live }: Announcement, now: Instant): Lack[] =>
  problemsOf(written, { now: live?.firstAt ?? now, unchecked })

const errorsOf = (lacks: readonly Lack[]): FieldError[] =>
  lacks.map(({ part, name, flaw }) => ({ pointer: `#/parts/${part}/${name}`, detail: EXPECTED[flaw] }))

/** Any change makes another. */
export const announcementTag = ({ id, revision }: Announcement): string => `announcement-${id}-${revision}`

const inPart = (part: Part, { written, unchecked }: Announcement) => {
  const names = namesOf(part)
  const fields: Written = Object.fromEntries(
    names.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]])),
  )
  const own = new Set<NameOf>(names)
  return { fields, unchecked: unchecked.filter((name) => own.has(name)) }
}

/** A part has a tag of its own: two who write different parts do not stop each other. */
export const partTag = (part: Part, announcement: Announcement): string =>
  `${part}-${hashOf(JSON.stringify(inPart(part, announcement)))}`

export const PartAnswer = z
  .object({
    part: Part,
    fields: Fields,
    unchecked: z.array(Name).describe('read by a program, and checked by nobody yet'),
    lacks: z.array(LackAnswer),
  })
  .meta({ id: 'AnnouncementPart' })

export const partAnswer = (part: Part, announcement: Announcement, now: Instant) => ({
  part,
  ...inPart(part, announcement),
  lacks: lacksOf(announcement, now)
    .filter((lack) => lack.part === part)
    .map(lackAnswer),
})

const REFUSED: Record<Refusal, readonly [ProblemKind, string]> = {
  state: ['Conflict', 'In the state it is in, this cannot be done. Read it again.'],
  own: ['Unprocessable', 'Expected another officer than who wrote it, or a written reason that stands in.'],
  asked: ['Unprocessable', 'Expected the officer who was asked, or a written reason that stands in.'],
  incomplete: ['Unprocessable', 'Expected nothing to be missing or wrong. See errors.'],
  reason: ['Unprocessable', 'Expected a reason of 20 to 2,000 characters.'],
  comment: ['Unprocessable', 'Expected a comment of 1 to 2,000 characters.'],
  self: ['Unprocessable', 'Expected two other officers as reviewer and substitute.'],
  past: ['Unprocessable', 'Expected a moment later than now and within 366 days.'],
  same: ['Conflict', 'Nothing is different from what is published.'],
  line: ['Unprocessable', 'Expected the sentence for who was told, in Italian (line.it).'],
  act: ['Unprocessable', 'Expected the act: its form, number and date.'],
  dates: ['Unprocessable', 'Expected the dates of the form to say what the act says of them.'],
  duplicate: [
    'Conflict',
    'It very likely is one of these calls. Decide of each (twins), or say in over, in 20 characters or more, why it goes on.',
  ],
  twice: ['Conflict', 'Two announcements do not become one. Let go of one of them.'],
  waiting: ['Conflict', 'The version before it is not among the calls yet. Ask again in a minute.'],
  untold: ['Unprocessable', 'Expected that who was told hears of it: choose at-once or digest.'],
}

/** Why an order is not carried out, and what it lacks where that is why. @param alike calls that it very likely is */
export const refusal = (
  why: Refusal,
  announcement: Announcement,
  now: Instant,
  alike: readonly string[] = [],
) => {
  const [kind, detail] = REFUSED[why]
  return problem(kind, detail, {
    etag: announcementTag(announcement),
    ...(why === 'duplicate' ? { current: alike } : {}),
    ...(why === 'incomplete' ? { errors: errorsOf(lacksOf(announcement, now)) } : {}),
  })
}
