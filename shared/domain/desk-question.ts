import * as z from 'zod'
import { AnnouncementId } from './announcement.ts'
import { ContactId } from './contact.ts'
import { LetterId, LONGEST_ANSWER, LONGEST_MESSAGE } from './letter.ts'
import { PersonId } from './person.ts'
import { Instant } from './time.ts'
import { ReaderLanguage } from './vocabulary.ts'

/** The shortest question that can be answered, in characters. */
export const SHORTEST_ASKED = 10

/** What somebody asks of an announced call, or reports as wrong in it. */
export const DeskQuestion = z.strictObject({
  id: LetterId,
  announcement: AnnouncementId,
  contact: ContactId.optional().describe(
    'who asked from a mail; absent: somebody on the public page, of whom nothing is kept',
  ),
  at: Instant,
  kind: z.enum(['question', 'error']),
  language: ReaderLanguage.describe('in which it is to be answered'),
  text: z.string().min(SHORTEST_ASKED).max(LONGEST_MESSAGE),
  state: z
    .enum(['open', 'answered', 'closed'])
    .describe('*closed*: there was nothing to answer, or nobody to answer to'),
  answer: z.string().min(1).max(LONGEST_ANSWER).optional(),
  answeredAt: Instant.optional(),
  by: PersonId.optional(),
  version: z.int().min(1).optional().describe('of the announcement: the one that put right what was wrong'),
})
export type DeskQuestion = z.infer<typeof DeskQuestion>

const Pair = z.strictObject({
  question: z.string().min(1).max(LONGEST_MESSAGE),
  answer: z.string().min(1).max(LONGEST_ANSWER),
})

/** A question with its answer as the call's public page shows them: in the officers' own words, of nobody. */
export const PublishedAnswer = z.strictObject({
  id: LetterId,
  announcement: AnnouncementId,
  at: Instant,
  by: PersonId,
  it: Pair,
  en: Pair.optional(),
})
export type PublishedAnswer = z.infer<typeof PublishedAnswer>
