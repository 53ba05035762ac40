import { ofCall } from './why-not/call.ts'
import { ofContact } from './why-not/contact.ts'
import { ofCaps, ofMail, standingOfCall } from './why-not/mail.ts'
import { ofNearness, ofRequirements } from './why-not/matching.ts'
import { type Answer, isFound, type Obstacle, type Question } from './why-not/question.ts'
import { heldBack, ofReading } from './why-not/reading.ts'

export type { Answer, Obstacle, OwnConcept, Question, Standing } from './why-not/question.ts'

/** What was told already, is crowded out or declined waits for no place. */
const PLACELESS: Obstacle['code'][] = ['told', 'crowded', 'declined']

/**
 * Everything that keeps a call from a member's contact, in the order in which it acts: reading, matching's delay, the
 * call itself, what the contact chose, its nearness, its requirements, what mails have told, the contact. A call without
 * obstacles is in the next mail, or is told by its standing to have no room in it. One that is followed and has changed
 * comes in spite of those that are named.
 */
export const whyNot = (question: Question): Answer => {
  const { call, explanation } = question
  if (!call) return { match: false, obstacles: [...ofReading(question), ...ofContact(question)] }
  const itself = ofCall(call, question)
  const isElsewhere = itself.some((one) => one.code === 'off' && one.wish === 'other-regions')
  const standing = standingOfCall(call, question)
  const found = isFound(call, question)
  const unreachable = ofContact(question)
  const obstacles = [
    ...heldBack(call, question),
    ...itself,
    ...(found ? [] : ofNearness(call, question)),
    ...ofRequirements(call, question, isElsewhere),
    ...ofMail(call, question, standing),
    ...(unreachable.length > 0 ? unreachable : ofCaps(call, question)),
  ]
  return {
    match: found || (explanation !== undefined && !explanation.whyNot),
    obstacles,
    ...(found ? { found } : {}),
    ...(standing && !obstacles.some(({ code }) => PLACELESS.includes(code)) ? { standing } : {}),
  }
}
