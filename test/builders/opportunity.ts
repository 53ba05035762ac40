import { type DraftFields, Opportunity } from '../../shared/domain/opportunity.ts'

/** What a test may say about an opportunity; everything else is a sensible fiction. */
export type OpportunityFields = Partial<DraftFields & Omit<Opportunity, keyof DraftFields>>

/**
 * A schema-valid opportunity: by default an Italian regional call of a fictional body, open, with one deadline.
 * `sourceId` follows `id`, so two opportunities with different ids never collide.
 *
 * @example anOpportunity({ id: 'rer:voucher-moda', title: 'Voucher moda', deadlines: [aDeadline('2026-07-10T10:00:00Z')] })
 */
export const anOpportunity = (overrides: OpportunityFields = {}): Opportunity => {
  const source = overrides.source ?? 'example-region'
  const sourceId = overrides.sourceId ?? overrides.id?.replace(`${source}:`, '') ?? 'campionario-digitale'
  return Opportunity.parse({
    id: `${source}:${sourceId}`,
    source,
    sourceId,
    title: 'Contributi per il campionario digitale nella moda',
    language: 'it',
    level: 'regional',
    funder: 'Regione di esempio',
    deadlines: [aDeadline('2026-07-10T10:00:00Z')],
    url: `https://bandi.example.org/${sourceId}`,
    version: 1,
    firstSeenAt: '2026-06-23T04:00:00Z',
    baseline: false,
    fingerprint: `fingerprint-of-${sourceId}`,
    changes: [],
    ...overrides,
  })
}

/** A deadline whose hour is stated, in Rome unless another zone is given. */
export const aDeadline = (
  at: string,
  zone = 'Europe/Rome',
): NonNullable<DraftFields['deadlines']>[number] => ({
  at,
  hourStated: true,
  zone,
})
