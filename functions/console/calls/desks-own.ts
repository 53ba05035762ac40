import { isAnnounced } from '../../../shared/domain/desk.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { isAny, type Person } from '../../../shared/domain/person.ts'
import { readAnnouncements } from '../../../shared/store/announcements.ts'
import type { Table } from '../../../shared/store/table.ts'
import { ALL_CLUSTERS } from '../access/rules.ts'

type Known = Pick<Opportunity, 'source' | 'byHand'>

/** Is a call the Region's consortium's by now: announced by it, or taken over from the office that had added it? */
export const isConsortiums = ({ source, byHand }: Known): boolean =>
  isAnnounced({ source }) || byHand?.proposal?.state === 'taken'

/**
 * May somebody change what is said of a call? What the consortium has made its own goes to the members of all clusters:
 * from then on no cluster's office changes it or takes it back, but those who decide of proposals.
 * @param rows of one call
 */
export const mayChange = (person: Pick<Person, 'roles'>, rows: readonly Known[]): boolean =>
  isAny(person, ALL_CLUSTERS) || !rows.some(isConsortiums)

/**
 * Is a call that an office added the consortium's by now? Also where an announcement was begun from it and is published,
 * whether or not matching has joined the two yet.
 * @param joined the same call as another publishes it, as matching last said
 */
export const isTakenOver = async (
  table: Table,
  call: Pick<Opportunity, 'id'> & Known,
  joined: Known | undefined,
): Promise<boolean> =>
  [call, ...(joined ? [joined] : [])].some(isConsortiums) ||
  (await readAnnouncements(table)).some(
    ({ from, live }) => live !== undefined && from.kind === 'call' && from.id === call.id,
  )
