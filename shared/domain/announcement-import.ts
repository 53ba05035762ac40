import type { Announcement, BegunFromFile } from './announcement.ts'
import type { Name, Written } from './announcement-fields.ts'
import type { PersonId } from './person.ts'
import type { Instant } from './time.ts'

/** What a row of a file says of an announcement. `names`: every field that the file has a column for, empty ones too. */
export type RowWritten = { from: BegunFromFile; written: Written; names: readonly Name[] }

/** A draft that came from a file, which nobody has changed, commented on or handed in since. */
export const isUntouched = ({ state, happened, from }: Announcement): boolean =>
  from.kind === 'file' && state === 'draft' && (happened.name === 'begun' || happened.name === 'imported')

/**
 * A draft of a file as the file has it now: fields of its columns are replaced, the others stay, and each is to be
 * checked. Only of one that is untouched.
 */
export const importedAgain = (
  before: Announcement,
  { from, written, names }: RowWritten,
  { by, now }: { by: PersonId; now: Instant },
): Announcement => {
  const own = new Set<string>(names)
  const kept = Object.fromEntries(Object.entries(before.written).filter(([name]) => !own.has(name)))
  const fresh: Written = { ...kept, ...written }
  return {
    ...before,
    revision: before.revision + 1,
    from,
    written: fresh,
    unchecked: Object.keys(fresh) as Name[],
    writers: [...new Set([...before.writers, by])].slice(-50),
    happened: { name: 'imported', at: now, by },
  }
}
