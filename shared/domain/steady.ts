import { dropTracking } from './tracking.ts'

/** Sessions, which some sites write into addresses. */
const SESSION = /^(?:phpsessid|jsessionid|sid)$/i

/** An address without tracking parameters and session ids, which some sites change with every answer. */
const withoutTracking = (address: string): string => {
  if (!/[?;]/.test(address) || !URL.canParse(address)) return address
  const url = new URL(address)
  dropTracking(url, SESSION)
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '')
  return url.href
}

const CLOCK = /(\d\d:\d\d):\d\d(?:\.\d{1,9})?/g

/** A text as it counts: seconds of a clock, tracking and the amount of white space do not. */
const steadyText = (text: string): string =>
  (/^https?:\/\/\S+$/.test(text) ? withoutTracking(text) : text)
    .replace(CLOCK, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * JSON of what counts in `value`, the same however a source jitters: keys and lists in order, minutes instead of
 * seconds, white space once, addresses without tracking parameters. Absent and undefined are alike.
 */
export const steady = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(steadyText(value))
  if (Array.isArray(value)) return `[${value.map(steady).toSorted().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${steady(one)}`).join()}}`
}
