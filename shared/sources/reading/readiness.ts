/** The scale of technology readiness ends here. */
const HIGHEST = 9
const LEVEL = '(?:TRLs?|Technology Readiness Levels?(?: \\(TRL\\))?)'
const FIGURES = '([1-9])(?: ?(?:-|–|to|a|e|and|/) ?(?:TRL ?)?([1-9]))?(?![\\d.])'

/** "…expected to achieve TRL 6-7 by the end…": the readiness a project is to reach. */
const REACHED = new RegExp(
  `\\b(?:achieve|reach|attain|readiness:?|raggiunger[e\\p{L}]{0,2}|di arrivo|finale)\\b[^.;\\n]{0,60}?\\bTRL ?${FIGURES}`,
  'iu',
)
const NAMED = new RegExp(
  `\\b${LEVEL}(?: (?:of|level|levels|da|di|tra|fra|compres[oi] (?:tra|fra)|between|from|minim[oa]|pari a|pari almeno a|almeno|at least|:|a|livello)){0,3} ?["“«]?${FIGURES}( (?:or|and) (?:higher|above)| o superior[ei])?`,
  'giu',
)
const AT_LEAST = /\b(?:almeno|at least|minim\p{L}{1,3})(?: (?:a|of|di|pari a))? ?["“«]?[1-9]/iu

const range = (low: string, high: string | undefined): string | undefined => {
  if (!high || high === low) return low
  return Number(low) < Number(high) ? `${low}-${high}` : undefined
}

/** Technology readiness as `6` or `6-7`: what is to be reached, or else the one level or range the text names. */
export const readinessIn = (text: string): string | undefined => {
  const [, low, high] = REACHED.exec(text) ?? []
  if (low) return range(low, high)
  const named = [...text.matchAll(NAMED)].map(([written, from = '', to, orHigher]) => {
    const isLeast = orHigher !== undefined || (!to && AT_LEAST.test(written))
    return range(from, isLeast ? String(HIGHEST) : to)
  })
  return new Set(named).size === 1 ? named[0] : undefined
}
