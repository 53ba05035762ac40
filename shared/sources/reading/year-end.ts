import type { Moment } from '../../domain/opportunity.ts'
import { zoned } from '../../domain/time.ts'

/** Why a 31 December was not believed, for the flag. */
export const YEAR_END_DOUBT = '31 December beside a sportello or exhaustion of funds is not believed.'

/** 31 December with no hour: what a form field holds where a call has no end of its own. */
export const isYearEnd = ({ at, hourStated, zone }: Moment): boolean => {
  const { month, day } = zoned(at, zone)
  return !hourStated && month === 12 && day === 31
}

/** Whether a text itself names 31 December of that year as a day. */
export const namesYearEnd = (text: string, { at, zone }: Moment): boolean => {
  const { year } = zoned(at, zone)
  return new RegExp(
    `(?<!\\d)31(?:[./-]12[./-]| (?:dicembre|dic|december|dec)\\.?,? )${year}(?!\\d)`,
    'i',
  ).test(text)
}
