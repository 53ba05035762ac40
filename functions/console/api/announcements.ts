import * as z from 'zod'
import { Announcement, AnnouncementState, BeginFrom } from '../../../shared/domain/announcement.ts'
import { differing, Name, namesOf, writtenIn } from '../../../shared/domain/announcement-fields.ts'
import { readAnnouncement, readAnnouncements, readRevisions } from '../../../shared/store/announcements.ts'
import { ALL_CLUSTERS, OFFICERS } from '../access/rules.ts'
import { beginAnnouncement } from '../desk/begin.ts'
import { DeskFilter, selectAnnouncements } from '../desk/list.ts'
import { carry, marked, type Ordering, ordered } from './announcement-carry.ts'
import {
  AnnouncementAnswer,
  AnnouncementListed,
  announcementListed,
  announcementTag,
  FieldsSent,
  LackAnswer,
  lackAnswer,
  lacksOf,
  PartAnswer,
  partAnswer,
  partTag,
} from './announcement-schemas.ts'
import { paged } from './page.ts'
import { notFound, problem } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const LOOKS = { may: ALL_CLUSTERS, scope: 'read' } as const
const ONE = '/announcements/:announcement'

const find = async ({ services, params }: Pick<Ordering, 'services' | 'params'>) =>
  (await readAnnouncement(services.table, params.announcement)) ??
  notFound(`Announcement ${params.announcement}`)

const RevisionAnswer = z
  .object({
    revision: Announcement.shape.revision,
    state: Announcement.shape.state,
    happened: Announcement.shape.happened,
    changed: z.array(Name).describe('fields that differ from the revision before'),
  })
  .meta({ id: 'AnnouncementRevision' })

