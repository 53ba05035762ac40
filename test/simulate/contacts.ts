import { association } from '../../infra/association/index.ts'
import type { Contact } from '../../shared/domain/contact.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import type { Preferences } from '../../shared/domain/preferences.ts'
import { type Instant, isoWeek, plus } from '../../shared/domain/time.ts'
import { type Random, seeded } from '../bench/random.ts'

/** One of `values`, each with its share in hundredths; what is left over is undefined. */
const shared = <Value>(random: Random, values: [number, Value][]): Value | undefined => {
  let rest = random.next() * 100
  for (const [share, value] of values) {
    rest -= share
    if (rest < 0) return value
  }
  return undefined
}

/** What a contact chose, as few people choose: most leave everything as it is. */
const choicesOf = (random: Random, now: Instant): Partial<Preferences> => {
  const levels = shared<Preferences['levels']>(random, [
    [4, ['regional']],
    [4, ['regional', 'national']],
    [2, ['european']],
  ])
  const threshold = shared<Preferences['threshold']>(random, [
    [12, 'good'],
    [4, 'strong'],
  ])
  const cards = shared<Preferences['cards']>(random, [
    [6, 3],
    [6, 10],
  ])
  const wishes = shared<Preferences['wishes']>(random, [
    [3, ['other-regions']],
    [2, ['registers']],
  ])
  const excluded = shared(random, [[4, ['export', 'start-up']]])
  const searches = shared<Preferences['searches']>(random, [
    [3, [{ id: 'abcd', savedAt: plus(now, { days: -30 }), words: 'economia circolare' }]],
  ])
  const pausedUntil = shared(random, [[2, plus(now, { days: 9 })]])
  const chosen = { levels, threshold, cards, wishes, excluded, searches, pausedUntil }
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
}

/** Ids in the order of their numbers, so that a run's shards can be told from them. */
export const idOf = (number: number): string => `contact-${String(number).padStart(7, '0')}`

/**
 * The contact of that number, always the same: it serves one of the sample members, three in a hundred serve two, one
 * in a hundred has left, and of every hundred 84 read each week, 10 every other week and 6 each month.
 */
export const contactOf = (number: number, now: Instant): Contact => {
  const random = seeded(number + 1)
  // The first draws of neighbouring seeds are alike.
  for (let draw = 0; draw < 8; draw += 1) random.next()
  const { members } = association
  const member = members[number % members.length] ?? random.pick(members)
  const second = random.next() < 0.03 ? [random.pick(members).id] : []
  const left = shared<NonNullable<Contact['inactiveBecause']>>(random, [
    [0.6, 'unsubscribed'],
    [0.4, 'bounce'],
  ])
  const id = idOf(number)
  return {
    id,
    name: `${random.pick(['Anna', 'Bruno', 'Carla', 'Dario', 'Elena', 'Fabio'])} Prova ${number}`,
    address: `${id}@${member.id}.example.org`,
    members: [...new Set([member.id, ...second])],
    basis: 'legitimate-interest',
    language: random.next() < 0.12 ? 'en' : member.profileLanguage,
    frequency:
      shared(random, [
        [10, 'fortnightly' as const],
        [6, 'monthly' as const],
      ]) ?? 'weekly',
    ...choicesOf(random, now),
    active: left === undefined,
    ...(left ? { inactiveBecause: left, inactiveSince: plus(now, { days: -20 }) } : {}),
  }
}

/** What a digest of a usual week left behind, so many weeks ago: nine calls told, of which none is open any more. */
export const recordOf = (contact: string, weeksAgo: number, now: Instant): MailRecord => {
  const at = plus(now, { days: -7 * weeksAgo })
  return {
    contact,
    kind: 'digest',
    key: isoWeek(at),
    at: plus(at, { minutes: 9 }),
    sesId: '010701900000000a-00000000-0000-4000-8000-000000000000-000000',
    mark: plus(at, { hours: -2 }),
    told: Array.from({ length: 9 }, (_, call) => ({
      id: `rer-bandi:un-bando-di-prova-${isoWeek(at).toLowerCase()}-${call}`,
      version: 1,
    })),
    snapshots: { calls: 'c0ffee00c0ffee00c0ffee00', profiles: 'c0ffee00c0ffee00c0ffee01' },
    ruleSets: { create: 1 },
  }
}
