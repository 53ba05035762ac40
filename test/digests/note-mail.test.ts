import { describe, expect, it } from 'vitest'
import { noteDue } from '../../shared/digests/note-mail.ts'
import { notesFor } from '../../shared/digests/office-notes.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import { OfficeNote } from '../../shared/domain/office-note.ts'

const NOW = '2026-06-29T05:30:00Z'

const aRecord = (kind: MailRecord['kind'], at: string, state?: MailRecord['state']): MailRecord => ({
  contact: 'anna-neri',
  kind,
  key: at.slice(0, 10),
  at,
  told: [],
  ...(state ? { state } : {}),
})

describe('a note that there was nothing', () => {
  const fourWeeksAgo = '2026-06-01T05:31:12Z'

  it('is due to a weekly reader after four Mondays, also where the last mail left a little late', () => {
    expect(noteDue([aRecord('digest', fourWeeksAgo)], 'weekly', NOW)).toBe(fourWeeksAgo)
    expect(noteDue([aRecord('digest', '2026-06-08T05:30:00Z')], 'weekly', NOW)).toBeUndefined()
  })

  it('is due to others after sixty days', () => {
    for (const frequency of ['fortnightly', 'monthly'] as const) {
      expect(noteDue([aRecord('digest', fourWeeksAgo)], frequency, NOW)).toBeUndefined()
      expect(noteDue([aRecord('digest', '2026-04-27T05:30:00Z')], frequency, NOW)).toBeDefined()
    }
  })

  it.each(['alert', 'change', 'reminder', 'note', 'welcome'] as const)(
    'waits as long after the last %s',
    (kind) => {
      const records = [aRecord('digest', '2026-05-04T05:30:00Z'), aRecord(kind, '2026-06-15T05:30:00Z')]
      expect(noteDue(records, 'weekly', NOW)).toBeUndefined()
    },
  )

  it('is not put off by a mail that did not leave, and is by one that may have', () => {
    const of = (state: 'failed' | 'unknown') =>
      noteDue(
        [aRecord('digest', fourWeeksAgo), aRecord('digest', '2026-06-22T05:30:00Z', state)],
        'weekly',
        NOW,
      )
    expect(of('failed')).toBe(fourWeeksAgo)
    expect(of('unknown')).toBeUndefined()
  })

  it('is never the first mail', () => {
    expect(noteDue([], 'weekly', NOW)).toBeUndefined()
    expect(noteDue([aRecord('welcome', '2026-01-01T06:00:00Z', 'failed')], 'weekly', NOW)).toBeUndefined()
  })
})

describe('a note of an office', () => {
  const note = OfficeNote.parse({
    cluster: 'create',
    from: '2026-06-29',
    to: '2026-07-05',
    it: 'Vi aspettiamo.',
    savedAt: '2026-06-25T08:00:00Z',
  })
  const create = { id: 'create', name: 'Clust-ER Create' }
  const notes = (
    one: OfficeNote,
    records: MailRecord[] = [],
    at: { language: 'it' | 'en'; now: string } = { language: 'it', now: NOW },
    clusters = [create],
  ) => notesFor([one], clusters, records, at)

  it('is in digests from its first day to its last, in Rome', () => {
    const on = (now: string) => notes(note, [], { language: 'it', now }).length
    expect(on('2026-06-28T21:59:00Z')).toBe(0)
    expect(on('2026-06-28T22:00:00Z')).toBe(1)
    expect(on('2026-07-05T21:59:00Z')).toBe(1)
    expect(on('2026-07-05T22:00:00Z')).toBe(0)
  })

  it('is read once, and by whoever had a digest before it was written', () => {
    const week = { ...note, to: '2026-07-12' }
    const monday = [aRecord('digest', '2026-06-29T05:31:00Z')]
    const next = { language: 'it', now: '2026-07-06T05:30:00Z' } as const
    expect(notes(week, monday, next)).toEqual([])
    expect(notes(week, [aRecord('digest', '2026-06-29T05:31:00Z', 'failed')], next)).toHaveLength(1)
    expect(notes({ ...week, savedAt: '2026-06-30T08:00:00Z' }, monday, next)).toHaveLength(1)
  })

  it('reaches its own cluster alone', () => {
    expect(notes(note, [], undefined, [{ id: 'build', name: 'Clust-ER Build' }])).toEqual([])
  })

  it('comes in the reader’s language where it was written in it, else in Italian', () => {
    const english = { language: 'en', now: NOW } as const
    expect(notes(note, [], english)).toEqual([
      { cluster: 'Clust-ER Create', language: 'it', text: 'Vi aspettiamo.' },
    ])
    expect(notes({ ...note, en: 'Do come.' }, [], english)).toEqual([
      { cluster: 'Clust-ER Create', language: 'en', text: 'Do come.' },
    ])
  })
})
