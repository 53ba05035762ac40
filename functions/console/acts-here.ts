import type { ClusterId } from '../../shared/domain/member.ts'
import { actsFor, isAny } from '../../shared/domain/person.ts'
import type { Reader } from './services.ts'

/** Whether who is at the page acts for the cluster; others get its pages without what changes anything. */
export const actsHere = ({ person }: Reader, cluster: ClusterId): boolean =>
  person !== undefined && actsFor(person, cluster)

/** Whether who is at the page may look at how a cluster tunes and judges: its own people, and who reads only. */
export const looksHere = (reader: Reader, cluster: ClusterId): boolean =>
  actsHere(reader, cluster) || (reader.person !== undefined && isAny(reader.person, ['reader']))
