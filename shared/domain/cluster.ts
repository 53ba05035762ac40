import * as z from 'zod'
import { Address } from './address.ts'
import type { Contact } from './contact.ts'
import { ClusterId, type Member, MemberId } from './member.ts'
import { Instant } from './time.ts'
import { Bilingual } from './vocabulary.ts'

/** A slug within its cluster, stable for ever: `fashion`, `new-tourism`. */
export const Slug = z.string().regex(/^[a-z0-9-]{2,60}$/)

/** A working group of a cluster with its manifesto. `example` marks those we wrote for demonstration. */
export const ValueChain = z.strictObject({
  id: Slug,
  name: Bilingual,
  example: z.boolean().default(false),
  closedAt: Instant.optional().describe(
    'none of its concepts count from then on; its id is never used again',
  ),
})
export type ValueChain = z.infer<typeof ValueChain>

const from = Slug.describe('the value chain they leave')
const concepts = z.array(Slug).describe('the concepts that went along: what an undoing gives back')
const since = Instant.optional().describe('when it came into force; absent as long as it is in a draft')

/**
 * Members that go from one value chain to another. *Split*: those who were chosen go to one that is made for them.
 * *Merge*: all of them go, and the chain they leave is closed. Rows of members stay as they are: see chain-moves.ts.
 */
export const ChainMove = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('split'),
    from,
    to: Slug,
    members: z.array(MemberId).max(1000),
    stay: z.array(MemberId).max(1000).describe('those of `members` who are in both from then on'),
    concepts,
    since,
  }),
  z.strictObject({ kind: z.literal('merge'), from, to: Slug, concepts, since }),
])
export type ChainMove = z.infer<typeof ChainMove>

/** A value chain as it is formally reported: several working ones may be one of these. */
export const FormalValueChain = z.strictObject({
  id: Slug,
  name: Bilingual,
  valueChains: z.array(Slug).min(1),
})
export type FormalValueChain = z.infer<typeof FormalValueChain>

/** A strategic priority of a cluster (never urgency). */
export const Priority = z.strictObject({ id: Slug, name: Bilingual })
export type Priority = z.infer<typeof Priority>

/** Characters of a note on a concept, and of the sentence it comes from. */
export const LONGEST_NOTE = 600

/** One idea in Italian and English words: what managers tune. Phrases are several words in one string. */
export const Concept = z.strictObject({
  id: Slug,
  /** The value chain or priority it belongs to. */
  owner: z.strictObject({ kind: z.enum(['value-chain', 'priority']), id: Slug }),
  it: z.array(z.string().min(2)).max(40),
  en: z.array(z.string().min(2)).max(40),
  weight: z.number().min(0.1).max(5).default(1),
  rule: z.enum(['boost', 'required', 'excluded']).default('boost'),
  notes: z.string().max(LONGEST_NOTE).optional().describe('for whoever tunes it next; nobody is mailed it'),
  manifesto: z.string().max(LONGEST_NOTE).optional().describe('the sentence of the manifesto it comes from'),
})
export type Concept = z.infer<typeof Concept>

export const Cluster = z.strictObject({
  id: ClusterId,
  name: z.string(),
  ecosystem: Bilingual,
  valueChains: z.array(ValueChain).min(1),
  /** The count by which the association formally reports, where it differs; each maps to working value chains. */
  formalValueChains: z.array(FormalValueChain).default([]),
  moves: z.array(ChainMove).optional().describe('in the order in which they were made; absent: none'),
  priorities: z.array(Priority).default([]),
  transitionAreas: z.array(z.strictObject({ id: Slug, name: Bilingual })).default([]),
  ruleSet: z.int().min(1).describe('the version in force'),
  office: Address.optional().describe('where its office reads mail: replies and questions of contacts'),
})
export type Cluster = z.infer<typeof Cluster>

/**
 * Why a rule set is not published without a written reason: a value chain none of whose members is left with a call, or
 * one whose digests grow beyond a limit. *length*: calls in the median digest; *calls*: calls told in the whole window.
 */
export const Breach = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('silenced'), chain: Slug }),
  z.strictObject({
    kind: z.literal('flooded'),
    chain: Slug,
    by: z.enum(['length', 'calls']),
    before: z.number().min(0),
    after: z.number().min(0),
    most: z.number().min(0).describe('the limit that was passed'),
  }),
])
export type Breach = z.infer<typeof Breach>

/** A cluster's concepts, versioned: published versions never change. */
export const RuleSet = z.strictObject({
  cluster: ClusterId,
  version: z.int().min(1),
  publishedAt: Instant,
  note: z.string().max(500),
  concepts: z.array(Concept),
  by: z.string().min(1).max(200).optional().describe('id of the operator who published it'),
  replaces: z.int().min(1).optional().describe('the version in force before; absent of the first'),
  backTo: z.int().min(1).optional().describe('the earlier version that it brings back'),
  valueChains: z.array(ValueChain).optional().describe('as they stood with it; absent of the first'),
  formalValueChains: z.array(FormalValueChain).optional().describe('as they stood with it'),
  moves: z.array(ChainMove).optional().describe('all that were in force with it; absent: none'),
  override: z
    .strictObject({ reason: z.string().min(1).max(500), breaches: z.array(Breach).min(1) })
    .optional()
    .describe('what it was published in spite of, and why'),
})
export type RuleSet = z.infer<typeof RuleSet>

/**
 * The cluster whose office answers a contact: the one it chose, as long as there is such a cluster, else the first of
 * its first member. Undefined: no member of it is known any more.
 */
export const answeringCluster = (
  { replyTo, members: [first = ''] }: Pick<Contact, 'replyTo' | 'members'>,
  members: ReadonlyMap<string, Member>,
  clusters: readonly Cluster[],
): Cluster | undefined => {
  const own = members.get(first)?.clusters[0]?.cluster
  return clusters.find(({ id }) => id === replyTo) ?? clusters.find(({ id }) => id === own)
}
