import type * as z from 'zod'
import { Member } from '../../shared/domain/member.ts'

export type MemberFields = Partial<z.input<typeof Member>>

/** A schema-valid member: by default a fictional small fashion company of Create. */
export const aMember = (overrides: MemberFields = {}): Member =>
  Member.parse({
    id: 'filofino',
    name: 'Filofino Srl',
    kind: 'company',
    ...(overrides.kind && overrides.kind !== 'company' ? {} : { size: 'small' }),
    place: 'Carpi',
    profile:
      'Produciamo maglieria su misura. Cerchiamo prototipi senza campioni fisici e filati certificati per le nostre collezioni.',
    profileLanguage: 'it',
    clusters: [{ cluster: 'create', valueChains: ['fashion'] }],
    ...overrides,
  })
