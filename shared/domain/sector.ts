/**
 * Sector codes of NACE Rev. 2 (Regulation (EC) 1893/2006, annex I) and of ATECO 2007, which subdivides it:
 * section C, division 14, group 14.1, class 14.13, category 14.13.1, subcategory 14.13.10.
 *
 * A level that is not divided further repeats its parent with a 0 in the next place (Eurostat, NACE Rev. 2,
 * KS-RA-07-015, on the coding: class 75.00 is the whole of division 75). So a trailing 0 names the parent: 14.10 is
 * group 14.1, with its classes where it has some, 14.10.00 the same, and 14.13.10 is category 14.13.1.
 */

/**
 * Divisions of a section, first and last. Only of those that NACE Rev. 2.1 (Delegated Regulation (EU) 2023/137), and
 * ATECO 2025 with it, left their letters: from J on a letter means one thing in one and another in the other.
 */
const SECTIONS: Record<string, readonly [number, number]> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
}

/** The digits that tell: "14.10.00" is "141". A letter stays. */
const digitsOf = (code: string): string => {
  const digits = code.replaceAll('.', '')
  return digits.slice(0, 2) + digits.slice(2).replace(/0+$/, '')
}

/** Records are kept by hand: "n/a" or "ATECO 14.13" in one is no code. */
export const isAteco = (code: string): boolean => /^(?:[A-V]|\d\d(?:\.?\d{1,2}){0,2})$/.test(code)

const isSection = (code: string): boolean => /^[A-V]$/.test(code)

/** The section that a division is in, where its letter has one meaning. */
const sectionOf = (digits: string): string | undefined =>
  Object.keys(SECTIONS).find((letter) => {
    const [first, last] = SECTIONS[letter] ?? [0, -1]
    return first <= Number(digits.slice(0, 2)) && Number(digits.slice(0, 2)) <= last
  })

/** Everything that holds a code, the code itself first: "1413", "141", "14", "C". */
const lineOf = (code: string): string[] => {
  if (isSection(code)) return [code]
  const digits = digitsOf(code)
  const section = sectionOf(digits)
  const wider = Array.from({ length: digits.length - 1 }, (_, cut) => digits.slice(0, digits.length - cut))
  return section ? [...wider, section] : wider
}

/** The codes a call allows, and all that hold some of them: a code that is both is a heading. */
type Allowed = { codes: ReadonlySet<string>; wider: ReadonlySet<string>; hasVagueLetter: boolean }

const allowedFrom = (codes: readonly string[]): Allowed => {
  const lines = codes.map(lineOf)
  return {
    codes: new Set(lines.flatMap(([own]) => own ?? [])),
    wider: new Set(lines.flatMap(([, ...wider]) => wider)),
    hasVagueLetter: codes.some((code) => isSection(code) && !SECTIONS[code]),
  }
}

/** A call may allow some hundreds of codes, and is asked about for every member. */
const known = new WeakMap<readonly string[], Allowed>()

const allowedOf = (codes: readonly string[]): Allowed => {
  const allowed = known.get(codes) ?? allowedFrom(codes)
  known.set(codes, allowed)
  return allowed
}

/** In: a code of the member is within one that is allowed. Unsure: it may be. Out: it is not. Unknown: it has no code. */
export type SectorFit = 'in' | 'unsure' | 'out' | 'unknown'

/**
 * Whether any of a member's codes is among those a call allows.
 *
 * Unsure are: a member's code wider than what is allowed (14, where 14.13 is asked for); a code that is only within a
 * heading whose parts the call lists one by one (90.04 in "90.00; 90.01; 90.02": lists of ticked boxes hold the
 * headings of what was ticked); and section letters that changed their meaning. What is no code counts for nothing.
 */
export const sectorFit = (mine: readonly string[], allowed: readonly string[]): SectorFit => {
  const { codes, wider, hasVagueLetter } = allowedOf(allowed)
  const lines = mine.filter(isAteco).map(lineOf)
  if (lines.length === 0) return 'unknown'
  if (lines.some((line) => line.some((code) => codes.has(code) && !wider.has(code)))) return 'in'
  const isPossible = ([own, ...held]: string[]): boolean =>
    (own !== undefined && wider.has(own)) || held.some((code) => codes.has(code))
  // Only a division whose section has no settled letter can be in one that has none.
  const isVague = (line: string[]): boolean => hasVagueLetter && !line.some(isSection)
  return lines.some((line) => isPossible(line) || isVague(line)) ? 'unsure' : 'out'
}
