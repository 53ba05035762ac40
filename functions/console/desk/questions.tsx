import { Hono } from 'hono'
import { type Announcement, AnnouncementId } from '../../../shared/domain/announcement.ts'
import { ContactId } from '../../../shared/domain/contact.ts'
import { type DeskQuestion, PublishedAnswer } from '../../../shared/domain/desk-question.ts'
import { LetterId, LONGEST_ANSWER } from '../../../shared/domain/letter.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { readAnnouncement } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readContact } from '../../../shared/store/contacts.ts'
import {
  publishAnswer,
  readDeskQuestion,
  readDeskQuestions,
  readPublishedAnswers,
  settleDeskQuestion,
  withdrawAnswer,
} from '../../../shared/store/desk-questions.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { writeLetter } from '../office/write-letter.ts'
import { DeskQuestionsPage } from '../pages/desk/questions.tsx'
import { DESK, deskHref } from '../pages/desk/shown.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'

type Body = Readonly<Record<string, unknown>>

const textIn = (value: unknown): string =>
  (typeof value === 'string' ? value : '').replace(/\r\n?/g, '\n').trim()

/** What a form settles of a question, and what of it goes on the public page. Undefined: something is missing. */
export const settledIn = (
  body: Body,
  question: DeskQuestion,
  { by, now, versions }: { by: string; now: string; versions: readonly number[] },
): { settled: DeskQuestion; published?: PublishedAnswer } | undefined => {
  const answer = textIn(body.answer)
  const publishes = body.publish === 'yes'
  const version = versions.find((one) => String(one) === body.version)
  const isClosed = body.do === 'close'
  // Who is to be answered is answered; of who left no address the correction is answer enough.
  if (!isClosed && answer === '' && (question.contact !== undefined || version === undefined))
    return undefined
  if (answer.length > LONGEST_ANSWER) return undefined
  const settled: DeskQuestion = {
    ...question,
    state: isClosed ? 'closed' : 'answered',
    ...(isClosed || answer === '' ? {} : { answer }),
    answeredAt: now,
    by,
    ...(version === undefined ? {} : { version }),
  }
  if (isClosed || !publishes) return { settled }
  const { id, announcement } = question
  const en = { question: textIn(body.askedEn), answer: textIn(body.answerEn) }
  const published = PublishedAnswer.safeParse({
    ...{ id, announcement, at: now, by },
    it: { question: textIn(body.asked), answer: textIn(body.publicAnswer) || answer },
    ...(en.question && en.answer ? { en } : {}),
  }).data
  return published && { settled, published }
}

/** What readers ask the desk about an announcement, and what it answers: by mail, on the public page, by a correction. */
export const deskQuestionRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()
  const path = `${DESK}/:id/questions`

  const find = async (c: PageContext): Promise<Announcement | undefined> => {
    const id = AnnouncementId.safeParse(c.req.param('id')).data
    return id === undefined ? undefined : readAnnouncement(table, id)
  }

  const show = async (
    c: PageContext,
    announcement: Announcement,
    wrong?: { id: string; typed: Record<string, string> },
  ) => {
    const [questions, answers, clusters] = await Promise.all([
      readDeskQuestions(table, announcement.id),
      readPublishedAnswers(table, announcement.id),
      readClusters(table),
    ])
    const contacts = await Promise.all(
      questions.flatMap(({ contact }) => (contact ? [readContact(table, contact)] : [])),
    )
    const names = new Map(contacts.flatMap((one) => (one ? [[one.id, one.name]] : [])))
    const desk = {
      ...{ reader: c.get('reader'), announcement, clusters },
      mayAct: isAny(personIn(c), ['officer']),
    }
    return page(
      c,
      <DeskQuestionsPage desk={desk} questions={questions} answers={answers} names={names} wrong={wrong} />,
      wrong ? 422 : 200,
    )
  }

  routes.get(path, async (c) => {
    const announcement = await find(c)
    return announcement?.live ? show(c, announcement) : fault(c, 'notFound')
  })

  routes.post(path, async (c) => {
    const [announcement, body] = await Promise.all([find(c), formOf(c)])
    const id = LetterId.safeParse(body.question).data
    if (!announcement?.live || !id) return fault(c, 'notFound')
    const back = (done: string) => c.redirect(`${deskHref(announcement.id, 'questions')}?done=${done}`, 303)
    if (body.do === 'withdraw') {
      await withdrawAnswer(table, { announcement: announcement.id, id })
      return back('withdrawn')
    }
    const contact = ContactId.safeParse(body.contact).data
    const question = await readDeskQuestion(table, {
      ...{ announcement: announcement.id, id },
      ...(contact ? { contact } : {}),
    })
    if (!question || question.announcement !== announcement.id) return fault(c, 'notFound')
    const versions = announcement.live.updates.map(({ version }) => version)
    const given = settledIn(body, question, { by: personIn(c).id, now: now(), versions })
    if (!given) {
      const typed = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, textIn(value)]))
      return show(c, announcement, { id, typed })
    }
    if (!(await settleDeskQuestion(table, given.settled))) return back('outrun')
    if (given.published) await publishAnswer(table, given.published)
    if (contact && given.settled.answer)
      await writeLetter(
        {
          owner: { kind: 'contact', id: contact },
          id: `desk-${id}`,
          content: { kind: 'desk-answer', announcement: announcement.id, question: id },
        },
        services,
      )
    return back('settled')
  })

  return routes
}
