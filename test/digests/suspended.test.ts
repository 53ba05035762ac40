import { describe, expect, it } from 'vitest'
import type { Due } from '../../shared/digests/due.ts'
import { renderMail } from '../../shared/digests/render.ts'
import { materialChanges } from '../../shared/domain/change.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { aCandidate, aDigestInput, MONDAY } from '../builders/digest-input.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const READ = '2026-06-28T05:30:00Z'
const open = anOpportunity({
  id: 'example-region:voucher',
  title: 'Voucher per la maglieria',
  deadlines: [aDeadline('2026-10-30T15:00:00Z')],
})
/** The call as it is stored once its source has been read again. */
const readAgain = (stored: Opportunity, fields: Partial<Opportunity>): Opportunity => ({
  ...stored,
  ...fields,
  version: stored.version + 1,
  changes: [...stored.changes, ...materialChanges(stored, { ...stored, ...fields }, READ)],
})
const suspended = readAgain(open, { closedBySource: true, suspended: true })

const mailOf = (call: Opportunity, language: 'it' | 'en') => {
  const due: Due = { section: 'ended', candidate: aCandidate(call), changes: call.changes.slice(-1) }
  const input = aDigestInput({ now: MONDAY, candidates: [] })
  return renderMail(
    { ...input, contact: { ...input.contact, language } },
    { cards: [due], titles: [], more: 0, notOpen: 0 },
    'change',
  )
}

describe('a call that its source suspends', () => {
  it('is told as suspended, not as closed for good, and says that nothing can be sent meanwhile', () => {
    const [it, en] = [mailOf(suspended, 'it'), mailOf(suspended, 'en')]
    expect([it?.subject, en?.subject]).toEqual([
      expect.stringMatching(/^Sospeso: voucher/i),
      expect.stringMatching(/^Suspended: voucher/i),
    ])
    expect(it?.text).toContain('La scadenza era venerdì 30 ottobre 2026, ore 16:00. Finché l’ente non riapre')
    expect(en?.text).toContain('No applications are taken until the funder opens it again.')
  })

  it('is news once more when it is closed for good, and when it is opened again', () => {
    const last = (call: Opportunity) => call.changes.at(-1)
    expect(last(suspended)).toMatchObject({ field: 'closed', after: '"suspended"' })
    expect(readAgain(suspended, { suspended: true }).changes).toEqual(suspended.changes)
    const closed = readAgain(suspended, { closedBySource: true, suspended: undefined })
    expect(last(closed)).toMatchObject({ field: 'closed', after: 'true' })
    expect(mailOf(closed, 'it')?.subject).toMatch(/^Chiuso prima: /)
    expect(last(readAgain(suspended, { closedBySource: undefined, suspended: undefined }))).toMatchObject({
      field: 'reopened',
    })
  })
})
