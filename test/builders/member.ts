import type * as z from 'zod'
import { Member } from '../../shared/domain/member.ts'
import { MemberRecord } from '../../shared/domain/membership.ts'
import { vatCheckDigit } from '../../shared/domain/vat.ts'

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

/** A VAT number of nobody: no office gives numbers that begin so. @param n which, below 1000 */
export const aVat = (n: number): string => {
  const ten = `9999${String(n).padStart(3, '0')}110`
  return `${ten}${vatCheckDigit(ten)}`
}

/** A member as it is stored. */
export const aMemberRecord = (overrides: Partial<z.input<typeof MemberRecord>> = {}): MemberRecord =>
  MemberRecord.parse({ ...aMember(), ...overrides })
