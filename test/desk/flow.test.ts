import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { announcedIn, draftOf, partStates, problemsOf, titleSaysWhat } from '../../shared/domain/announced.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { differing, writtenIn } from '../../shared/domain/announcement-fields.ts'
import { begun, carryOut, type Order, onItsHour } from '../../shared/domain/announcement-flow.ts'
import { wallClock } from '../../shared/domain/wall-clock.ts'
import { ANNOUNCED_ID, afterOrders, anAnnouncement, aPublished, aWritten } from '../builders/announcement.ts'

const NOW = '2026-06-29T07:00:00Z'
const LATER = '2026-07-20T08:00:00Z'
const flawsOf = (overrides: Parameters<typeof aWritten>[0]) =>
  problemsOf(aWritten(overrides), { now: NOW }).map(({ name, flaw }) => `${name} ${flaw}`)
const whyNot = (announcement: Announcement, order: Order, by = 'elena', now = NOW) => {
  const carried = carryOut(announcement, order, { by, now, alike: [] })
  return 'refused' in carried ? carried.refused : undefined
}

describe('a call as officers write it', () => {
  it('may be saved in any state, and says of each part what it still lacks', () => {
    const states = partStates({ titleIt: 'Contributi' }, { now: NOW })
    expect(states.essentials.state).toBe('begun')
    expect(states.essentials.problems.map(({ name }) => name)).toContain('actNumber')
    expect(states.money.state).toBe('empty')
    expect(states.dates.state).toBe('empty')
    expect(Object.values(partStates(aWritten(), { now: NOW })).map(({ state }) => state)).toEqual(
      Array(6).fill('complete'),
    )
  })

  it('becomes a call in cents, in UTC, in our vocabulary, with the words of the Region', () => {
    const found = announcedIn(aWritten(), { now: NOW })
    if (Array.isArray(found)) throw new Error(JSON.stringify(found))
    const draft = draftOf(found, ANNOUNCED_ID)
    expect(draft.amounts).toEqual({ perProjectMax: 100_000_000, total: 500_000_000 })
    expect(draft.deadlines).toEqual([{ at: '2026-09-30T11:00:00Z', hourStated: true, zone: 'Europe/Rome' }])
    expect(draft.applicants?.kinds).toEqual(['research', 'company'])
    expect(draft.applicants?.sizes).toEqual(['micro', 'small', 'medium'])
    expect(draft.themes).toEqual(['Imprese e commercio', 'Innovazione e ICT'])
    expect(draft.act).toEqual({ kind: 'bando', number: '812/2026', date: '2026-06-22' })
    expect(draft.partnership).toEqual({ organisations: 6 })
    expect(found.rule?.counts[1]).toEqual({ kind: 'laboratory', role: 'partner', least: 3, most: 5 })
  })

  it('asks for Italian and only welcomes English', () => {
    expect(flawsOf({ titleIt: '' })).toEqual(['titleIt missing'])
    const { titleEn: _, ...rest } = aWritten()
    expect(problemsOf(rest, { now: NOW })).toEqual([])
  })

  it('finds what contradicts itself', () => {
    expect(flawsOf({ end: 'funds' })).toEqual(['end order'])
    expect(flawsOf({ undated: 'yes' })).toEqual(['undated both'])
    expect(flawsOf({ total: '500.000' })).toEqual(['total order'])
    expect(flawsOf({ partner2Most: '2' })).toEqual(['partner2Most order'])
    expect(flawsOf({ opensDay: '2026-12-01' })).toEqual(['opensDay order'])
    expect(flawsOf({ kind: 'interest' })).toEqual(['actKind order'])
    expect(flawsOf({ closes1Day: '2026-02-30' })).toContain('closes1Day form')
    expect(flawsOf({ url: 'javascript:alert(1)' })).toEqual(['url form'])
    expect(flawsOf({ chains: ['create/fashion'] })).toEqual(['everybody both'])
  })

  it('keeps a sportello with a date: procedure and end are two things', () => {
    expect(flawsOf({ procedure: 'sportello', end: 'date-or-funds', earlyClosure: '150 domande' })).toEqual([])
  })

  it('A22 asks which of two hours is meant in the night of October, and knows none that March leaves out', () => {
    const october = { closes1Day: '2026-10-25', closes1Hour: '02:30' }
    expect(flawsOf(october)).toEqual(['closes1Turn doubled'])
    const at = (closes1Turn: string): unknown => {
      const found = announcedIn(aWritten({ ...october, closes1Turn }), { now: NOW })
      return Array.isArray(found) ? found : found.draft.deadlines?.[0]?.at
    }
    expect(at('first')).toBe('2026-10-25T00:30:00Z')
    expect(at('second')).toBe('2026-10-25T01:30:00Z')
    expect(flawsOf({ closes1Day: '2027-03-28', closes1Hour: '02:30' })).toEqual(['closes1Hour skipped'])
    expect(wallClock('2026-07-01T12:00').kind).toBe('once')
  })

  it('hints at a title that does not begin with what one can do', () => {
    expect(titleSaysWhat('Innovare la maglieria')).toBe(true)
    expect(titleSaysWhat('Contributi per i filati')).toBe(true)
    expect(titleSaysWhat('Bando DGR 812/2026 azione 1.1.2')).toBe(false)
  })

  it('G2 G4 takes nothing from a form but its own fields, without control characters', () => {
    const written = writtenIn({ titleIt: ' A\u0000b ', role: 'officer', __proto__: 'x', topics: ['a', 'a'] })
    expect(written).toEqual({ titleIt: 'A b', topics: ['a'] })
  })
})

