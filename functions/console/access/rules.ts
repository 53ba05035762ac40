import type { ActName } from '../../../shared/domain/act.ts'
import type { KeyScope } from '../../../shared/domain/api-key.ts'
import { RoleKind } from '../../../shared/domain/person.ts'

/** Who may use a route of the office, and what is written down of it when it is used. */
export type Rule = {
  may: readonly RoleKind[]
  act?: ActName
  /** Managers of the cluster that the address names, and of no other. */
  own?: true
  /** A form that only asks, and changes nothing: it is sent, as what was typed is too long for an address. */
  asks?: true
  /** What a key has to have for it; absent: no key opens it, whoever made it. */
  scope?: KeyScope
}

export const EVERYBODY = RoleKind.options
export const OFFICES: readonly RoleKind[] = ['manager', 'officer', 'operator']
export const ALL_CLUSTERS: readonly RoleKind[] = ['officer', 'operator']
/** Who announces regional calls: the Region's consortium alone. */
export const OFFICERS: readonly RoleKind[] = ['officer']
export const OPERATORS: readonly RoleKind[] = ['operator']
/** What a cluster's own people work at, and others only look on. */
export const CLUSTER = { may: EVERYBODY, own: true } as const satisfies Rule
/** What a cluster's own people do. */
export const BY_CLUSTER = { may: OFFICES, own: true } as const satisfies Rule
