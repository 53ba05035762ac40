import { describe, expect, it } from 'vitest'
import { changePhrase, foldedChanges } from '../../shared/digests/changes.ts'
import { mayInterrupt } from '../../shared/digests/urgent.ts'
import type { Change } from '../../shared/domain/opportunity.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const NOW = '2026-07-20T08:00:00Z'
const call = anOpportunity({ source: 'art-er', deadlines: [aDeadline('2026-10-15T11:00:00Z')] })
const extension: Change = {
  at: NOW,
  version: 2,
  field: 'deadline',
  before: JSON.stringify([aDeadline('2026-09-30T11:00:00Z')]),
  after: JSON.stringify([aDeadline('2026-10-15T11:00:00Z')]),
  own: { kind: 'prorogato', line: { it: 'Lo sportello resta chiuso ad agosto.' }, atOnce: true },
}
const rectified = (version: number, line: string): Change => ({
  at: NOW,
  version,
  field: 'rectified',
  own: { kind: 'rettificato', line: { it: line }, atOnce: false },
})
const said = (language: 'it' | 'en', change: Change): string =>
  changePhrase(language, change, call, NOW)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
    .replaceAll('\u00a0', ' ')

describe('what a mail says of an update from the desk', () => {
  it('is before → after, to the minute, then the officers’ own sentence', () => {
    expect(said('it', extension)).toBe(
      'Prorogato: da mercoledì 30 settembre a giovedì 15 ottobre 2026, ore 13:00 (87 giorni). Lo sportello resta chiuso ad agosto.',
    )
  })

  it('quotes the Italian sentence as such to who reads in English, where there is no other', () => {
    expect(
      changePhrase('en', extension, call, NOW).some(
        (piece) => typeof piece !== 'string' && piece.lang === 'it',
      ),
    ).toBe(true)
  })

  it('says each rectification, however many: no later one takes it back', () => {
    const folded = foldedChanges([rectified(2, 'Uno.'), rectified(3, 'Due.')])
    expect(folded.map((change) => said('it', change))).toEqual(['Rettificato: Uno.', 'Rettificato: Due.'])
  })

  it('E1 E3 is text on one line, whatever was typed', () => {
    const hostile = rectified(2, 'Ecco\r\nBcc: x@example.org \u202e<b>')
    expect(said('it', hostile)).not.toMatch(/[\r\n\u202e]/)
  })

  it('interrupts a week where officers ask for it, and else only by what interrupts anyhow', () => {
    expect(mayInterrupt({ ...rectified(2, 'x'), own: { kind: 'rettificato', atOnce: true } })).toBe(true)
    expect(mayInterrupt(rectified(2, 'x'))).toBe(false)
  })
})