describe('the way to being published', () => {
  const submitted = afterOrders(anAnnouncement(), [
    [{ do: 'submit', reviewer: 'nora', substitute: 'ugo' }, 'elena', NOW],
  ])

  it('begins only when nothing is missing', () => {
    expect(
      whyNot(begun(ANNOUNCED_ID, { by: 'elena', now: NOW, from: { kind: 'nothing' } }), { do: 'submit' }),
    ).toBe('incomplete')
    const unchecked = { ...anAnnouncement(), unchecked: ['total' as const] }
    expect(whyNot(unchecked, { do: 'submit' })).toBe('incomplete')
  })

  it('leads past another officer: not who wrote it, and of others who was asked or the substitute', () => {
    expect(whyNot(submitted, { do: 'approve' }, 'elena')).toBe('own')
    expect(whyNot(submitted, { do: 'approve' }, 'piero')).toBe('asked')
    expect(whyNot(submitted, { do: 'approve' }, 'nora')).toBeUndefined()
    expect(whyNot(submitted, { do: 'approve' }, 'ugo')).toBeUndefined()
    expect(whyNot(anAnnouncement(), { do: 'submit', reviewer: 'elena' })).toBe('self')
  })

  it('lets a written reason stand in, which stays on record', () => {
    expect(whyNot(submitted, { do: 'approve', reason: 'fretta' }, 'elena')).toBe('reason')
    const reason = 'Nora e Ugo sono assenti fino a lunedì, il bando apre domani.'
    const alone = afterOrders(submitted, [[{ do: 'approve', reason }, 'elena', NOW]])
    expect(alone.approval).toEqual({ at: NOW, by: 'elena', reason })
    expect(alone.happened.comment).toBe(reason)
  })

  it('leads back with a comment, and then has to be approved anew', () => {
    expect(whyNot(submitted, { do: 'return', comment: ' ' }, 'nora')).toBe('comment')
    const back = afterOrders(submitted, [[{ do: 'return', comment: 'Manca la spesa minima.' }, 'nora', NOW]])
    expect(back.state).toBe('draft')
    expect(back.review).toBeUndefined()
    expect(whyNot(back, { do: 'approve' }, 'nora')).toBe('state')
  })

  it('publishes exactly what was approved: a change takes the approval back', () => {
    const approved = afterOrders(submitted, [[{ do: 'approve' }, 'nora', NOW]])
    const write: Order = { do: 'write', part: 'money', written: { total: '1' }, checked: false }
    expect(whyNot(approved, write)).toBe('state')
    expect(afterOrders(approved, [[{ do: 'takeBack' }, 'elena', NOW]]).approval).toBeUndefined()
  })

  it('publishes on its hour, in the second of two hours too, once, and never what is over by then', () => {
    const approved = afterOrders(submitted, [[{ do: 'approve' }, 'nora', NOW]])
    expect(whyNot(approved, { do: 'schedule', at: NOW })).toBe('past')
    expect(whyNot(approved, { do: 'schedule', at: '2026-10-01T07:00:00Z' })).toBe('incomplete')
    const at = '2026-07-25T01:30:00Z'
    const waiting = afterOrders(approved, [[{ do: 'schedule', at }, 'elena', NOW]])
    expect(onItsHour(waiting, '2026-07-25T01:29:59Z')).toBeUndefined()
    const live = onItsHour(waiting, at)
    expect(live?.state).toBe('published')
    expect(live?.happened.by).toBeUndefined()
    expect(live && onItsHour(live, at)).toBeUndefined()
    expect(onItsHour(waiting, '2026-10-02T07:00:00Z')?.state).toBe('draft')
  })
})

