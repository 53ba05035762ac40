import type { Cluster } from '../../../shared/domain/cluster.ts'
import { STEERS, Steer, SteeredVerdict } from '../../../shared/domain/steer.ts'
import { Day, dayOf, type Instant } from '../../../shared/domain/time.ts'

/** What was written into one of the forms, as it was. */
export type WrittenSteer = {
  does: Steer['does']
  it: string
  en: string
  until: string
  verdict: string
  everybody: boolean
  /** When the decision was made that the page showed, which this one takes the place of. */
  seen: string
}
export type WrongSteer = 'it' | 'en' | 'until' | 'verdict' | 'scope'

/** ART-ER decides for everybody. */
const FOR_ALL = 'ART-ER'

export const writtenSteer = (body: Record<string, unknown>): WrittenSteer | undefined => {
  const does = STEERS.find((one) => one === body.do)
  const said = (name: string): string => {
    const value = body[name]
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
  }
  return (
    does && {
      does,
      it: said('it'),
      en: said('en'),
      until: said('until'),
      verdict: said('verdict'),
      everybody: body.scope === 'everybody',
      seen: said('seen'),
    }
  )
}

const isDay = (text: string): boolean => Day.safeParse(text).success && !Number.isNaN(Date.parse(text))

type Around = { cluster: Cluster; call: string; by: string; now: Instant; mayAll: boolean }

/** The decision that a form asks for, or what is wrong in it. */
export const steerIn = (
  form: WrittenSteer,
  { cluster, call, by, now, mayAll }: Around,
): Steer | WrongSteer[] => {
  const { it, en } = Steer.options[0].shape
  const verdict = SteeredVerdict.safeParse(form.verdict)
  const isEnd = form.until === '' || (isDay(form.until) && form.until >= dayOf(now))
  const wrong: WrongSteer[] = [
    ...(it.safeParse(form.it).success ? [] : ['it' as const]),
    ...(form.en === '' || en.safeParse(form.en).success ? [] : ['en' as const]),
    ...(isEnd ? [] : ['until' as const]),
    ...(form.does !== 'verdict' || verdict.success ? [] : ['verdict' as const]),
    ...(form.everybody && !mayAll ? ['scope' as const] : []),
  ]
  if (wrong.length > 0) return wrong
  return Steer.parse({
    does: form.does,
    scope: form.everybody ? 'everybody' : cluster.id,
    office: form.everybody ? FOR_ALL : cluster.name,
    call,
    it: form.it,
    ...(form.en ? { en: form.en } : {}),
    ...(form.until ? { until: form.until } : {}),
    ...(form.does === 'verdict' ? { verdict: verdict.data } : {}),
    by,
    at: now,
  })
}
