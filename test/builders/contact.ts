import type * as z from 'zod'
import { Contact } from '../../shared/domain/contact.ts'

/** A schema-valid contact: by default Anna Neri of Filofino, who reads a weekly mail in Italian. */
export const aContact = (overrides: Partial<z.input<typeof Contact>> = {}): Contact =>
  Contact.parse({
    id: 'anna-neri',
    name: 'Anna Neri',
    address: 'anna.neri@filofino.example.org',
    members: ['filofino'],
    language: 'it',
    frequency: 'weekly',
    active: true,
    ...overrides,
  })
