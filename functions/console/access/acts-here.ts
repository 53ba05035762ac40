import type { ClusterId } from '../../../shared/domain/member.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import type { Reader } from '../services.ts'

/** Whether who is at the page acts for the cluster; others get its pages without what changes anything. */
export const actsHere = ({ person }: Reader, cluster: ClusterId): boolean =>
  person !== undefined && actsFor(person, cluster)
