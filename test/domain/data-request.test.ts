import { describe, expect, it } from 'vitest'
import { type DataRequest, daysLeft, dueOn, keptUntil } from '../../shared/domain/data-request.ts'

const asked = (overrides: Partial<DataRequest> = {}): DataRequest => ({
  id: '2026-06-29-abcd12',
  name: 'Ada Verdi',
  reach: 'ada.verdi@example.org',
  channel: 'phone',
  right: 'access',
  wording: '',
  receivedOn: '2026-06-29',
  writtenBy: 'Ufficio',
  ...overrides,
})

describe('the term of a request', () => {
  it.each([
    ['2026-06-29', '2026-07-29'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-31', '2027-01-31'],
  ])('of one that came on %s ends on %s', (receivedOn, due) => expect(dueOn({ receivedOn })).toBe(due))

  it('is two months longer where it was extended', () =>
    expect(
      dueOn({ receivedOn: '2026-06-29', extended: { on: '2026-07-20', because: 'Molte caselle.' } }),
    ).toBe('2026-09-29'))

  it('counts days of the calendar, below nothing when it is past, and none once it is answered', () => {
    expect(daysLeft(asked(), '2026-07-27')).toBe(2)
    expect(daysLeft(asked(), '2026-07-30')).toBe(-1)
    const answer = {
      outcome: 'granted',
      text: 'Fatto.',
      proof: 'prot. 1',
      by: 'Ufficio',
      on: '2026-07-01',
    } as const
    expect(daysLeft(asked({ answer }), '2026-07-30')).toBeUndefined()
    expect(keptUntil(asked({ answer }))).toBe('2031-07-01')
  })
})
