import type { Announcement } from '../../shared/domain/announcement.ts'
import type { Written } from '../../shared/domain/announcement-fields.ts'
import { begun, carryOut, type Order, storedAs } from '../../shared/domain/announcement-flow.ts'
import type { Instant } from '../../shared/domain/time.ts'

/** A call that lacks nothing: a fictional one, of the Region's, with everything that members need. */
export const aWritten = (overrides: Written = {}): Written => ({
  titleIt: 'Contributi per la maglieria digitale e i filati certificati',
  titleEn: 'Grants for digital knitwear and certified yarns',
  summaryIt: 'Sostiene prototipi senza campioni fisici e la tracciabilità dei filati.',
  kind: 'aid',
  topics: ['business', 'innovation'],
  actKind: 'bando',
  actForm: 'dgr',
  actNumber: '812/2026',
  actDate: '2026-06-22',
  funder: 'Regione Emilia-Romagna',
  url: 'https://imprese.example.org/bandi/maglieria-digitale',
  beneficiaries: ['sme', 'research'],
  whoIt: 'PMI con sede operativa in regione, con laboratori accreditati.',
  region: 'yes',
  alone: 'partners',
  partner1Kind: 'company',
  partner1Least: '3',
  partner1Role: 'either',
  partner2Kind: 'laboratory',
  partner2Least: '3',
  partner2Most: '5',
  partner2Role: 'partner',
  perLead: '1',
  aidForms: ['grant'],
  total: '5.000.000',
  perProjectMax: '1.000.000',
  intensity: '70',
  aidRegime: 'gber',
  opensDay: '2026-07-06',
  opensHour: '10:00',
  closes1Day: '2026-09-30',
  closes1Hour: '13:00',
  procedure: 'graduatoria',
  end: 'date',
  channels: ['portal'],
  applyUrl: 'https://servizi.example.org/sfinge',
  signIn: ['spid', 'cie', 'cns'],
  signature: 'yes',
  contactEmail: 'bandi@regione.example.org',
  everybody: 'yes',
  ...overrides,
})

/** One that a company applies to alone, open since June 20th. */
export const aWrittenAlone = (overrides: Written = {}): Written => {
  const rule = /^(?:partner\d|perLead)/
  return Object.fromEntries(
    Object.entries(aWritten({ alone: 'alone', opensDay: '2026-06-20', ...overrides })).filter(
      ([name]) => !rule.test(name),
    ),
  )
}

export const ANNOUNCED_ID = '00112233445566aa'

/** Carried out one after the other; what is published is among the calls before the next. @throws Error when one is refused */
export const afterOrders = (
  announcement: Announcement,
  orders: readonly [order: Order, by: string, now: Instant][],
): Announcement =>
  orders.reduce((before, [order, by, now]) => {
    const carried = carryOut(storedAs(before, before.live?.version ?? 0), order, { by, now, alike: [] })
    if ('refused' in carried) throw new Error(`${order.do} was refused: ${carried.refused}`)
    return carried.announcement
  }, announcement)

/** Written by elena, whole, and not yet seen by anybody else. */
export const anAnnouncement = (written: Written = aWritten(), now: Instant = '2026-06-29T07:00:00Z') =>
  begun(ANNOUNCED_ID, { by: 'elena', now, from: { kind: 'nothing' }, written })

/** Approved by nora and published. */
export const aPublished = (written: Written = aWritten(), now: Instant = '2026-06-29T07:00:00Z') =>
  afterOrders(anAnnouncement(written, now), [
    [{ do: 'submit' }, 'elena', now],
    [{ do: 'approve' }, 'nora', now],
    [{ do: 'publish' }, 'elena', now],
  ])

/** The same, before its call is brought among the calls. */
export const aJustPublished = (now?: Instant): Announcement => {
  const published = aPublished(undefined, now)
  return published.live ? { ...published, live: { ...published.live, stored: 0 } } : published
}
