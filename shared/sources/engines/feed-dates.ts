import { type Instant, inZone, toInstant } from '../../domain/time.ts'
import { readDay, readHour, readStamp, utcInstant } from '../reading/dates.ts'

/** Zones by the letters that RFC 822 names, and by those that European sites write. Military letters are no zone. */
const ZONES: Record<string, string> = {
  Z: '+00:00',
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** `Tue, 18 Aug 2026 00:00:00 +0000`; the weekday, the seconds, the hour and the zone may be missing, the year have two digits. */
const RFC_822 =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})[ -](\p{L}{3,9})\.?[ -](\d{4}|\d\d)(?:,? (\d{1,2}):(\d\d)(?::[0-5]\d)?)?(?: ?([a-z]{1,4}|[+-]\d\d:?\d\d))?(?: \([^()]{0,40}\))?$/iu

const fullYear = (digits: string): string => {
  if (digits.length === 4) return digits
  return `${Number(digits) < 50 ? 20 : 19}${digits}`
}

/**
 * When an entry was published, cut to the minute: RFC 822 in the forms that feeds write, or ISO 8601.
 * @param zone IANA zone of a clock that names none
 * @returns undefined for what names no day, or a zone that is not known
 */
export const publishedInstant = (text: string, zone: string): Instant | undefined => {
  const written = text.slice(0, 100).replace(/\s+/g, ' ').trim()
  const iso = written.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
  const stamp = readStamp(iso)
  if (stamp) return stamp.offset ? utcInstant(iso) : inZone(`${stamp.day}T${stamp.hour}`, zone)
  const [, date = '', month = '', year = '', hours = '00', minutes = '00', named] =
    RFC_822.exec(written) ?? []
  const day = readDay(`${date} ${month.replace(/^sept$/i, 'sep')} ${fullYear(year)}`)
  const hour = readHour(hours, minutes)
  if (!day || !hour) return undefined
  if (named === undefined) return inZone(`${day}T${hour}`, zone)
  const offset = ZONES[named.toUpperCase()] ?? named.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  return /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset) ? toInstant(`${day}T${hour}:00${offset}`) : undefined
}
