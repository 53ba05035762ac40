import { Steer } from '../../shared/domain/steer.ts'

/** By default: Create's office holds a call, since a week before the first Monday. */
export const aSteer = (
  overrides: Partial<Omit<Steer, 'does'>> & { does?: Steer['does']; verdict?: string } = {},
): Steer =>
  Steer.parse({
    scope: 'create',
    call: 'rer-bandi:campionario-digitale',
    does: 'hold',
    office: 'Clust-ER Create',
    it: 'Aspettiamo il chiarimento della Regione.',
    by: 'office',
    at: '2026-06-15T08:00:00Z',
    ...overrides,
  })
