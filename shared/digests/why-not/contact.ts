import type { Obstacle, Question } from './question.ts'

/** Is there anybody to write to, now? */
export const ofContact = ({ contact, member, now }: Question): Obstacle[] => {
  if (member.clusters.length === 0) return [{ code: 'no-membership' }]
  if (!contact) return [{ code: 'no-contact' }]
  const { active, inactiveBecause, inactiveSince, pausedUntil } = contact.contact
  if (!active)
    return [
      {
        code: 'inactive',
        because: inactiveBecause ?? 'unsubscribed',
        ...(inactiveSince ? { since: inactiveSince } : {}),
      },
    ]
  if (!pausedUntil || pausedUntil <= now) return []
  const { coveredBy } = contact
  return [{ code: 'paused', until: pausedUntil, ...(coveredBy ? { coveredBy } : {}) }]
}
