import { association } from '../../../infra/association/index.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { Refused, type RelevanceSet, type Row } from '../sets.ts'
import { judgedCalls } from './calls.ts'
import { type Judgement, readJudgements } from './judgements.ts'
import { JUDGED_MEMBERS } from './members.ts'

export const JUDGED = 'segnavia-judged'

const rowOf = ({ id, title, summary, text, keywords, themes }: Opportunity): Row => ({
  id,
  title,
  text: [keywords.join(', '), themes.join(', '), summary, text].filter(Boolean).join('\n'),
})

const gradesOf = (judgements: readonly Judgement[]): Map<string, Map<string, number>> => {
  const grades = new Map<string, Map<string, number>>()
  for (const { member, call, grade } of judgements)
    grades.set(member, (grades.get(member) ?? new Map<string, number>()).set(call, grade))
  return grades
}

const LANGUAGES = ['it', 'en'] as const

/**
 * Our own set: members of the sample association as queries, calls of our writing as documents. Other engines are given
 * the texts; ours is given the product, with all members, their clusters and rules.
 * @throws Refused when a judgement names a member or call that is not there.
 */
export const judgedSet = async (judgements = readJudgements()): Promise<RelevanceSet> => {
  const calls = await judgedCalls()
  const members = association.members.filter(({ id }) => JUDGED_MEMBERS.includes(id))
  const known = new Set([...calls, ...members].map(({ id }) => id))
  const lost = judgements.find(({ member, call }) => !known.has(member) || !known.has(call))
  if (lost)
    throw new Refused(
      `${lost.member} ${lost.call} is judged, but one of them is not in the set. When a title changed, look at the pair again and name it anew.`,
    )
  const grades = gradesOf(judgements)
  return {
    name: JUDGED,
    documents: calls.map(rowOf),
    queries: members.map(({ id, profile }) => ({ id, title: '', text: profile })),
    judgements: grades,
    unjudged: 0,
    product: { calls, association },
    parts: LANGUAGES.flatMap((from) =>
      LANGUAGES.map((to) => ({
        name: `${from} → ${to}`,
        queries: new Set(
          members.filter(({ profileLanguage }) => profileLanguage === from).map(({ id }) => id),
        ),
        documents: new Set(calls.filter(({ language }) => language === to).map(({ id }) => id)),
      })),
    ),
  }
}
