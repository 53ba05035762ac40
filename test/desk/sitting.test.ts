import { describe, expect, it } from 'vitest'
import { carryOut, type Order } from '../../shared/domain/announcement-flow.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { anAnnouncement } from '../builders/announcement.ts'

const START: Instant = '2026-06-29T07:00:00Z'
const typing = (total: string, quietly = true): Order => ({
  do: 'write',
  part: 'money',
  written: { total },
  checked: false,
  ...(quietly ? { quietly: true as const } : {}),
})

const asked = (before: ReturnType<typeof anAnnouncement>, order: Order, by: string, minutes: number) => {
  const carried = carryOut(before, order, { by, now: plus(START, { minutes }), alike: [] })
  if ('refused' in carried) throw new Error(`refused: ${carried.refused}`)
  return carried
}

describe('a sitting', () => {
  const first = asked(anAnnouncement(), typing('1'), 'elena', 0)

  it('begins with what saved itself first, and goes on while the same person writes the same part', () => {
    expect(first.continues).toBeUndefined()
    expect(first.announcement.happened.sitting).toEqual({ part: 'money', since: START })
    const second = asked(first.announcement, typing('2'), 'elena', 30)
    expect(second.continues).toBe(true)
    expect(second.announcement.happened.sitting?.since).toBe(START)
    expect(second.announcement.revision).toBe(first.announcement.revision + 1)
  })

  it('ends with the button, a pause of more than half an hour, another part or another person', () => {
    const pressed = asked(first.announcement, typing('2', false), 'elena', 1)
    expect(pressed.continues).toBe(true)
    expect(asked(pressed.announcement, typing('3'), 'elena', 2).continues).toBeUndefined()
    expect(asked(first.announcement, typing('2'), 'elena', 31).continues).toBeUndefined()
    expect(asked(first.announcement, typing('2'), 'nora', 1).continues).toBeUndefined()
    const dates: Order = {
      do: 'write',
      part: 'dates',
      written: { end: 'none' },
      checked: false,
      quietly: true,
    }
    expect(asked(first.announcement, dates, 'elena', 1).continues).toBeUndefined()
  })

  it('is never written over by a comment or an order', () => {
    expect(
      asked(first.announcement, { do: 'comment', comment: 'Ecco.' }, 'elena', 1).continues,
    ).toBeUndefined()
  })
})
