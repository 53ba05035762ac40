import type { Question } from '../../../shared/domain/letter.ts'
import { actsFor, type Person } from '../../../shared/domain/person.ts'
import { answerQuestion, readQuestion } from '../../../shared/store/questions.ts'
import { findCall, LONGEST_ASKED } from '../calls/find-call.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { writeLetter } from './write-letter.ts'

/** The call that was meant, if we read it by now and nothing else could be meant. */
export const callMeant = async (services: ConsoleServices, asked: string): Promise<string | undefined> => {
  const snapshots = await whenBuilt(services)
  const found =
    snapshots && (await findCall(asked.slice(0, LONGEST_ASKED), services.table, snapshots, services.now()))
  return found?.kind === 'call' ? found.call.id : undefined
}

/**
 * Answers a contact's question and has the answer sent. *outrun*: somebody else answered first. *gone*: there is none
 * such; another cluster's is as if it were not there (FAULTS G1).
 */
export const answerAsked = async (
  services: ConsoleServices,
  person: Person,
  { contact, question: id, answer }: { contact: string; question: string; answer: string },
): Promise<'sent' | 'outrun' | 'gone'> => {
  const { table, now } = services
  const question = await readQuestion(table, contact, id)
  if (!question || !actsFor(person, question.cluster)) return 'gone'
  const first = await answerQuestion(
    table,
    question,
    answer,
    await callMeant(services, question.asked),
    now(),
  )
  if (!first && question.answer !== answer) return 'outrun'
  await writeLetter(
    {
      owner: { kind: 'contact', id: contact },
      id: `answer-${id}`,
      content: { kind: 'answer', question: id },
    },
    services,
  )
  return 'sent'
}

/** The questions that somebody may answer. */
export const questionsOf = (person: Person, questions: readonly Question[]): Question[] =>
  questions.filter(({ cluster }) => actsFor(person, cluster))
