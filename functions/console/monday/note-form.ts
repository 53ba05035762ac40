import { ClusterId } from '../../../shared/domain/member.ts'
import { OfficeNote } from '../../../shared/domain/office-note.ts'
import { Day, dayOf, type Instant } from '../../../shared/domain/time.ts'
import type { WrittenNote, WrongNote } from '../pages/monday/notes.tsx'

const isDay = (text: string): boolean => Day.safeParse(text).success && !Number.isNaN(Date.parse(text))

/** The note that was written, or what is wrong in it. */
export const noteIn = (form: WrittenNote, now: Instant): OfficeNote | WrongNote[] => {
  const { it, en } = OfficeNote.shape
  const isEnd = isDay(form.to) && form.to >= form.from && form.to >= dayOf(now)
  const wrong: WrongNote[] = [
    ...(ClusterId.safeParse(form.cluster).success ? [] : ['cluster' as const]),
    ...(isDay(form.from) ? [] : ['from' as const]),
    ...(isEnd ? [] : ['to' as const]),
    ...(it.safeParse(form.it).success ? [] : ['it' as const]),
    ...(form.en === '' || en.safeParse(form.en).success ? [] : ['en' as const]),
  ]
  if (wrong.length > 0) return wrong
  const { en: english, ...rest } = form
  return OfficeNote.parse({ ...rest, ...(english ? { en: english } : {}), savedAt: now })
}
