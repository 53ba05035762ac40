import type { Contact } from '../domain/contact.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { PARTNERSHIP_LEAD, USUAL_LEADS } from '../domain/preferences.ts'

/** Days before the deadline of a call at which a contact is reminded: its own choice, or what is usual. */
export const leadsFor = (
  { leads }: Pick<Contact, 'leads'>,
  { partnership }: Pick<Opportunity, 'partnership'>,
): readonly number[] => leads ?? (partnership ? [PARTNERSHIP_LEAD, ...USUAL_LEADS] : USUAL_LEADS)

/**
 * The lead that a moment `days` away has reached: of those that have begun, the latest to begin. A reminder that was
 * held up for a day is still due; one whose next lead has begun is not.
 */
export const dueLead = (days: number, leads: readonly number[]): number | undefined =>
  leads.toSorted((a, b) => a - b).find((lead) => days <= lead)
