import { directionOf, type Opinion } from '../domain/opinion.ts'
import { daysBetween, type Instant } from '../domain/time.ts'
import { byCodeUnit } from './call-index.ts'
import type { ConceptColumns } from './concept-columns.ts'
import { fadeAfter, leaningOf, leant } from './model.ts'
import type { ProfileIndex } from './profile-index.ts'

/** What contacts' opinions make of one part of a profile, by name: thousandths of its weight, more or less. */
export type Leaning = readonly [column: string, thousandths: number]
/** The leanings of each member that has any, by member and by name. */
export type Leanings = readonly (readonly [member: string, readonly Leaning[]])[]

/** A column's name: that of a profile's term, or of a concept, or of all concepts of an owner. */
export const columnNamer =
  (
    { terms, concepts }: Pick<ProfileIndex, 'terms' | 'concepts'>,
    { meaning }: Pick<ConceptColumns, 'meaning'>,
  ): ((column: number) => string) =>
  (column) => {
    const means = meaning[column - terms.length]
    if (!means) return terms[column] ?? ''
    if (means.kind === 'owner') return means.owner
    const concept = concepts[means.concept]
    return `concept/${concept?.cluster}/${concept?.id}`
  }

/**
 * What opinions come to for the members on whose behalf they were given, by the formulas of model.ts. The order in
 * which they are given changes nothing, and one that was taken back leaves no trace.
 */
export const leaningsOf = (opinions: readonly Opinion[], now: Instant): Leanings => {
  const nets = new Map<string, Map<string, number>>()
  for (const opinion of opinions) {
    const strength = directionOf(opinion) * fadeAfter(daysBetween(opinion.at, now))
    if (strength === 0) continue
    for (const { member, carriers } of opinion.onBehalf) {
      const net = nets.get(member) ?? new Map<string, number>()
      nets.set(member, net)
      for (const [name, share] of carriers) net.set(name, (net.get(name) ?? 0) + strength * share)
    }
  }
  return [...nets]
    .map(([member, net]): [string, Leaning[]] => [
      member,
      [...net]
        .map(([name, sum]): Leaning => [name, leaningOf(sum)])
        .filter(([, leaning]) => leaning !== 0)
        .sort(([a], [b]) => byCodeUnit(a, b)),
    ])
    .filter(([, leanings]) => leanings.length > 0)
    .sort(([a], [b]) => byCodeUnit(a, b))
}

/** Weighs one member's columns as its leanings have it; undefined where it has none. */
export type Lean = (column: string, weight: number) => number

export const leansOf = ({
  leanings,
}: Pick<ProfileIndex, 'leanings'>): ((member: string) => Lean | undefined) => {
  const byMember = new Map(leanings)
  return (member) => {
    const own = byMember.get(member)
    if (!own) return undefined
    const byName = new Map(own)
    return (column, weight) => leant(weight, byName.get(column) ?? 0)
  }
}

/** Every member's weights moved by its leanings: the very same array where nobody has any. */
export const leantWeights = (
  profiles: Pick<ProfileIndex, 'ids' | 'leanings'>,
  { starts, columnOf, weightOf }: { starts: Uint32Array; columnOf: Uint32Array; weightOf: Uint32Array },
  nameOf: (column: number) => string,
): Uint32Array => {
  if (profiles.leanings.length === 0) return weightOf
  const leans = leansOf(profiles)
  const moved = weightOf.slice()
  profiles.ids.forEach((id, member) => {
    const lean = leans(id)
    if (!lean) return
    for (let at = starts[member] ?? 0; at < (starts[member + 1] ?? 0); at++)
      moved[at] = lean(nameOf(columnOf[at] ?? 0), weightOf[at] ?? 0)
  })
  return moved
}
