import { mayKnow } from '../../domain/by-hand.ts'
import type { Opportunity } from '../../domain/opportunity.ts'
import { closedSince, lastHeardOf } from '../../domain/status.ts'
import { nameOfSource } from '../../sources/names.ts'
import { isUnconfirmed } from '../../sources/unconfirmed.ts'
import { heldFor, steersOf } from '../steering.ts'
import { isFollowed } from '../told.ts'
import { type Refusal, refusalsOf, wishFor } from '../wanted.ts'
import { type Obstacle, type Question, wantingOf } from './question.ts'

const ended = (call: Opportunity, { now }: Question): Obstacle[] => {
  const closed = closedSince(call, now)
  const past: Obstacle[] = closed
    ? [
        {
          code: 'closed',
          ...(closed.at ? { since: closed.at } : {}),
          stage: closed.stage,
          withdrawn: call.withdrawnAt !== undefined,
        },
      ]
    : []
  return isUnconfirmed(call, now) ? [...past, { code: 'unconfirmed', since: lastHeardOf(call, now) }] : past
}

const asObstacle = (refusal: Refusal): Obstacle => {
  if (refusal.by === 'level') return { code: 'level', level: refusal.level }
  if (refusal.by === 'language') return { code: 'language', language: refusal.language }
  return { code: 'words', words: refusal.words }
}

/** What the contact does not want, whoever it is for: of what it follows, it wants everything. */
const refused = (call: Opportunity, question: Question): Obstacle[] => {
  const wanting = wantingOf(question)
  return isFollowed(call, wanting.opinions ?? []) ? [] : refusalsOf(call, wanting).map(asObstacle)
}

/** Does an office hold it, as far as this member goes? */
const held = (call: Opportunity, { steering = [], member, contact, now }: Question): Obstacle[] => {
  const hold = heldFor(member, steersOf(call, { steering }, now), contact?.contact ?? {})
  if (!hold) return []
  const { office, it, en, until } = hold
  return [{ code: 'held-by-office', office, it, ...(en ? { en } : {}), ...(until ? { until } : {}) }]
}

/** Did the office of a cluster add it that this member is not in? */
const ofAnotherCluster = (call: Opportunity, { member }: Question): Obstacle[] =>
  mayKnow(member, call) ? [] : [{ code: 'of-another-cluster', office: nameOfSource(call.source) }]

/** What keeps the call from this contact, and from everybody, before anyone asks how near it is. */
export const ofCall = (call: Opportunity, question: Question): Obstacle[] => {
  const wish = wishFor(call, wantingOf(question))
  return [
    ...ended(call, question),
    ...ofAnotherCluster(call, question),
    ...held(call, question),
    ...(wish ? [{ code: 'off' as const, wish }] : []),
    ...refused(call, question),
  ]
}
