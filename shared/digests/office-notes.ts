import type { MailRecord } from '../domain/mail.ts'
import type { OfficeNote } from '../domain/office-note.ts'
import { dayOf, type Instant, inZone } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { ClusterNote } from './digest.ts'

/** From when on digests carried a note: its first day, or when it was written where that was later. */
const begunAt = ({ from, savedAt }: OfficeNote): Instant => {
  const first = inZone(`${from}T00:00`)
  return savedAt > first ? savedAt : first
}

/** Mails that carry notes. */
const CARRIERS: readonly MailRecord['kind'][] = ['digest', 'note']

/**
 * The notes that a contact's next digest carries: of its clusters, in their period, and each once, however long the
 * period.
 */
export const notesFor = (
  notes: readonly OfficeNote[],
  clusters: readonly { id: string; name: string }[],
  records: readonly Pick<MailRecord, 'kind' | 'at' | 'state'>[],
  { language, now }: { language: ReaderLanguage; now: Instant },
): ClusterNote[] => {
  const today = dayOf(now)
  const carried = records
    .filter(({ kind, state }) => CARRIERS.includes(kind) && state !== 'failed')
    .map(({ at }) => at)
  return clusters.flatMap(({ id, name }) =>
    notes
      .filter((note) => note.cluster === id && note.from <= today && today <= note.to)
      .filter((note) => !carried.some((at) => at >= begunAt(note)))
      .map((note) => {
        const isTranslated = language === 'en' && note.en !== undefined
        return isTranslated
          ? { cluster: name, text: note.en ?? note.it, language: 'en' as const }
          : { cluster: name, text: note.it, language: 'it' as const }
      }),
  )
}
