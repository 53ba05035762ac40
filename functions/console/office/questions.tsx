import { Hono } from 'hono'
import * as z from 'zod'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { ContactId } from '../../../shared/domain/contact.ts'
import { LetterId, LONGEST_ANSWER, type Question } from '../../../shared/domain/letter.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { nameFor } from '../../../shared/store/address-hash.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readContact } from '../../../shared/store/contacts.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { readMembers } from '../../../shared/store/members.ts'
import { addQuestion, readQuestions } from '../../../shared/store/questions.ts'
import { personIn } from '../access/authorise.tsx'
import { typedText } from '../calls/find-call.ts'
import { A_DAY_TO_OFFICES, chosenOffice, messageIn, officesOf } from '../contact/offices.ts'
import { fault, page } from '../frame/answer.tsx'
import { pageAsked, sliceOf } from '../frame/components.tsx'
import { csvFile, SHOWN } from '../frame/listing.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf, readerOf, servedBy } from '../frame/served.ts'
import { type AskedOf, AskPage } from '../pages/contact/ask.tsx'
import type { Served } from '../pages/contact/who.tsx'
import { type Listed, QuestionsPage, questionRows } from '../pages/office/questions.tsx'
import { QuestionFilter, selectQuestions } from '../pages/office/select-lists.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import type { AnswerOutcome } from '../words/questions.ts'
import { answerAsked, callMeant, questionsOf } from './answer-question.ts'
import { writeLetter } from './write-letter.ts'

const SHORTEST_ASKED = 3
const STATUS = { sent: 200, already: 200, wrong: 422, tooLong: 422, tooMany: 429 } as const

const Answer = z.object({
  contact: ContactId,
  question: LetterId,
  answer: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(2).max(LONGEST_ANSWER)),
})

/** Contacts ask about calls that we do not know; the office answers, and both leave as letters. */
export const questionRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const contactOf = servedBy(services)

  const show = async (c: PageContext, served: Served, offices: Cluster[], asked: AskedOf) =>
    page(
      c,
      <AskPage reader={readerOf(c, served)} served={served} offices={offices} asked={asked} />,
      asked.outcome ? STATUS[asked.outcome] : 200,
    )

  routes.get(`${PATHS.question}/:token`, async (c) => {
    const served = await contactOf(c, 'talk')
    if (!served) return fault(c, 'notFound')
    const asked = typedText(c.req.query('asked') ?? '')
    return show(c, served, await officesOf(served, table), { asked, message: '' })
  })

  routes.post(`${PATHS.question}/:token`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'talk')
    if (!served) return fault(c, 'notFound')
    const { contact } = served
    const offices = await officesOf(served, table)
    const body = await formOf(c)
    const asked = typedText(typeof body.asked === 'string' ? body.asked : '')
    const message = messageIn(body)
    const typed = { asked, message: message ?? String(body.message) }
    if (message === undefined) return show(c, served, offices, { ...typed, outcome: 'tooLong' })
    const office = chosenOffice(offices, body)
    if (!office || asked.length < SHORTEST_ASKED)
      return show(c, served, offices, { ...typed, outcome: 'wrong' })
    if (!(await takeTurn(table, 'office', contact.id, A_DAY_TO_OFFICES)))
      return show(c, served, offices, { ...typed, outcome: 'tooMany' })
    const id = `question-${dayOf(now())}-${nameFor(contact.id, asked)}`
    const question: Question = {
      id,
      contact: contact.id,
      cluster: office.id,
      at: now(),
      language: contact.language,
      asked,
      ...(message ? { message } : {}),
      state: 'open',
    }
    // Written again where the first try was cut off in between: question and letter each hold their own.
    await addQuestion(table, question)
    const owner = { kind: 'contact' as const, id: contact.id }
    const added = await writeLetter({ owner, id, content: { kind: 'question', question: id } }, services)
    return show(c, served, offices, {
      ...typed,
      outcome: added ? 'sent' : 'already',
      cluster: office.name,
    })
  })

  /** The questions that whoever is at the page may answer, filtered and sorted as asked. */
  const selected = async (c: PageContext, filter: QuestionFilter): Promise<Question[]> =>
    selectQuestions(questionsOf(personIn(c), await readQuestions(table)), filter)

  const listedOf = async (questions: readonly Question[], isLookedFor: boolean): Promise<Listed[]> => {
    const [clusters, members] = await Promise.all([readClusters(table), readMembers(table)])
    return Promise.all(
      questions.map(async (question): Promise<Listed> => {
        const contact = await readContact(table, question.contact)
        const isOpen = question.state === 'open'
        return {
          question,
          contact: contact?.name,
          members: members.filter(({ id }) => contact?.members.includes(id)),
          cluster: clusters.find(({ id }) => id === question.cluster)?.name ?? question.cluster,
          call: isOpen
            ? (isLookedFor && (await callMeant(services, question.asked))) || undefined
            : question.call,
        }
      }),
    )
  }

  const list = async (c: PageContext, outcome?: AnswerOutcome) => {
    const reader = c.get('reader')
    const filter = QuestionFilter.parse(c.req.query())
    const [questions, clusters] = await Promise.all([selected(c, filter), readClusters(table)])
    const { shown } = sliceOf(questions, pageAsked(reader.query), SHOWN)
    const listed = new Map((await listedOf(shown, true)).map((one) => [one.question.id, one]))
    return page(
      c,
      <QuestionsPage
        reader={reader}
        questions={questions}
        listed={listed}
        filter={filter}
        clusters={clusters.filter(({ id }) => actsFor(personIn(c), id))}
        outcome={outcome}
      />,
      outcome === 'short' ? 422 : 200,
    )
  }

  routes.get('/questions.csv', async (c) => {
    const questions = await selected(c, QuestionFilter.parse(c.req.query()))
    c.set('subject', 'questions')
    const { head, rows } = questionRows(c.get('reader'), await listedOf(questions, false))
    return csvFile(c, 'questions', head, rows)
  })

  routes.get('/questions', (c) => list(c))

  routes.post('/questions', async (c) => {
    const given = Answer.safeParse(await formOf(c))
    if (!given.success) return list(c, 'short')
    const done = await answerAsked(services, personIn(c), given.data)
    if (done === 'gone') return fault(c, 'notFound')
    c.set('subject', given.data.question)
    if (done === 'outrun') return list(c, 'outrun')
    return list(c, 'sent')
  })

  return routes
}
