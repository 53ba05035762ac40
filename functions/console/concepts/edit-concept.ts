import type { Concept } from '../../../shared/domain/cluster.ts'
import type { RuleDraft } from '../../../shared/domain/rule-draft.ts'
import type { ConsoleServices } from '../services.ts'
import {
  draftWith,
  idFor,
  markOf,
  ownersFor,
  readConcept,
  type WrittenConcept,
  type WrongField,
} from './concept-form.ts'
import { type AtWork, changeDraft, rulesAtWork, type Unsaved } from './rules-at-work.ts'

type Services = Pick<ConsoleServices, 'table' | 'now'>

/** A concept of a draft that is meant: its id and the mark under which it was seen; an empty id: one that is new. */
export type Meant = { concept: string; seen: string }

/** *conflict*: somebody changed the same concept since it was seen; nothing was saved. */
export type NotEdited = { unsaved: Unsaved | 'conflict'; work?: AtWork }
export type Edited = { saved: RuleDraft; id: string } | { wrong: WrongField[]; work: AtWork } | NotEdited

/** A concept as it stands in the draft now. */
export const standing = ({ draft }: Pick<AtWork, 'draft'>, id: string): Concept | undefined =>
  draft.concepts.find((concept) => concept.id === id)

const isMeant = (work: AtWork, { concept, seen }: Meant): boolean =>
  concept === '' || markOf(standing(work, concept)) === seen

/** Saves a concept, new or changed, in the draft of its cluster: what pages and the API both ask for. */
export const saveConcept = async (
  services: Services,
  cluster: string,
  by: string,
  meant: Meant,
  form: WrittenConcept,
): Promise<Edited> => {
  const work = await rulesAtWork(services, cluster)
  if (!work) return { unsaved: 'gone' }
  const read = readConcept(form, meant.concept || 'new', ownersFor(work.draft, work.cluster, meant.concept))
  if ('wrong' in read) return { wrong: read.wrong, work }
  let id = meant.concept
  const changed = await changeDraft(services, cluster, by, (one): RuleDraft | 'conflict' => {
    if (!isMeant(one, meant)) return 'conflict'
    id = meant.concept || idFor(form, one.draft)
    return draftWith(one.draft, { ...read.concept, id })
  })
  return 'saved' in changed ? { saved: changed.saved, id } : changed
}

/** Takes a concept out of the draft, as it was seen. */
export const removeConcept = (
  services: Services,
  cluster: string,
  by: string,
  meant: Meant,
): Promise<{ saved: RuleDraft } | NotEdited> =>
  changeDraft(services, cluster, by, (one): RuleDraft | 'conflict' =>
    isMeant(one, meant)
      ? { ...one.draft, concepts: one.draft.concepts.filter(({ id }) => id !== meant.concept) }
      : 'conflict',
  )
