import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { Frequency, type Preferences, Wish } from '../../../shared/domain/preferences.ts'
import { Day, dayOf, type Instant, inZone } from '../../../shared/domain/time.ts'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'

/** First and last day on which a pause may end: tomorrow, and a year from today. */
export const pauseRange = (now: Instant): { first: Day; last: Day } => {
  const today = Temporal.PlainDate.from(dayOf(now))
  return { first: today.add({ days: 1 }).toString(), last: today.add({ years: 1 }).toString() }
}

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

const Form = z.object({
  frequency: Frequency,
  language: ReaderLanguage,
  /** A box that is not ticked is not sent. */
  'other-regions': z.literal('on').optional(),
  registers: z.literal('on').optional(),
  pause: z.literal('').or(Day.refine(isDay)).default(''),
})

/** What was sent as preferences, or undefined when it is not what the page's form can send. */
export const readPreferences = (body: Record<string, unknown>, now: Instant): Preferences | undefined => {
  const form = Form.safeParse(body)
  if (!form.success) return undefined
  const { frequency, language, pause } = form.data
  const wishes = Wish.options.filter((wish) => form.data[wish] === 'on')
  if (pause === '') return { frequency, language, wishes }
  const { first, last } = pauseRange(now)
  return pause >= first && pause <= last
    ? { frequency, language, wishes, pausedUntil: inZone(`${pause}T00:00`) }
    : undefined
}
