import * as z from 'zod'
import { mergeChain, splitChain, undoStep, withoutMerge } from '../../../shared/domain/chain-moves.ts'
import { Slug, type ValueChain } from '../../../shared/domain/cluster.ts'
import { newSlug, type RuleDraft } from '../../../shared/domain/rule-draft.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { WrongChain } from '../words/chains.ts'
import type { TuningOutcome } from '../words/tuning.ts'

/** Where a member goes when its value chain is split. */
export const PLACES = ['stay', 'go', 'both'] as const
export type Place = (typeof PLACES)[number]

/** What was sent about value chains, as it was: nothing of it is ever lost. */
export type WrittenChain = {
  /** On the page of one value chain, or of all. */
  at: 'one' | 'all'
  chain: string
  do: string
  it: string
  en: string
  /** The id of a formal one, empty for none; undefined where nobody was asked. */
  formal: string | undefined
  target: string
  concepts: readonly string[]
  places: ReadonlyMap<string, Place>
  wrong?: WrongChain
}

const Name = z.string().trim().min(2).max(120)
const Names = z.object({ it: Name, en: Name })
const text = z.string().max(1000).catch('')
const Sent = z.object({
  do: z.enum(['create', 'rename', 'close', 'reopen', 'split', 'merge', 'undo']),
  revision: z.coerce.number().int().min(0),
  chain: Slug.or(z.literal('')).catch(''),
  it: text,
  en: text,
  formal: text.optional(),
  target: text,
})

/** An order about value chains. `said`: what the page answers once it is done. */
export type ChainOrder = {
  do: z.infer<typeof Sent>['do']
  revision: number
  written: WrittenChain
  said: TuningOutcome
}

const MEMBER = 'member-'

/** The order that a form gives; undefined: it is none of ours. */
export const readChainOrder = (body: Record<string, unknown>): ChainOrder | undefined => {
  const sent = Sent.safeParse(body).data
  if (!sent) return undefined
  const { revision, do: what, ...typed } = sent
  const places = Object.entries(body).flatMap(([name, value]): [string, Place][] => {
    const place = PLACES.find((one) => one === value)
    return name.startsWith(MEMBER) && place ? [[name.slice(MEMBER.length), place]] : []
  })
  const concepts = [body.concept ?? []].flat().filter((one) => typeof one === 'string')
  return {
    do: what,
    revision,
    written: {
      ...typed,
      formal: typed.formal,
      do: what,
      at: ['split', 'merge', 'close', 'reopen'].includes(what) ? 'one' : 'all',
      concepts,
      places: new Map(places),
    },
    said: what === 'undo' ? 'undone' : 'saved',
  }
}

/** The name that the field of a member's place has. */
export const placeField = (member: string): string => `${MEMBER}${member}`

type Outcome = RuleDraft | WrongChain | 'outrun'

/** Under the formal chain that is chosen alone; undefined where another would be left with none. */
const regrouped = (
  draft: RuleDraft,
  chain: string,
  formal: string,
): RuleDraft['formalValueChains'] | undefined => {
  const groups = draft.formalValueChains.map((one) => {
    const others = one.valueChains.filter((id) => id !== chain)
    if (one.id !== formal) return { ...one, valueChains: others }
    return one.valueChains.includes(chain) ? one : { ...one, valueChains: [...others, chain] }
  })
  return groups.some(({ valueChains }) => valueChains.length === 0) ? undefined : groups
}

const created = (draft: RuleDraft, { it, en, formal }: WrittenChain): Outcome => {
  const name = Names.safeParse({ it, en }).data
  if (!name) return 'names'
  const id = newSlug(
    name.en,
    draft.valueChains.map((chain) => chain.id),
  )
  const chain: ValueChain = { id, name, example: false }
  const formalValueChains = regrouped(draft, id, formal ?? '') ?? draft.formalValueChains
  return { ...draft, valueChains: [...draft.valueChains, chain], formalValueChains }
}

const renamed = (draft: RuleDraft, chain: ValueChain, { it, en, formal }: WrittenChain): Outcome => {
  const name = Names.safeParse({ it, en }).data
  if (!name) return 'names'
  const formalValueChains =
    formal === undefined ? draft.formalValueChains : regrouped(draft, chain.id, formal)
  if (!formalValueChains) return 'formal'
  const isSame = name.it === chain.name.it && name.en === chain.name.en
  const fresh: ValueChain = isSame ? chain : { ...chain, name, example: false }
  return withChain({ ...draft, formalValueChains }, fresh)
}

const withChain = (draft: RuleDraft, chain: ValueChain): RuleDraft => ({
  ...draft,
  valueChains: draft.valueChains.map((one) => (one.id === chain.id ? chain : one)),
})

const closed = (draft: RuleDraft, chain: ValueChain, at: Instant): Outcome => {
  if (chain.closedAt) return 'closed'
  const isLast = draft.valueChains.every((one) => one.id === chain.id || one.closedAt)
  return isLast ? 'last' : withChain(draft, { ...chain, closedAt: at })
}

const reopened = (draft: RuleDraft, { closedAt, ...open }: ValueChain): Outcome => {
  if (!closedAt) return 'closed'
  const { moves, ...rest } = withChain(draft, open)
  const left = withoutMerge(moves, open.id)
  return left.length > 0 ? { ...rest, moves: left } : rest
}

const split = (draft: RuleDraft, chain: ValueChain, written: WrittenChain): Outcome => {
  const name = Names.safeParse({ it: written.it, en: written.en }).data
  if (!name) return 'names'
  if (chain.closedAt) return 'closed'
  const members = [...written.places].filter(([, place]) => place !== 'stay')
  const stay = members.filter(([, place]) => place === 'both').map(([id]) => id)
  const order = {
    chain: chain.id,
    name,
    concepts: written.concepts,
    stay,
    members: members.map(([id]) => id),
  }
  return splitChain(draft, order) ?? 'nothing'
}

/** What becomes of a draft by an order, or why nothing does. The last value chain that is open stays so. */
export const orderedChains = (
  draft: RuleDraft,
  { do: what, revision, written }: ChainOrder,
  now: Instant,
): Outcome => {
  if (draft.revision !== revision) return 'outrun'
  if (what === 'create') return created(draft, written)
  if (what === 'undo') return undoStep(draft) ?? 'step'
  const chain = draft.valueChains.find(({ id }) => id === written.chain)
  if (!chain) return 'closed'
  if (what === 'rename') return renamed(draft, chain, written)
  if (what === 'close') return closed(draft, chain, now)
  if (what === 'reopen') return reopened(draft, chain)
  if (what === 'split') return split(draft, chain, written)
  return mergeChain(draft, { from: chain.id, to: written.target }, now) ?? 'target'
}
