import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { PublicReader } from './frame.tsx'

/** Who reads, and the call. */
export type CallProps = { open: PublicReader; call: Card }

/** A title in the window and in what is shared of a page. */
export const SHORT_TITLE = 110

/** A day without its weekday. */
export const dayOnly = (language: ReaderLanguage, at: string): string =>
  dayText(language, dayAt(at), { weekday: false })
