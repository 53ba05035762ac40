import * as z from 'zod'
import { Address } from './address.ts'
import { ClusterId } from './member.ts'
import { Instant } from './time.ts'
import { ReaderLanguage } from './vocabulary.ts'

/**
 * What somebody may be who signs in: *manager* of a cluster, *officer* of the Region's consortium, *operator* of
 * Segnavia, *reader*. The provider of accounts says it by the groups somebody is in: `manager:create`, `officer`.
 */
export const RoleKind = z.enum(['manager', 'officer', 'operator', 'reader'])
export type RoleKind = z.infer<typeof RoleKind>

export const Role = z.union([
  z.enum(RoleKind.options).exclude(['manager']),
  z.templateLiteral(['manager:', ClusterId]),
])
export type Role = z.infer<typeof Role>

/** The provider's name for somebody (its `sub`), which never changes; of Cognito's a number that says nothing. */
export const PersonId = z.string().regex(/^[\x21-\x7e]{1,120}$/, 'up to 120 letters without spaces')
export type PersonId = z.infer<typeof PersonId>

/** Somebody who signs in: of an office, of the Region's consortium, or who runs Segnavia. */
export const Person = z.strictObject({
  id: PersonId,
  name: z.string().trim().min(1).max(120),
  roles: z.array(Role),
})
export type Person = z.infer<typeof Person>

/** Somebody who has signed in at some time, as pages name it. */
export const KnownPerson = Person.extend({
  lastSignInAt: Instant,
  address: Address.optional().describe('where the desk writes to it; absent: the account names none'),
  language: ReaderLanguage.optional().describe('of the pages it signed in from'),
})
export type KnownPerson = z.infer<typeof KnownPerson>

/** Between signing in and out. Its own id is nowhere: who holds it is that person. */
export const Session = z.strictObject({ person: Person, since: Instant, seenAt: Instant })
export type Session = z.infer<typeof Session>

/** Every role that there is. */
export const ROLES: readonly Role[] = [
  ...ClusterId.options.map((cluster): Role => `manager:${cluster}`),
  'officer',
  'operator',
  'reader',
]

export const kindOf = (role: Role): RoleKind => RoleKind.parse(role.split(':')[0])

/** The roles among groups that a provider names; groups that are no role of ours are passed over. */
export const rolesIn = (groups: unknown): Role[] => {
  const named = new Set(Array.isArray(groups) ? groups : [])
  return ROLES.filter((role) => named.has(role))
}

/** Whether one of somebody's roles is among these. */
export const isAny = ({ roles }: Pick<Person, 'roles'>, kinds: readonly RoleKind[]): boolean =>
  roles.some((role) => kinds.includes(kindOf(role)))

/** Whether somebody may act in a cluster's name: its managers, and those who work for all clusters. */
export const actsFor = (person: Pick<Person, 'roles'>, cluster: ClusterId): boolean =>
  isAny(person, ['officer', 'operator']) || person.roles.includes(`manager:${cluster}`)

/** Whether somebody may look at what a cluster's own people work at: they, and who reads all clusters. */
export const seesCluster = (person: Pick<Person, 'roles'>, cluster: ClusterId): boolean =>
  actsFor(person, cluster) || isAny(person, ['reader'])
