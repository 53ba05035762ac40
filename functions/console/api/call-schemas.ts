import * as z from 'zod'
import type { Fit } from '../../../shared/digests/digest.ts'
import { Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { Level } from '../../../shared/domain/vocabulary.ts'

/** A call where another thing is about it. */
export const CallNamed = z
  .object({
    id: OpportunityId,
    title: z.string(),
    language: z.string().optional(),
    summary: z.string().optional(),
    level: Level,
    url: z.string(),
  })
  .meta({ id: 'CallNamed' })

export const callNamed = ({ id, title, language, summary, level, url }: Opportunity) => ({
  id,
  title,
  level,
  url,
  ...(language ? { language } : {}),
  ...(summary ? { summary } : {}),
})

const status = z.enum(['forthcoming', 'open', 'closed']).describe('by its dates, as of now')

/** A call as it is read; without whom its funder names for questions, which is no business of programs. */
export const CallAnswer = z
  .object({ ...Opportunity.shape, status })
  .omit({ enquiries: true, fingerprint: true })
  .meta({ id: 'Call' })

export const CallListed = z
  .object({ ...CallNamed.shape, status, deadlines: Opportunity.shape.deadlines })
  .meta({ id: 'CallListed' })

export const callListed = (call: Opportunity, now: Instant) => ({
  ...callNamed(call),
  status: statusOf(call, now),
  deadlines: call.deadlines,
})

const Reason = z.looseObject({ code: z.string() }).describe('coded; see the words of mails')

/** How a call fits a member: how near, why, and whether the member may apply. */
export const FitAnswer = z
  .object({
    member: z.string(),
    opportunity: OpportunityId,
    score: z.int().describe('0 to 1000'),
    band: z.enum(['strong', 'good', 'possible']),
    reasons: z.array(
      z.object({
        share: z.number().describe('part of the score that it carries'),
        yours: z.string().describe('words of the member, or of a concept'),
        theirs: z.string().describe('words of the call'),
        field: z.enum(['title', 'keywords', 'summary', 'text']),
        thesaurus: z.string().optional(),
        from: z.looseObject({ kind: z.enum(['profile', 'value-chain', 'priority']) }),
      }),
    ),
    ruleSets: z.record(z.string(), z.int()).describe('version of each cluster’s rule set that took part'),
    eligibility: z.object({
      verdict: z.enum(['yes', 'partner', 'missing', 'check']),
      reasons: z.array(Reason),
    }),
  })
  .meta({ id: 'Fit' })

/** What is told of a fit; the getters of a lazy one are asked here. */
export const fitAnswer = ({ member, opportunity, score, band, reasons, ruleSets, eligibility }: Fit) => ({
  member,
  opportunity,
  score,
  band,
  reasons,
  ruleSets: { ...ruleSets } as Record<string, number>,
  eligibility,
})

/** What keeps a call from a contact. */
export const ObstacleAnswer = z.looseObject({ code: z.string() }).meta({ id: 'Obstacle' })
