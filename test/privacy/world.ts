import { plus } from '../../shared/domain/time.ts'
import { addLetter } from '../../shared/store/letters.ts'
import { takeTurn } from '../../shared/store/limits.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { addQuestion } from '../../shared/store/questions.ts'
import { standIn } from '../../shared/store/standing-in.ts'
import { anOpinion } from '../builders/opinion.ts'
import {
  aKnitwearCall,
  anArchiveCall,
  anna,
  aWorld,
  bruno,
  carla,
  type SmallWorld,
} from '../builders/world.ts'

/** What only Anna has: wherever one of these stands, something is kept of her. */
export const TRACES = [anna.id, anna.name, anna.address]

/**
 * A world in which everything has happened to Anna: a digest, an opinion, a letter, a question, and Bruno stands in for
 * her. Carla, at another member, has only read her mail.
 */
export const aLivedInWorld = async (): Promise<SmallWorld> => {
  const world = await aWorld({
    contacts: [anna, bruno, carla],
    calls: [aKnitwearCall(), anArchiveCall()],
  })
  const { table, clock } = world
  await world.sendDigest()
  const at = clock.now()
  await saveOpinion(table, anOpinion({ call: aKnitwearCall().id, says: 'follow', at }))
  const owner = { kind: 'contact' as const, id: anna.id }
  await addLetter(table, {
    owner,
    id: 'question-of-anna',
    at,
    content: { kind: 'question', question: 'question-of-anna' },
  })
  await addQuestion(table, {
    id: 'question-of-anna',
    contact: anna.id,
    cluster: 'create',
    at,
    language: 'it',
    asked: 'Bando del tessile di un altro ente',
    state: 'open',
  })
  await takeTurn(table, 'question', anna.id, { most: 3, hours: 24 })
  const until = plus(at, { days: 10 })
  await standIn(table, bruno.id, { contact: anna.id, members: anna.members, until }, at)
  return world
}
