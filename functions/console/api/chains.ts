import * as z from 'zod'
import { Slug } from '../../../shared/domain/cluster.ts'
import { MemberId } from '../../../shared/domain/member.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { type ChainOrder, orderedChains, type Place, type WrittenChain } from '../concepts/chain-orders.ts'
import { changeDraft } from '../concepts/rules-at-work.ts'
import type { ConsoleServices } from '../services.ts'
import { chainWords } from '../words/chains.ts'
import { draftNow, draftOutrun, draftSeen, EDITS, notEdited } from './drafts.ts'
import { notFound, problem } from './problem.ts'
import { route } from './route.ts'
import { DraftAnswer } from './schemas.ts'

const Name = z.string().trim().min(2).max(120)
const name = z.strictObject({ it: Name, en: Name })
const formal = Slug.or(z.literal('')).optional()
/** As many as a value chain of a cluster may have. */
const MOST = 300

const ChainChange = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('rename'),
    name,
    formal: formal.describe('id of the formal value chain; empty for none; absent: as it is'),
  }),
  z.strictObject({ do: z.enum(['close', 'reopen']) }),
  z.strictObject({
    do: z.literal('split'),
    name: name.describe('of the new value chain'),
    concepts: z.array(Slug).max(MOST).describe('ids of the concepts that go to the new one'),
    go: z.array(MemberId).max(MOST).default([]).describe('ids of the members that go to the new one'),
    both: z.array(MemberId).max(MOST).default([]).describe('ids of the members that are in both'),
  }),
  z.strictObject({
    do: z.literal('merge'),
    into: Slug.describe('id of the value chain that takes all over'),
  }),
])
type ChainChange = z.infer<typeof ChainChange>

const EMPTY = {
  at: 'one',
  it: '',
  en: '',
  formal: undefined,
  target: '',
  concepts: [],
  places: new Map<string, Place>(),
} as const

/** A change as the form of the page would have written it. */
const writtenOf = (chain: string, change: ChainChange): WrittenChain => {
  const written: WrittenChain = { ...EMPTY, do: change.do, chain }
  if (change.do === 'rename') return { ...written, ...change.name, formal: change.formal }
  if (change.do === 'merge') return { ...written, target: change.into }
  if (change.do !== 'split') return written
  const places = new Map<string, Place>([
    ...change.go.map((id): [string, Place] => [id, 'go']),
    ...change.both.map((id): [string, Place] => [id, 'both']),
  ])
  return { ...written, ...change.name, concepts: change.concepts, places }
}

/** Gives an order about a draft whose state was named. */
const order = async (
  services: ConsoleServices,
  { cluster, seen, person }: { cluster: string; seen: string; person: Person },
  ordered: Pick<ChainOrder, 'do' | 'written'>,
) => {
  const found = await draftSeen(services, cluster, seen)
  if ('problem' in found) return found
  const { revision } = found.work.draft
  const done = await changeDraft(services, cluster, person.id, (work) =>
    orderedChains(work.draft, { ...ordered, revision, said: 'saved' }, services.now()),
  )
  if ('saved' in done) return draftNow(services, cluster)
  const { unsaved, work } = done
  if (unsaved === 'outrun' || unsaved === 'full' || unsaved === 'gone')
    return unsaved === 'outrun' && work ? draftOutrun(work) : notEdited(cluster, '', { unsaved })
  return problem('Unprocessable', chainWords.en.wrong[unsaved])
}

const DRAFT = '/clusters/:cluster/draft'

export const chainRoutes = [
  route({
    method: 'POST',
    path: `${DRAFT}/chains`,
    name: 'addChain',
    tag: 'Drafts',
    summary: 'Creates a value chain in the draft, counted under a formal one where one is named',
    rule: EDITS,
    matches: true,
    once: true,
    body: z.strictObject({ name, formal: formal.describe('id of the formal value chain') }),
    answer: DraftAnswer,
    status: 201,
    handle: async ({ services, params: { cluster }, seen, body, person }) => {
      const found = await draftSeen(services, cluster, seen)
      if ('problem' in found) return found
      if (body.formal && !found.work.draft.formalValueChains.some(({ id }) => id === body.formal))
        return notFound(`Formal value chain ${body.formal}`)
      const written: WrittenChain = {
        ...EMPTY,
        do: 'create',
        chain: '',
        ...body.name,
        formal: body.formal,
      }
      return order(services, { cluster, seen, person }, { do: 'create', written })
    },
  }),
  route({
    method: 'PUT',
    path: `${DRAFT}/chains/:chain`,
    name: 'changeChain',
    tag: 'Drafts',
    summary: 'Renames, closes, reopens, splits or merges a value chain in the draft, one of these at a time',
    rule: EDITS,
    matches: true,
    body: ChainChange,
    answer: DraftAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: async ({ services, params: { cluster, chain }, seen, body, person }) => {
      const found = await draftSeen(services, cluster, seen)
      if ('problem' in found) return found
      if (!found.work.draft.valueChains.some(({ id }) => id === chain))
        return notFound(`Value chain ${chain} of ${cluster}`)
      return order(services, { cluster, seen, person }, { do: body.do, written: writtenOf(chain, body) })
    },
  }),
  route({
    method: 'POST',
    path: `${DRAFT}/undo`,
    name: 'undoChainStep',
    tag: 'Drafts',
    summary: 'Takes back the last split or merge of the draft',
    rule: EDITS,
    matches: true,
    answer: DraftAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: ({ services, params: { cluster }, seen, person }) =>
      order(
        services,
        { cluster, seen, person },
        { do: 'undo', written: { ...EMPTY, do: 'undo', chain: '' } },
      ),
  }),
]
