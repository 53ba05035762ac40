import * as z from 'zod'
import {
  Breach,
  ChainMove,
  Cluster,
  Concept,
  FormalValueChain,
  RuleSet,
  ValueChain,
} from '../../../shared/domain/cluster.ts'
import { Member } from '../../../shared/domain/member.ts'
import { RuleDraft } from '../../../shared/domain/rule-draft.ts'

/** What several routes answer, under the names by which the document knows it. */
export const ConceptAnswer = z.object(Concept.shape).meta({ id: 'Concept' })
export const BreachAnswer = Breach.meta({ id: 'Breach' })
const ChainAnswer = z.object(ValueChain.shape).meta({ id: 'ValueChain' })
const FormalChainAnswer = z.object(FormalValueChain.shape).meta({ id: 'FormalValueChain' })

const MoveAnswer = ChainMove.meta({ id: 'ChainMove' })
const moves = z.array(MoveAnswer).optional()

const chains = { valueChains: z.array(ChainAnswer), formalValueChains: z.array(FormalChainAnswer), moves }
const concepts = z.array(ConceptAnswer)

/** A cluster without the address of its office. */
export const ClusterAnswer = z
  .object({ ...Cluster.shape, ...chains })
  .omit({ office: true })
  .meta({ id: 'Cluster' })

export const RuleSetAnswer = z
  .object({ ...RuleSet.shape, concepts, valueChains: z.array(ChainAnswer).optional(), moves })
  .meta({ id: 'RuleSet' })

export const VersionAnswer = z
  .object(RuleSet.shape)
  .omit({ concepts: true, valueChains: true, formalValueChains: true, moves: true })
  .meta({ id: 'Version' })

/** `base`: the version it was begun from. `isBehind`: another has come into force since. */
export const DraftAnswer = z
  .object({ ...RuleDraft.shape, ...chains, concepts, isChanged: z.boolean(), isBehind: z.boolean() })
  .meta({ id: 'Draft' })

const Words = z.object({ added: z.array(z.string()), removed: z.array(z.string()) })

export const DiffAnswer = z
  .object({
    added: concepts,
    removed: concepts,
    changed: z.array(
      z.object({
        before: ConceptAnswer,
        after: ConceptAnswer,
        fields: z.array(z.enum(['owner', 'weight', 'rule', 'notes', 'manifesto'])),
        words: z.object({ it: Words, en: Words }),
      }),
    ),
    chains: z.object({
      added: z.array(ChainAnswer),
      renamed: z.array(z.object({ before: ChainAnswer, after: ChainAnswer })),
      closed: z.array(ChainAnswer),
      reopened: z.array(ChainAnswer),
      regrouped: z.array(z.object({ before: FormalChainAnswer, after: FormalChainAnswer })),
      moved: z.array(MoveAnswer),
      movedBack: z.array(MoveAnswer),
    }),
  })
  .meta({ id: 'Diff' })

export const MemberAnswer = z.object(Member.shape).meta({ id: 'Member' })
