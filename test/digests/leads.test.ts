import { describe, expect, it } from 'vitest'
import { dueLead, leadsFor } from '../../shared/digests/leads.ts'

describe('the days before a deadline', () => {
  it('are 14 and 3 where a contact has chosen none', () => {
    expect(leadsFor({}, {})).toEqual([14, 3])
  })

  it('are 30 too where partners have to be found first', () => {
    expect(leadsFor({}, { partnership: { organisations: 3 } })).toEqual([30, 14, 3])
  })

  it('are the contact’s own, also where it wants none at all', () => {
    expect(leadsFor({ leads: [7] }, { partnership: { organisations: 3 } })).toEqual([7])
    expect(leadsFor({ leads: [] }, {})).toEqual([])
  })
})

describe('the lead that has begun', () => {
  it.each([
    [15, undefined, 'none begins before its day'],
    [14, 14, 'the day itself'],
    [9, 14, 'a reminder that was held up is still due'],
    [4, 14, 'until the next lead begins'],
    [3, 3, 'which then takes its place'],
    [0, 3, 'up to the last day'],
  ])('%i days before: %s (%s)', (days, lead, _) => {
    expect(dueLead(days, [14, 3])).toBe(lead)
  })

  it('is none for who wants none', () => {
    expect(dueLead(0, [])).toBeUndefined()
  })
})
