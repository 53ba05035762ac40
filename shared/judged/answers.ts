import type { Verdict } from '../domain/judgement.ts'
import { directionOf, type Opinion } from '../domain/opinion.ts'
import { callOf, type Ground } from './chain.ts'

/** How many contacts of a value chain's members follow a call, and decline it for its topic; who, it does not say. */
export type Answered = { call: string; followed: number; declined: number }

/**
 * What contacts answered to mails, by call, where enough did: the answer of one or two says more of who gave it than of
 * the call. A contact counts once for a call, by what it said last. Most answers first.
 * @param members ids of the value chain's members
 * @param least how many contacts must have answered
 */
export const answersOf = (
  opinions: readonly Opinion[],
  members: ReadonlySet<string>,
  ground: Pick<Ground, 'cards' | 'joinedAs'>,
  least: number,
): Answered[] => {
  const byCall = new Map<string, Map<string, Opinion>>()
  for (const opinion of opinions) {
    const id = callOf(ground, opinion.call)
    if (id === undefined || !opinion.onBehalf.some(({ member }) => members.has(member))) continue
    const said = byCall.get(id) ?? new Map<string, Opinion>()
    const known = said.get(opinion.contact)
    if (!known || known.at <= opinion.at) said.set(opinion.contact, opinion)
    byCall.set(id, said)
  }
  return [...byCall]
    .map(([call, said]): Answered => {
      const directions = [...said.values()].map(directionOf)
      return {
        call,
        followed: directions.filter((direction) => direction > 0).length,
        declined: directions.filter((direction) => direction < 0).length,
      }
    })
    .filter(({ followed, declined }) => followed + declined >= least)
    .sort((a, b) => b.followed + b.declined - (a.followed + a.declined) || (a.call < b.call ? -1 : 1))
}

/** From this part of the answers on, they speak for one side. */
const CLEAR = 2 / 3

/** What the answers come to: yes or no where two in three say so, else partly. */
export const verdictOf = ({ followed, declined }: Omit<Answered, 'call'>): Verdict => {
  const share = followed / (followed + declined)
  return share >= CLEAR ? 2 : share <= 1 - CLEAR ? 0 : 1
}