describe('after it was published', () => {
  const act = { form: 'determinazione', number: '99/2026', date: '2026-07-18' }
  const line = { it: 'La chiusura estiva dello sportello è stata considerata.' }
  const rewritten = (overrides: Parameters<typeof aWritten>[0], part: 'dates' | 'essentials' | 'money') =>
    afterOrders(aPublished(), [
      [{ do: 'write', part, written: aWritten(overrides), checked: false }, 'elena', LATER],
    ])

  it('is minor only what leaves nobody with what is no longer so', () => {
    const spelling = rewritten({ summaryIt: 'Sostiene i prototipi.' }, 'essentials')
    expect(whyNot(spelling, { do: 'update', kind: 'minor', tell: 'silent' }, 'elena', LATER)).toBeUndefined()
    const dated = rewritten({ closes1Day: '2026-10-15' }, 'dates')
    expect(whyNot(dated, { do: 'update', kind: 'minor', tell: 'silent' }, 'elena', LATER)).toBe('untold')
    expect(whyNot(dated, { do: 'update', kind: 'material', tell: 'silent', line }, 'elena', LATER)).toBe(
      'untold',
    )
    expect(whyNot(dated, { do: 'update', kind: 'material', tell: 'digest' }, 'elena', LATER)).toBe('line')
  })

  it('is extended by an act, and only to a later day', () => {
    const later = rewritten({ closes1Day: '2026-10-15' }, 'dates')
    const sooner = rewritten({ closes1Day: '2026-09-15' }, 'dates')
    const order: Order = { do: 'update', kind: 'prorogato', tell: 'at-once', line, act }
    const { act: _, ...unnamed } = order
    expect(whyNot(later, unnamed, 'elena', LATER)).toBe('act')
    expect(whyNot(sooner, order, 'elena', LATER)).toBe('dates')
    const done = afterOrders(later, [[order, 'elena', LATER]])
    expect(done.live?.version).toBe(2)
    expect(done.live?.updates[0]?.fields).toEqual(['closes1Day'])
    expect(differing(done.written, done.live?.written ?? {})).toEqual([])
  })

  it('is suspended, reopened, closed and revoked, and never changed after that', () => {
    const order = (kind: 'sospeso' | 'termini-riaperti' | 'revocato' | 'prorogato'): Order => ({
      do: 'update',
      kind,
      tell: 'at-once',
      line,
      act,
    })
    const suspended = afterOrders(aPublished(), [[order('sospeso'), 'elena', LATER]])
    expect(suspended.live?.standing).toBe('suspended')
    expect(whyNot(suspended, order('prorogato'), 'elena', LATER)).toBe('state')
    const open = afterOrders(suspended, [[order('termini-riaperti'), 'elena', LATER]])
    expect(open.live?.standing).toBe('running')
    const revoked = afterOrders(open, [[order('revocato'), 'elena', LATER]])
    expect(whyNot(revoked, order('sospeso'), 'elena', LATER)).toBe('state')
    expect(whyNot(revoked, { do: 'write', part: 'money', written: {}, checked: false })).toBe('state')
  })
})

describe('whatever officers ask, in whatever order', () => {
  const order: fc.Arbitrary<Order> = fc.oneof(
    fc.constantFrom<Order>(
      { do: 'submit' },
      { do: 'submit', reviewer: 'nora', substitute: 'ugo' },
      { do: 'approve' },
      { do: 'approve', reason: 'Sono assenti tutti fino a lunedì mattina.' },
      { do: 'return', comment: 'Da rivedere.' },
      { do: 'takeBack' },
      { do: 'publish' },
      { do: 'schedule', at: LATER },
      { do: 'unschedule' },
      { do: 'comment', comment: 'Vediamo.' },
      { do: 'write', part: 'money', written: aWritten({ total: '6000000' }), checked: true },
      { do: 'write', part: 'money', written: {}, checked: false },
      { do: 'update', kind: 'minor', tell: 'silent' },
    ),
  )

  it('nothing is published that a second officer, or a written reason, did not approve as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(order, fc.constantFrom('elena', 'nora', 'ugo')), { maxLength: 40 }),
        (story) => {
          let current = anAnnouncement()
          let approved: Announcement | undefined
          for (const [asked, by] of story) {
            const carried = carryOut(current, asked, { by, now: NOW, alike: [] })
            if ('refused' in carried) continue
            expect(carried.announcement.revision).toBe(current.revision + 1)
            current = carried.announcement
            if (asked.do === 'approve') approved = current
            if (current.state === 'approved' || current.state === 'scheduled' || asked.do === 'publish') {
              expect(approved?.written).toEqual(current.written)
              const { approval } = current
              expect(approval?.reason !== undefined || !approved?.writers.includes(approval?.by ?? '')).toBe(
                true,
              )
            }
            if (current.live) expect(problemsOf(current.live.written, { now: NOW })).toEqual([])
          }
        },
      ),
    )
  })
})
