import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { withConcept } from '../../../shared/domain/rule-draft.ts'
import { breachesOf } from '../../../shared/preview/guards.ts'
import { countsOf } from '../contact/word-counts.ts'
import { onceFor } from '../frame/once-for.ts'
import type { ConsoleServices } from '../services.ts'
import { idFor, ownersFor, readConcept, type WrittenConcept, type WrongField } from './concept-form.ts'
import { keptPreviews } from './kept-previews.ts'
import type { AtWork } from './rules-at-work.ts'

/** What a concept would change as it is written, which nobody has saved. */
export const conceptTrials = onceFor(({ now }: ConsoleServices) => {
  const previews = keptPreviews()
  return (
    work: AtWork,
    snapshots: Snapshots,
    { concept, form }: { concept: string; form: WrittenConcept },
    explain: number,
  ) => {
    // Before anything else: a page asks as it is opened, so that the first key finds it ready.
    const preview = previews(work, snapshots, now())
    const { draft, cluster } = work
    const id = concept || idFor(form, draft)
    const read = readConcept(form, id, ownersFor(draft, cluster, id))
    if ('wrong' in read) return { wrong: read.wrong satisfies WrongField[] }
    const rules = { ...draft, concepts: withConcept(draft.concepts, read.concept) }
    const outcome = preview(rules, { explain })
    return {
      rules,
      preview: outcome,
      breaches: breachesOf(outcome),
      hits: countsOf(snapshots, now()).words(read.concept),
    }
  }
})
