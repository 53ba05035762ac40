import { describe, expect, it } from 'vitest'
import { hourFolder, periodTag, readSent } from '../../shared/mail/send-events.ts'

/** Blobs that hold these texts and nothing else. */
const blobsWith = (texts: Record<string, string>) => ({
  put: async () => {},
  get: async (key: string) => new TextEncoder().encode(texts[key] ?? ''),
  list: async (prefix: string) => Object.keys(texts).filter((key) => key.startsWith(prefix)),
})
const sent = (messageId: string, contact: string, period: string): string =>
  JSON.stringify({
    eventType: 'Send',
    mail: {
      messageId,
      timestamp: '2026-12-31T23:10:05.000Z',
      tags: { contact: [contact], period: [period], kind: ['note'] },
    },
  })

describe('Send events', () => {
  it('lie in a folder for each hour of universal time', () => {
    expect(hourFolder('2026-10-25T00:59:59Z')).toBe('events/sent/2026/10/25/00/')
    expect(hourFolder('2026-12-31T23:30:00Z')).toBe('events/sent/2026/12/31/23/')
  })

  it('name a run in the letters that a tag may have', () => {
    expect(['2026-W26', '2026-06-24', '2026-06-24T09:00:00Z'].map(periodTag)).toEqual([
      '2026-W26',
      '2026-06-24',
      '2026-06-24T090000Z',
    ])
  })

  it('are looked for from the hour before, whose object may hold the first of the next, until now', async () => {
    const acceptedOf = await readSent(
      blobsWith({
        'events/sent/2026/12/31/21/a': sent('early', 'anna-neri', '2026-W53'),
        'events/sent/2026/12/31/22/a': sent('anna', 'anna-neri', '2026-W53'),
        'events/sent/2027/01/01/00/a': `${sent('bruno', 'bruno-bassi', '2026-W53')}\n${sent('carla', 'carla-conti', '2026-W53')}\n`,
        'events/sent/2027/01/01/01/a': sent('late', 'dario-dini', '2026-W53'),
      }),
      '2026-12-31T23:10:00Z',
      '2027-01-01T00:20:00Z',
    )
    const ids = ['anna-neri', 'bruno-bassi', 'carla-conti', 'dario-dini'].map(
      (contact) => acceptedOf({ contact, period: '2026-W53' })?.sesId,
    )
    expect(ids).toEqual(['anna', 'bruno', 'carla', undefined])
    expect(acceptedOf({ contact: 'anna-neri', period: '2026-W52' })).toBeUndefined()
    expect(acceptedOf({ contact: 'anna-neri', period: '2026-W53' })).toEqual({
      sesId: 'anna',
      kind: 'note',
      at: '2026-12-31T23:10:05Z',
    })
  })
})
