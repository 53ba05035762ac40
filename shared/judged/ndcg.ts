/** A call of grade g is worth 2^g - 1 (Burges et al. 2005): *partly* 1, *yes* 3; between the two where judges differ. */
const gain = (grade: number): number => 2 ** grade - 1

/** What the call at a place (from 0) still counts: 1 / log2(rank + 1) (Järvelin and Kekäläinen 2002). */
const discount = (place: number): number => 1 / Math.log2(place + 2)

const gathered = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + gain(grade) * discount(place), 0)

/**
 * Normalised discounted cumulative gain of the first `depth` judged calls, 0 to 1: what the ranking gathers of what the
 * best order of all that was judged would. What nobody judged is passed over (Sakai 2007, "condensed lists"): few calls
 * are judged, and one that is not says nothing of the ranking. Undefined where no call was judged right.
 * @param values 0 no, 1 partly, 2 yes, by call
 */
export const ndcg = (
  ranking: readonly string[],
  values: ReadonlyMap<string, number>,
  depth: number,
): number | undefined => {
  const best = gathered(
    [...values.values()].sort((a, b) => b - a),
    depth,
  )
  const found = ranking.flatMap((id) => values.get(id) ?? [])
  return best === 0 ? undefined : gathered(found, depth) / best
}