export const announcementRoutes = [
  route({
    method: 'GET',
    path: '/announcements',
    name: 'listAnnouncements',
    tag: 'Announcements',
    summary: 'Announcements of the desk; those that were discarded only where they are asked for',
    rule: LOOKS,
    query: PageQuery.extend({
      q: z.string().max(200).default('').describe('words of the title'),
      state: z.enum(AnnouncementState.options).optional(),
      sort: z.enum(['newest', 'title', 'deadline']).default('newest'),
    }),
    answer: pageOf(AnnouncementListed),
    handle: async ({ services, query: { page, size, ...asked } }) => {
      const all = selectAnnouncements(await readAnnouncements(services.table), DeskFilter.parse(asked))
      const { items, ...rest } = paged(all, { page, size })
      return { answer: { ...rest, items: items.map(announcementListed) } }
    },
  }),
  route({
    method: 'POST',
    path: '/announcements',
    name: 'beginAnnouncement',
    tag: 'Announcements',
    summary: 'Begins a draft: from nothing, from an address that is read in a moment, from a call, as a copy',
    rule: { may: OFFICERS, act: 'begin-announcement', scope: 'draft' },
    once: 'needed',
    body: z.strictObject({
      from: BeginFrom,
      isAnother: z.boolean().default(false).describe('it is known that a call stands at the address'),
    }),
    answer: AnnouncementAnswer,
    status: 201,
    problems: ['NotFound', 'TooMany'],
    handle: async ({ services, body: { from, isAnother }, person, request, about }) => {
      // The request is the id: one that comes again after it broke off finds what it began.
      const mark = (one: Announcement): Announcement => marked(one, request)
      const began = await beginAnnouncement(from, services, { by: person.id, id: request, isAnother, mark })
      if ('announcement' in began) {
        about(began.announcement.id)
        return ordered(began.announcement)
      }
      if ('known' in began)
        return problem('Conflict', 'A call stands at this address already. Take it over, or say isAnother.', {
          current: { id: began.known.id },
        })
      if (began.wrong === 'unknown') return notFound('What it begins from')
      return began.wrong === 'many'
        ? problem('TooMany', 'Expected at most 60 addresses a day from one person. Go on tomorrow.')
        : problem('Unprocessable', 'Expected an address of a page in public (https).', {
            errors: [{ pointer: '#/from/url', detail: 'Expected an address that begins with https://.' }],
          })
    },
  }),
  route({
    method: 'GET',
    path: ONE,
    name: 'readAnnouncement',
    tag: 'Announcements',
    summary: 'An announcement as it is written, as readers see it, and how far it is on its way',
    rule: LOOKS,
    answer: AnnouncementAnswer,
    handle: async (asked) => {
      const one = await find(asked)
      return 'problem' in one ? one : ordered(one)
    },
  }),
  route({
    method: 'GET',
    path: `${ONE}/problems`,
    name: 'listAnnouncementProblems',
    tag: 'Announcements',
    summary: 'What keeps an announcement from being handed in, field by field; nothing: it lacks nothing',
    rule: LOOKS,
    answer: z.object({ lacks: z.array(LackAnswer) }),
    handle: async (asked) => {
      const one = await find(asked)
      if ('problem' in one) return one
      const lacks = lacksOf(one, asked.services.now()).map(lackAnswer)
      return { answer: { lacks }, etag: announcementTag(one) }
    },
  }),
  route({
    method: 'GET',
    path: `${ONE}/history`,
    name: 'listAnnouncementHistory',
    tag: 'Announcements',
    summary: 'Every revision of an announcement: who did what, when, with which comment; the last first',
    rule: LOOKS,
    query: PageQuery,
    answer: pageOf(RevisionAnswer),
    handle: async ({ services, params, query }) => {
      const revisions = await readRevisions(services.table, params.announcement)
      if (revisions.length === 0) return notFound(`Announcement ${params.announcement}`)
      const rows = revisions.map(({ revision, state, happened, written }, at) => ({
        revision,
        state,
        happened,
        changed: differing(revisions[at - 1]?.written ?? {}, written),
      }))
      return { answer: paged(rows.toReversed(), query) }
    },
  }),
  route({
    method: 'GET',
    path: `${ONE}/history/:revision`,
    name: 'readAnnouncementRevision',
    tag: 'Announcements',
    summary: 'An announcement as it was at one revision, whole',
    rule: LOOKS,
    answer: AnnouncementAnswer,
    handle: async ({ services, params: { announcement, revision } }) => {
      const all = await readRevisions(services.table, announcement)
      const one = all.find((each) => each.revision === revision)
      return one ? { answer: one } : notFound(`Revision ${revision} of announcement ${announcement}`)
    },
  }),
  route({
    method: 'GET',
    path: `${ONE}/parts/:part`,
    name: 'readAnnouncementPart',
    tag: 'Announcements',
    summary: 'One part of the form, with an ETag of its own: two people write two parts at once',
    rule: LOOKS,
    answer: PartAnswer,
    handle: async (asked) => {
      const [one, { part }] = [await find(asked), asked.params]
      if ('problem' in one) return one
      return { answer: partAnswer(part, one, asked.services.now()), etag: partTag(part, one) }
    },
  }),
  route({
    method: 'PUT',
    path: `${ONE}/parts/:part`,
    name: 'writeAnnouncementPart',
    tag: 'Announcements',
    summary: 'Writes one part whole: fields that are left out say nothing any more',
    rule: { may: OFFICERS, act: 'write-announcement', scope: 'draft' },
    matches: true,
    once: true,
    body: z.strictObject({
      fields: FieldsSent,
      checked: z
        .boolean()
        .default(false)
        .describe('somebody has looked at the fields of this part that a program read'),
    }),
    answer: PartAnswer,
    handle: async (asked) => {
      const { params, body, services, seen } = asked
      const { part } = params
      const own = new Set<string>(namesOf(part))
      const foreign = Object.keys(body.fields).filter((name) => !own.has(name))
      if (foreign.length > 0)
        return problem('BadRequest', `Expected fields of ${part}, found others.`, {
          errors: foreign.slice(0, 20).map((name) => ({
            pointer: `#/fields/${name}`,
            detail: `Expected a field of ${part}.`,
          })),
        })
      const written = writtenIn(body.fields, [part])
      return carry(asked, {
        order: { do: 'write', part, written, checked: body.checked },
        isSeen: (before) => partTag(part, before) === seen,
        reply: (one) => ({ answer: partAnswer(part, one, services.now()), etag: partTag(part, one) }),
        // What stands there already is as it was asked to be.
        isDone: ['same'],
      })
    },
  }),
]
