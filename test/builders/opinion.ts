import type * as z from 'zod'
import { Opinion } from '../../shared/domain/opinion.ts'

/** A schema-valid opinion: by default Anna Neri of Filofino declines a call because its topic is not theirs. */
export const anOpinion = (overrides: Partial<z.input<typeof Opinion>> = {}): Opinion => {
  const call = overrides.call ?? 'example-region:voucher'
  return Opinion.parse({
    contact: 'anna-neri',
    call,
    rows: [{ id: call, version: 1 }],
    title: 'Voucher per la maglieria',
    language: 'it',
    says: 'decline',
    ...((overrides.says ?? 'decline') === 'decline' ? { reason: 'topic' } : {}),
    onBehalf: [{ member: 'filofino', carriers: [['it=maglieria', 1000]], concepts: ['create/textiles'] }],
    at: '2026-05-03T08:00:00Z',
    ...overrides,
  })
}
